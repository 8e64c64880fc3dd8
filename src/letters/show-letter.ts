import { z } from 'zod'
import { hasReplied } from '../conversations/course.ts'
import { check } from '../etiquette/check.ts'
import { Dismissal } from '../manners/dismissal.ts'
import { DismissedFinding, Finding } from '../manners/finding.ts'
import { findingsIn } from '../manners/findings-in.ts'
import { inItsLanguage } from '../manners/language.ts'
import { type RuleChoices, ruleChoicesShape } from '../manners/rule-choices.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import type { Circumstances } from './circumstances.ts'
import { IntroducedBefore, introducedBefore } from './introduced-before.ts'
import { Evidence, judgedLetter } from './judged.ts'
import { channels, limitOf, writtenKinds } from './letter.ts'
import { keepsEnglishSubject } from './subject-language.ts'

/** One letter whole, with what the manners say of it. */
export const showLetter = defineVerb({
  name: 'show-letter',
  says: 'Show one letter with its text, who it is for, and suggestions for its manners.',
  does: 'reads',
  takes: z.object({ id: id() }),
  gives: z.object({
    id: z.string(),
    person: z.object({
      id: z.string(),
      name: z.string(),
      email: z.string().nullable(),
      linkedin: z.string().nullable().describe('The last part of the address of their LinkedIn profile.'),
    }),
    conversation: z.object({ id: z.string(), personName: z.string() }).nullable(),
    kind: z.enum([...writtenKinds, 'answer']),
    occasion: z.string().describe('What it is for, where its kind has several occasions.'),
    channel: z.enum(channels),
    direction: z.enum(['out', 'in']),
    subject: z.string(),
    body: z.string(),
    forward: z
      .object({
        text: z.string(),
        isBelow: z.boolean().describe('Whether an email has it below the letter.'),
        findings: z.array(Finding),
        before: z.array(IntroducedBefore).describe('Who they have introduced you to before.'),
      })
      .nullable()
      .describe('The note to forward, and suggestions for it; null for all but introduction requests.'),
    sentOn: z.string().nullable(),
    updatedAt: z.string(),
    keepsEnglishSubject: z
      .boolean()
      .describe('True for a draft in another language whose subject is still the English one.'),
    isWithdrawn: z.boolean().describe('True for the draft of a nudge, once there is a reply.'),
    saidNever: z.boolean().describe('True when they asked not to be contacted again.'),
    findings: z.array(Finding),
    dismissed: z.array(DismissedFinding).describe('Dismissed suggestions that still apply to this letter.'),
    evidence: z
      .array(Evidence)
      .describe('What it does well, with the words that show it. Empty while a blank or a must fix is left.'),
    limit: z.object({ unit: z.enum(['words', 'characters']), fine: z.number(), most: z.number() }),
    /** What the engine knows beside the words; the composer checks with it as one types. */
    situation: z
      .record(z.string(), z.unknown())
      .nullable()
      .describe('What else the rules take into account.'),
    ruleChoices: ruleChoicesShape.describe('Your choices about the rules.'),
    dismissals: z.array(Dismissal).describe('Everything dismissed here, whether it still applies or not.'),
  }),
  async run({ id }, { store, seeker }) {
    const letter = await find(store, 'letter', id)
    const { kind, channel, subject, body } = letter
    const { about, situation, ruleChoices, dismissals, ...found } = await judgedLetter(
      store,
      seeker,
      letter,
      letter,
    )
    return {
      id,
      person: {
        id: letter.person_id,
        name: about.person.name,
        email: about.person.email,
        linkedin: about.person.linkedin,
      },
      conversation: about.course && { id: about.course.id, personName: about.host.name },
      kind,
      occasion: letter.occasion,
      channel,
      direction: letter.direction,
      subject,
      body,
      forward:
        kind === 'introduction'
          ? {
              ...judgedNote(letter.to_forward, about, ruleChoices),
              isBelow: letter.note_apart === 0,
              before: await introducedBefore(store, letter.person_id, about.host.id),
            }
          : null,
      sentOn: letter.sent_on,
      updatedAt: letter.updated_at,
      keepsEnglishSubject:
        letter.direction === 'out' && !letter.sent_on && keepsEnglishSubject(letter, about, seeker),
      isWithdrawn: kind === 'nudge' && !letter.sent_on && about.course !== null && hasReplied(about.course),
      saidNever: about.saidNever,
      ...found,
      limit: limitOf(channel, ruleChoices.thresholds),
      situation,
      ruleChoices,
      dismissals,
    }
  },
})

/** It asks the host, in someone else's voice: who writes and thanks is said by whoever forwards it. */
function judgedNote(text: string, about: Circumstances, ruleChoices: RuleChoices) {
  const { name, title, level } = about.host
  const situation = { kind: 'request', text, reader: { name, title, level } } as const
  const off = [...ruleChoices.off, 'say-who-you-are', 'say-thanks', 'name-the-referrer']
  const found = text.trim() === '' ? [] : check(inItsLanguage(situation), { ...ruleChoices, off })
  return { text, findings: findingsIn(text, found).findings }
}

export type LetterShown = z.output<typeof showLetter.gives>
