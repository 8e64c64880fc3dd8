/** Something researched about a person, their company or its industry, and what it makes the seeker ask. */
import { z } from 'zod'
import { date, line, link, needed } from '../store/shapes.ts'

export const factAbouts = ['person', 'company', 'industry'] as const

export const Fact = z.object({
  id: z.string(),
  about: z.enum(factAbouts),
  personId: z.string().nullable(),
  companyId: z.string().nullable(),
  fact: z.string(),
  link: z.string().nullable(),
  foundOn: z.string(),
  makesMeAsk: z.string(),
  updatedAt: z.string(),
})
export type Fact = z.output<typeof Fact>

export const factFields = {
  fact: needed('Enter the fact.', 2000).describe('The fact, in one sentence.'),
  link: link().describe('The link to its source.'),
  foundOn: date().describe('The date on which you found it.'),
  makesMeAsk: line(1000).describe('What it makes you want to ask them.'),
}

/** Older than a year: much may have changed since. `today` is a date. */
export const isOld = ({ foundOn }: Pick<Fact, 'foundOn'>, today: string): boolean =>
  `${Number(foundOn.slice(0, 4)) + 1}${foundOn.slice(4)}` < today
