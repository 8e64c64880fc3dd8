import { z } from 'zod'
import { cut } from '../etiquette/draft.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale } from '../store/seen.ts'
import { id, line, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { channels } from './letter.ts'

/** What one says about oneself is written once, in the pitch: a letter takes a block of it, and the pitch then tells where it went. */
export const useBlock = defineVerb({
  name: 'use-block',
  says: 'Put a block of your pitch into a draft, as a paragraph before its closing. The pitch then says that it is used there.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The draft.'),
    pitchId: id().describe('The block, as `show-pitch` gives it.'),
    subject: line().optional().describe('The text as it stands, if it differs from the draft.'),
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
    'empty-block': 'This block is left out: there are no words in it.',
    'there-already': 'The letter already has these words.',
  },
  async run({ id, pitchId, seenAt, ...asTyped }, { store, now, refuse }) {
    const letter = await find(store, 'letter', id)
    const block = await find(store, 'pitch', pitchId)
    if (letter.direction === 'in') throw refuse('received')
    if (letter.sent_on) throw refuse('sent', { date: letter.sent_on })
    if (isStale(seenAt, letter.updated_at)) throw refuse('changed-elsewhere')
    const text = block.text.trim()
    if (text === '') throw refuse('empty-block')
    const before = asTyped.body ?? letter.body
    if (before.includes(text)) throw refuse('there-already')
    const updatedAt = moment(now)
    await store
      .updateTable('letter')
      .set({ ...asTyped, body: withParagraph(before, text), updated_at: updatedAt })
      .where('id', '=', id)
      .execute()
    await store
      .insertInto('letter_block')
      .values({ id: newId(), letter_id: id, pitch_id: pitchId, text, used_at: updatedAt })
      .onConflict((met) => met.columns(['letter_id', 'pitch_id']).doUpdateSet({ text, used_at: updatedAt }))
      .execute()
    return { id, updatedAt }
  },
})

/** Before the farewell and the name, or at the end where there are none. */
function withParagraph(body: string, paragraph: string): string {
  const end = cut({ kind: 'note', text: body }).closing?.start ?? body.length
  return [body.slice(0, end).trimEnd(), paragraph, body.slice(end).trimStart()].filter(Boolean).join('\n\n')
}
