import { z } from 'zod'
import { Invalid } from '../outcome.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { fold } from '../store/search.ts'
import { id, line, minutes } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { fromBank } from './bank.ts'
import { mostQuestions, usualMinutes } from './question.ts'
import { questionsOf } from './question-rows.ts'

/** One's own words, or a question of the bank; it goes to the end of the list. */
export const addQuestion = defineVerb({
  name: 'add-question',
  says: 'Add a question to a conversation: your own words, or one from the question bank by its slug.',
  does: 'writes',
  takes: z.object({
    conversationId: id(),
    text: line(500)
      .default('')
      .describe('The question. If you leave it out with fromBank, it is the one from the bank.'),
    fromBank: line(64).default('').describe('A slug from suggest-questions.'),
    isMust: z.boolean().default(false).describe('True for a must-ask. Mark 1 to 3.'),
    minutes: minutes().optional().describe('How many minutes the answer takes. Defaults to 3.'),
  }),
  gives: z.object({ id: z.string(), text: z.string() }),
  makes: { question: 'id' },
  refuses: {
    'not-in-the-bank': 'There is no question called {slug} in the bank.',
    'there-already': 'That question is already on the list.',
    'that-is-enough': 'You have {count} questions, the most allowed. Remove one first.',
  },
  async run(takes, { store, now, refuse }) {
    await find(store, 'conversation', takes.conversationId)
    const banked = fromBank(takes.fromBank)
    if (takes.fromBank && !banked) throw refuse('not-in-the-bank', { slug: takes.fromBank })
    const text = takes.text || banked?.text || ''
    if (!text) throw new Invalid({ text: 'Enter the question.' })
    const there = await questionsOf(store, takes.conversationId)
    if (there.some((other) => fold(other.text) === fold(text))) throw refuse('there-already')
    if (there.length >= mostQuestions) throw refuse('that-is-enough', { count: there.length })
    const question = {
      id: newId(),
      conversation_id: takes.conversationId,
      text,
      place: (there.at(-1)?.place ?? 0) + 1,
      is_must: takes.isMust ? (1 as const) : (0 as const),
      minutes: takes.minutes ?? banked?.minutes ?? usualMinutes,
      from_bank: banked?.slug ?? null,
      note: '',
      asked_at: null,
      created_at: moment(now),
      updated_at: moment(now),
    }
    await store.insertInto('question').values(question).execute()
    return { id: question.id, text }
  },
})
