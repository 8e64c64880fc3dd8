/** What is typed about a company, as adding and editing take it, and as the table keeps it. */

import { z } from 'zod'
import { fold } from '../store/search.ts'
import { line, lines, link, needed, prose } from '../store/shapes.ts'

export const companyName = needed('Enter the company’s name.', 200)

export const companyFields = {
  website: link().describe('Their web address.'),
  careersLink: link().describe('The company’s careers page. Never ask the person you meet for a job.'),
  industry: line(200).describe('"Tea and coffee", "renewable energy".'),
  note: prose(),
  motivation: z
    .union([z.int('Choose a motivation from 1 to 5.').min(1).max(5), z.null()])
    .describe('How much you would like to work there, from 1 to 5. Null where it is no target.'),
  whyThere: prose(4000).describe('Why you would like to work there.'),
  otherNames: lines(200).describe('What else it is called, so that these names lead to it.'),
}

interface TypedCompany {
  name?: string | undefined
  website?: string | undefined
  careersLink?: string | undefined
  industry?: string | undefined
  note?: string | undefined
  motivation?: number | null | undefined
  whyThere?: string | undefined
  otherNames?: string[] | undefined
}

/** The columns that were given; the others are left as they are. */
export const companyColumns = ({ motivation, whyThere, otherNames, ...typed }: TypedCompany) => {
  const { name, website, careersLink, industry, note } = typed
  return {
    ...(name !== undefined && { name, name_folded: fold(name) }),
    ...(website !== undefined && { website: website || null }),
    ...(careersLink !== undefined && { careers_link: careersLink || null }),
    ...(industry !== undefined && { industry }),
    ...(note !== undefined && { note }),
    ...(motivation !== undefined && { motivation: motivation ?? 0 }),
    ...(whyThere !== undefined && { why_there: whyThere }),
    ...(otherNames !== undefined && { other_names: otherNames.join('\n') }),
  }
}
