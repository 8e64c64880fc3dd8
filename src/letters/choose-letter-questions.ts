import { z } from 'zod'
import { NotFound } from '../outcome.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale } from '../store/seen.ts'
import { id, line, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { channels } from './letter.ts'
import { withQuestions } from './question-list.ts'

/** Ticked beside the letter, they come into it or leave it; every other word stays as it was typed. */
export const chooseLetterQuestions = defineVerb({
  name: 'choose-letter-questions',
  says: 'Choose which questions of the conversation a draft carries. Only its numbered list is rewritten.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The draft.'),
    questionIds: z.array(id()).max(20).default([]).describe('The questions it carries from now on.'),
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
    'none-chosen': 'Tick at least one question.',
  },
  async run({ id, questionIds, seenAt, ...asTyped }, { store, now, refuse }) {
    const letter = await find(store, 'letter', id)
    if (letter.direction === 'in') throw refuse('received')
    if (letter.sent_on) throw refuse('sent', { date: letter.sent_on })
    if (isStale(seenAt, letter.updated_at)) throw refuse('changed-elsewhere')
    if (questionIds.length === 0) throw refuse('none-chosen')
    const questions = await store
      .selectFrom('question')
      .select(['id', 'text'])
      .where('conversation_id', '=', letter.conversation_id ?? '')
      .orderBy('place')
      .orderBy('id')
      .execute()
    if (questionIds.some((one) => !questions.some(({ id }) => id === one))) throw new NotFound('question')
    const updatedAt = moment(now)
    const body = withQuestions(asTyped.body ?? letter.body, questions, questionIds)
    await store
      .updateTable('letter')
      .set({ ...asTyped, body, updated_at: updatedAt })
      .where('id', '=', id)
      .execute()
    return { id, updatedAt }
  },
})
