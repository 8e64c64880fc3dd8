import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { questionsOf } from './question-rows.ts'

/** The order is the order of asking, so the list is put in order by hand. */
export const moveQuestion = defineVerb({
  name: 'move-question',
  says: 'Move a question in its list: up or down by one, to the top or the end, or before another.',
  does: 'writes',
  takes: z.object({
    id: id(),
    to: z.enum(['up', 'down', 'top', 'end']).optional().describe('Not needed with beforeId.'),
    beforeId: id().optional().describe('The question in the same list to move it before.'),
  }),
  gives: z.object({ id: z.string(), place: z.number().describe('1 for the first.') }),
  refuses: {
    'say-where': 'Choose where to: up, down, top, end, or before which question.',
    'another-list': 'That question belongs to another conversation.',
  },
  async run({ id, to, beforeId }, { store, refuse }) {
    const row = await find(store, 'question', id)
    const before = beforeId === undefined ? undefined : await find(store, 'question', beforeId)
    if (before && before.conversation_id !== row.conversation_id) throw refuse('another-list')
    if (!before && !to) throw refuse('say-where')
    const rows = await questionsOf(store, row.conversation_id)
    const at = rows.findIndex((other) => other.id === id)
    const others = rows.filter((other) => other.id !== id)
    const places = { up: Math.max(at - 1, 0), down: at + 1, top: 0, end: others.length }
    const index = beforeId === id ? at : others.findIndex((other) => other.id === beforeId)
    const place = before ? index : places[to ?? 'end']
    const ordered = others.toSpliced(place, 0, row)
    for (const [n, { id, place }] of ordered.entries())
      if (place !== n + 1)
        await store
          .updateTable('question')
          .set({ place: n + 1 })
          .where('id', '=', id)
          .execute()
    return { id, place: ordered.indexOf(row) + 1 }
  },
})
