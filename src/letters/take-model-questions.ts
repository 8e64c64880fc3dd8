import { z } from 'zod'
import { check } from '../etiquette/check.ts'
import { addQuestion } from '../questions/add-question.ts'
import { loadPreparation } from '../questions/preparation.ts'
import { mostQuestions } from '../questions/question.ts'
import { fold } from '../store/search.ts'
import { id, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { questionsIn } from './model-answer.ts'

/** More at once is a list no one reads. */
export const questionsInAnswer = 5

/** What a model asked is added to the list: questions alone, new ones alone, and none that the rules find fault with. */
export const takeModelQuestions = defineVerb({
  name: 'take-model-questions',
  says: 'Add the questions that a model found to a conversation. What is no question, is there already or breaks a rule is left out.',
  does: 'writes',
  closed: { web: 'The page that asks a model takes its answer by itself.' },
  takes: z.object({
    conversationId: id(),
    said: prose().describe('What the model said, a question on a line.'),
  }),
  gives: z.object({
    id: z.string().describe('The conversation.'),
    added: z.array(z.string()).describe('The questions that were added.'),
    leftOut: z.number().describe('How many were left out.'),
  }),
  refuses: {
    'no-questions': 'What came back has no question that can be used. Nothing was saved. Try again.',
  },
  async run({ conversationId, said }, world) {
    const { store, refuse } = world
    const { questions, asking, ruleChoices } = await loadPreparation(store, conversationId)
    const found = questionsIn(said, 20)
    const isRight = (text: string) =>
      check({ kind: 'question', text, place: 'later', ...asking }, ruleChoices).every(
        ({ weight }) => weight === 'polish',
      )
    const isNew = (text: string) => questions.every((one) => fold(one.text) !== fold(text))
    const room = Math.min(questionsInAnswer, mostQuestions - questions.length)
    const added = found.filter((text) => isNew(text) && isRight(text)).slice(0, Math.max(0, room))
    if (added.length === 0) throw refuse('no-questions')
    for (const text of added) await addQuestion.run(addQuestion.takes.parse({ conversationId, text }), world)
    return { id: conversationId, added, leftOut: found.length - added.length }
  },
})
