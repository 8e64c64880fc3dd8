/**
 * What no single row can tell: that each link finds its row, that what there can be once is there once, and that nothing has happened
 * that no verb could have written. Handed each row once; what is long in it is let go.
 */
import { ruleOptions } from '../manners/rule-option.ts'
import type { TableShape } from '../store/create-table.ts'
import { ownTables, placeInWords } from '../store/tables.ts'
import type { Value, WorldRow } from './archive.ts'

/** Words this long are no id, no day and no word of ours, so that nothing here asks for them. */
const longest = 80

export class SoundWorld {
  #rows = new Map<string, Map<string, WorldRow>>(ownTables.map(({ name }) => [name, new Map()]))
  #once = new Map<string, Set<string>>()
  /** The last day on which something may have happened: tomorrow, as the sun goes round. */
  #latest: string

  constructor(today: string) {
    this.#latest = today
  }

  /** Keeps a row in mind; gives what is wrong with it beside those before it. */
  add(table: TableShape, row: WorldRow): string | null {
    const rows = this.#of(table.name)
    if (rows.has(row.id)) return `${placeInWords(table.name, 'id')}: two rows have the same.`
    if (table.name === 'profile' && rows.size > 0) return 'profile: there can be one only.'
    for (const [name, columns] of Object.entries(table.unique ?? {})) {
      const key = JSON.stringify(columns.map((column) => row[column]))
      const seen = this.#once.get(name) ?? new Set()
      if (seen.has(key))
        return `${placeInWords(table.name, columns.at(-1) ?? '')}: there are two of what can be there once.`
      this.#once.set(name, seen.add(key))
    }
    rows.set(row.id, brief(row))
    return null
  }

  /** What is wrong once all rows are there; null when nothing is. */
  fault(): string | null {
    for (const { name, references = {} } of ownTables)
      for (const row of this.#of(name).values()) {
        for (const [column, [to]] of Object.entries(references))
          if (row[column] !== null && !this.#of(to).has(String(row[column])))
            return `${placeInWords(name, column)}: it points to a row that is not there.`
        const wrong = rules[name]?.(row, (table, id) => this.#of(table).get(String(id)), this.#latest)
        if (wrong) return inWords(name, wrong)
      }
    return this.#circle()
  }

  /** A conversation stands in for one that was there before it. */
  #circle(): string | null {
    const conversations = this.#of('conversation')
    const isFine = new Set<Value>([null])
    for (const { id } of conversations.values()) {
      const seen = new Set<Value>()
      for (let at: Value = id; !isFine.has(at); at = conversations.get(String(at))?.instead_of_id ?? null) {
        if (seen.has(at)) return inWords('conversation', 'instead_of_id: it leads back to itself.')
        seen.add(at)
      }
      for (const one of seen) isFine.add(one)
    }
    return null
  }

  #of(table: string): Map<string, WorldRow> {
    return this.#rows.get(table) ?? new Map()
  }
}

/** `wrong` begins with the column. */
function inWords(table: string, wrong: string): string {
  const [column = '', ...says] = wrong.split(': ')
  return `${placeInWords(table, column)}: ${says.join(': ')}`
}

const brief = (row: WorldRow): WorldRow =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === 'string' && value.length > longest ? '' : value,
    ]),
  ) as WorldRow

type RowFinder = (table: string, id: Value | undefined) => WorldRow | undefined

const notYet = 'that day is in the future.'
const isLater = (value: Value | undefined, day: string) => String(value ?? '').slice(0, 10) > day
const past = (column: string) => (row: WorldRow, _: RowFinder, latest: string) =>
  isLater(row[column], latest) ? `${column}: ${notYet}` : null

/** Table → what a verb would have refused, as column and sentence. */
const rules: Record<string, (row: WorldRow, find: RowFinder, latest: string) => string | null> = {
  import: ({ pending, imported_at, undone_at }) =>
    undone_at !== null && imported_at === null
      ? 'undone_at: it was never imported.'
      : pending !== null && imported_at !== null
        ? 'pending: it was already imported.'
        : null,
  referral: (row, find, latest) =>
    row.person_id === row.referrer_id
      ? 'referrer_id: a person cannot refer you to themselves.'
      : past('said_on')(row, find, latest),
  fact(row, find, latest) {
    if ((row.person_id === null) === (row.company_id === null))
      return 'person_id: it is about a person or about a company, and not about both.'
    if (row.about === 'person' && row.person_id === null) return 'person_id: it is about no one.'
    return past('found_on')(row, find, latest)
  },
  conversation: (row, find) => {
    if (row.sent_by_id !== null && row.sent_by_id === row.person_id)
      return 'sent_by_id: a person cannot refer you to themselves.'
    const before = row.instead_of_id === null ? undefined : find('conversation', row.instead_of_id)
    return before && before.person_id === row.person_id ? 'instead_of_id: it is with the same person.' : null
  },
  answer(row, find) {
    if (row.ask_again_on !== null && row.kind !== 'later') return 'ask_again_on: they did not say later.'
    if (row.ask_again_on !== null && String(row.ask_again_on) <= String(row.answered_on))
      return 'ask_again_on: it should lie after the day they answered.'
    if (row.substitute_id !== null && row.kind !== 'substitute') return 'substitute_id: they offered no one.'
    const host = find('conversation', row.conversation_id)?.person_id
    return row.substitute_id !== null && row.substitute_id === host
      ? 'substitute_id: that is the person who was asked.'
      : null
  },
  agreement: ({ channel, starts_at }) =>
    (channel === 'letter') === (starts_at === null)
      ? null
      : 'starts_at: a letter has no hour, and anything else has one.',
  debrief: past('held_at'),
  helper: (row, find) =>
    find('conversation', row.conversation_id)?.person_id === row.person_id
      ? 'person_id: that is the person you met.'
      : null,
  promise: past('kept_on'),
  meeting_note(row, find) {
    const asked = row.question_id === null ? undefined : find('question', row.question_id)?.conversation_id
    return asked && asked !== row.conversation_id
      ? 'question_id: that question belongs to another conversation.'
      : null
  },
  letter: (row, find, latest) =>
    row.direction === 'in' && row.sent_on === null
      ? 'sent_on: a letter that came has a day.'
      : past('sent_on')(row, find, latest),
  interaction: past('happened_on'),
  insight(row, find, latest) {
    const asked = row.question_id === null ? undefined : find('question', row.question_id)?.conversation_id
    if (asked && row.conversation_id !== null && row.conversation_id !== asked)
      return 'question_id: that question belongs to another conversation.'
    return past('learned_on')(row, find, latest)
  },
  rule_option({ setting, value }) {
    const known = Object.entries(ruleOptions).find(([name]) => name === setting)?.[1]
    return known && (Number(value) < known.least || Number(value) > known.most)
      ? `value: ${setting} goes from ${known.least} to ${known.most}.`
      : null
  },
  dismissal: ({ letter_id, question_id, pitch_id }) =>
    [letter_id, question_id, pitch_id].filter((id) => id !== null).length === 1
      ? null
      : 'letter_id: it belongs to one letter, question or pitch.',
}
