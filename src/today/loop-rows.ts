/** What was opened with someone and can be closed again: who hears how it went, what came of their advice, what was promised, a name that was given. */
import type { Store } from '../store/store.ts'

/** One that was opened; `closedOn` is the day it was closed, or null while it is open. */
export interface Loop {
  personId: string
  name: string
  /** Where it is to be closed; null where there is none with them yet. */
  conversationId: string | null
  /** What it is: the promise, what one planned to do with their advice, whose name. */
  text: string
  closedOn: string | null
  /** The letter that closed it. */
  letterId: string | null
}

export interface Loops {
  referrers: Loop[]
  advice: Loop[]
  promises: Loop[]
  names: Loop[]
}

/** Those that were opened since, without people who have died, the oldest first. */
export async function loopsOf(store: Store, since: string | null, dead: ReadonlySet<string>): Promise<Loops> {
  const [referrers, advice, promises, names] = await Promise.all([
    referrersToTell(store, since),
    adviceTaken(store, since),
    promisesMade(store, since),
    namesGiven(store, since),
  ])
  const living = (loops: Loop[]) => loops.filter(({ personId }) => !dead.has(personId))
  return { referrers: living(referrers), advice: living(advice), promises, names: living(names) }
}

async function referrersToTell(store: Store, since: string | null): Promise<Loop[]> {
  const held = await store
    .selectFrom('debrief')
    .innerJoin('conversation', 'conversation.id', 'debrief.conversation_id')
    .innerJoin('person as host', 'host.id', 'conversation.person_id')
    .innerJoin('referral', 'referral.person_id', 'conversation.person_id')
    .innerJoin('person as referrer', 'referrer.id', 'referral.referrer_id')
    .select(['conversation.id', 'referrer.id as personId', 'referrer.name', 'host.name as text'])
    .$if(since !== null, (query) => query.where('debrief.held_at', '>=', since ?? ''))
    .orderBy('debrief.held_at')
    .orderBy('referral.id')
    .execute()
  const told = await store
    .selectFrom('letter')
    .select(['id', 'conversation_id', 'person_id', 'sent_on'])
    .where('kind', 'in', ['thanks', 'referrer-thanks'])
    .where('sent_on', 'is not', null)
    .execute()
  const byKey = new Map(told.map((one) => [`${one.conversation_id} ${one.person_id}`, one]))
  return held.map(({ id, ...loop }) => {
    const letter = byKey.get(`${id} ${loop.personId}`)
    return { ...loop, conversationId: id, closedOn: letter?.sent_on ?? null, letterId: letter?.id ?? null }
  })
}

/** Letters that tell someone what came of their advice. */
const tellsBack = ['advice-taken', 'paid-off', 'got-the-job'] as const

/** What one wrote down to do after a talk, and whether they heard what came of it. */
async function adviceTaken(store: Store, since: string | null): Promise<Loop[]> {
  const taken = await store
    .selectFrom('debrief')
    .innerJoin('conversation', 'conversation.id', 'debrief.conversation_id')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .select(['conversation.id', 'person.id as personId', 'person.name', 'debrief.i_will as text'])
    .select('debrief.held_at')
    .where('debrief.i_will', '<>', '')
    .$if(since !== null, (query) => query.where('debrief.held_at', '>=', since ?? ''))
    .orderBy('debrief.held_at')
    .orderBy('debrief.id')
    .execute()
  const told = await store
    .selectFrom('letter')
    .select(['id', 'person_id', 'sent_on'])
    .where('occasion', 'in', tellsBack)
    .where('sent_on', 'is not', null)
    .orderBy('sent_on')
    .execute()
  return taken.map(({ id, held_at, ...loop }) => {
    const letter = told.find(
      (one) => one.person_id === loop.personId && (one.sent_on ?? '') >= held_at.slice(0, 10),
    )
    return { ...loop, conversationId: id, closedOn: letter?.sent_on ?? null, letterId: letter?.id ?? null }
  })
}

async function promisesMade(store: Store, since: string | null): Promise<Loop[]> {
  const rows = await store
    .selectFrom('promise')
    .innerJoin('conversation', 'conversation.id', 'promise.conversation_id')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .select(['conversation.id as conversationId', 'person.id as personId', 'person.name', 'promise.text'])
    .select('promise.kept_on as closedOn')
    .where('promise.whose', '=', 'mine')
    .$if(since !== null, (query) => query.where('promise.created_at', '>=', since ?? ''))
    .orderBy('promise.id')
    .execute()
  return rows.map((loop) => ({ ...loop, letterId: null }))
}

async function namesGiven(store: Store, since: string | null): Promise<Loop[]> {
  const rows = await store
    .selectFrom('referral')
    .innerJoin('person', 'person.id', 'referral.person_id')
    .innerJoin('person as referrer', 'referrer.id', 'referral.referrer_id')
    .select(['person.id as personId', 'person.name', 'referrer.name as text'])
    .select(({ selectFrom }) =>
      selectFrom('letter')
        .select(({ fn }) => fn.min('letter.sent_on').as('on'))
        .whereRef('letter.person_id', '=', 'referral.person_id')
        .where('letter.sent_on', 'is not', null)
        .as('closedOn'),
    )
    .$if(since !== null, (query) => query.where('referral.created_at', '>=', since ?? ''))
    .orderBy('referral.id')
    .execute()
  return rows.map((loop) => ({ ...loop, conversationId: null, letterId: null }))
}
