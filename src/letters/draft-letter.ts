import { z } from 'zod'
import { today } from '../account/profile.ts'
import { ruleChoicesOf } from '../manners/rule-choices.ts'
import { moment } from '../store/moment.ts'
import { id, line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { calledBefore } from './called.ts'
import { loadCircumstances } from './circumstances.ts'
import { channels, writtenKinds } from './letter.ts'
import { makeLetter } from './new-letter.ts'
import { fillLetter } from './templates.ts'
import { whyNotDraft, whyNotSays } from './writing.ts'

/** Begins a letter with the words that are known already, and blanks for the rest. */
export const draftLetter = defineVerb({
  name: 'draft-letter',
  says: 'Draft a letter to one person from what is known, with blanks in [square brackets] for you to fill. This sends nothing.',
  does: 'writes',
  takes: z.object({
    personId: id().describe('Who the letter is for. For an introduction or referrer-thanks, the referrer.'),
    conversationId: id().optional().describe('The conversation it belongs to.'),
    kind: z.enum(writtenKinds),
    channel: z.enum(channels).default('email').describe('How you will send it.'),
    reason: line().default('').describe('What is new since the first nudge; needed for a second.'),
  }),
  gives: z.object({ id: z.string() }),
  makes: { letter: 'id' },
  refuses: whyNotSays,
  undoneBy: { verb: 'delete-letter', takes: { id: 'id' } },
  async run({ personId, conversationId, kind, channel, reason }, { store, seeker, now, refuse }) {
    const about = await loadCircumstances(store, { personId, conversationId })
    const ruleChoices = await ruleChoicesOf(store)
    const whyNot = whyNotDraft(kind, about, today(seeker, now), ruleChoices, reason)
    if (whyNot) throw refuse(whyNot.code, whyNot.details)
    const { person } = about
    const givenName = person.givenName || (await calledBefore(store, person))
    const me = { ...seeker, saysNotLooking: ruleChoices.options['say-not-looking'] === 1, now }
    const draft = {
      ...fillLetter(kind, channel, { ...about, person: { ...person, givenName } }, me, reason),
      person_id: personId,
      conversation_id: conversationId ?? null,
      kind,
      channel,
      direction: 'out',
      sent_on: null,
    } as const
    return { id: await makeLetter(store, draft, moment(now)) }
  },
})
