/** The meeting as a calendar takes it. One identity for life and a count of changes, so that a newer file moves the older entry. */
import ical, {
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
} from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { onTheWall } from './meeting-time.ts'
import type { Channel } from './table.ts'

export interface Meeting {
  /** The same for life, so that a calendar knows the entry. */
  uid: string
  /** Higher in each newer file. */
  sequence: number
  /** Whose meeting it is: who keeps this account; null where the file is to name no one. */
  seeker: { name: string; email: string } | null
  /** With whom, as shown; empty for no one. */
  name: string
  company: string | null
  channel: Channel
  /** ISO instant; by letter there is none, and no file. */
  startsAt: string
  minutes: number
  place: string
  /** When the agreement was last changed or called off: the file's own stamp, so that the same file comes out twice. */
  updatedAt: string
  isCalledOff: boolean
}

/** What is done with the file: it says how the meeting stands, or takes it away. */
export const methodOf = ({ isCalledOff }: Pick<Meeting, 'isCalledOff'>) =>
  isCalledOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH

/** RFC 5545 text: the method in front, UTC times, CRLF, lines of at most 75 octets. Who, where and how long; no notes. */
export function meetingFile(meeting: Meeting): string {
  const calendar = ical({ prodId: ours, method: methodOf(meeting) })
  calendar.createEvent(meetingEvent(meeting))
  return textOf(calendar)
}

/** What made a calendar, as its files say it. */
export const ours = { company: 'Wellmet', product: 'Wellmet', language: 'EN' }

/** The entry of a meeting: the same in its own file and in a feed, so that a calendar that has both has one. */
export function meetingEvent(meeting: Meeting): ICalEventData {
  const start = Temporal.Instant.from(meeting.startsAt)
  return {
    id: meeting.uid,
    sequence: meeting.sequence,
    stamp: asDate(Temporal.Instant.from(meeting.updatedAt)),
    start: asDate(start),
    end: asDate(start.add({ minutes: meeting.minutes })),
    status: meeting.isCalledOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: [how[meeting.channel], oneLine(meeting.name)].filter(Boolean).join(' with '),
    description: [meeting.name, meeting.company].flatMap((part) => (part ? oneLine(part) : [])).join(', '),
    ...(meeting.seeker && {
      organizer: { name: oneLine(meeting.seeker.name), email: meeting.seeker.email },
    }),
    ...(meeting.place && { location: oneLine(meeting.place) }),
  }
}

/** Ended by one line end. */
export const textOf = (calendar: ICalCalendar) => `${calendar.toString().replace(/(\r\n)*$/, '')}\r\n`

/** What it is called on disk: the day in that zone, and letters and digits of the name, whatever its script. */
export function meetingFileName(
  meeting: Pick<Meeting, 'name' | 'startsAt' | 'isCalledOff'>,
  zone: string,
): string {
  const name = meeting.name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  // By characters: half of one cannot be written into the header.
  const short = [...name].slice(0, 60).join('')
  const { date } = onTheWall(meeting.startsAt, zone)
  const parts = [date, short, meeting.isCalledOff ? 'canceled' : '']
  return `${parts.filter(Boolean).join('-')}.ics`
}

const how: Record<Channel, string> = {
  'in-person': 'Meeting',
  phone: 'Call',
  video: 'Video call',
  letter: 'Letter',
}

export const asDate = (instant: Temporal.Instant) => new Date(instant.epochMilliseconds)

// A control character in a name would end the line it stands on.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
export const oneLine = (text: string) => text.replace(/[\u0000-\u001f\u007f]+/g, ' ')
