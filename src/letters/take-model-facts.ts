import { z } from 'zod'
import { mostCuts } from '../people/cut-facts.ts'
import { setPickedFacts } from '../people/picked-facts.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { id, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { factsIn } from './model-answer.ts'

/** As many as the rules find at most. */
export const factsInAnswer = mostCuts

/** What a model picked from a pasted text stands there to be chosen from, and is no fact before it is. */
export const takeModelFacts = defineVerb({
  name: 'take-model-facts',
  says: 'Take the facts that a model picked from a pasted text, to be chosen from. What the text does not say is left out.',
  does: 'writes',
  closed: { web: 'The page that asks a model takes its answer by itself.' },
  takes: z.object({
    pasteId: id().describe('The pasted text, from show-paste.'),
    said: prose().describe('What the model said, a fact on a line.'),
  }),
  gives: z.object({
    id: z.string().describe('The pasted text.'),
    facts: z.array(z.string()).describe('The facts to choose from.'),
    leftOut: z.number().describe('How many were left out.'),
  }),
  refuses: {
    'no-facts': 'What came back has nothing that the text says. Nothing was changed. Try again.',
  },
  async run({ pasteId, said }, { store, now, refuse }) {
    const { text } = await find(store, 'paste', pasteId)
    const { facts, leftOut } = factsIn(said, text, factsInAnswer)
    if (facts.length === 0) throw refuse('no-facts')
    await setPickedFacts(store, pasteId, facts, moment(now))
    return { id: pasteId, facts, leftOut }
  },
})
