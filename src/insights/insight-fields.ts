/** What is typed about an insight, as keeping and editing take it; and who and which company were meant. */
import { z } from 'zod'
import { companyNamed } from '../companies/company-named.ts'
import { peopleCalled } from '../people/person-called.ts'
import { find } from '../store/find.ts'
import { date, id, line, prose } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { insightKinds, quotings, topics } from './insight.ts'

export const insightFields = {
  text: prose(4000).refine((text) => text.trim() !== '', 'Enter what you were told, in a sentence or two.'),
  kind: z.enum(insightKinds).describe('The type of insight. "process" is how the work is really done.'),
  about: z
    .enum(topics)
    .describe('What it is about. The brief of any company has what is about its role or its industry.'),
  personId: id().nullish().describe('Who said it.'),
  person: line(400).optional().describe('Who said it, by name, if you do not give personId: "Maya Chen".'),
  companyId: id().nullish().describe('The company it is about.'),
  company: line(200)
    .optional()
    .describe('The company by name, if you do not give companyId. A new one is added.'),
  learnedOn: date().nullish().describe('The date they said it.'),
  mayQuote: z
    .enum(quotings)
    .describe(
      '"yes": quote it with their name. "no-name": use it without. "off-the-record": it never leaves this account.',
    ),
}

export const insightRefusals = {
  'not-known': '{name} is not in your people. Add them first or leave this empty.',
  'several-called': 'You have more than one {name}. Enter the full name, with the company.',
  'not-learned-yet': 'Choose a date that is not in the future.',
}

type InsightRefusal = keyof typeof insightRefusals

/** The person meant: undefined when nothing was said of one, null for no one. Where two bear one name, `was` stays. */
export async function whoSaidIt(
  store: Store,
  { personId, person }: { personId?: string | null | undefined; person?: string | undefined },
  refuse: (code: InsightRefusal, details: { name: string }) => Error,
  was: string | null = null,
): Promise<string | null | undefined> {
  if (personId) return (await find(store, 'person', personId)).id
  if (!person) return person === undefined ? personId : null
  const called = await peopleCalled(store, person)
  if (called.some(({ id }) => id === was)) return was
  const [one, another] = called
  if (!one) throw refuse('not-known', { name: person })
  if (another) throw refuse('several-called', { name: person })
  return one.id
}

/** The company meant, made if only its name is new: undefined when nothing was said of one, null for none. */
export async function companyMeant(
  store: Store,
  { companyId, company }: { companyId?: string | null | undefined; company?: string | undefined },
  now: string,
): Promise<string | null | undefined> {
  if (companyId) return (await find(store, 'company', companyId)).id
  if (!company) return company === undefined ? companyId : null
  return companyNamed(store, company, now)
}
