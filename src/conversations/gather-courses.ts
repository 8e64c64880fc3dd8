/** What the courses of some conversations are made of, read from the tables where it lies. */
import type { Selectable } from 'kysely'
import { calendarsOf } from '../account/calendars.ts'
import { optionsOf } from '../manners/rule-choices.ts'
import type { Store } from '../store/store.ts'
import { countFacts } from './count-facts.ts'
import { notesToKeep } from './notes-to-keep.ts'
import type { ConversationTable } from './table.ts'

export type ConversationRow = Selectable<ConversationTable>

/** All that was read for some conversations. */
export type Gathered = Awaited<ReturnType<typeof gatherFor>>

/** In as many queries for fifty as for one. */
export async function gatherFor(store: Store, rows: readonly ConversationRow[]) {
  const ids = rows.map(({ id }) => id)
  return {
    ...(await happenedIn(store, ids)),
    ...(await knownAround(store, rows)),
    calendars: await calendarsOf(store, peopleOf(rows)),
    figures: await optionsOf(store),
  }
}

/** The people met, and who sent the seeker on to them. */
const peopleOf = (rows: readonly ConversationRow[]) => [
  ...new Set(rows.flatMap((row) => [row.person_id, row.sent_by_id ?? row.person_id])),
]

/** What was sent, answered, agreed, held and prepared in these conversations, each by its conversation. */
async function happenedIn(store: Store, ids: string[]) {
  const of = <T extends { conversation_id: string | null }>(all: T[]) =>
    Map.groupBy(all, (row) => row.conversation_id)
  return {
    letters: of(
      await store
        .selectFrom('letter')
        .select(['id', 'conversation_id', 'person_id', 'kind', 'direction', 'sent_on'])
        .where('conversation_id', 'in', ids)
        .orderBy('sent_on')
        .orderBy('id')
        .execute(),
    ),
    answers: of(
      await store
        .selectFrom('answer')
        .selectAll()
        .where('conversation_id', 'in', ids)
        .orderBy('answered_on')
        .orderBy('id')
        .execute(),
    ),
    agreements: of(
      await store.selectFrom('agreement').selectAll().where('conversation_id', 'in', ids).execute(),
    ),
    debriefs: of(await store.selectFrom('debrief').selectAll().where('conversation_id', 'in', ids).execute()),
    helpers: of(
      await store
        .selectFrom('helper')
        .selectAll()
        .where('conversation_id', 'in', ids)
        .orderBy('id')
        .execute(),
    ),
    questions: await store
      .selectFrom('question')
      .select((the) => ['conversation_id', the.fn.countAll().as('count')])
      .where('conversation_id', 'in', ids)
      .groupBy('conversation_id')
      .execute(),
    toKeep: await notesToKeep(store, ids),
    handedOn: await store
      .selectFrom('conversation')
      .select(['id', 'instead_of_id'])
      .where('instead_of_id', 'in', ids)
      .orderBy('id')
      .execute(),
  }
}

/** What is known of the people of these conversations: facts, who referred the seeker, and when they met. */
async function knownAround(store: Store, rows: readonly ConversationRow[]) {
  const people = peopleOf(rows)
  return {
    facts: await countFacts(
      store,
      rows.map((row) => row.person_id),
    ),
    referrals: await store
      .selectFrom('referral')
      .select(['person_id', 'referrer_id', 'may_use_name'])
      .where('person_id', 'in', people)
      .orderBy('id')
      .execute(),
    held: await store
      .selectFrom('debrief')
      .innerJoin('conversation', 'conversation.id', 'debrief.conversation_id')
      .select(['conversation.id', 'conversation.person_id', 'debrief.held_at'])
      .where('conversation.person_id', 'in', people)
      .execute(),
  }
}
