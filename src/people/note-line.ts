/** A line noted about someone: “called her yesterday”, “3 Dec: had coffee”, “likes hand-drawn maps”. Kept as typed; read only for how and when. Pure. */
import { readDate, type Writer } from '../ui/when.ts'
import type { InteractionChannel } from './table.ts'

export interface NoteLine {
  /** A note where it tells of no contact. */
  channel: InteractionChannel
  happenedOn: string
}

/** What was done, by words of the past alone: “call her” is a plan. */
const told: readonly [InteractionChannel, RegExp][] = [
  ['video', /\b(?:video ?call(?:ed)?|on (?:zoom|teams|skype|facetime)|zoomed|skyped|facetimed)\b/i],
  [
    'linkedin',
    /\b(?:wrote|messaged|answered|replied|sent|connected|heard)\b.{0,40}\b(?:on|via|by|over) linkedin\b/i,
  ],
  ['other', /\b(?:texted|whatsapped|messaged|(?:text|whatsapp|signal) from)\b/i],
  [
    'email',
    /\b(?:emailed|mailed|(?:sent|got|had) (?:\w+ ){0,3}(?:email|mail)|email from|wrote (?:to )?(?:him|her|them|me|back)|(?:replied|wrote back))\b/i,
  ],
  ['phone', /\b(?:called|phoned|rang|spoke|talked|call from|on the phone)\b/i],
  [
    'in-person',
    /\b(?:met|ran into|bumped into|visited|sat (?:next to|beside|with)|(?:had|over) (?:\w+ ){0,2}(?:coffee|tea|lunch|dinner|breakfast|drinks?)|saw (?:him|her|them|each other))\b/i,
  ],
]

/** “Never called back”, “have not met”: what did not happen is no contact. */
const isUndone = /\b(?:never|not|n['’]t|no one|should have|could have|would have|if (?:i|we|he|she|they))\b/i

/** `writer` is who writes it, and on which day. */
export function readNoteLine(note: string, writer: Writer): NoteLine {
  const text = note.replace(/\s+/gu, ' ').trim()
  const channel = isUndone.test(text) ? 'note' : (told.find(([, says]) => says.test(text))?.[0] ?? 'note')
  return { channel, happenedOn: dayToldIn(text, writer) ?? writer.today }
}

const near =
  /\b(?:(?:the )?day before yesterday|yesterday|(?:\d{1,3}|an?|one|two|three|four|five|six) (?:day|week|month)s? ago|last (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
const onWeekday = /\bon ((?:mon|tues|wednes|thurs|fri|satur|sun)day)[.!]*$/i

/** A day at its head, one that is told by how long ago it is, or a weekday at its end. */
function dayToldIn(text: string, writer: Writer): string | null {
  const found = near.exec(text)?.[0] ?? onWeekday.exec(text)?.[1]
  const day = found ? dayOf(found, writer) : dayAtHead(text, writer)
  return day && day <= writer.today ? day : null
}

/** “3 Dec: …”, “On 3 December, we …”. */
function dayAtHead(text: string, writer: Writer): string | null {
  const [, head = ''] = /^(?:on )?(.{3,24}?) ?[:,] /i.exec(text) ?? []
  return head === '' ? null : dayOf(head, writer)
}

function dayOf(typed: string, writer: Writer): string | null {
  const read = readDate(typed, { ...writer, leans: 'back' })
  return 'why' in read ? null : read.date
}
