/**
 * A rule's regular expressions are compiled when they are first used, which on a phone takes longer than a frame. So each rule
 * is run while the page idles, before it is needed: twice, as the second run is what compiles them to machine code.
 */
import { cut, type Draft } from '../etiquette/draft.ts'
import { type TextRule, thresholds } from '../etiquette/rule.ts'
import type { Situation } from '../etiquette/situation.ts'

/** Something for most rules to look at closely. */
const anything =
  'Dear Maya,\n\nI am Robin. I hope you have a job or any openings for me asap; I attach my résumé. Could you tell me what your company does, and how long you have been there? Could we talk for an hour at [place], and would you refer me? I read that you lead the team.\n\nThanks,\nRobin'

/** Milliseconds of an idle period that another rule needs to be begun in it. */
const ENOUGH = 4

/** Resolves when the rules are warm. */
export const warmUpRules = (rules: readonly TextRule[], situation: Situation): Promise<void> =>
  warmUp(
    rules.map((rule) => (draft: Draft) => rule.check(draft, thresholds)),
    situation,
  )

/** Resolves when all of these have looked at drafts twice. */
export async function warmUp(
  looks: readonly ((draft: Draft) => unknown)[],
  situation: Situation,
): Promise<void> {
  let timeRemaining = await idle()
  for (let run = 0; run < 2; run++)
    for (const look of looks) {
      if (timeRemaining() < ENOUGH) timeRemaining = await idle()
      for (const text of [anything, situation.text]) look(cut({ ...situation, text }))
    }
}

/** The next idle period, by the milliseconds that are left of it; a browser that does not tell gives one rule at a time. */
const idle = () =>
  new Promise<() => number>((then) =>
    'requestIdleCallback' in window
      ? requestIdleCallback((period) => then(() => period.timeRemaining()), { timeout: 200 })
      : setTimeout(then, 1, () => 0),
  )
