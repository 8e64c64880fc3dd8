/** The meeting as a calendar takes it. One identity for life and a count of changes, so that a newer file moves the older entry. */
import ical from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import type { Channel } from './table.ts'

export interface Meeting {
  conversationId: string
  /** With whom, as shown. */
  name: string
  company: string | null
  channel: Channel
  /** ISO instant; by letter there is none, and no file. */
  startsAt: string
  minutes: number
  place: string
  revision: number
  /** When the agreement was last changed: the file's own stamp, so that the same file comes out twice. */
  updatedAt: string
}

/** RFC 5545 text: UTC times, CRLF, lines of at most 75 octets. Who, where and how long; nothing private. */
export function meetingFile(meeting: Meeting): string {
  const start = Temporal.Instant.from(meeting.startsAt)
  const calendar = ical({ prodId: { company: 'Wellmet', product: 'Wellmet', language: 'EN' } })
  calendar.createEvent({
    id: `${meeting.conversationId}@wellmet`,
    sequence: meeting.revision,
    stamp: asDate(Temporal.Instant.from(meeting.updatedAt)),
    start: asDate(start),
    end: asDate(start.add({ minutes: meeting.minutes })),
    summary: `${how[meeting.channel]} with ${oneLine(meeting.name)}`,
    description: [meeting.name, meeting.company].flatMap((part) => (part ? oneLine(part) : [])).join(', '),
    ...(meeting.place && { location: oneLine(meeting.place) }),
  })
  return `${calendar.toString().replace(/(\r\n)*$/, '')}\r\n`
}

/** What it is called on disk: letters and digits of the name, whatever its script, and the day. */
export function meetingFileName(meeting: Pick<Meeting, 'name' | 'startsAt'>): string {
  const name = meeting.name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  // By characters: half of one cannot be written into the header.
  const short = [...name].slice(0, 60).join('')
  return `${[meeting.startsAt.slice(0, 10), short].filter(Boolean).join('-')}.ics`
}

const how: Record<Channel, string> = {
  'in-person': 'Meeting',
  phone: 'Call',
  video: 'Video call',
  letter: 'Letter',
}

const asDate = (instant: Temporal.Instant) => new Date(instant.epochMilliseconds)

// A control character in a name would end the line it stands on.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f]+/g, ' ')
