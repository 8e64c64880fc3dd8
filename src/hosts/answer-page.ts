import { z } from 'zod'
import { today } from '../account/profile.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { isHandedOn } from '../conversations/standing.ts'
import { undoAgreement } from '../conversations/undo-agreement.ts'
import { date, line } from '../store/shapes.ts'
import { defineGuestVerb } from './guest-verb.ts'
import {
  isSaidAlready,
  lineForWords,
  noteAnswerOnPage,
  pressRefusals,
  whyNotAnswer,
} from './note-answer-on-page.ts'

/** Any answer without a time: later, a colleague, the wrong person, no. It holds at once, and the seeker may undo it. */
export const answerPage = defineGuestVerb({
  name: 'answer-page',
  says: 'Answer without a time: later, a colleague instead, not the right person, or no.',
  does: 'writes',
  takes: z.object({
    kind: z.enum(['later', 'substitute', 'wrong-person', 'no']),
    againOn: date().nullish().describe('For “later”: the day from which they may ask again.'),
    colleague: line(120)
      .refine((name) => !isLink.test(name), 'Enter the name alone. A link goes below.')
      .default('')
      .describe('The name of the colleague.'),
    reach: line(254).default('').describe('How to reach the colleague.'),
    mayUseName: z
      .enum(['yes', 'no'])
      .default('no')
      .describe('Whether the person who asks may say who suggested it.'),
    line: lineForWords(),
  }),
  gives: z.object({ kind: z.string() }),
  refuses: {
    ...pressRefusals,
    'which-day': 'Choose the day from which to ask again.',
    'again-in-the-past': 'Choose a day to come.',
    'who-is-it': 'Enter the name of your colleague.',
    'handed-on': 'This goes on with your colleague now.',
  },
  async run({ kind, line, againOn, colleague, reach, mayUseName }, world) {
    const { store, now, page, seeker, refuse } = world
    const why = whyNotAnswer(page, kind)
    if (why) throw refuse(why)
    const day = today(seeker, now)
    if (kind === 'later' && !againOn) throw refuse('which-day')
    if (kind === 'later' && againOn && againOn <= day) throw refuse('again-in-the-past')
    if (kind === 'substitute' && !colleague) throw refuse('who-is-it')
    const isColleague = kind === 'substitute'
    const said = {
      kind,
      line,
      again_on: kind === 'later' ? (againOn ?? null) : null,
      colleague: isColleague ? colleague : '',
      reach: isColleague ? reach : '',
      may_use_name: isColleague ? mayUseName : 'not-asked',
    } as const
    if (isSaidAlready(page, said)) return { kind }
    const { conversation_id: id } = page.row
    if (await isHandedOn(store, id)) throw refuse('handed-on')
    // In writing was the answer before.
    if (page.agreement) await undoAgreement.run({ id }, world)
    const note = [...(isColleague ? [offered(said)] : []), line].filter(Boolean).join('\n')
    const { answerId } = await recordAnswer.run(
      { id, kind, askAgainOn: said.again_on, note, answeredOn: day },
      world,
    )
    await noteAnswerOnPage(store, page, said, { now, made: [answerId] })
    return { kind }
  },
})

/** No one is called so, and an advertisement is. */
const isLink = /:\/\/|\bwww\./i

function offered({
  colleague,
  reach,
  may_use_name,
}: Record<'colleague' | 'reach' | 'may_use_name', string>): string {
  const name = may_use_name === 'yes' ? 'You may say who suggested it.' : 'Do not say who suggested it.'
  return `${colleague}${reach ? `, ${reach}` : ''}. ${name}`
}
