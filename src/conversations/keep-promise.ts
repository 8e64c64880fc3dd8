import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { date, id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** Done as said, by me or by them. */
export const keepPromise = defineVerb({
  name: 'keep-promise',
  says: 'Mark a promise as done.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The promise.'),
    keptOn: date().nullish().describe('When. Defaults to today.'),
  }),
  gives: z.object({ id: z.string(), keptOn: z.string() }),
  refuses: {
    kept: 'You marked that as done on {date}.',
    'not-yet': 'That date is in the future. Come back when it is done.',
  },
  undoneBy: { verb: 'undo-keep-promise', takes: { id: 'id' } },
  async run({ id, ...takes }, { store, seeker, now, refuse }) {
    const row = await find(store, 'promise', id)
    if (row.kept_on) throw refuse('kept', { date: row.kept_on })
    const keptOn = takes.keptOn ?? today(seeker, now)
    if (keptOn > today(seeker, now)) throw refuse('not-yet')
    await store
      .updateTable('promise')
      .set({ kept_on: keptOn, updated_at: moment(now) })
      .where('id', '=', id)
      .execute()
    return { id, keptOn }
  },
})
