import { z } from 'zod'
import { dismissalsIn } from '../manners/dismissal.ts'
import { DismissedFinding, Finding } from '../manners/finding.ts'
import { ruleChoicesOf } from '../manners/rule-choices.ts'
import { find } from '../store/find.ts'
import { id, line, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { type Circumstances, loadCircumstances } from './circumstances.ts'
import { Evidence, judgedWords } from './judged.ts'
import { channels, type LetterWords, lengthOf, limitOf, situationOf, writtenKinds } from './letter.ts'

/** Reads a letter by the rules of good manners. It only advises: a letter may always be sent as it is. */
export const checkLetter = defineVerb({
  name: 'check-letter',
  says: 'Check the manners of a letter: a saved one by its id, or any text by body and kind. This changes and sends nothing.',
  does: 'reads',
  takes: z.object({
    id: id().optional().describe('A saved letter. Other fields you give replace what is saved in it.'),
    body: prose().optional(),
    subject: line().optional(),
    kind: z.enum(writtenKinds).optional().describe('For text without an id. Defaults to a request.'),
    channel: z.enum(channels).optional(),
    personId: id().optional().describe('Who it is for, when there is no id.'),
    conversationId: id().optional(),
  }),
  gives: z.object({
    findings: z.array(Finding),
    dismissed: z.array(DismissedFinding).describe('Dismissed suggestions that still apply to this letter.'),
    evidence: z
      .array(Evidence)
      .describe('What it does well, with the words that show it. Empty while a blank or a must fix is left.'),
    words: z.number(),
    characters: z.number(),
    limit: z.object({ unit: z.enum(['words', 'characters']), fine: z.number(), most: z.number() }),
  }),
  refuses: {
    'nothing-to-check': 'Give the id of a letter, or its words as body.',
    received: 'Only letters you wrote can be checked.',
  },
  async run({ id, personId, conversationId, ...given }, { store, seeker, refuse }) {
    const letter = id ? await find(store, 'letter', id) : null
    if (conversationId) await find(store, 'conversation', conversationId)
    if (letter?.kind === 'answer') throw refuse('received')
    const body = given.body ?? letter?.body
    if (body === undefined) throw refuse('nothing-to-check')
    const words: LetterWords = {
      body,
      subject: given.subject ?? letter?.subject ?? '',
      kind: given.kind ?? letter?.kind ?? 'request',
      channel: given.channel ?? letter?.channel ?? 'email',
    }
    const reader = personId ?? letter?.person_id
    const about: Circumstances | null = reader
      ? await loadCircumstances(store, {
          personId: reader,
          conversationId: conversationId ?? letter?.conversation_id,
          letterId: letter?.id,
        })
      : null
    const situation = about
      ? situationOf(words, about, seeker)
      : { ...words, text: words.body, me: { name: seeker.name } }
    const ruleChoices = await ruleChoicesOf(store)
    const dismissals = letter ? (await dismissalsIn(store, 'letter_id', [letter.id])).get(letter.id) : []
    return {
      ...judgedWords(situation, ruleChoices, dismissals),
      ...lengthOf(body),
      limit: limitOf(words.channel, ruleChoices.thresholds),
    }
  },
})
