/** What is typed about a company, as adding and editing take it, and as the table keeps it. */

import { fold } from '../store/search.ts'
import { line, lines, link, needed, prose } from '../store/shapes.ts'

export const companyName = needed('Enter the company’s name.', 200)

export const companyFields = {
  website: link().describe('Their web address.'),
  careersLink: link().describe('The company’s careers page. Never ask the person you meet for a job.'),
  industry: line(200).describe('"Tea and coffee", "renewable energy".'),
  note: prose(),
  otherNames: lines(200).describe('What else it is called, so that these names lead to it.'),
}

interface TypedCompany {
  name?: string | undefined
  website?: string | undefined
  careersLink?: string | undefined
  industry?: string | undefined
  note?: string | undefined
  otherNames?: string[] | undefined
}

/** The columns that were given; the others are left as they are. */
export const companyColumns = ({ name, website, careersLink, industry, note, otherNames }: TypedCompany) => ({
  ...(name !== undefined && { name, name_folded: fold(name) }),
  ...(website !== undefined && { website: website || null }),
  ...(careersLink !== undefined && { careers_link: careersLink || null }),
  ...(industry !== undefined && { industry }),
  ...(note !== undefined && { note }),
  ...(otherNames !== undefined && { other_names: otherNames.join('\n') }),
})
