import { z } from 'zod'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** Nothing about them is proposed any more; every word of theirs stays. */
export const recordDeath = defineVerb({
  name: 'record-death',
  says: 'Record that a person has died: nothing about them is proposed any more, and what was written stays.',
  does: 'writes',
  takes: z.object({ personId: id() }),
  gives: z.object({ personId: z.string(), name: z.string() }),
  undoneBy: { verb: 'undo-death', takes: { personId: 'personId' } },
  async run({ personId }, { store, now }) {
    const { name } = await find(store, 'person', personId)
    await store
      .insertInto('death')
      .values({ id: newId(), person_id: personId, told_at: moment(now) })
      .onConflict((on) => on.columns(['person_id']).doNothing())
      .execute()
    return { personId, name }
  },
})
