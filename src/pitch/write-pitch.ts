import { z } from 'zod'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id, line, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { pitchFor } from './pitch-rows.ts'

/** One pitch serves everyone until a listener deserves their own. Writing again replaces what was there. */
export const writePitch = defineVerb({
  name: 'write-pitch',
  says: 'Write your pitch, 30 to 60 seconds about you: the general one, or a separate one for one conversation.',
  does: 'writes',
  takes: z.object({
    conversationId: id()
      .nullable()
      .default(null)
      .describe('The conversation it is for. Null for the general pitch.'),
    text: prose(5000).refine((text) => text.trim() !== '', 'Write a few sentences about yourself.'),
    seenAt: line()
      .optional()
      .describe('The updatedAt you saw. If someone changed it since, this is refused.'),
  }),
  gives: z.object({ id: z.string(), updatedAt: z.string() }),
  refuses: {
    'changed-elsewhere':
      'This was changed in another tab since you opened it. Your words are still here: look at the new version, then save again.',
  },
  async run({ conversationId, text, seenAt }, { store, now, refuse }) {
    if (conversationId !== null) await find(store, 'conversation', conversationId)
    const there = await pitchFor(store, conversationId)
    const updatedAt = moment(now)
    if (!there) {
      const id = newId()
      await store
        .insertInto('pitch')
        .values({ id, conversation_id: conversationId, text, created_at: updatedAt, updated_at: updatedAt })
        .execute()
      return { id, updatedAt }
    }
    if (seenAt !== undefined && seenAt !== there.updated_at) throw refuse('changed-elsewhere')
    await store.updateTable('pitch').set({ text, updated_at: updatedAt }).where('id', '=', there.id).execute()
    return { id: there.id, updatedAt }
  },
})
