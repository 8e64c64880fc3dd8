import { z } from 'zod'
import { moment } from '../store/moment.ts'
import { fold } from '../store/search.ts'
import { defineVerb } from '../verb.ts'
import { companyColumns, companyFields, companyName } from './company-fields.ts'
import { makeCompany } from './new-company.ts'

const { website, careersLink, industry, note, motivation, whyThere, otherNames } = companyFields

/** Somewhere the seeker would like to work, or wants to know about, before they know anyone there. */
export const addCompany = defineVerb({
  name: 'add-company',
  says: 'Add a company. A company is also added when you name it for a person.',
  does: 'writes',
  takes: z.object({
    name: companyName,
    website: website.optional(),
    careersLink: careersLink.optional(),
    industry: industry.optional(),
    note: note.optional(),
    motivation: motivation.optional(),
    whyThere: whyThere.optional(),
    otherNames: otherNames.optional(),
  }),
  gives: z.object({ id: z.string(), name: z.string() }),
  makes: { company: 'id' },
  refuses: { 'known-already': '{name} is already in your companies.' },
  async run(takes, { store, now, refuse }) {
    const known = await store
      .selectFrom('company')
      .select('name')
      .where('name_folded', '=', fold(takes.name))
      .executeTakeFirst()
    if (known) throw refuse('known-already', { name: known.name })
    const { id, name } = await makeCompany(store, { ...companyColumns(takes), name: takes.name }, moment(now))
    return { id, name }
  },
})
