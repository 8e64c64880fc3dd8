import { z } from 'zod'
import { companyNamed } from '../companies/company-named.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale, seenAt } from '../store/seen.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { isBackwards, positionFields } from './position.ts'

const { title, company, fromOn, toOn } = positionFields

/** What is left out stays as it is; an empty text empties. */
export const editPosition = defineVerb({
  name: 'edit-position',
  says: 'Edit a position that a person had. Fields you leave out stay unchanged.',
  does: 'writes',
  takes: z.object({
    id: id(),
    title: title.optional(),
    company: company.optional(),
    fromOn: fromOn.optional(),
    toOn: toOn.optional(),
    seenAt: seenAt(),
  }),
  gives: z.object({ id: z.string(), personId: z.string() }),
  refuses: {
    'changed-elsewhere': changedElsewhere,
    'says-nothing': 'Enter a job title or a company.',
    'ends-before': 'Choose an end that is not before the start.',
  },
  async run({ id, seenAt, company, ...takes }, { store, now, refuse }) {
    const row = await find(store, 'position', id)
    if (isStale(seenAt, row.updated_at)) throw refuse('changed-elsewhere')
    const at = moment(now)
    const title = takes.title ?? row.title
    const since = takes.fromOn === undefined ? row.since : takes.fromOn || null
    const until = takes.toOn === undefined ? row.until : takes.toOn || null
    if (isBackwards(since, until)) throw refuse('ends-before')
    const company_id = company === undefined ? row.company_id : await companyNamed(store, company, at)
    if (title === '' && company_id === null) throw refuse('says-nothing')
    await store
      .updateTable('position')
      .set({ title, company_id, since, until, updated_at: at })
      .where('id', '=', id)
      .execute()
    return { id, personId: row.person_id }
  },
})
