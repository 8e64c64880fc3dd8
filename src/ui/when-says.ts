/** The sentence under a field of a day or a time: how what is written there was read, or what can be written. */
import { dayOfReader, type Reader, sayAgo, sayDate, sayDateInField, sayTimeInField } from './say.ts'
import { type NoDay, readDate, readTime } from './when.ts'

export type WhenKind = 'date' | 'time'

interface WhenSentence {
  says: string
  /** What is written there can be neither saved nor sent on. */
  isProblem?: true
}

/** Of an empty field nothing. `leans` is where such a day mostly lies. */
export function sayWhen(
  kind: WhenKind,
  typed: string,
  reader: Reader,
  leans: 'ahead' | 'back' = 'ahead',
): WhenSentence {
  if (typed.trim() === '') return { says: '' }
  const habits = reader.seeker ?? {}
  if (kind === 'time') {
    const read = readTime(typed, habits)
    // “10 am PST” is read with its zone once it is sent.
    if (!read) return { says: unreadTime, isProblem: true }
    const time = sayTimeInField(read.time, habits)
    return { says: read.other ? `Read as ${time}, not ${sayTimeInField(read.other, habits)}.` : time }
  }
  const read = readDate(typed, { ...habits, today: dayOfReader(reader), leans })
  if ('why' in read) return { says: sayNoDay(read, reader), isProblem: true }
  const time = read.time ? `, ${sayTimeInField(read.time.time, habits)}` : ''
  const day = `${sayDate(read.date, reader)}${time}, ${sayAgo(read.date, reader)}`
  return { says: read.other ? `Read as ${day}; not as ${sayDateInField(read.other, habits)}.` : day }
}

export function sayNoDay({ why, date }: NoDay, reader: Reader): string {
  if (why === 'no-such-day') return 'There is no such day in the calendar. Check the number and the month.'
  if (why === 'other-weekday')
    return date
      ? `That day is a ${sayDate(date, reader)}. Check the weekday.`
      : 'Check the weekday: that day is another.'
  return unreadDate
}

export const unreadDate = 'Enter a date, for example “3 Dec”, “tomorrow” or “next Tue”.'
export const unreadTime = 'Enter a time, for example “15:00”, “3 pm” or “noon”.'
