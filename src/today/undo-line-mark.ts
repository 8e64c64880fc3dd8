import { z } from 'zod'
import { defineRequestVerb } from '../account/request-verb.ts'
import { uncountRequest } from '../letters/count-request.ts'
import { takeBackSent } from '../letters/sent-elsewhere.ts'
import { removeInteraction } from '../people/new-interaction.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { id } from '../store/shapes.ts'

/** Done or put off by mistake: the line is there again, and what was logged along with it is taken back. */
export const undoLineMark = defineRequestVerb({
  name: 'undo-line-mark',
  says: 'Undo a Done or a Snooze on Today: the line is there again.',
  does: 'writes',
  takes: z.object({ id: id().describe('The mark, as snooze-line, mark-line-done or show-today gives it.') }),
  gives: z.object({ id: z.string() }),
  async run({ id }, world) {
    const { store, now } = world
    const mark = await find(store, 'line_mark', id)
    await store.deleteFrom('line_mark').where('id', '=', id).execute()
    const { letter_id: letterId, interaction_id: interactionId, was_draft: wasDraft } = mark
    if (letterId) {
      const letter = await takeBackSent(store, { letterId, wasDraft: wasDraft === 1 }, moment(now))
      if (letter?.sent_on) await uncountRequest(world, { ...letter, sentOn: letter.sent_on })
    }
    if (interactionId) await removeInteraction(store, interactionId)
    return { id }
  },
})
