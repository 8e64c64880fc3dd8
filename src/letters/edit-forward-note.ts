import { z } from 'zod'
import { find } from '../store/find.ts'
import { id, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { withNoteSaid } from './note-said.ts'

/** The note lies beside its letter, so that a tab in which the letter is written on does not grow stale by it. */
export const editForwardNote = defineVerb({
  name: 'edit-forward-note',
  says: 'Edit the note that goes with an introduction request, and choose how it goes.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The introduction request.'),
    text: prose().optional().describe('The note. Left out, it stays.'),
    isBelow: z
      .boolean()
      .optional()
      .describe('Whether an email has it below the letter. Left out, that stays.'),
  }),
  gives: z.object({ id: z.string() }),
  refuses: {
    sent: 'This letter is marked as sent on {date}. Mark it as not sent first, then edit it.',
    'no-introduction': 'Only an introduction request has a note to forward.',
  },
  async run({ id, text, isBelow }, { store, refuse }) {
    const letter = await find(store, 'letter', id)
    if (letter.kind !== 'introduction') throw refuse('no-introduction')
    if (letter.sent_on) throw refuse('sent', { date: letter.sent_on })
    const { to_forward, note_apart, channel, body } = letter
    const changes = {
      ...(isBelow !== undefined && { body: withNoteSaid(body, isBelow && channel === 'email') }),
      to_forward: text ?? to_forward,
      note_apart: isBelow === undefined ? note_apart : isBelow ? 0 : 1,
    } as const
    await store.updateTable('letter').set(changes).where('id', '=', id).execute()
    return { id }
  },
})
