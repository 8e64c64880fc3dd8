/** What the courses of some conversations are made of, read from the tables where it lies. */
import type { Selectable } from 'kysely'
import { calendarsOf } from '../account/calendars.ts'
import { optionsOf } from '../manners/rule-choices.ts'
import { whoDied } from '../people/rhythm.ts'
import { preparedForEach } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import { countFacts } from './count-facts.ts'
import { notesToKeep } from './notes-to-keep.ts'
import type { ConversationTable } from './table.ts'

export type ConversationRow = Selectable<ConversationTable>

/** All that was read for some conversations. */
export type GatheredRows = Awaited<ReturnType<typeof gatherFor>>

/** In as many queries for fifty as for one. */
export async function gatherFor(store: Store, rows: readonly ConversationRow[]) {
  const ids = rows.map(({ id }) => id)
  const [happened, known, calendars, figures, dead] = await Promise.all([
    happenedIn(store, ids),
    knownAround(store, rows),
    calendarsOf(store, peopleOf(rows)),
    optionsOf(store),
    whoDied(store),
  ])
  return { ...happened, ...known, calendars, figures, dead }
}

/** The people met, and who sent the seeker on to them. */
const peopleOf = (rows: readonly ConversationRow[]) => [
  ...new Set(rows.flatMap((row) => [row.person_id, row.sent_by_id ?? row.person_id])),
]

/** What was sent, answered, agreed, held and prepared in these conversations, each by its conversation. */
async function happenedIn(store: Store, ids: readonly string[]) {
  const of = <T extends { conversation_id: string | null }>(all: T[]) =>
    Map.groupBy(all, (row) => row.conversation_id)
  const [letters, answers, agreements, debriefs, helpers, questions, toKeep, handedOn, missed] =
    await Promise.all([
      lettersIn(store, ids),
      answersIn(store, ids),
      agreementsIn(store, ids),
      debriefsIn(store, ids),
      helpersIn(store, ids),
      questionsIn(store, ids),
      notesToKeep(store, ids),
      handedOnFrom(store, ids),
      missedIn(store, ids),
    ])
  return {
    letters: of(letters),
    answers: of(answers),
    agreements: of(agreements),
    debriefs: of(debriefs),
    helpers: of(helpers),
    questions,
    toKeep,
    handedOn,
    missed,
  }
}

const lettersIn = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('letter')
    .select(['id', 'conversation_id', 'person_id', 'kind', 'direction', 'occasion', 'sent_on', 'created_at'])
    .where('conversation_id', 'in', ids)
    .orderBy('sent_on')
    .orderBy('id'),
)
const answersIn = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('answer')
    .selectAll()
    .where('conversation_id', 'in', ids)
    .orderBy('answered_on')
    .orderBy('id'),
)
const agreementsIn = preparedForEach((store: Store, ids) =>
  store.selectFrom('agreement').selectAll().where('conversation_id', 'in', ids),
)
const debriefsIn = preparedForEach((store: Store, ids) =>
  store.selectFrom('debrief').selectAll().where('conversation_id', 'in', ids),
)
const helpersIn = preparedForEach((store: Store, ids) =>
  store.selectFrom('helper').selectAll().where('conversation_id', 'in', ids).orderBy('id'),
)
const questionsIn = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('question')
    .select((the) => ['conversation_id', the.fn.countAll().as('count')])
    .where('conversation_id', 'in', ids)
    .groupBy('conversation_id'),
)
/** Called off once the hour had come: they, or the seeker, did not make it. */
const missedIn = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('meeting_entry')
    .select(['conversation_id', 'called_off_at'])
    .where('conversation_id', 'in', ids)
    .whereRef('called_off_at', '>=', 'starts_at'),
)
const handedOnFrom = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('conversation')
    .select(['id', 'instead_of_id'])
    .where('instead_of_id', 'in', ids)
    .orderBy('id'),
)

/** What is known of the people of these conversations: facts, who referred the seeker, and when they met. */
async function knownAround(store: Store, rows: readonly ConversationRow[]) {
  const people = peopleOf(rows)
  const [facts, referrals, held] = await Promise.all([
    countFacts(
      store,
      rows.map((row) => row.person_id),
    ),
    referralsOf(store, people),
    heldWith(store, people),
  ])
  return { facts, referrals, held }
}

const referralsOf = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('referral')
    .select(['person_id', 'referrer_id', 'may_use_name'])
    .where('person_id', 'in', ids)
    .orderBy('id'),
)
const heldWith = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('debrief')
    .innerJoin('conversation', 'conversation.id', 'debrief.conversation_id')
    .select(['conversation.id', 'conversation.person_id', 'debrief.held_at'])
    .where('conversation.person_id', 'in', ids),
)
