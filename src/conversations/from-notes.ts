/** What was marked in the room, as it goes into the debrief: quotes, advice and promises. What is off the record goes nowhere. */
import type { Writer } from '../ui/when.ts'
import { type PromiseRead, readPromise } from './debrief-lines.ts'
import { isClosing, isGreeting, unquoted, withoutGreeting } from './letter-lines.ts'
import type { MeetingNote } from './meeting-note.ts'
import type { NoteMark } from './note-marks.ts'
import { askedOffRecord } from './off-record.ts'

export interface FromNotes {
  theySaid: string
  iWill: string
  promises: PromiseRead[]
}

type NoteWords = Pick<MeetingNote, 'text' | 'marks'>

/** Empty where nothing was marked. Notes come in their order. */
export function fromNotes(
  notes: readonly NoteWords[],
  writer: Writer,
  hostNames: readonly string[],
): FromNotes {
  const open = notes.filter(({ marks }) => !marks.includes('off-the-record'))
  const marked = (mark: NoteMark) => open.filter(({ marks }) => marks.includes(mark))
  const promised = open.filter(({ marks }) => marks.includes('promised') || marks.includes('promised-me'))
  return {
    theySaid: marked('quote')
      .map(({ text }) => asQuote(text))
      .join(' '),
    iWill: marked('advice')
      .map(({ text }) => ended(asDeed(text)))
      .join(' '),
    promises: promised.map(({ text, marks }) => ({
      ...readPromise(text, writer, hostNames),
      whose: marks.includes('promised') ? ('mine' as const) : ('theirs' as const),
    })),
  }
}

/** “You should call ten customers” is what I do: “I will call ten customers”. Any other advice stays as it was said. */
function asDeed(advice: string): string {
  const told = /^(?:you (?:should|could|can|might|must)|try to|maybe)\s+/i.exec(advice)?.[0] ?? ''
  const deed = advice.slice(told.length)
  return told || deeds.test(deed) ? `I will ${deed.charAt(0).toLowerCase()}${deed.slice(1)}` : advice
}

/** How advice begins that is one deed, in words that begin no statement. */
const deeds =
  /^(?:ask|bring|build|call|find|follow|join|keep|learn|look|make|meet|practi[cs]e|read|send|show|start|take|talk|tell|try|visit|write)\s/i

/** Of answers in writing the first, where none may be quoted by its mark: a thank-you names what they wrote. */
export const firstAnswer = (notes: readonly (NoteWords & Pick<MeetingNote, 'questionId'>)[]): string => {
  const first = notes.find(
    ({ marks, questionId }) => questionId !== null && !marks.includes('off-the-record'),
  )
  return first ? asQuote(first.text) : ''
}

/** The same of a letter that is not cut under the questions yet. `mine` is the letter that asked, of which nothing is theirs. */
export function firstWritten(letter: string, mine: string): string {
  const written = unquoted(letter, mine)
    .map(({ text, isQuoted }) => (isQuoted ? '' : text))
    .join('\n')
  const paragraphs = written
    .split(/\n\s*\n/)
    .map((one) => withoutMark(withoutGreeting(one.trim())).replace(/\s+/g, ' '))
  const said = paragraphs.find(
    (one) =>
      wordCount(one) >= FEWEST_SAID &&
      !isGreeting(one, true) &&
      !isClosing(one) &&
      !one.endsWith('?') &&
      askedOffRecord(one) === '',
  )
  return said ? asQuote(said) : ''
}

/** Fewer words are “Yes.” or “See below”. */
const FEWEST_SAID = 4

const withoutMark = (paragraph: string) => paragraph.replace(/^(?:\d{1,2}[.)]|[-–•*])\s+/, '')

const asQuote = (text: string) => `“${ended(shortened(withoutQuotes(text)))}”`

/** A quote is as long as one reads it in a letter; of a whole answer, its first sentences. */
const MOST_QUOTED = 40

function shortened(text: string): string {
  if (wordCount(text) <= MOST_QUOTED) return text
  let said = ''
  for (const sentence of text.match(/[^.!?。！？]+(?:[.!?。！？]+["”»]?\s*|$)/gu) ?? [text]) {
    if (said !== '' && wordCount(said + sentence) > MOST_QUOTED) break
    said += sentence
  }
  return said.trim()
}

const wordCount = (text: string) => text.split(/\s+/).length

const withoutQuotes = (text: string) => text.trim().replace(/^[“"„«]([^“”"„«»]+)[”"»“]$/u, '$1')

const ended = (text: string) => (/[.!?。！？…]["”]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)
