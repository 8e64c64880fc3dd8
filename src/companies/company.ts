/** Where people work: what the seeker wrote down of it, and the way in that the company has for applicants. */
import { z } from 'zod'

export const Company = z.object({
  id: z.string(),
  name: z.string(),
  website: z.string().nullable(),
  /** The company's own process for those who want a job; the way to point to instead of asking a host. */
  careersLink: z.string().nullable(),
  industry: z.string(),
  note: z.string(),
  motivation: z
    .number()
    .nullable()
    .describe('How much you would like to work there, from 1 to 5. Null where it is no target.'),
  whyThere: z.string().describe('Why you would like to work there.'),
  otherNames: z.array(z.string()).describe('What else it is called.'),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type Company = z.output<typeof Company>

/** How much one would like to work at a target, the most first. A list of employers is sorted by it before anything else. */
export const motivations = [5, 4, 3, 2, 1] as const
export const motivationWords: Record<(typeof motivations)[number], string> = {
  5: 'First choice',
  4: 'Very interested',
  3: 'Interested',
  2: 'Curious',
  1: 'Not sure yet',
}

/** “5 of 5: First choice”; empty where it is no target. */
export const sayMotivation = (motivation: number | null): string => {
  const known = motivations.find((one) => one === motivation)
  return known ? `${known} of 5: ${motivationWords[known]}` : ''
}
