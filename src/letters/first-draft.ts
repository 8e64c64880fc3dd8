/** A letter begun with the words that are known already. It is drafted by its own verb, and as the next of several thank-yous. */
import { today } from '../account/profile.ts'
import { ruleChoicesOf } from '../manners/rule-choices.ts'
import { moment } from '../store/moment.ts'
import type { World } from '../verb.ts'
import { calledBefore } from './called.ts'
import { loadCircumstances } from './circumstances.ts'
import type { Channel, WrittenKind } from './letter.ts'
import { hasNote } from './linkedin-note.ts'
import { makeLetter } from './new-letter.ts'
import { type Occasion, occasions } from './occasion.ts'
import { questionsToSend } from './questions-to-send.ts'
import { type FilledLetter, fillLetter } from './templates.ts'
import { type Tone, tones } from './tone.ts'
import { nudgesSent, type WhyNot, whyNotDraft } from './writing.ts'

export interface LetterToDraft {
  personId: string
  conversationId?: string | undefined
  kind: WrittenKind
  occasion?: Occasion | undefined
  tone?: Tone | undefined
  channel: Channel
  reason: string
  questionIds?: readonly string[] | undefined
}

/** The id of the new draft, or why there is none today. */
export async function firstDraft(
  world: Pick<World, 'store' | 'seeker' | 'now'>,
  takes: LetterToDraft,
): Promise<{ id: string } | WhyNot> {
  const words = await firstWords(world, takes)
  if ('code' in words) return words
  const { channel, occasion, subject, body, toForward } = words
  const draft = {
    subject,
    body,
    to_forward: toForward,
    occasion,
    person_id: takes.personId,
    conversation_id: takes.conversationId ?? null,
    kind: occasions[occasion].kind,
    channel,
    direction: 'out',
    sent_on: null,
  } as const
  return { id: await makeLetter(world.store, draft, moment(world.now)) }
}

interface FirstWords extends FilledLetter {
  occasion: Occasion
  channel: Channel
}

/** What it would begin with, or why not; nothing is written. */
export async function firstWords(
  { store, seeker, now }: Pick<World, 'store' | 'seeker' | 'now'>,
  takes: LetterToDraft,
): Promise<FirstWords | WhyNot> {
  const { personId, conversationId, reason } = takes
  const occasion = takes.occasion ?? takes.kind
  // A note goes with an invitation; whatever comes later is a message.
  const channel = takes.channel === 'linkedin' && !hasNote(occasion) ? 'linkedin-message' : takes.channel
  const about = await loadCircumstances(store, { personId, conversationId })
  const ruleChoices = await ruleChoicesOf(store)
  const whyNot = whyNotDraft(occasions[occasion].kind, about, today(seeker, now), ruleChoices, reason)
  if (whyNot) return whyNot
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
      questions: await questionsToSend(store, conversationId, {
        ids: takes.questionIds,
        isLeftOpen: occasion === 'follow-up',
      }),
      isLast: nudgesSent(about) + 1 >= options['most-nudges'],
      thresholds: ruleChoices.thresholds,
    },
  )
  return { ...letter, occasion, channel }
}
