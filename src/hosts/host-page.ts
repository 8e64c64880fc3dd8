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
  /** What was answered on pages of the same conversation that this one took the place of: their addresses lead here. */
  earlier: Selectable<HostAnswerTable>[]
  agreement: Selectable<AgreementTable> | null
  isHeld: boolean
  /** They answered by another way since the page was made: by letter, most likely, and the seeker recorded it. */
  isAnsweredElsewhere: boolean
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
  const earlier = await answersOf(store, await pagesBefore(store, row))
  const standing = <T extends 'agreement' | 'debrief'>(table: T) =>
    store
      .selectFrom(table as 'agreement')
      .selectAll()
      .where('conversation_id', '=', conversation.id)
  const agreement = (await standing('agreement').executeTakeFirst()) ?? null
  const isHeld = (await standing('debrief').executeTakeFirst()) !== undefined
  const isAnsweredElsewhere = await hasAnswerSince(store, row, [...earlier, ...answers])
  const endsAt = endOf(row, { times, answers, agreement })
  const isOpen =
    live.has(id) && row.ended_at === null && Temporal.Instant.compare(Temporal.Instant.from(endsAt), now) > 0
  return {
    row,
    person: { id: person.id, name: person.name },
    times,
    answers,
    earlier,
    agreement,
    isHeld,
    isAnsweredElsewhere,
    endsAt,
    isOpen,
  }
}

/** True where an answer was recorded after the page was made, and came of no press on it. */
export async function hasAnswerSince(
  store: Store,
  page: { conversation_id: string; created_at: string },
  presses: readonly { made: string }[],
): Promise<boolean> {
  const made = new Set(presses.flatMap((press) => press.made.split(' ')))
  const since = await store
    .selectFrom('answer')
    .select('id')
    .where('conversation_id', '=', page.conversation_id)
    .where('created_at', '>', page.created_at)
    .execute()
  return since.some(({ id }) => !made.has(id))
}

const answersOf = (store: Store, pageIds: string[]) =>
  pageIds.length === 0
    ? []
    : store.selectFrom('host_answer').selectAll().where('page_id', 'in', pageIds).orderBy('id').execute()

/**
 * Where an address leads: to its page, or to the one that took its place. A page that is made ends the one before it in the same
 * moment, and by that moment they are known; one that was ended by itself leads nowhere.
 */
export async function pageLedTo(store: Store, id: string): Promise<string> {
  const { conversation_id } = await find(store, 'host_page', id)
  const pages = await pagesOf(store, conversation_id)
  const next = (from: string) => {
    const ended = pages.find((page) => page.id === from)?.ended_at
    return ended ? pages.find((page) => page.created_at === ended && page.id !== from)?.id : undefined
  }
  let last = id
  for (let n = 0; n < pages.length; n++) last = next(last) ?? last
  return last
}

/** The pages whose addresses lead to this one. */
async function pagesBefore(store: Store, row: Selectable<HostPageTable>): Promise<string[]> {
  const pages = await pagesOf(store, row.conversation_id)
  let before: string[] = []
  let begins = [row.created_at]
  while (begins.length > 0) {
    const known = new Set([row.id, ...before])
    const those = pages.filter(({ id, ended_at }) => ended_at && begins.includes(ended_at) && !known.has(id))
    before = [...before, ...those.map(({ id }) => id)]
    begins = those.map(({ created_at }) => created_at)
  }
  return before
}

const pagesOf = (store: Store, conversationId: string) =>
  store
    .selectFrom('host_page')
    .select(['id', 'created_at', 'ended_at'])
    .where('conversation_id', '=', conversationId)
    .orderBy('id')
    .execute()

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
export const isHolding = (page: Pick<HostPage, 'answers' | 'agreement' | 'isAnsweredElsewhere'>) =>
  lastAnswer(page) === null && page.agreement === null && !page.isAnsweredElsewhere

/** True once they asked on this page, or on one before it, not to be contacted again. */
export const saidNever = ({ answers, earlier }: Pick<HostPage, 'answers' | 'earlier'>) =>
  [...earlier, ...answers].some(({ kind }) => kind === 'never')

/** True where the host's yes stood and the seeker has called the talk off: no press on this page brings it back. */
export const isCalledOff = (page: Pick<HostPage, 'answers' | 'agreement'>) =>
  page.answers.at(-1)?.kind === 'yes' && page.agreement === null

/** True from the hour of the talk on. */
export const hasBegun = ({ agreement }: Pick<HostPage, 'agreement'>, now: Temporal.Instant): boolean =>
  Boolean(agreement?.starts_at) && Date.parse(agreement?.starts_at ?? '') <= now.epochMilliseconds
