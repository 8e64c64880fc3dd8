import { z } from 'zod'
import { today } from '../account/profile.ts'
import { ruleChoicesOf } from '../manners/rule-choices.ts'
import { moment } from '../store/moment.ts'
import { id, line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { calledBefore } from './called.ts'
import { loadCircumstances } from './circumstances.ts'
import { channels, writtenKinds } from './letter.ts'
import { hasNote } from './linkedin-note.ts'
import { makeLetter } from './new-letter.ts'
import { occasionIds, occasions } from './occasion.ts'
import { questionsToSend } from './questions-to-send.ts'
import { fillLetter } from './templates.ts'
import { tones } from './tone.ts'
import { nudgesSent, whyNotDraft, whyNotSays } from './writing.ts'

/** Begins a letter with the words that are known already, and blanks for the rest. */
export const draftLetter = defineVerb({
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
    reason: line().default('').describe('What is new since the first nudge; needed for a second.'),
  }),
  gives: z.object({ id: z.string() }),
  makes: { letter: 'id' },
  refuses: whyNotSays,
  undoneBy: { verb: 'delete-letter', takes: { id: 'id' } },
  async run(takes, { store, seeker, now, refuse }) {
    const { personId, conversationId, reason } = takes
    const occasion = takes.occasion ?? takes.kind
    // A note goes with an invitation; whatever comes later is a message.
    const channel = takes.channel === 'linkedin' && !hasNote(occasion) ? 'linkedin-message' : takes.channel
    const { kind } = occasions[occasion]
    const about = await loadCircumstances(store, { personId, conversationId })
    const ruleChoices = await ruleChoicesOf(store)
    const whyNot = whyNotDraft(kind, about, today(seeker, now), ruleChoices, reason)
    if (whyNot) throw refuse(whyNot.code, whyNot.details)
    const { person } = about
    const givenName = person.givenName || (await calledBefore(store, person))
    const { options } = ruleChoices
    const tone = takes.tone ?? tones[options['letter-tone']]
    const me = { ...seeker, saysNotLooking: options['say-not-looking'] === 1, now, ...(tone && { tone }) }
    const called = { ...person, givenName }
    const letter = fillLetter(
      occasion,
      channel,
      { ...about, person: called, ...(about.host.id === person.id && { host: called }) },
      me,
      {
        reason,
        questions: await questionsToSend(store, conversationId),
        isLast: nudgesSent(about) + 1 >= options['most-nudges'],
        thresholds: ruleChoices.thresholds,
      },
    )
    const draft = {
      subject: letter.subject,
      body: letter.body,
      to_forward: letter.toForward,
      occasion,
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
