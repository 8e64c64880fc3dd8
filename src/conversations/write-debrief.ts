import { z } from 'zod'
import { find } from '../store/find.ts'
import { date, id, line, minutes, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { changedElsewhere, isStale } from './seen.ts'

/** What is written within the hour is what the thank-you can name, and what a job interview can rest on months later. */
export const writeDebrief = defineVerb({
  name: 'write-debrief',
  says: 'Write down how a conversation went: what they said or did that helped, what I will do, when to write next.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The conversation.'),
    went: z.enum(['well', 'fair', 'badly']).optional(),
    theySaid: prose().optional().describe('What they said or did that helped most; the thank-you names it.'),
    iWill: prose().optional().describe('What I will do with it.'),
    note: prose().optional().describe('Anything else, for my eyes.'),
    minutes: minutes().nullish().describe('How long it took.'),
    nextTouchOn: date().nullish().describe('When to be in touch again.'),
    seenAt: line().optional().describe('The debrief’s updatedAt that was shown.'),
  }),
  gives: z.object({ id: z.string(), updatedAt: z.string() }),
  refuses: {
    'not-held': 'You have not met yet. Note first that the conversation was held.',
    'changed-elsewhere': changedElsewhere,
  },
  async run({ id, went, theySaid, iWill, note, minutes, nextTouchOn, seenAt }, { store, now, refuse }) {
    await find(store, 'conversation', id)
    const row = await store
      .selectFrom('debrief')
      .selectAll()
      .where('conversation_id', '=', id)
      .executeTakeFirst()
    if (!row) throw refuse('not-held')
    if (isStale(seenAt, row.updated_at)) throw refuse('changed-elsewhere')
    const updatedAt = now.toString()
    await store
      .updateTable('debrief')
      .set({
        went: went ?? row.went,
        they_said: theySaid ?? row.they_said,
        i_will: iWill ?? row.i_will,
        note: note ?? row.note,
        minutes: minutes === undefined ? row.minutes : minutes,
        next_touch_on: nextTouchOn === undefined ? row.next_touch_on : nextTouchOn,
        updated_at: updatedAt,
      })
      .where('id', '=', row.id)
      .execute()
    return { id, updatedAt }
  },
})
