import { z } from 'zod'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { loadPreparation, minutesOf } from './preparation.ts'
import { adviceOn, isMustFirst, Question, totalMinutes } from './question.ts'

/** What will be asked, most important first. */
export const listQuestions = defineVerb({
  name: 'list-questions',
  says: 'List the questions of a conversation in their order, with what manners say of each and whether they fit the time.',
  does: 'reads',
  takes: z.object({ conversationId: id() }),
  gives: z.object({
    questions: z.array(Question),
    totalMinutes: z.number(),
    minutes: z.number().nullable().describe('Agreed, or else asked for; null by letter.'),
    isMustFirst: z.boolean().describe('False when a must-ask stands behind one that can wait.'),
    advice: z.string().nullable().describe('One line on the list as a whole.'),
  }),
  async run({ conversationId }, { store }) {
    const preparation = await loadPreparation(store, conversationId)
    const { questions } = preparation
    const minutes = minutesOf(preparation)
    return {
      questions,
      totalMinutes: totalMinutes(questions),
      minutes,
      isMustFirst: isMustFirst(questions),
      advice: adviceOn(questions, minutes),
    }
  },
})
