import { z } from 'zod'
import { check } from '../etiquette/check.ts'
import { fold } from '../store/search.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { loadPreparation } from './preparation.ts'

/** More than this is no longer a line under a list. */
const mostLeft = 20
const mostAnswers = 100

/** What other conversations bring to this one: questions that were not reached there, and what others said to the same question. */
export const listEarlierQuestions = defineVerb({
  name: 'list-earlier-questions',
  says: 'List the questions that you did not get to ask others and that fit this person, and what others answered to the questions on this list.',
  does: 'reads',
  takes: z.object({ conversationId: id() }),
  gives: z.object({
    left: z
      .array(
        z.object({
          id: z.string(),
          conversationId: z.string().describe('Where it was not asked.'),
          person: z.string(),
          text: z.string(),
          minutes: z.number(),
          fromBank: z.string().nullable().describe('The slug, if it came from the question bank.'),
        }),
      )
      .describe('From conversations that took place; latest first.'),
    answered: z
      .array(
        z.object({
          questionId: z.string().describe('The question on this list.'),
          conversationId: z.string(),
          person: z.string(),
          note: z.string().describe('What they answered.'),
          askedAt: z.string(),
        }),
      )
      .describe('The same question, asked of others; latest first.'),
  }),
  async run({ conversationId }, { store }) {
    const { questions, asking } = await loadPreparation(store, conversationId)
    const taken = new Set(questions.map(({ text }) => fold(text)))
    const seen = new Set<string>()
    const left = (await unasked(store, conversationId)).filter(({ text }) => {
      const words = fold(text)
      const isNew = !taken.has(words) && !seen.has(words)
      seen.add(words)
      return isNew && check({ kind: 'question', text, place: 'later', ...asking }).length === 0
    })
    const said = await answersTo(store, conversationId, questions)
    return {
      left: left.slice(0, mostLeft),
      answered: questions.flatMap(({ id, text, fromBank }) =>
        said
          .filter((one) => one.text === text || (fromBank !== null && one.fromBank === fromBank))
          .map(({ text: _, fromBank: __, ...answer }) => ({ questionId: id, ...answer })),
      ),
    }
  },
})

/** Of the latest conversations that were held: what is still without an answer. */
const unasked = (store: Store, conversationId: string) =>
  store
    .selectFrom('question')
    .innerJoin('conversation', 'conversation.id', 'question.conversation_id')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .innerJoin('debrief', 'debrief.conversation_id', 'conversation.id')
    .select(['question.id', 'conversation.id as conversationId', 'person.name as person'])
    .select(['question.text', 'question.minutes', 'question.from_bank as fromBank'])
    .where('question.asked_at', 'is', null)
    .where('conversation.id', '!=', conversationId)
    .orderBy('debrief.held_at', 'desc')
    .orderBy('question.place')
    .limit(mostAnswers)
    .execute()

async function answersTo(
  store: Store,
  conversationId: string,
  questions: readonly { text: string; fromBank: string | null }[],
) {
  if (questions.length === 0) return []
  const slugs = questions.flatMap(({ fromBank }) => (fromBank === null ? [] : [fromBank]))
  const rows = await store
    .selectFrom('question')
    .innerJoin('conversation', 'conversation.id', 'question.conversation_id')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .select(['conversation.id as conversationId', 'person.name as person', 'question.text'])
    .select(['question.from_bank as fromBank', 'question.note', 'question.asked_at as askedAt'])
    .where('conversation.id', '!=', conversationId)
    .where('question.asked_at', 'is not', null)
    .where('question.note', '!=', '')
    .where((the) =>
      the.or([
        the(
          'question.text',
          'in',
          questions.map(({ text }) => text),
        ),
        ...(slugs.length > 0 ? [the('question.from_bank', 'in', slugs)] : []),
      ]),
    )
    .orderBy('question.asked_at', 'desc')
    .orderBy('question.id', 'desc')
    .limit(mostAnswers)
    .execute()
  return rows.map(({ askedAt, ...row }) => ({ ...row, askedAt: askedAt ?? '' }))
}
