import { z } from 'zod'
import { rules } from '../etiquette/check.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id, line, needed } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { dismissalsIn } from './dismissal.ts'
import { dismissalOf } from './findings-in.ts'

/** The writer knows better this once: the finding is dismissed, and does not come back while those words stay. */
export const dismissFinding = defineVerb({
  name: 'dismiss-finding',
  says: 'Dismiss one suggestion in a letter, question or pitch. It stays dismissed while those words stay the same.',
  does: 'writes',
  takes: z.object({
    letterId: id().optional().describe('Give one of the three ids.'),
    questionId: id().optional(),
    pitchId: id().optional(),
    rule: needed('Name the rule.'),
    quote: line(20_000)
      .default('')
      .describe('The words it is about, as the suggestion has them. Empty when it marks none.'),
    reason: line(500).default('').describe('Why, for yourself. Optional.'),
  }),
  gives: z.object({ id: z.string() }),
  makes: { dismissal: 'id' },
  refuses: {
    'of-what': 'Give exactly one letter, question or pitch.',
    'no-such-rule': 'There is no rule called {rule}.',
    'already-dismissed': 'That is already dismissed.',
  },
  undoneBy: { verb: 'undo-dismissal', takes: { id: 'id' } },
  async run({ letterId, questionId, pitchId, rule, quote, reason }, { store, now, refuse }) {
    const ids = { letter: letterId, question: questionId, pitch: pitchId }
    const given = (['letter', 'question', 'pitch'] as const).filter((of) => ids[of])
    const [of] = given
    if (!of || given.length > 1) throw refuse('of-what')
    const ofId = (await find(store, of, ids[of] ?? '')).id
    if (!rules.some(({ name }) => name === rule)) throw refuse('no-such-rule', { rule })
    const there = (await dismissalsIn(store, `${of}_id`, [ofId])).get(ofId) ?? []
    if (dismissalOf({ rule, words: quote }, there)) throw refuse('already-dismissed')
    const dismissalId = newId()
    await store
      .insertInto('dismissal')
      .values({
        id: dismissalId,
        letter_id: letterId ?? null,
        question_id: questionId ?? null,
        pitch_id: pitchId ?? null,
        rule,
        quote,
        reason,
        dismissed_at: moment(now),
      })
      .execute()
    return { id: dismissalId }
  },
})
