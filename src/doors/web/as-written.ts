/**
 * Days and times in a form, as their writer has them: “next Tue”, “3 pm”. Programs say them plainly, and are not read so. What cannot be
 * read stays as it is, and the verb refuses it.
 */

import type { TypedFields } from '../../here.ts'
import { Invalid } from '../../outcome.ts'
import { dayOfReader, type Habits, type Reader, sayTimeInField } from '../../ui/say.ts'
import { leansBack, readDate, readTime } from '../../ui/when.ts'
import { sayNoDay, unreadDate, unreadTime } from '../../ui/when-says.ts'
import type { Verb } from '../../verb.ts'
import { isDate, isTime } from '../in-words.ts'
import { notNull } from '../shape.ts'
import { reach, shapeOf } from '../typed.ts'

export interface WhensRead {
  /** With each day and time as the verb takes it. */
  typed: TypedFields
  /** Field → why it could not be read. */
  unread: Record<string, string>
  /** What could have been meant otherwise, and how it was read: a sentence each, dates as 2026-12-03. */
  read: string[]
}

interface WhenField {
  name: string
  kind: 'date' | 'time'
  said: string
}

/** The fields of a form that hold a day or a time which is not written as the verb takes it. */
export function whensIn(verb: Verb, typed: TypedFields): WhenField[] {
  return Object.entries(typed).flatMap(([name, values]) => {
    const kind = name.startsWith('_') ? null : kindOf(verb, name)
    const said = values.at(-1)?.trim() ?? ''
    const isPlain = (kind === 'date' ? /^\d{4}-\d\d-\d\d$/ : /^([01]\d|2[0-3]):[0-5]\d$/).test(said)
    return kind && said !== '' && !isPlain ? [{ name, kind, said }] : []
  })
}

function kindOf(verb: Verb, name: string): WhenField['kind'] | null {
  const found = reach(shapeOf(verb), name.split('.'))
  const shape = found && notNull(found)
  return shape && isDate(shape) ? 'date' : shape && isTime(shape) ? 'time' : null
}

/** `reader` is who wrote it, and when. */
export function asWritten(verb: Verb, typed: TypedFields, whens: WhenField[], reader: Reader): WhensRead {
  const written: WhensRead = { typed: { ...typed }, unread: {}, read: [] }
  const habits = reader.seeker ?? {}
  for (const { name, kind, said } of whens) {
    if (kind === 'time') {
      const read = readTime(said, habits)
      if (!read) written.unread[name] = unreadTime
      else keep(written, name, said, read.time, read.other ? sayTimeInField(read.time, habits) : null)
      continue
    }
    const leans = leansBack(verb.name, name) ? 'back' : 'ahead'
    const read = readDate(said, { ...habits, today: dayOfReader(reader), leans })
    if ('why' in read) {
      written.unread[name] = read.why === 'unread' ? unreadDate : sayNoDay(read, reader)
      continue
    }
    const why = read.time && withTime(verb, written.typed, name, read.time.time, habits)
    if (why) written.unread[name] = why
    else keep(written, name, said, read.date, read.isPlain ? null : read.date)
  }
  return written
}

/** `sure` is how it is said where it could have been another, else null. */
function keep(written: WhensRead, name: string, said: string, as: string, sure: string | null): void {
  written.typed[name] = [as]
  if (sure) written.read.push(`“${said}” was read as ${sure}.`)
}

/** “Tuesday 3pm” is a day and its time, where the form asks for both and only one is filled in. Why it cannot be, else null. */
function withTime(verb: Verb, typed: TypedFields, name: string, time: string, habits: Habits): string | null {
  const beside = name.endsWith('Date') ? name.replace(/Date$/, 'Time') : name.replace(/\w+$/, 'time')
  if (kindOf(verb, beside) !== 'time') return 'Enter a date without a time, for example “3 Dec”.'
  const there = typed[beside]?.at(-1)?.trim() ?? ''
  if (there !== '' && readTime(there, habits)?.time !== time)
    return `There is a time here and another under “${beside === 'secondTime' ? 'Second time' : 'Time'}”. Keep one of them.`
  typed[beside] = [time]
  return null
}

/** Of a field that could not be read, it says why, and what can be written there. */
export function withWhens(error: unknown, written: WhensRead | undefined): unknown {
  if (!(error instanceof Invalid) || !written) return error
  const why = Object.entries(written.unread).filter(([name]) => Object.hasOwn(error.fields, name))
  return why.length === 0 ? error : new Invalid({ ...error.fields, ...Object.fromEntries(why) })
}
