import { z } from 'zod'
import { fold } from '../store/search.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { type BankQuestion, bank, type Topic, topics } from './bank.ts'
import { loadPreparation } from './preparation.ts'

/** A handful a topic: enough to choose from, few enough to read. */
const perTopic = 5

/** What to ask this very person: first what their own facts bring up, then what suits their level. */
export const suggestQuestions = defineVerb({
  name: 'suggest-questions',
  says: 'Suggest questions for a conversation: first from your facts, then from the question bank by topic, picked for their level.',
  does: 'reads',
  takes: z.object({ conversationId: id() }),
  gives: z.object({
    fromFacts: z.array(
      z.object({
        factId: z.string(),
        fact: z.string(),
        text: z.string().describe('What it makes you want to ask.'),
      }),
    ),
    topics: z.array(
      z.object({
        topic: z.enum(Object.keys(topics) as [Topic, ...Topic[]]),
        says: z.string(),
        questions: z.array(z.object({ slug: z.string(), text: z.string(), minutes: z.number() })),
      }),
    ),
  }),
  async run({ conversationId }, { store }) {
    const { person, facts, questions: taken } = await loadPreparation(store, conversationId)
    const words = new Set(taken.map(({ text }) => fold(text)))
    const slugs = new Set(taken.map(({ fromBank }) => fromBank))
    const isFree = ({ slug, text }: BankQuestion) => !slugs.has(slug) && !words.has(fold(text))
    return {
      fromFacts: facts
        .map(({ id, fact, makesMeAsk }) => ({ factId: id, fact, text: oneLine(makesMeAsk) }))
        .filter(({ text }) => text !== '' && !words.has(fold(text))),
      topics: (Object.keys(topics) as Topic[])
        .map((topic) => ({
          topic,
          says: topics[topic],
          questions: bank
            .filter((one) => one.topic === topic && one.levels.includes(person.level) && isFree(one))
            // What is for few suits them best.
            .toSorted((a, b) => a.levels.length - b.levels.length)
            .slice(0, perTopic)
            .map(({ slug, text, minutes }) => ({ slug, text, minutes })),
        }))
        .filter(({ questions }) => questions.length > 0),
    }
  },
})

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 500).toWellFormed()
