import { z } from 'zod'
import { whoSaidNever } from '../conversations/may-contact.ts'
import { whoDied } from '../people/rhythm.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'

/** How someone helped, the greatest help first: each person stands once, where they gave most. */
const ways = ['met', 'in-writing', 'helped', 'referred', 'told'] as const
type Way = (typeof ways)[number]

/** More than these helped no one: a search that long has been told in parts. */
const MOST = 1000

interface Help {
  way: Way
  personId: string
  /** None where they helped without one. */
  conversationId: string | null
}

/** "I got the job": everyone who helped hears of it, one by one. Those who are not to be contacted, or have died, are left out. */
export const listWhoHelped = defineVerb({
  name: 'list-who-helped',
  says: 'List everyone who helped in your search, sorted by how, and who of them has heard that you got the job.',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({
    helped: z.array(
      z.object({
        way: z
          .enum(ways)
          .describe(
            'Met you, answered in writing, helped along (the assistant, others who joined), or referred you.',
          ),
        people: z.array(
          z.object({
            personId: z.string(),
            name: z.string(),
            company: z.string(),
            conversationId: z
              .string()
              .nullable()
              .describe('The latest conversation in which they helped. Null where they helped without one.'),
            draftId: z.string().nullable().describe('The letter to them that is begun: “I got the job”.'),
            toldOn: z.string().nullable().describe('The day on which they were told.'),
          }),
        ),
      }),
    ),
    toTell: z.int().describe('How many have not been told.'),
  }),
  async run(_, { store }) {
    const helps = await allHelp(store)
    const by = new Map<string, Help>()
    for (const help of helps) if (!by.has(help.personId)) by.set(help.personId, help)
    const ids = [...by.keys()].slice(0, MOST)
    const silent = new Set([...(await whoSaidNever(store, ids)), ...(await whoDied(store, ids))])
    const people = await named(store, ids)
    const told = await lettersOf(store, ids)
    const all = people
      .filter(({ id }) => !silent.has(id))
      .flatMap(({ id, name, company }) => {
        const help = by.get(id)
        if (!help) return []
        const letters = told.filter((letter) => letter.personId === id)
        return [
          {
            way: help.way,
            person: {
              personId: id,
              name,
              company: company ?? '',
              conversationId: help.conversationId,
              draftId: letters.find(({ sentOn }) => sentOn === null)?.id ?? null,
              toldOn: letters.find(({ sentOn }) => sentOn !== null)?.sentOn ?? null,
            },
          },
        ]
      })
    return {
      helped: ways.flatMap((way) => {
        const people = all.filter((one) => one.way === way).map(({ person }) => person)
        return people.length > 0 ? [{ way, people }] : []
      }),
      toTell: all.filter(({ person }) => person.toldOn === null).length,
    }
  },
})

/** In the order of `ways`, and of each the latest first. */
async function allHelp(store: Store): Promise<Help[]> {
  const held = await store
    .selectFrom('debrief')
    .innerJoin('conversation', 'conversation.id', 'debrief.conversation_id')
    .leftJoin('agreement', 'agreement.conversation_id', 'conversation.id')
    .select(['conversation.id', 'conversation.person_id', 'conversation.sent_by_id', 'agreement.channel'])
    .orderBy('debrief.held_at', 'desc')
    .execute()
  const ids = held.map(({ id }) => id)
  const helpers = await store
    .selectFrom('helper')
    .select(['person_id', 'conversation_id'])
    .where('conversation_id', 'in', ['', ...ids])
    .orderBy('id', 'desc')
    .execute()
  const referrers = await store
    .selectFrom('referral')
    .select(['person_id', 'referrer_id'])
    .orderBy('id', 'desc')
    .execute()
  const hosts = held.map(
    ({ id, person_id, channel }): Help => ({
      way: channel === 'letter' ? 'in-writing' : 'met',
      personId: person_id,
      conversationId: id,
    }),
  )
  const met = (way: Way) => hosts.filter((host) => host.way === way)
  return [
    ...met('met'),
    ...met('in-writing'),
    ...helpers.map(
      ({ person_id, conversation_id }): Help => ({
        way: 'helped',
        personId: person_id,
        conversationId: conversation_id,
      }),
    ),
    ...held.flatMap(({ id, sent_by_id }): Help[] =>
      sent_by_id ? [{ way: 'referred', personId: sent_by_id, conversationId: id }] : [],
    ),
    ...referrers.map(({ person_id, referrer_id }): Help => {
      const of = held.find((one) => one.person_id === person_id)
      return { way: 'referred', personId: referrer_id, conversationId: of?.id ?? null }
    }),
    ...(await alsoGave(store)),
  ]
}

/** What they told or gave outside any meeting: an insight, a favor that was noted, a promise that was kept. */
async function alsoGave(store: Store): Promise<Help[]> {
  const told = await store.selectFrom('insight').select('person_id').distinct().execute()
  const gave = await store
    .selectFrom('favor')
    .select('person_id')
    .distinct()
    .where('whose', '=', 'theirs')
    .execute()
  const kept = await store
    .selectFrom('promise')
    .innerJoin('conversation', 'conversation.id', 'promise.conversation_id')
    .select('conversation.person_id')
    .distinct()
    .where('whose', '=', 'theirs')
    .where('kept_on', 'is not', null)
    .execute()
  return [...told, ...gave, ...kept].flatMap(({ person_id: personId }): Help[] =>
    personId === null ? [] : [{ way: 'told', personId, conversationId: null }],
  )
}

async function named(store: Store, ids: readonly string[]) {
  if (ids.length === 0) return []
  return await store
    .selectFrom('person')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select(['person.id', 'person.name', 'company.name as company'])
    .where('person.id', 'in', ids)
    .orderBy('person.name_folded')
    .orderBy('person.id')
    .execute()
}

async function lettersOf(store: Store, ids: readonly string[]) {
  if (ids.length === 0) return []
  return await store
    .selectFrom('letter')
    .select(['id', 'person_id as personId', 'sent_on as sentOn'])
    .where('occasion', '=', 'got-the-job')
    .where('direction', '=', 'out')
    .where('person_id', 'in', ids)
    .orderBy('id', 'desc')
    .execute()
}
