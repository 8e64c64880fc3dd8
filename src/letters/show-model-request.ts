import { z } from 'zod'
import { ruleChoicesOf } from '../manners/rule-choices.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { loadCircumstances } from './circumstances.ts'
import { limitOf } from './letter.ts'
import { askForFacts, askForLetter, askForQuestions } from './model-request.ts'
import { type Occasion, occasions } from './occasion.ts'
import { factsInAnswer } from './take-model-facts.ts'
import { questionsInAnswer } from './take-model-questions.ts'
import { tones } from './tone.ts'

/** What would leave this machine, word for word, if a model were asked for help; it is not asked by this. */
export const showModelRequest = defineVerb({
  name: 'show-model-request',
  says: 'Show word for word what a model would be sent to help with a draft, with questions or with a pasted text. This sends nothing.',
  does: 'reads',
  asksModel: true,
  takes: z.object({
    letterId: id().optional().describe('The draft to write again.'),
    conversationId: id().optional().describe('The conversation to find questions for.'),
    pasteId: id().optional().describe('The pasted text to find facts in.'),
  }),
  gives: z.object({
    messages: z
      .array(
        z.object({
          role: z.enum(['system', 'user']).describe('What it is to the model.'),
          content: z.string().describe('The words, as they would be sent.'),
        }),
      )
      .describe('All that would be sent.'),
    answer: z
      .object({
        verb: z.string().describe('Its name.'),
        takes: z.record(z.string(), z.string()).describe('What else it takes.'),
      })
      .describe('The verb that takes what came back, as `said`.'),
  }),
  refuses: {
    'of-what': 'Give a letter, a conversation or a pasted text.',
    'no-draft': 'Only a draft of yours can be written again.',
  },
  async run({ letterId, conversationId, pasteId }, { store, seeker, refuse }) {
    if ([letterId, conversationId, pasteId].filter(Boolean).length !== 1) throw refuse('of-what')
    if (conversationId) return forQuestions(store, conversationId)
    if (pasteId) return forFacts(store, pasteId)
    const letter = await find(store, 'letter', letterId ?? '')
    const { id, kind, channel, subject, body } = letter
    if (kind === 'answer' || letter.sent_on !== null) throw refuse('no-draft')
    const about = await loadCircumstances(store, {
      personId: letter.person_id,
      conversationId: letter.conversation_id,
      letterId: id,
    })
    const { options, thresholds } = await ruleChoicesOf(store)
    const { most, unit } = limitOf(channel, thresholds)
    const messages = askForLetter(about, seeker, {
      ...{ kind, channel, subject, body },
      occasion: occasions[(letter.occasion || kind) as Occasion]?.label ?? 'Letter',
      limit: `${most} ${unit}`,
      tone: tones[options['letter-tone']] ?? 'warm',
    })
    return { messages, answer: answerTo('take-model-draft', { letterId: id }) }
  },
})

async function forQuestions(store: Store, conversationId: string) {
  const { person_id: personId } = await find(store, 'conversation', conversationId)
  const about = await loadCircumstances(store, { personId, conversationId })
  const there = await store
    .selectFrom('question')
    .select('text')
    .where('conversation_id', '=', conversationId)
    .orderBy('place')
    .execute()
  const asked = there.map(({ text }) => text)
  return {
    messages: askForQuestions(about, asked, questionsInAnswer),
    answer: answerTo('take-model-questions', { conversationId }),
  }
}

async function forFacts(store: Store, pasteId: string) {
  const { person_id, text } = await find(store, 'paste', pasteId)
  const { name, company_id } = await find(store, 'person', person_id)
  const company = company_id === null ? null : await find(store, 'company', company_id)
  return {
    messages: askForFacts({ person: name, company: company?.name ?? '', text }, factsInAnswer),
    answer: answerTo('take-model-facts', { pasteId }),
  }
}

const answerTo = (verb: string, takes: Record<string, string>) => ({ verb, takes })
