import { z } from 'zod'
import { check } from '../etiquette/check.ts'
import { Dismissal, dismissalsIn } from '../manners/dismissal.ts'
import { DismissedFinding, Finding } from '../manners/finding.ts'
import { findingsIn } from '../manners/findings-in.ts'
import { inItsLanguage } from '../manners/language.ts'
import { ruleChoicesOf, ruleChoicesShape } from '../manners/rule-choices.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { countWords, lengthOf, spokenSeconds } from './pitch.ts'
import { listenerOf, pitchToSay } from './pitch-rows.ts'

/** What I would say about myself in this conversation, and how long that takes. */
export const showPitch = defineVerb({
  name: 'show-pitch',
  says: 'Show the pitch for a conversation (its own, or the general one), its spoken length and suggestions for it.',
  does: 'reads',
  takes: z.object({
    conversationId: id().nullable().default(null).describe('Null for the general pitch.'),
  }),
  gives: z.object({
    pitch: z
      .object({
        id: z.string(),
        text: z.string(),
        isOwn: z.boolean().describe('True when it is only for this conversation.'),
        updatedAt: z.string(),
      })
      .nullable(),
    words: z.number(),
    seconds: z.number().describe('Spoken at 150 words a minute.'),
    length: z.enum(['empty', 'short', 'right', 'long']).describe('`right` is 30 to 60 seconds.'),
    findings: z.array(Finding),
    dismissed: z.array(DismissedFinding).describe('Dismissed suggestions that still apply to this pitch.'),
    situation: z.record(z.string(), z.unknown()).describe('What else the rules take into account.'),
    ruleChoices: ruleChoicesShape.describe('Your choices about the rules.'),
    dismissals: z.array(Dismissal).describe('Everything dismissed here, whether it still applies or not.'),
  }),
  async run({ conversationId }, { store }) {
    if (conversationId !== null) await find(store, 'conversation', conversationId)
    const row = await pitchToSay(store, conversationId)
    const text = row?.text ?? ''
    const listener = conversationId === null ? {} : await listenerOf(store, conversationId)
    const situation = { kind: 'pitch' as const, text, ...listener }
    const ruleChoices = await ruleChoicesOf(store)
    const dismissals = row ? ((await dismissalsIn(store, 'pitch_id', [row.id])).get(row.id) ?? []) : []
    return {
      pitch: row
        ? { id: row.id, text, isOwn: row.conversation_id !== null, updatedAt: row.updated_at }
        : null,
      words: countWords(text),
      seconds: spokenSeconds(text),
      length: lengthOf(text),
      ...findingsIn(text, check(inItsLanguage(situation), ruleChoices), dismissals),
      situation,
      ruleChoices,
      dismissals,
    }
  },
})
