/** People who may be one and the same: they share an address, or a name at one company. They are shown to each other, never merged. */
import { sql } from 'kysely'
import { z } from 'zod'
import { apartPeople } from '../account/set-apart.ts'
import { prepared } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'

export const whyAlike = ['same-email', 'same-name'] as const
export type WhyAlike = (typeof whyAlike)[number]

export const PossibleDuplicate = z.object({
  id: z.string(),
  name: z.string(),
  why: z
    .enum(whyAlike)
    .describe('They share an email address, or a name while no company or profile tells them apart.'),
})
export type PossibleDuplicate = z.output<typeof PossibleDuplicate>

/** Of a row of a file it is also asked where the name is only nearly the same. */
export const whyMaybe = [...whyAlike, 'name-written-otherwise', 'one-letter-apart'] as const
export type WhyMaybe = (typeof whyMaybe)[number]

/** The sentence on a page, after the other one's name. */
export const sayWhyAlike = (why: WhyMaybe): string => whySaid[why]
const whySaid: Record<WhyMaybe, string> = {
  'same-email': 'has the same email address',
  'same-name': 'has the same name',
  'name-written-otherwise': 'has the same name in another spelling, at the same company',
  'one-letter-apart': 'has a name one letter apart, at the same company',
}

const most = 20

/** Who this person may also be, by the address first; at most twenty. */
export async function possibleDuplicates(
  store: Store,
  person: {
    id: string
    name_folded: string
    email_folded: string | null
    linkedin: string | null
    company_id: string | null
  },
): Promise<PossibleDuplicate[]> {
  const { id, email_folded: email, name_folded: name, linkedin, company_id: company } = person
  const sharing = email ? await sharingAddress(store, id, email) : []
  // Two profiles, or two companies, tell namesakes apart.
  const namesakes = await namesakesOf(store, id, name, linkedin === null ? 1 : 0, company ?? '')
  const isSharing = new Set(sharing.map(({ id }) => id))
  const all = [
    ...sharing.map((one) => ({ ...one, why: 'same-email' as const })),
    ...namesakes.filter(({ id }) => !isSharing.has(id)).map((one) => ({ ...one, why: 'same-name' as const })),
  ]
  if (all.length === 0) return []
  const isApart = await apartPeople(store)
  return all.filter((one) => !isApart(id, one.id)).slice(0, most)
}

const others = (store: Store, id: string) =>
  store.selectFrom('person').select(['id', 'name']).where('id', '<>', id).orderBy('id').limit(most)

const sharingAddress = prepared((store: Store, id: string, email: string) =>
  others(store, id).where('email_folded', '=', email),
)

/** `any` is 1 where it does not matter whether they have a profile; `company` is empty where it does not matter where they work. */
const namesakesOf = prepared((store: Store, id: string, name: string, any: number, company: string) =>
  others(store, id)
    .where('name_folded', '=', name)
    .where((eb) => eb.or([eb('linkedin', 'is', null), eb(sql<number>`cast(${any} as integer)`, '=', 1)]))
    .where((eb) =>
      eb.or([
        eb('company_id', '=', company),
        eb('company_id', 'is', null),
        eb(sql<string>`cast(${company} as text)`, '=', ''),
      ]),
    ),
)

export interface Pair {
  id: string
  name: string
  otherId: string
  other: string
  why: WhyAlike
}

/** Of an import only so many are looked at: on a page this is asked each time it is opened. */
const mostLookedAt = 5000

/** Those who were added with an import and who each of them may also be, by the address first. At most `limit`. */
export async function duplicatesIn(store: Store, importId: string, limit: number): Promise<Pair[]> {
  const newcomers = store
    .selectFrom('person')
    .selectAll()
    .where('import_id', '=', importId)
    .limit(mostLookedAt)
  // In no order, so that it ends at the limit: where thousands share one address, there are millions of pairs.
  const pairs = store
    .selectFrom(newcomers.as('one'))
    .innerJoin('person as other', (join) => join.onRef('other.id', '<>', 'one.id'))
    .select(['one.id', 'one.name', 'other.id as otherId', 'other.name as other'])
    .limit(limit)
  const sharing = await pairs.whereRef('other.email_folded', '=', 'one.email_folded').execute()
  const namesakes = await pairs
    .whereRef('other.name_folded', '=', 'one.name_folded')
    .where((eb) => eb.or([eb('one.linkedin', 'is', null), eb('other.linkedin', 'is', null)]))
    .where((eb) =>
      eb.or([
        eb('one.company_id', '=', eb.ref('other.company_id')),
        eb('one.company_id', 'is', null),
        eb('other.company_id', 'is', null),
      ]),
    )
    .execute()
  const isSharing = new Set(sharing.map(({ id, otherId }) => `${id} ${otherId}`))
  const all = [
    ...sharing.map((pair) => ({ ...pair, why: 'same-email' as const })),
    ...namesakes
      .filter(({ id, otherId }) => !isSharing.has(`${id} ${otherId}`))
      .map((pair) => ({ ...pair, why: 'same-name' as const })),
  ]
  const isApart = all.length > 0 ? await apartPeople(store) : () => false
  return all
    .filter(({ id, otherId }) => !isApart(id, otherId))
    .slice(0, limit)
    .sort(byId)
}

const byId = (a: Pair, b: Pair) => (a.id + a.otherId < b.id + b.otherId ? -1 : 1)
