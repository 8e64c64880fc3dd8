import { z } from 'zod'
import { checkList } from '../etiquette/check.ts'
import { Finding } from '../manners/finding.ts'
import { findingsIn } from '../manners/findings-in.ts'
import { ruleChoicesOf } from '../manners/rule-choices.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { loadPreparation, minutesOf } from './preparation.ts'
import { adviceOn, isMustFirst, minutesForQuestions, Question, totalMinutes } from './question.ts'

/** What will be asked, most important first. */
export const listQuestions = defineVerb({
  name: 'list-questions',
  says: 'List the questions of a conversation in order, with suggestions for each and whether they fit the time.',
  does: 'reads',
  takes: z.object({ conversationId: id() }),
  gives: z.object({
    questions: z.array(Question),
    totalMinutes: z.number(),
    minutes: z
      .number()
      .nullable()
      .describe('The length of the meeting, or what you asked for. Null in writing.'),
    isMustFirst: z.boolean().describe('False when a must-ask comes after a question that can wait.'),
    advice: z.string().nullable().describe('One line on the list as a whole.'),
    findings: z
      .array(Finding.extend({ questionId: z.string() }))
      .describe('Suggestions for the list as a whole, each at one question.'),
  }),
  async run({ conversationId }, { store }) {
    const preparation = await loadPreparation(store, conversationId)
    const { questions } = preparation
    const minutes = minutesOf(preparation)
    const list = { questions, ...(minutes !== null && { minutes: minutesForQuestions(minutes) }) }
    return {
      questions,
      totalMinutes: totalMinutes(questions),
      minutes,
      isMustFirst: isMustFirst(questions),
      advice: adviceOn(questions, minutes),
      findings: checkList(list, await ruleChoicesOf(store)).flatMap((found) => {
        const { id = '', text = '' } = questions[found.at] ?? {}
        return findingsIn(text, [found]).findings.map((finding) => ({ ...finding, questionId: id }))
      }),
    }
  },
})
