import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { fold } from '../store/search.ts'
import { changedElsewhere, isStale, seenAt } from '../store/seen.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { companyColumns, companyFields, companyName } from './company-fields.ts'

const { website, careersLink, industry, note, motivation, whyThere, otherNames } = companyFields

/** What is left out stays as it is; an empty text empties. */
export const editCompany = defineVerb({
  name: 'edit-company',
  says: 'Edit a company. Fields you leave out stay unchanged.',
  does: 'writes',
  takes: z.object({
    id: id(),
    name: companyName.optional(),
    website: website.optional(),
    careersLink: careersLink.optional(),
    industry: industry.optional(),
    note: note.optional(),
    motivation: motivation.optional(),
    whyThere: whyThere.optional(),
    otherNames: otherNames.optional(),
    seenAt: seenAt(),
  }),
  gives: z.object({ id: z.string(), name: z.string() }),
  refuses: {
    'changed-elsewhere': changedElsewhere,
    'name-taken': 'There is another company called {name}.',
  },
  async run({ id, seenAt, ...takes }, { store, now, refuse }) {
    const row = await find(store, 'company', id)
    if (isStale(seenAt, row.updated_at)) throw refuse('changed-elsewhere')
    if (takes.name !== undefined && fold(takes.name) !== row.name_folded) {
      const other = await store
        .selectFrom('company')
        .select('name')
        .where('name_folded', '=', fold(takes.name))
        .executeTakeFirst()
      if (other) throw refuse('name-taken', { name: other.name })
    }
    await store
      .updateTable('company')
      .set({ ...companyColumns(takes), updated_at: moment(now) })
      .where('id', '=', id)
      .execute()
    return { id, name: takes.name ?? row.name }
  },
})
