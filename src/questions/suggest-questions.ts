import { z } from 'zod'
import { check } from '../etiquette/check.ts'
import { fold } from '../store/search.ts'
import { id, line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { type BankQuestion, bank, sortNames, topicNames, topics } from './bank.ts'
import { betterWith } from './better.ts'
import { loadPreparation, type Preparation } from './preparation.ts'

/** A handful a topic: enough to choose from, few enough to read. */
const perTopic = 5

const Suggestion = z.object({
  slug: z.string(),
  text: z.string(),
  minutes: z.number(),
  better: z
    .object({
      text: z
        .string()
        .describe('The question with one of your facts in front. Add it as text with the slug.'),
      factId: z.string(),
      fact: z.string(),
      foundOn: z.string(),
    })
    .nullable()
    .describe('Null where no fact fits.'),
})
export type Suggestion = z.output<typeof Suggestion>

/** What to ask this very person: first what their own facts bring up, then what suits their level. */
export const suggestQuestions = defineVerb({
  name: 'suggest-questions',
  says: 'Suggest questions for a conversation: first from your facts, then from the question bank by topic, picked for their level.',
  does: 'reads',
  takes: z.object({
    conversationId: id(),
    topic: z.enum(topicNames).optional().describe('All questions of this topic, and 5 of each other.'),
    find: line(100).default('').describe('Only questions with these words, of all topics.'),
  }),
  gives: z.object({
    fromFacts: z.array(
      z.object({
        factId: z.string(),
        fact: z.string(),
        text: z.string().describe('What it makes you want to ask.'),
      }),
    ),
    total: z.number().describe('How many questions of the bank fit and are not on the list yet.'),
    topics: z.array(
      z.object({
        topic: z.enum(topicNames),
        says: z.string(),
        sort: z.enum(sortNames).describe('What it is in TIARA.'),
        count: z.number().describe('How many there are, of which `questions` has the first.'),
        questions: z.array(Suggestion),
      }),
    ),
  }),
  async run({ conversationId, topic: chosen, find }, { store }) {
    const there = await loadPreparation(store, conversationId)
    const { person, facts, questions: taken } = there
    const words = new Set(taken.map(({ text }) => fold(text)))
    const slugs = new Set(taken.map(({ fromBank }) => fromBank))
    const fits = bank.filter(
      (one) => one.levels.includes(person.level) && !slugs.has(one.slug) && !words.has(fold(one.text)),
    )
    const sought = fold(find).split(' ').filter(Boolean)
    const found = fits.filter(({ text, topic }) =>
      sought.every((word) => fold(`${text} ${topics[topic]}`).includes(word)),
    )
    return {
      fromFacts: facts
        .map(({ id, fact, makesMeAsk }) => ({ factId: id, fact, text: oneLine(makesMeAsk) }))
        .filter(({ text }) => text !== '' && !words.has(fold(text))),
      total: fits.length,
      topics: topicNames
        .map((topic) => ({ topic, of: found.filter((one) => one.topic === topic) }))
        .filter(({ of }) => of.length > 0)
        .map(({ topic, of }) => ({
          topic,
          says: topics[topic],
          sort: of[0]?.sort ?? 'insights',
          count: of.length,
          questions: withFacts(
            of
              // What is for few suits them best.
              .toSorted((a, b) => a.levels.length - b.levels.length)
              .slice(0, topic === chosen || sought.length > 0 ? undefined : perTopic),
            there,
          ),
        })),
    }
  },
})

export type SuggestedQuestions = z.output<typeof suggestQuestions.gives>

/** Read in every second line, a fact says nothing any more. */
const mostWithOneFact = 2

function withFacts(questions: readonly BankQuestion[], { person, facts, asking }: Preparation): Suggestion[] {
  const used = new Map<string, number>()
  return questions.map((question) => {
    const better = facts
      .filter(({ id }) => (used.get(id) ?? 0) < mostWithOneFact)
      .flatMap(({ id, fact, about, foundOn }) => {
        const text = betterWith(question, { fact, about }, person.name)
        return text ? [{ text, factId: id, fact, foundOn }] : []
      })
      // A fact may hold words of its own that a rule minds.
      .find(({ text }) => check({ kind: 'question', text, place: 'later', ...asking }).length === 0)
    if (better) used.set(better.factId, (used.get(better.factId) ?? 0) + 1)
    const { slug, text, minutes } = question
    return { slug, text, minutes, better: better ?? null }
  })
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 500).toWellFormed()
