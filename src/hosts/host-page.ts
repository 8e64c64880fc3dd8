/** The page on which a host answers without an account: what is on it, whether it still stands, and what was answered last. */

import type { Selectable } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { AgreementTable } from '../conversations/table.ts'
import { find } from '../store/find.ts'
import type { Store } from '../store/store.ts'
import type { HostAnswerTable, HostPageTable, HostTimeTable } from './table.ts'

/** Lists run from first to last. */
export interface HostPage {
  row: Selectable<HostPageTable>
  /** The host. */
  person: { id: string; name: string }
  times: Selectable<HostTimeTable>[]
  answers: Selectable<HostAnswerTable>[]
  agreement: Selectable<AgreementTable> | null
  isHeld: boolean
  /** ISO instant: 60 days after the last that happened, or is to happen. */
  endsAt: string
  /** False once it was ended, erased or is over. */
  isOpen: boolean
}

/** How long a page stands after the last that happened on it, or the last day named on it. */
export const daysAfterLast = 60

/** How many times a page offers at most, and questions. */
export const mostTimes = 5
export const mostQuestions = 3

/** How often one page may be answered: who presses more is no host. */
export const mostAnswers = 40

export const questionsOf = ({ row }: Pick<HostPage, 'row'>): string[] => row.about.split('\n').filter(Boolean)

/** The page as it stands. Throws NotFound where it is not, or the conversation is gone. */
export async function loadHostPage(
  store: Store,
  id: string,
  { live, now }: { live: ReadonlySet<string>; now: Temporal.Instant },
): Promise<HostPage> {
  const row = await find(store, 'host_page', id)
  const conversation = await find(store, 'conversation', row.conversation_id)
  const person = await find(store, 'person', conversation.person_id)
  const of = <T extends 'host_time' | 'host_answer'>(table: T) =>
    store
      .selectFrom(table as 'host_time')
      .selectAll()
      .where('page_id', '=', id)
  const times = await of('host_time').orderBy('starts_at').execute()
  const answers = (await of('host_answer').orderBy('id').execute()) as unknown as HostPage['answers']
  const standing = <T extends 'agreement' | 'debrief'>(table: T) =>
    store
      .selectFrom(table as 'agreement')
      .selectAll()
      .where('conversation_id', '=', conversation.id)
  const agreement = (await standing('agreement').executeTakeFirst()) ?? null
  const isHeld = (await standing('debrief').executeTakeFirst()) !== undefined
  const endsAt = endOf(row, { times, answers, agreement })
  const isOpen =
    live.has(id) && row.ended_at === null && Temporal.Instant.compare(Temporal.Instant.from(endsAt), now) > 0
  return {
    row,
    person: { id: person.id, name: person.name },
    times,
    answers,
    agreement,
    isHeld,
    endsAt,
    isOpen,
  }
}

function endOf(
  row: HostPage['row'],
  { times, answers, agreement }: Pick<HostPage, 'times' | 'answers' | 'agreement'>,
): string {
  const all = [
    row.created_at,
    row.updated_at,
    ...times.map(({ starts_at }) => starts_at),
    ...answers.flatMap(({ answered_at, first_at, second_at, again_on }) => [
      answered_at,
      first_at,
      second_at,
      again_on && `${again_on}T00:00:00Z`,
    ]),
    agreement?.starts_at,
  ]
  const moments = all.flatMap((at) => (at ? [Date.parse(at)] : [])).filter(Number.isFinite)
  const last = moments.reduce((latest, at) => Math.max(latest, at), 0)
  return Temporal.Instant.fromEpochMilliseconds(last)
    .add({ hours: daysAfterLast * 24 })
    .toString()
}

/** The last that the host said, where it still stands: a talk that was canceled leaves the request open again. */
export function lastAnswer({ answers }: Pick<HostPage, 'answers'>): HostPage['answers'][number] | null {
  const last = answers.at(-1)
  return !last || last.kind === 'canceled' ? null : last
}

/** True while the times that it offers are kept for its host. */
export const isHolding = (page: Pick<HostPage, 'answers' | 'agreement'>) =>
  lastAnswer(page) === null && page.agreement === null

/** True once they asked on this page not to be contacted again. */
export const saidNever = ({ answers }: Pick<HostPage, 'answers'>) =>
  answers.some(({ kind }) => kind === 'never')
