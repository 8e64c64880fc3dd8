import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** A referral recorded by mistake. Both people stay. */
export const deleteReferral = defineVerb({
  name: 'delete-referral',
  says: 'Delete a referral. Both people stay.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), personId: z.string(), referrerId: z.string(), deletedId: z.string() }),
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ id }, { store, now }) {
    const { person_id: personId, referrer_id: referrerId } = await find(store, 'referral', id)
    const person = await find(store, 'person', personId)
    const referrer = await find(store, 'person', referrerId)
    const label = `${referrer.name} referred you to ${person.name}`
    const deletedId = await moveToTrash(store, 'referral', id, { label, now })
    return { id, personId, referrerId, deletedId }
  },
})
