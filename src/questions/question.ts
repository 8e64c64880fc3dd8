/** A question of one conversation: what will be asked, in which order, and what was answered. */
import { z } from 'zod'
import { Dismissal } from '../manners/dismissal.ts'
import { DismissedFinding, Finding } from '../manners/finding.ts'
import { many } from '../ui/say.ts'

/** More than anyone asks in a day; a list longer than this is a slip. */
export const mostQuestions = 50

/** How many questions are "must asks": most guides say to put the most important first, and three are what one surely gets to. */
export const mustAsks = { least: 1, most: 3 }

/** Minutes that one question takes, answer and all, when nothing else is said; guides come to 2.5 to 3. */
export const usualMinutes = 3

/** Minutes of a talk in which no question is asked: to say hello and why one is here, and to thank. */
export const opening = 3
export const closing = 2

/** Of a talk's minutes, those that are left for questions: all but the opening and the closing, and half of a very short talk. */
export const minutesForQuestions = (minutes: number) =>
  Math.max(minutes - opening - closing, Math.ceil(minutes / 2))

/** How many of the questions fit into a talk of so many minutes, from the first on. */
export function fitting(questions: readonly Pick<PlannedQuestion, 'minutes'>[], minutes: number): number {
  let left = minutesForQuestions(minutes)
  const at = questions.findIndex((question) => {
    left -= question.minutes
    return left < 0
  })
  return at === -1 ? questions.length : at
}

export const Question = z.object({
  id: z.string(),
  conversationId: z.string(),
  text: z.string(),
  isMust: z.boolean(),
  minutes: z.number(),
  fromBank: z.string().nullable().describe('The slug, if it came from the question bank.'),
  isOffered: z
    .boolean()
    .describe(
      'True while its words are those of the bank or of one of your facts: then no rule calls it basic.',
    ),
  note: z.string().describe('What they answered.'),
  askedAt: z.string().nullable(),
  updatedAt: z.string(),
  findings: z.array(Finding),
  dismissed: z.array(DismissedFinding).describe('Dismissed suggestions that still apply to this question.'),
  dismissals: z.array(Dismissal).describe('Everything dismissed here, whether it still applies or not.'),
})
export type Question = z.output<typeof Question>

type PlannedQuestion = { text: string; isMust: boolean; minutes: number }

export const totalMinutes = (questions: readonly Pick<PlannedQuestion, 'minutes'>[]) =>
  questions.reduce((sum, { minutes }) => sum + minutes, 0)

/** False when a must-ask stands behind a question that can wait. */
export function isMustFirst(questions: readonly Pick<PlannedQuestion, 'isMust'>[]): boolean {
  const firstOther = questions.findIndex(({ isMust }) => !isMust)
  return firstOther === -1 || questions.slice(firstOther).every(({ isMust }) => !isMust)
}

/**
 * One line of advice on the list as a whole, or null when it is good as it is. `minutes` are those agreed or asked for; null in
 * writing, where no one watches a clock.
 */
export function adviceOn(questions: readonly PlannedQuestion[], minutes: number | null): string | null {
  const musts = questions.filter(({ isMust }) => isMust).length
  const total = totalMinutes(questions)
  if (questions.length === 0) return null
  if (minutes !== null && total > minutesForQuestions(minutes))
    return `These take about ${many(total, 'minute')} and you have ${minutesForQuestions(minutes)}. Keep the ones that only they can answer.`
  if (musts === 0) return 'Mark 1 to 3 questions as must ask.'
  if (musts > mustAsks.most) return `${musts} must-asks are too many to be sure of. Keep ${mustAsks.most}.`
  if (!isMustFirst(questions)) return 'Put must-asks first, in case time runs short.'
  return null
}
