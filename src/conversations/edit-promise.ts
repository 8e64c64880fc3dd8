import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale, seenAt } from '../store/seen.ts'
import { date, id, needed } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** Promises are seldom heard right the first time. */
export const editPromise = defineVerb({
  name: 'edit-promise',
  says: 'Edit a promise: its text, who promised it, or when it is due.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The promise.'),
    whose: z.enum(['mine', 'theirs']).optional(),
    text: needed('Enter the promise.', 1000).optional(),
    dueOn: date().nullish(),
    seenAt: seenAt(),
  }),
  gives: z.object({ id: z.string(), updatedAt: z.string() }),
  refuses: { 'changed-elsewhere': changedElsewhere },
  async run({ id, whose, text, dueOn, seenAt }, { store, now, refuse }) {
    const row = await find(store, 'promise', id)
    if (isStale(seenAt, row.updated_at)) throw refuse('changed-elsewhere')
    const updatedAt = moment(now)
    await store
      .updateTable('promise')
      .set({
        whose: whose ?? row.whose,
        text: text ?? row.text,
        due_on: dueOn === undefined ? row.due_on : dueOn,
        updated_at: updatedAt,
      })
      .where('id', '=', id)
      .execute()
    return { id, updatedAt }
  },
})
