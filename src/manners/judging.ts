/** What judges words in the browser. It is most of the script of a page where one writes, so each page loads it once a field is used. */
import { cut, type Draft } from '../etiquette/draft.ts'
import { judgeDraft, type Options } from '../etiquette/judge.ts'
import type { Finding, TextRule } from '../etiquette/rule.ts'
import type { Situation } from '../etiquette/situation.ts'
import { inItsLanguage, whyUnread } from './language.ts'
import type { LateRules } from './late-rules.ts'
import { warmUp, warmUpRules } from './warm-up.ts'

export interface Judging {
  /** Resolves when all the rules that these words need are there, or cannot be loaded. */
  readyFor(situation: Situation): Promise<unknown>
  /** `again` is called once rules have come that these words need and that were not there yet. */
  judge(situation: Situation, options: Options, again: () => void): Finding[]
  /** Whether such rules are on their way. */
  isComing(): boolean
  whyUnread(text: string): string | null
}

/** Resolves when judging by these rules takes no longer than a frame, and it is known which of the late ones words need. */
export async function warmJudging(
  rules: readonly TextRule[],
  late: readonly LateRules[],
  situation: Situation,
): Promise<Judging> {
  await warmUpRules(rules, situation)
  await warmUp(
    late.map(({ isDue }) => isDue),
    situation,
  )
  let ready = rules
  const waiting = new Set(late)
  const coming = new Map<LateRules, Promise<void>>()

  async function come(some: LateRules, { situation }: Draft): Promise<void> {
    try {
      const more = await some.load()
      await warmUpRules(more, situation)
      // By their names, as in the whole engine: of findings at one place the first stays the first.
      ready = [...ready, ...more].sort((a, b) => (a.name < b.name ? -1 : 1))
      waiting.delete(some)
    } finally {
      coming.delete(some)
    }
  }

  /** Those that are loaded for these words. A browser does not try again to load what it once could not, so offline it is not asked. */
  function comingFor(draft: Draft): Promise<void>[] {
    for (const some of waiting)
      if (navigator.onLine && !coming.has(some) && some.isDue(draft)) coming.set(some, come(some, draft))
    return [...coming.values()]
  }

  const read = (situation: Situation) => cut(inItsLanguage(situation))
  return {
    readyFor: (situation) => Promise.allSettled(comingFor(read(situation))),
    judge(situation, options, again) {
      const draft = read(situation)
      for (const some of comingFor(draft)) some.then(again, () => {})
      return judgeDraft(ready, draft, options)
    },
    isComing: () => coming.size > 0,
    whyUnread,
  }
}
