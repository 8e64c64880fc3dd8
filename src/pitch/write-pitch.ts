import { z } from 'zod'
import { Invalid } from '../outcome.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { line, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { whoseIs } from './blocks.ts'
import { findFor, forOneOnly, forShape, isForTwo, partShape } from './pitch-input.ts'
import { versionFor, versionsIn } from './pitch-rows.ts'

/** A block serves everyone until an audience, or one listener, deserves another version. Writing again replaces what was there. */
export const writePitch = defineVerb({
  name: 'write-pitch',
  says: 'Write one block of your pitch: the general one, one for an audience, or one for a single conversation.',
  does: 'writes',
  takes: z.object({
    ...forShape,
    part: partShape,
    text: prose(5000).describe(
      'What you say, a few sentences. Empty leaves the block out, for an audience or one conversation.',
    ),
    seenAt: line()
      .optional()
      .describe('The updatedAt you saw. If someone changed it since, this is refused.'),
  }),
  gives: z.object({ id: z.string(), updatedAt: z.string() }),
  refuses: {
    ...forOneOnly,
    'needs-a-conversation': 'Why this person is for one conversation: give it.',
    'changed-elsewhere':
      'This was changed in another tab since you opened it. Your words are still here: look at the new version, then save again.',
  },
  async run({ conversationId, audience, part, text, seenAt }, { store, now, refuse }) {
    await findFor(store, { conversationId })
    if (isForTwo({ conversationId, audience })) throw refuse('for-one-only')
    if (part === 'why' && conversationId === null) throw refuse('needs-a-conversation')
    if (text.trim() === '' && whoseIs({ conversationId, audience }) === 'general')
      throw new Invalid({ text: 'Write a few sentences about yourself.' })
    const there = versionFor(await versionsIn(store), { conversationId, audience }, part)
    const updatedAt = moment(now)
    if (!there) {
      const id = newId()
      await store
        .insertInto('pitch')
        .values({
          id,
          conversation_id: conversationId,
          text,
          created_at: updatedAt,
          updated_at: updatedAt,
          part,
          audience,
        })
        .execute()
      return { id, updatedAt }
    }
    if (seenAt !== undefined && seenAt !== there.updatedAt) throw refuse('changed-elsewhere')
    await store.updateTable('pitch').set({ text, updated_at: updatedAt }).where('id', '=', there.id).execute()
    return { id: there.id, updatedAt }
  },
})
