import { z } from 'zod'
import { countsHanging, heldBy } from '../account/merged.ts'
import { apartPeople } from '../account/set-apart.ts'
import { companyKey } from '../companies/company-key.ts'
import { find } from '../store/find.ts'
import { id, linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { type AlikePair, alikePairs, type Candidate, type WhyMerge, whyMerge } from './alike.ts'
import { emailKey } from './email.ts'
import { betterOf, chosenFields } from './merge-people.ts'
import { Person } from './person.ts'
import { besideLine } from './person-fields.ts'
import { asLine } from './person-lines.ts'
import { phoneKeysOf } from './phone.ts'

const Side = Person.extend({
  isImported: z.boolean().describe('True where they came with a file, false where you added them.'),
  neverContact: z.boolean().describe('They asked not to be contacted. This holds for the merged person too.'),
  has: z
    .array(z.object({ noun: z.string(), count: z.number() }))
    .describe('What belongs to them and goes over in a merge.'),
})
export type MergeSide = z.output<typeof Side>

const Ids = z.object({ id: z.string(), otherId: z.string().describe('The other of the pair.') })

const most = 100

/** Pairs who may be one person, each with the reasons and both sides; nothing is merged by it. */
export const suggestMerges = defineVerb({
  name: 'suggest-merges',
  says: 'Suggest people who may be the same person: each pair with the reasons, side by side. Merge them with merge-people, or say that they are two with keep-apart.',
  does: 'reads',
  isLong: true,
  takes: z.object({
    id: id().optional().describe('Only pairs with this person.'),
    otherId: id().optional().describe('With id: just these two, whether they look alike or not.'),
    limit: z.int().min(1).max(most).default(20).describe('How many pairs to show.'),
  }),
  gives: z.object({
    pairs: z.array(
      z.object({
        because: z.array(
          z.object({
            why: z.enum(Object.keys(whyMerge) as [WhyMerge, ...WhyMerge[]]).describe('The reason.'),
            says: z.string().describe('The same in a sentence.'),
          }),
        ),
        one: Side,
        other: Side,
        better: z
          .object(Object.fromEntries(chosenFields.map((field) => [field, z.enum(['kept', 'other'])])))
          .describe('Whose value merge-people takes when `one` is kept and you do not choose.'),
      }),
    ),
    count: z.number().describe('How many pairs there are.'),
    place: z
      .object({
        at: z.number().describe('Counted from 1.'),
        of: z.number().describe('How many pairs there are.'),
        previous: Ids.nullable(),
        next: Ids.nullable(),
      })
      .nullable()
      .describe(
        'With both ids: where this pair stands among all of them. Null for a pair that is not suggested.',
      ),
  }),
  async run({ id, otherId, limit }, { store, seeker }) {
    for (const one of [id, otherId]) if (one) await find(store, 'person', await heldBy(store, 'person', one))
    const everyone = await candidates(store, seeker.zone)
    const all = await suggested(store, everyone)
    if (id && otherId) {
      const pairs = thisPair(everyone, id, otherId)
      return { pairs: await shown(store, pairs), count: pairs.length, place: placeOf(all, id, otherId) }
    }
    const wanted = id ? all.filter(({ one, other }) => one === id || other === id) : all
    return { pairs: await shown(store, wanted.slice(0, limit)), count: wanted.length, place: null }
  },
})

/** All pairs, without those of which it was said that they are two. */
async function suggested(store: Store, everyone: readonly Candidate[]): Promise<AlikePair[]> {
  const isApart = await apartPeople(store)
  return alikePairs(everyone).filter(({ one, other }) => !isApart(one, other))
}

async function candidates(store: Store, zone: string): Promise<Candidate[]> {
  const rows = await store
    .selectFrom('person')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select([
      'person.id',
      'person.name',
      'person.title',
      'person.email',
      'person.other_emails',
      'person.phone',
    ])
    .select(['person.other_phones', 'person.place', 'person.linkedin', 'company.name as company'])
    .select((eb) =>
      eb
        .exists(
          eb.selectFrom('referral').select('referral.id').whereRef('referral.referrer_id', '=', 'person.id'),
        )
        .as('is_referrer'),
    )
    .orderBy('person.id')
    .execute()
  const keys = new Map<string, string>()
  const keyOf = (company: string) => {
    const key = keys.get(company) ?? companyKey(company)
    keys.set(company, key)
    return key
  }
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    title: row.title,
    company: row.company ? keyOf(row.company) : '',
    emails: [row.email, ...linesIn(row.other_emails)].flatMap((one) => (one ? [emailKey(one)] : [])),
    phones: row.phone || row.other_phones ? phoneKeysOf(row, zone) : [],
    linkedin: row.linkedin,
    isReferrer: Boolean(row.is_referrer),
  }))
}

/** The two in the order that was asked for: the first is kept. */
function thisPair(everyone: readonly Candidate[], one: string, other: string): AlikePair[] {
  const both = everyone.filter(({ id }) => id === one || id === other)
  if (both.length < 2) return []
  return [{ one, other, because: alikePairs(both)[0]?.because ?? [] }]
}

/** Where the pair stands among all that are suggested, and those before and after it. */
function placeOf(all: readonly AlikePair[], id: string, otherId: string) {
  const ids = [id, otherId]
  const at = all.findIndex(({ one, other }) => ids.includes(one) && ids.includes(other))
  if (at < 0) return null
  const idsOf = (pair: AlikePair | undefined) => (pair ? { id: pair.one, otherId: pair.other } : null)
  return { at: at + 1, of: all.length, previous: idsOf(all[at - 1]), next: idsOf(all[at + 1]) }
}

async function shown(store: Store, pairs: readonly AlikePair[]) {
  const ids = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]
  if (ids.length === 0) return []
  const rows = await store
    .selectFrom('person')
    .leftJoin('company', 'company.id', 'person.company_id')
    .selectAll('person')
    .select('company.name as company_name')
    .where('person.id', 'in', ids)
    .execute()
  const [counts, never] = [await countsHanging(store, 'person', ids), await whoSaidNever(store, ids)]
  const byId = new Map(rows.map((row) => [row.id, row]))
  const side = (row: (typeof rows)[number]): MergeSide => ({
    ...asLine(row),
    ...besideLine(row),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    isImported: row.import_id !== null,
    neverContact: never.has(row.id),
    has: counts.get(row.id) ?? [],
  })
  return pairs.flatMap((pair) => {
    const [one, other] = [byId.get(pair.one), byId.get(pair.other)]
    if (!one || !other) return []
    const better = Object.fromEntries(chosenFields.map((field) => [field, betterOf(field, one, other)]))
    return [
      {
        because: pair.because.map((why) => ({ why, says: whyMerge[why] })),
        one: side(one),
        other: side(other),
        better,
      },
    ]
  })
}

async function whoSaidNever(store: Store, ids: readonly string[]): Promise<Set<string>> {
  const rows = await store
    .selectFrom('answer')
    .innerJoin('conversation', 'conversation.id', 'answer.conversation_id')
    .select('conversation.person_id')
    .where('answer.kind', '=', 'never')
    .where('conversation.person_id', 'in', ids)
    .execute()
  return new Set(rows.map(({ person_id }) => person_id))
}
