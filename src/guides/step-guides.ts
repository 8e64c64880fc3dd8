/** Where each of the nine steps is told: a part of a guide. */
import type { StepId } from '../conversations/step.ts'
import { type Guide, partId } from './guide.ts'
import { askWell } from './texts/ask-well.ts'
import { inPersonOrInWriting } from './texts/in-person-or-in-writing.ts'
import { thanksAndAfter } from './texts/thanks-and-after.ts'
import { whatToAskWhom } from './texts/what-to-ask-whom.ts'

export const toldIn: Record<StepId, { guide: Guide; title: string }> = {
  find: { guide: askWell, title: 'Think who could introduce you' },
  prepare: { guide: whatToAskWhom, title: 'Look it up first' },
  ask: { guide: askWell, title: 'Write 4 sentences' },
  schedule: { guide: inPersonOrInWriting, title: 'Let them choose' },
  meet: { guide: inPersonOrInWriting, title: 'Keep to the time' },
  thank: { guide: thanksAndAfter, title: 'Within a day, to everyone' },
  referrals: { guide: whatToAskWhom, title: 'The last 5 minutes' },
  insights: { guide: thanksAndAfter, title: 'Do what you said' },
  brief: { guide: thanksAndAfter, title: 'A referral for a job' },
}

export function guideOfStep(step: StepId): string {
  const { guide, title } = toldIn[step]
  return `/guides/${guide.slug}#${partId({ title })}`
}
