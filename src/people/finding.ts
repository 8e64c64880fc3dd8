/** A researched fact about a person, their company or the industry, and what it makes the seeker ask. */
import { z } from 'zod'
import { date, line, link, needed } from '../store/shapes.ts'

export const findingAbouts = ['person', 'company', 'industry'] as const

export const Finding = z.object({
  id: z.string(),
  about: z.enum(findingAbouts),
  personId: z.string().nullable(),
  companyId: z.string().nullable(),
  fact: z.string(),
  link: z.string().nullable(),
  foundOn: z.string(),
  makesMeAsk: z.string(),
  updatedAt: z.string(),
})
export type Finding = z.output<typeof Finding>

export const findingFields = {
  fact: needed('Enter the fact.', 2000).describe('What you found, in a sentence.'),
  link: link().describe('Where you found it.'),
  foundOn: date().describe('The day on which you found it.'),
  makesMeAsk: line(1000).describe('What it makes you want to ask them.'),
}
