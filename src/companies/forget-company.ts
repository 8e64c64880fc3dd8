import { z } from 'zod'
import { forget } from '../account/forget.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** The company goes with what was found out about it; the people who work there stay. */
export const forgetCompany = defineVerb({
  name: 'forget-company',
  says: 'Forget a company and the findings about it. The people there stay, without a company.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), name: z.string(), forgottenId: z.string() }),
  undoneBy: { verb: 'bring-back', takes: { id: 'forgottenId' } },
  async run({ id }, { store, now }) {
    const { name } = await find(store, 'company', id)
    return {
      id,
      name,
      forgottenId: await forget(store, 'company', id, { noun: 'company', label: name, now }),
    }
  },
})
