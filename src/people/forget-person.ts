import { z } from 'zod'
import { forget } from '../account/forget.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** The person goes with everything of theirs: conversations, letters, findings, insights. */
export const forgetPerson = defineVerb({
  name: 'forget-person',
  says: 'Forget a person, with their conversations, letters, referrals and all else of theirs.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), name: z.string(), forgottenId: z.string() }),
  undoneBy: { verb: 'bring-back', takes: { id: 'forgottenId' } },
  async run({ id }, { store, now }) {
    const { name } = await find(store, 'person', id)
    return { id, name, forgottenId: await forget(store, 'person', id, { noun: 'person', label: name, now }) }
  },
})
