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
  otherNames: z.array(z.string()).describe('What else it is called.'),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type Company = z.output<typeof Company>
