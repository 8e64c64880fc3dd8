/** What the manners engine says of a letter, in the shape in which verbs give it. */
import { z } from 'zod'
import { check, type Options } from '../etiquette/check.ts'
import type { Situation } from '../etiquette/situation.ts'
import { letBe } from '../manners/let-be.ts'

/** Offsets are UTF-16 units into the letter's words. */
export const judgement = z.object({
  rule: z.string().describe('Its page is /rules/{rule}.'),
  weight: z.enum(['breach', 'risk', 'polish']),
  start: z.number(),
  end: z.number(),
  words: z.string().describe('What is there.'),
  says: z.string(),
  instead: z
    .object({ start: z.number(), end: z.number(), text: z.string() })
    .nullable()
    .describe('Put `text` in place of start..end to fix it.'),
  advice: z.string().nullable(),
})

export type Judgement = z.output<typeof judgement>

/** What was found once and let be. */
export const letBeJudgement = judgement.extend(letBe.shape)

/** By the seeker's own manners: what they switched off is not looked for. */
export function judge(situation: Situation, manners: Options): Judgement[] {
  return check(situation, manners).map(({ rule, weight, start, end, says, fix }) => ({
    rule,
    weight,
    start,
    end,
    words: situation.text.slice(start, end),
    says,
    instead: fix && 'text' in fix ? fix : null,
    advice: fix && 'advice' in fix ? fix.advice : null,
  }))
}
