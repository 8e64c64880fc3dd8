/** Reads what these people gave and were given, each kind in one query, however many they are. */
import { preparedForEach } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import { dayAt, sayMinutes } from '../ui/say.ts'
import { type Favor, kindOfLetter } from './favor.ts'

type Row = Favor & { personId: string }

/** By person, in no order. `zone` says on which day a talk was held, or something written down. */
export async function favorsOf(
  store: Store,
  personIds: readonly string[],
  zone: string,
): Promise<Map<string, Favor[]>> {
  if (personIds.length === 0) return new Map()
  const ids = [...new Set(personIds)]
  const rows: Row[] = [
    ...(await talks(store, ids, zone)),
    ...(await helping(store, ids, zone)),
    ...(await names(store, ids, zone)),
    ...(await handedOn(store, ids, zone)),
    ...(await told(store, ids)),
    ...(await promisesKept(store, ids)),
    ...(await letters(store, ids)),
    ...(await typed(store, ids)),
  ]
  const by = Map.groupBy(rows, ({ personId }) => personId)
  return new Map([...by].map(([id, theirs]) => [id, theirs.map(({ personId: _, ...favor }) => favor)]))
}

/** What I promised these people and have not done, the one that is due soonest first. */
export async function promisedTo(
  store: Store,
  personIds: readonly string[],
): Promise<Map<string, { text: string; conversationId: string }[]>> {
  if (personIds.length === 0) return new Map()
  const rows = await notYetDone(store, personIds)
  const sooner = rows.toSorted((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1))
  const by = Map.groupBy(sooner, ({ personId }) => personId)
  return new Map(
    [...by].map(([id, theirs]) => [id, theirs.map(({ text, id }) => ({ text, conversationId: id }))]),
  )
}

const notYetDone = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('promise')
    .innerJoin('conversation', 'conversation.id', 'promise.conversation_id')
    .select([
      'conversation.person_id as personId',
      'promise.text',
      'promise.due_on as dueOn',
      'conversation.id',
    ])
    .where('conversation.person_id', 'in', ids)
    .where('promise.whose', '=', 'mine')
    .where('promise.kept_on', 'is', null)
    .orderBy('promise.id'),
)

const talksRows = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('debrief')
    .innerJoin('conversation', 'conversation.id', 'debrief.conversation_id')
    .select([
      'conversation.person_id as personId',
      'conversation.id as sourceId',
      'held_at',
      'debrief.minutes',
    ])
    .where('conversation.person_id', 'in', ids),
)

async function talks(store: Store, ids: string[], zone: string): Promise<Row[]> {
  const rows = await talksRows(store, ids)
  return rows.map(({ held_at, minutes, ...row }) => ({
    ...row,
    ...{ whose: 'theirs', kind: 'time', source: 'conversation', on: dayAt(held_at, zone) },
    text: minutes ? sayMinutes(minutes) : 'A conversation',
  }))
}

const helpingRows = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('helper')
    .leftJoin('debrief', 'debrief.conversation_id', 'helper.conversation_id')
    .select(['helper.person_id as personId', 'helper.conversation_id as sourceId', 'role', 'did'])
    .select(['helper.created_at', 'held_at'])
    .where('helper.person_id', 'in', ids),
)

async function helping(store: Store, ids: string[], zone: string): Promise<Row[]> {
  const rows = await helpingRows(store, ids)
  return rows.map(({ role, did, created_at, held_at, ...row }) => ({
    ...row,
    ...{ whose: 'theirs', source: 'conversation', on: dayAt(held_at ?? created_at, zone) },
    kind: role === 'assistant' ? 'help' : 'time',
    text: did || (role === 'assistant' ? 'Helped to arrange a conversation' : 'Joined a conversation'),
  }))
}

const namesRows = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('referral')
    .innerJoin('person', 'person.id', 'referral.person_id')
    .select(['referral.referrer_id as personId', 'person.id as sourceId', 'person.name as text'])
    .select(['referral.said_on', 'referral.created_at'])
    .where('referral.referrer_id', 'in', ids),
)

async function names(store: Store, ids: string[], zone: string): Promise<Row[]> {
  const rows = await namesRows(store, ids)
  return rows.map(({ said_on, created_at, ...row }) => ({
    ...row,
    ...{ whose: 'theirs', kind: 'name', source: 'person', on: said_on ?? dayAt(created_at, zone) },
  }))
}

const handedOnRows = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('conversation')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .select(['conversation.sent_by_id', 'conversation.id as sourceId', 'person.name as text'])
    .select('conversation.created_at')
    .where('conversation.sent_by_id', 'in', ids),
)

async function handedOn(store: Store, ids: string[], zone: string): Promise<Row[]> {
  const rows = await handedOnRows(store, ids)
  return rows.flatMap(({ sent_by_id, created_at, ...row }) =>
    sent_by_id === null
      ? []
      : [
          {
            ...{ ...row, personId: sent_by_id, on: dayAt(created_at, zone) },
            ...{ whose: 'theirs', kind: 'introduction', source: 'conversation' },
          } satisfies Row,
        ],
  )
}

const toldRows = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('insight')
    .select(['person_id', 'id as sourceId', 'text', 'kind', 'learned_on as on'])
    .where('person_id', 'in', ids),
)

async function told(store: Store, ids: string[]): Promise<Row[]> {
  const rows = await toldRows(store, ids)
  return rows.flatMap(({ person_id, kind, ...row }) =>
    person_id === null
      ? []
      : [
          {
            ...{ ...row, personId: person_id, source: 'insight', whose: 'theirs' },
            kind: kind === 'name' ? 'name' : 'advice',
          } satisfies Row,
        ],
  )
}

const promisesKeptRows = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('promise')
    .innerJoin('conversation', 'conversation.id', 'promise.conversation_id')
    .select(['conversation.person_id as personId', 'conversation.id as sourceId', 'promise.whose'])
    .select(['promise.text', 'promise.kept_on'])
    .where('conversation.person_id', 'in', ids)
    .where('promise.kept_on', 'is not', null),
)

async function promisesKept(store: Store, ids: string[]): Promise<Row[]> {
  const rows = await promisesKeptRows(store, ids)
  return rows.map(({ kept_on, ...row }) => ({ ...row, kind: 'help', source: 'promise', on: kept_on ?? '' }))
}

const lettersRows = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('letter')
    .select(['person_id as personId', 'id as sourceId', 'kind', 'occasion', 'subject', 'sent_on'])
    .where('person_id', 'in', ids)
    .where('direction', '=', 'out')
    .where('sent_on', 'is not', null),
)

async function letters(store: Store, ids: string[]): Promise<Row[]> {
  const rows = await lettersRows(store, ids)
  return rows.flatMap(({ kind, occasion, subject, sent_on, ...row }) => {
    const gave = kindOfLetter({ kind, occasion })
    const letter = { ...row, source: 'letter', whose: 'mine', text: subject, on: sent_on ?? '' } as const
    return gave ? [{ ...letter, kind: gave }] : []
  })
}

const typedRows = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('favor')
    .select(['person_id as personId', 'id as sourceId', 'whose', 'kind', 'text', 'given_on as on'])
    .where('person_id', 'in', ids),
)

async function typed(store: Store, ids: string[]): Promise<Row[]> {
  const rows = await typedRows(store, ids)
  return rows.map((row) => ({ ...row, source: 'typed' }))
}
