import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale } from '../store/seen.ts'
import { id, line, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { channels } from './letter.ts'
import { withNoteSaid } from './note-said.ts'

/** Changes a draft. A letter that was sent is history: it is as they have it. */
export const editLetter = defineVerb({
  name: 'edit-letter',
  says: 'Edit the subject, text or channel of a draft. Fields you leave out stay unchanged.',
  does: 'writes',
  takes: z.object({
    id: id(),
    subject: line().optional(),
    body: prose().optional(),
    channel: z.enum(channels).optional(),
    seenAt: line()
      .optional()
      .describe('The updatedAt you saw. If someone changed it since, this is refused.'),
  }),
  gives: z.object({ id: z.string(), updatedAt: z.string() }),
  refuses: {
    sent: 'This letter is marked as sent on {date}. Mark it as not sent first, then edit it.',
    received: 'You cannot edit a letter you received.',
    'changed-elsewhere': changedElsewhere,
  },
  async run({ id, seenAt, ...changes }, { store, now, refuse }) {
    const letter = await find(store, 'letter', id)
    if (letter.direction === 'in') throw refuse('received')
    if (letter.sent_on) throw refuse('sent', { date: letter.sent_on })
    if (isStale(seenAt, letter.updated_at)) throw refuse('changed-elsewhere')
    const updatedAt = moment(now)
    const { channel } = changes
    if (letter.kind === 'introduction' && channel && channel !== letter.channel)
      changes.body = withNoteSaid(changes.body ?? letter.body, channel === 'email' && letter.note_apart === 0)
    await store
      .updateTable('letter')
      .set({ ...changes, updated_at: updatedAt })
      .where('id', '=', id)
      .execute()
    return { id, updatedAt }
  },
})
