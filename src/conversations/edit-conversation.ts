import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale, seenAt } from '../store/seen.ts'
import { id, minutes, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** What one hopes to learn, and why from them, gets clearer as one prepares. */
export const editConversation = defineVerb({
  name: 'edit-conversation',
  says: 'Edit what you want to learn in a conversation, why from this person, or how many minutes you ask for.',
  does: 'writes',
  takes: z.object({
    id: id(),
    about: prose(2000).optional().describe('What you want to learn from them.'),
    whyThem: prose(2000)
      .optional()
      .describe('Why you chose them, in words you could say to them: “Your talk on … is why I …”.'),
    minutes: minutes().optional().describe('How many minutes to ask for.'),
    seenAt: seenAt(),
  }),
  gives: z.object({ id: z.string(), updatedAt: z.string() }),
  refuses: { 'changed-elsewhere': changedElsewhere },
  async run({ id, about, whyThem, minutes, seenAt }, { store, now, refuse }) {
    const row = await find(store, 'conversation', id)
    if (isStale(seenAt, row.updated_at)) throw refuse('changed-elsewhere')
    const updatedAt = moment(now)
    await store
      .updateTable('conversation')
      .set({
        about: about ?? row.about,
        why_them: whyThem ?? row.why_them,
        minutes: minutes ?? row.minutes,
        updated_at: updatedAt,
      })
      .where('id', '=', id)
      .execute()
    return { id, updatedAt }
  },
})
