/** What every press of a host begins and ends with: whether it may be, and the row that remembers it. */
import type { Temporal } from 'temporal-polyfill'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { line } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { type HostPage, mostAnswers, saidNever } from './host-page.ts'
import type { HostAnswerTable } from './table.ts'

/** A line for words, as every answer may have one. */
export const lineForWords = () => line(600).default('').describe('A line to the person who asks.')

export const pressRefusals = {
  held: 'You have met, so there is nothing to answer.',
  agreed: 'A talk is scheduled. Change or cancel it first.',
  'said-never': 'You asked not to be contacted again, and that holds.',
  'too-many': 'This page was answered very often. Write to the person who sent it.',
}

/** Why this page cannot be answered so; null where it can. Being left alone can be said at any time. */
export function whyNotAnswer(
  page: HostPage,
  kind: HostAnswerTable['kind'],
): keyof typeof pressRefusals | null {
  if (kind === 'never') return null
  if (page.answers.length >= mostAnswers) return 'too-many'
  if (saidNever(page)) return 'said-never'
  if (page.isHeld) return 'held'
  if (page.agreement?.starts_at && !aboutTheTalk.includes(kind)) return 'agreed'
  return null
}

/** What may be said while a time is agreed. */
const aboutTheTalk: HostAnswerTable['kind'][] = ['yes', 'canceled', 'another-time', 'missed']

/** Pressed twice, or gone back to and pressed again: the same answer with the same words is one. */
export function isSaidAlready(page: HostPage, said: Partial<HostAnswerTable>): boolean {
  const last = page.answers.at(-1)
  const isSame = (name: keyof HostAnswerTable) => (said[name] ?? empty[name] ?? null) === last?.[name]
  return last !== undefined && compared.every(isSame)
}

const empty: Partial<HostAnswerTable> = { line: '', colleague: '', reach: '', may_use_name: 'not-asked' }
const compared = [
  'kind',
  'line',
  'first_at',
  'second_at',
  'again_on',
  'colleague',
  'reach',
  'may_use_name',
] as const

/** Remembers the press; `made` are the ids of rows that came of it. */
export async function noteAnswerOnPage(
  store: Store,
  page: HostPage,
  said: Partial<HostAnswerTable> & Pick<HostAnswerTable, 'kind'>,
  { now, made = [] }: { now: Temporal.Instant; made?: string[] },
): Promise<void> {
  await store
    .insertInto('host_answer')
    .values({
      id: newId(),
      page_id: page.row.id,
      line: '',
      first_at: null,
      second_at: null,
      again_on: null,
      colleague: '',
      reach: '',
      may_use_name: 'not-asked',
      ...said,
      made: made.join(' '),
      answered_at: moment(now),
    })
    .execute()
}
