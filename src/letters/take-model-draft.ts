import { z } from 'zod'
import { inItsLanguage } from '../manners/language.ts'
import { ruleChoicesOf } from '../manners/rule-choices.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { id, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { loadCircumstances } from './circumstances.ts'
import { situationOf } from './letter.ts'
import { letterIn, putRight } from './model-answer.ts'
import { makeLetter } from './new-letter.ts'

/** What a model wrote becomes a draft beside the one it was asked about, and is put right by the same rules. */
export const takeModelDraft = defineVerb({
  name: 'take-model-draft',
  says: 'Take a letter that a model wrote as a new draft: what the rules can put right is put right, twice. The draft that it was asked about stays.',
  does: 'writes',
  closed: { web: 'The page that asks a model takes its answer by itself.' },
  takes: z.object({
    letterId: id().describe('The draft that the model was asked about.'),
    said: prose().describe('What the model said.'),
  }),
  gives: z.object({
    id: z.string().describe('The new draft.'),
    changed: z.number().describe('In how many places the rules fixed it.'),
  }),
  makes: { letter: 'id' },
  refuses: {
    'no-draft': 'Only a draft of yours can be written again.',
    'no-letter': 'What came back is no letter. Nothing was saved, and your draft is as it was. Try again.',
  },
  undoneBy: { verb: 'delete-letter', takes: { id: 'id' } },
  async run({ letterId, said }, { store, seeker, now, refuse }) {
    const letter = await find(store, 'letter', letterId)
    const { kind, person_id, conversation_id, channel, occasion, to_forward, note_apart } = letter
    if (kind === 'answer' || letter.sent_on !== null) throw refuse('no-draft')
    const written = letterIn(said)
    if (!written) throw refuse('no-letter')
    const about = await loadCircumstances(store, {
      personId: person_id,
      conversationId: conversation_id,
      letterId,
    })
    const subject = written.subject || letter.subject
    const situation = situationOf({ ...written, subject, kind, channel }, about, seeker)
    const { text, changed } = putRight(inItsLanguage(situation), await ruleChoicesOf(store))
    const draft = {
      ...{ kind, person_id, conversation_id, channel, occasion, to_forward, note_apart, subject },
      body: text,
      direction: 'out',
      sent_on: null,
    } as const
    return { id: await makeLetter(store, draft, moment(now)), changed }
  },
})
