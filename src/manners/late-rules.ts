/**
 * Rules that few texts need. What tells that one does is small and comes with the page; the rules themselves, which go through long lists,
 * are loaded once it does: three quarters of the letters that are fine need none of them.
 */
import type { Draft } from '../etiquette/draft.ts'
import { tellsOfPrivateMatters } from '../etiquette/english/tell-tales.ts'
import type { TextRule } from '../etiquette/rule.ts'
import { suspicionOf } from '../etiquette/suspicion.ts'

export interface LateRules {
  /** Whether they may find something; where they do not, they never do. */
  isDue(draft: Draft): boolean
  load(): Promise<readonly TextRule[]>
}

/** Letters, questions and the pitch share it. */
export const asksForWork: LateRules = {
  isDue: (draft) => draft.sentences.some((sentence) => suspicionOf(sentence, draft) !== null),
  load: async () => [(await import('../etiquette/rules/no-job-ask.ts')).noJobAsk],
}

/** Letters and questions share it. */
export const asksInPrivate: LateRules = {
  isDue: ({ flat }) => tellsOfPrivateMatters(flat),
  load: async () => [(await import('../etiquette/rules/no-private-matters.ts')).noPrivateMatters],
}

/** All three share it: it needs to be known what there has been between us. */
export const refersTooSoon: LateRules = {
  isDue: ({ situation: { history } }) => Boolean(history),
  load: async () => [(await import('../etiquette/rules/job-referral-too-soon.ts')).jobReferralTooSoon],
}
