import { z } from 'zod'
import { PersonLine } from '../people/person.ts'
import { linesOf } from '../people/person-lines.ts'
import { find } from '../store/find.ts'
import { limit } from '../store/pages.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import {
  allAcquaintances,
  allReasons,
  type Reason,
  sayAcquaintance,
  sayReason,
  type Way,
  waysTo,
} from './introductions.ts'
import { placesOf, staysAt, whatIsKnown } from './surroundings.ts'

const WayIn = z.object({
  people: z
    .array(PersonLine)
    .describe(
      'From the one you know to the one who is meant. Of one who worked at a company before, only they.',
    ),
  how: z.enum(allAcquaintances).describe('How you know the first of them; `listed` only from a list.'),
  because: z
    .array(
      z.object({
        why: z.enum([...allAcquaintances, ...allReasons]).describe('The reason.'),
        says: z.string().describe('The same in a sentence.'),
      }),
    )
    .describe('How you know the first, then why each may know the next.'),
  deed: z
    .enum(['write', 'name', 'ask'])
    .describe(
      'What to do: `write` to the first, who is there; write to the last and `name` the first (write-to-person); or `ask` the first to introduce you to the second (ask-for-introduction).',
    ),
})
export type WayIn = z.output<typeof WayIn>

/** Worked out from what is known at the time: nothing of it is kept. */
export const findIntroductions = defineVerb({
  name: 'find-introductions',
  says: 'Find who can introduce you to a person, or to anyone at a company: from referrals, meetings, places where people worked at one time, your tags, how you know them, and your contact with them. Best first, over at most two others.',
  does: 'reads',
  takes: z.object({
    personId: id().optional(),
    companyId: id().optional(),
    limit: limit(5, 50),
  }),
  gives: z.object({
    ways: z.array(WayIn),
    count: z.number().describe('How many ways there are.'),
    commonGround: z
      .object({
        companyId: z.string(),
        says: z.string().describe('The same in a sentence.'),
      })
      .nullable()
      .describe(
        'Where you and the person were at one time, by your own background; null where that is not known.',
      ),
  }),
  refuses: { 'to-no-one': 'Choose a person or a company.' },
  async run({ personId, companyId, limit }, { store, refuse }) {
    if (!personId && !companyId) throw refuse('to-no-one')
    if (personId) await find(store, 'person', personId)
    else if (companyId) await find(store, 'company', companyId)
    const there = companyId && !personId ? await staysAt(store, [companyId]) : []
    const targets = personId ? [personId] : there.flatMap((one) => (one.isNow ? [one.personId] : []))
    const known = await whatIsKnown(store, targets, there)
    const ways = waysTo(new Set(targets), known, personId ? undefined : companyId)
    return {
      ways: await shown(store, ways.slice(0, limit), known.ground),
      count: ways.length,
      commonGround: personId ? await sharedWith(store, personId, known.ground) : null,
    }
  },
})

/** Person → company: where they and the seeker were at one time. */
type Ground = ReadonlyMap<string, string>

async function sharedWith(store: Store, personId: string, ground: Ground) {
  const companyId = ground.get(personId)
  if (companyId === undefined) return null
  const link = { why: 'same-place', companyId } as const
  const placeOf = await placesOf(store, [link])
  const name = (await linesOf(store, [personId])).get(personId)?.name ?? ''
  return { companyId, says: sayAcquaintance('were-together', name, placeOf(link)) }
}

async function shown(store: Store, ways: readonly Way[], ground: Ground): Promise<WayIn[]> {
  const lines = await linesOf(store, [...new Set(ways.flatMap(({ people }) => people))])
  const met = (one = '') => ({ why: 'same-place' as const, companyId: ground.get(one) ?? '' })
  const placeOf = await placesOf(
    store,
    ways.flatMap(({ people, links }) => [met(people[0]), ...links]),
  )
  const nameOf = (one: string | undefined) => (one && lines.get(one)?.name) || ''
  return ways.map(({ people, first, links }) => ({
    people: people.flatMap((one) => lines.get(one) ?? []),
    how: first,
    because: [
      { why: first, says: sayAcquaintance(first, nameOf(people[0]), placeOf(met(people[0]))) },
      ...links.map((link, at) => ({
        why: link.why,
        says: sayReason(link.why, nameOf(people[at]), nameOf(people[at + 1]), placeOf(link)),
      })),
    ],
    deed: deedOf(people, links[0]?.why),
  }))
}

function deedOf([, second, third]: readonly string[], why: Reason | undefined): WayIn['deed'] {
  if (!second) return 'write'
  return !third && why === 'offered' ? 'name' : 'ask'
}
