import { z } from 'zod'
import { companyNamed } from '../companies/company-named.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { makePositions } from './new-position.ts'
import { isBackwards, positionFields } from './position.ts'

const { title, company, fromOn, toOn } = positionFields

/** What they did before, or do beside: what they do now stands with the person. */
export const addPosition = defineVerb({
  name: 'add-position',
  says: 'Add a position that a person had: the title, the company, and from when to when.',
  does: 'writes',
  takes: z.object({
    personId: id(),
    title: title.default(''),
    company: company.default(''),
    fromOn: fromOn.optional(),
    toOn: toOn.optional(),
  }),
  gives: z.object({ id: z.string() }),
  makes: { position: 'id' },
  undoneBy: { verb: 'delete-position', takes: { id: 'id' } },
  refuses: {
    'says-nothing': 'Enter a job title or a company.',
    'ends-before': 'Choose an end that is not before the start.',
  },
  async run({ personId, title, company, ...takes }, { store, now, refuse }) {
    await find(store, 'person', personId)
    if (title === '' && company === '') throw refuse('says-nothing')
    const [since, until] = [takes.fromOn || null, takes.toOn || null]
    if (isBackwards(since, until)) throw refuse('ends-before')
    const at = moment(now)
    const company_id = await companyNamed(store, company, at)
    const [made = ''] = await makePositions(
      store,
      [{ person_id: personId, company_id, title, since, until }],
      at,
    )
    return { id: made }
  },
})
