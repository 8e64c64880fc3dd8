import { z } from 'zod'
import { defineRequestVerb } from '../account/request-verb.ts'
import { whatIsKnownOf } from '../people/known-by.ts'
import { find } from '../store/find.ts'
import { id, line } from '../store/shapes.ts'
import { firstDraft } from './first-draft.ts'
import { channels, writtenKinds } from './letter.ts'
import { occasionIds, occasions } from './occasion.ts'
import { tones } from './tone.ts'
import { whyNotSays } from './writing.ts'

/** Begins a letter with the words that are known already, and blanks for the rest. */
export const draftLetter = defineRequestVerb({
  name: 'draft-letter',
  says: 'Draft a letter to one person from what is known, with blanks in [square brackets] for you to fill. This sends nothing.',
  does: 'writes',
  takes: z.object({
    personId: id().describe('Who the letter is for. For an introduction or referrer-thanks, the referrer.'),
    conversationId: id().optional().describe('The conversation it belongs to.'),
    kind: z.enum(writtenKinds).default('note'),
    occasion: z
      .enum(occasionIds)
      .optional()
      .describe('What it is for, where its kind has several occasions; the kind follows from it.'),
    tone: z.enum(tones).optional().describe('Defaults to the tone chosen in the settings.'),
    channel: z.enum(channels).default('email').describe('How you will send it.'),
    questionIds: z
      .array(id())
      .max(20)
      .optional()
      .describe('Which questions it carries. Left out: up to 4, the must-asks first.'),
    reason: line().default('').describe('What is new since the first nudge; needed for a second.'),
  }),
  gives: z.object({ id: z.string() }),
  makes: { letter: 'id' },
  refuses: whyNotSays,
  undoneBy: { verb: 'delete-letter', takes: { id: 'id' } },
  async run(takes, { store, seeker, now, requests, refuse }) {
    const { kind } = occasions[takes.occasion ?? takes.kind]
    const isThanks = kind === 'thanks' || kind === 'referrer-thanks'
    const { ofPeople } = await whatIsKnownOf(store, [takes.personId])
    if (!isThanks && (await requests.isLeftAlone(ofPeople)))
      throw refuse('never', { name: (await find(store, 'person', takes.personId)).name })
    const made = await firstDraft({ store, seeker, now }, takes)
    if ('code' in made) throw refuse(made.code, made.details)
    return made
  },
})
