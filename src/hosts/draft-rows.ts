/** What a host is still writing: theirs alone until they send it. */
import type { Temporal } from 'temporal-polyfill'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { readJson } from '../store/read-json.ts'
import { prose } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'

/** The written answers, a field for each question; an empty one is no answer. */
export const writtenAnswers = {
  first: prose(4000).default('').describe('The answer to the first question.'),
  second: prose(4000).default('').describe('The answer to the second question.'),
  third: prose(4000).default('').describe('The answer to the third question.'),
}

export interface WrittenAnswers {
  first: string
  second: string
  third: string
}

/** In the order of the questions. */
export const inOrder = ({ first, second, third }: WrittenAnswers): string[] => [first, second, third]

export async function draftOf(store: Store, pageId: string): Promise<string[]> {
  const row = await store
    .selectFrom('host_draft')
    .select('words')
    .where('page_id', '=', pageId)
    .executeTakeFirst()
  const words = row ? readJson(row.words) : []
  return Array.isArray(words) ? words.map(String) : []
}

export async function keepDraft(
  store: Store,
  pageId: string,
  answers: string[],
  now: Temporal.Instant,
): Promise<void> {
  const kept = { words: JSON.stringify(answers), updated_at: moment(now) }
  await store
    .insertInto('host_draft')
    .values({ id: newId(), page_id: pageId, ...kept })
    .onConflict((met) => met.column('page_id').doUpdateSet(kept))
    .execute()
}

export const dropDraft = (store: Store, pageId: string) =>
  store.deleteFrom('host_draft').where('page_id', '=', pageId).execute()
