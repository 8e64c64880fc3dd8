import { z } from 'zod'
import { PersonLine } from '../people/person.ts'
import { asLine, personLines } from '../people/person-lines.ts'
import { whoDied } from '../people/rhythm.ts'
import { statuses, statusOf } from '../people/standing.ts'
import { find } from '../store/find.ts'
import { limit, pageKeys, pageTakes } from '../store/pages.ts'
import { preparedForEach } from '../store/prepared.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import {
  type Acquaintance,
  allAcquaintances,
  allReasons,
  linksAmong,
  sayAcquaintance,
  sayReason,
} from './introductions.ts'
import { bestOfEach, byMostLinks, pageOf } from './network.ts'
import {
  countPeople,
  MOST_IN_NETWORK,
  peopleAround,
  peopleAt,
  peopleWithLinks,
  placesOf,
  whatIsKnownAmong,
} from './surroundings.ts'

const PersonInNetwork = PersonLine.extend({
  status: z.enum(statuses).describe('Where you stand with them; `never`: they asked not to be contacted.'),
  hasDied: z.boolean().describe('True for someone who has died: nothing begins with them.'),
  how: z.enum(allAcquaintances).describe('How you know them; `listed` only from a list.'),
  withYou: z.string().describe('The same in a sentence.'),
  linkCount: z.int().describe('How many people here they have a link to.'),
})
export type PersonInNetwork = z.output<typeof PersonInNetwork>

const LinkInNetwork = z.object({
  from: id().describe('Who led to the other, where one of them did.'),
  to: id(),
  why: z.enum(allReasons).describe('The reason.'),
  says: z.string().describe('The same in a sentence.'),
})
export type LinkInNetwork = z.output<typeof LinkInNetwork>

/** Worked out from what is known at the time, by the same reasons as the ways that `find-introductions` gives. */
export const showNetwork = defineVerb({
  name: 'show-network',
  says: 'Show who may know who among the people you know, and why: everyone, those around one person, or those at one company. Those with most links first, and at most 2,000.',
  does: 'reads',
  takes: z.object({
    personId: id().optional().describe('Only those with a link to this person.'),
    companyId: id()
      .optional()
      .describe('Only who is or was at this company, and who led to them or was led to by them.'),
    ...pageTakes,
    limit: limit(30, MOST_IN_NETWORK),
    linksOfEach: z
      .int()
      .min(1)
      .max(MOST_IN_NETWORK)
      .default(3)
      .describe('How many links of each person to give, the best first. Defaults to 3.'),
  }),
  gives: z.object({
    people: z.array(PersonInNetwork),
    links: z
      .array(LinkInNetwork)
      .describe('Between these people, and from them to others; one between two, the best first.'),
    others: z.array(z.object({ id: z.string(), name: z.string() })).describe('Who else these links lead to.'),
    count: z.int().describe('How many people there are, with those who are left out.'),
    leftOut: z.int().describe('How many are not looked at, because there are more than 2,000.'),
    linkCount: z.int().describe('How many links there are among those who are looked at.'),
    isCut: z.boolean().describe('True where many share a company: then not each of their links is given.'),
    ...pageKeys,
  }),
  async run({ personId, companyId, linksOfEach, ...place }, { store }) {
    const { ids, count, links, isCut, how } = await worldAround(store, { personId, companyId })
    const named = new Map((await namesOf(store, ids)).map((one) => [one.id, one]))
    const ordered = byMostLinks([...named.values()], links, personId)
    const page = pageOf(ordered, place)
    const here = new Set(page.rows.map(({ id }) => id))
    const given = bestOfEach([...here], links, linksOfEach, personId)
    const placeOf = await placesOf(store, given)
    const nameOf = (one: string) => named.get(one)?.name ?? ''
    const beyond = new Set(given.flatMap(({ from, to }) => [from, to]).filter((one) => !here.has(one)))
    return {
      people: await shown(store, page.rows, how),
      links: given.map(({ from, to, why, ...link }) => ({
        from,
        to,
        why,
        says: sayReason(why, nameOf(from), nameOf(to), placeOf({ why, ...link })),
      })),
      others: [...beyond].map((one) => ({ id: one, name: nameOf(one) })),
      count,
      leftOut: count - ids.length,
      linkCount: links.length,
      isCut,
      next: page.next,
      previous: page.previous,
    }
  },
})

interface NetworkCenter {
  personId?: string | undefined
  companyId?: string | undefined
}

/** Who is looked at, how the seeker knows each, and every link among them. */
async function worldAround(store: Store, { personId, companyId }: NetworkCenter) {
  const found = await peopleIn(store, { personId, companyId })
  const ids = found.slice(0, MOST_IN_NETWORK)
  const known = await whatIsKnownAmong(store, ids)
  const { links, isCut } = linksAmong(ids, known, personId)
  const how = (one: string): Acquaintance => known.acquaintance.get(one) ?? 'listed'
  if (!personId) {
    const all = companyId ? found.length : Number((await countPeople(store))[0]?.count ?? 0)
    return { ids, count: all, links, isCut, how }
  }
  // Who was at the same place at another time has no link to them.
  const near = new Set([
    personId,
    ...links.flatMap(({ from, to }) => (from === personId || to === personId ? [from, to] : [])),
  ])
  return {
    ids: ids.filter((one) => near.has(one)),
    count: near.size + found.length - ids.length,
    links: links.filter(({ from, to }) => near.has(from) && near.has(to)),
    isCut,
    how,
  }
}

async function peopleIn(store: Store, { personId, companyId }: NetworkCenter): Promise<string[]> {
  if (personId) {
    await find(store, 'person', personId)
    return peopleAround(store, personId)
  }
  if (!companyId) return peopleWithLinks(store)
  await find(store, 'company', companyId)
  return peopleAt(store, companyId)
}

const namesOf = preparedForEach((store: Store, ids) =>
  store.selectFrom('person').select(['id', 'name', 'name_folded']).where('id', 'in', ids),
)

async function shown(
  store: Store,
  rows: readonly { id: string; linkCount: number }[],
  how: (id: string) => Acquaintance,
): Promise<PersonInNetwork[]> {
  const ids = rows.map(({ id }) => id)
  const lines = new Map((await standings(store, ids)).map((row) => [row.id, row]))
  const died = await whoDied(store, ids)
  return rows.flatMap(({ id, linkCount }) => {
    const row = lines.get(id)
    if (!row) return []
    const withYou = sayAcquaintance(how(id), row.name)
    return [{ ...asLine(row), status: row.status, hasDied: died.has(id), how: how(id), withYou, linkCount }]
  })
}

const standings = preparedForEach((store: Store, ids) =>
  personLines(store).select(statusOf.as('status')).where('person.id', 'in', ids),
)
