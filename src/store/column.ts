/** What a column of a person's world holds, by its table and name: a word of a few, a day, an instant, a zone, a link, JSON. */
import { levels } from '../etiquette/level.ts'
import type { TableShape } from './create-table.ts'
import type { Tables } from './tables.ts'

/** Columns that hold JSON, in which ids stand too. */
export const jsonColumns: Record<string, readonly string[]> = {
  trash: ['rows'],
  merge: ['rows'],
  import: ['pending', 'skipped'],
}

/**
 * The columns that hold one of a few words, and their words: the first stands in for what is none of them, and promises least.
 * The compiler says when one is missing.
 */
const words: WordsOf = {
  profile: {
    clock: { '24-hour': true, '12-hour': true },
    date_order: { 'day-first': true, 'month-first': true },
    single_keys: { on: true, off: true },
    welcome: { on: true, off: true },
  },
  import: { kind: { 'linkedin-connections': true } },
  person: {
    level: Object.fromEntries(levels.map((level) => [level, true])) as Record<(typeof levels)[number], true>,
    level_by: { guess: true, me: true },
  },
  referral: { may_use_name: { 'not-asked': true, yes: true, no: true } },
  fact: { about: { person: true, company: true, industry: true } },
  interaction: {
    channel: {
      other: true,
      'in-person': true,
      phone: true,
      video: true,
      email: true,
      letter: true,
      linkedin: true,
      note: true,
    },
  },
  imported_contact: {
    kind: { invitation: true, 'first-message': true, 'first-answer': true, 'last-message': true },
    said_by: { them: true, me: true },
  },
  people_view: {
    level: Object.fromEntries(levels.map((level) => [level, true])) as Record<(typeof levels)[number], true>,
    status: { none: true, idea: true, asked: true, scheduled: true, met: true, thanked: true, never: true },
    sort: { name: true, company: true, level: true, 'last-contact': true, changed: true },
  },
  background_line: { kind: { position: true, education: true, skill: true } },
  answer: {
    kind: { no: true, later: true, substitute: true, 'in-writing': true, 'wrong-person': true, never: true },
  },
  agreement: {
    channel: { 'in-person': true, phone: true, video: true, letter: true },
    moved_by: { them: true, me: true },
  },
  merge: { of: { person: true, company: true } },
  apart: { of: { person: true, company: true } },
  meeting_entry: { channel: { 'in-person': true, phone: true, video: true, letter: true } },
  debrief: { went: { fair: true, well: true, badly: true } },
  helper: { role: { 'in-the-room': true, assistant: true } },
  meeting_note: {
    point: { closing: true, 'small-talk': true, why: true, referral: true, pitch: true, question: true },
  },
  pitch: {
    part: {
      background: true,
      'accomplishment-1': true,
      'accomplishment-2': true,
      'accomplishment-3': true,
      learn: true,
      why: true,
      'own-1': true,
      'own-2': true,
    },
  },
  pitch_block: {
    part: {
      background: true,
      'accomplishment-1': true,
      'accomplishment-2': true,
      'accomplishment-3': true,
      learn: true,
      why: true,
      'own-1': true,
      'own-2': true,
    },
  },
  promise: { whose: { mine: true, theirs: true } },
  letter: {
    kind: {
      note: true,
      request: true,
      introduction: true,
      nudge: true,
      thanks: true,
      'referrer-thanks': true,
      answer: true,
    },
    channel: { email: true, paper: true, card: true, linkedin: true, 'linkedin-message': true, phone: true },
    direction: { out: true, in: true },
  },
  host_answer: {
    kind: {
      no: true,
      yes: true,
      'another-time': true,
      'in-writing': true,
      later: true,
      substitute: true,
      'wrong-person': true,
      never: true,
      canceled: true,
      missed: true,
    },
    may_use_name: { 'not-asked': true, yes: true, no: true },
  },
  line_mark: { kind: { done: true, snoozed: true } },
  favor: {
    whose: { mine: true, theirs: true },
    kind: {
      help: true,
      time: true,
      name: true,
      advice: true,
      introduction: true,
      thanks: true,
      news: true,
      article: true,
    },
  },
  insight: {
    kind: { fact: true, advice: true, culture: true, process: true, trend: true, name: true, opinion: true },
    about: { '': true, company: true, role: true, industry: true, person: true },
    may_quote: { 'off-the-record': true, 'no-name': true, yes: true },
  },
  application: {
    stage: {
      planned: true,
      applied: true,
      'first-interview': true,
      'second-interview': true,
      offer: true,
      closed: true,
    },
  },
}

type ColumnWords<T> = {
  [C in keyof T as NonNullable<T[C]> extends string
    ? string extends NonNullable<T[C]>
      ? never
      : C
    : never]: Record<NonNullable<T[C]> & string, true>
}
type WordsOf = {
  [T in keyof Tables as keyof ColumnWords<Tables[T]> extends never ? never : T]: ColumnWords<Tables[T]>
}

/** The words of a column that holds one of a few; undefined when it is free. */
export function wordsOf(table: string, column: string): string[] | undefined {
  const of = (words as Record<string, Record<string, Record<string, true>>>)[table]?.[column]
  return of && Object.keys(of)
}

const links = new Set(['website', 'careers_link', 'link'])

/** What kind of thing a column holds, by its table and name. */
export function meaningOf({ name, columns, references }: TableShape, column: string) {
  if (column === 'id' || references?.[column]) return 'id'
  if (columns[column]?.startsWith('int')) return 'number'
  if (wordsOf(name, column)) return 'word'
  if (jsonColumns[name]?.includes(column)) return 'json'
  if (column.endsWith('_at')) return 'instant'
  if (column.endsWith('_on')) return 'date'
  if (column === 'zone') return 'zone'
  return links.has(column) ? 'link' : 'text'
}
