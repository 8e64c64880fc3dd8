/** How far one conversation has come on the nine steps, and where each of them is. */
import { type Stage, stages } from './stage.ts'
import { type StepId, steps } from './step.ts'

export interface WayThrough {
  current: StepId
  steps: { id: StepId; label: string; href: string; done: boolean }[]
}

interface ConversationOnTheWay {
  id: string
  stage: Stage
  person: { id: string }
  company: { id: string } | null
  questionCount: number
  letters: { direction: 'out' | 'in'; sentOn: string | null }[]
  agreement: object | null
  debrief: { theySaid: string; went: string; nextTouchOn: string | null } | null
  thanks: { sentOn: string | null }[]
  referralsDone: boolean
}

export function wayThrough(walked: ConversationOnTheWay): WayThrough {
  const { id, person, company, debrief, thanks } = walked
  const at = (page: string) => `/conversations/${id}/${page}`
  const isAgreed = walked.agreement !== null || debrief !== null
  const isAsked = walked.letters.some((letter) => letter.direction === 'out' && letter.sentOn !== null)
  const isThanked = debrief !== null && thanks.every((owed) => owed.sentOn !== null)
  const places: Record<StepId, { href: string; done: boolean }> = {
    find: { href: `/people/${person.id}`, done: true },
    prepare: { href: at('prepare'), done: walked.questionCount > 0 },
    ask: { href: at('ask'), done: isAsked || isAgreed },
    schedule: { href: at('schedule'), done: isAgreed },
    meet: { href: at('meet'), done: debrief !== null },
    thank: { href: at('thank'), done: isThanked },
    referrals: { href: `${at('thank')}#refer`, done: walked.referralsDone },
    insights: { href: at('insights'), done: Boolean(isThanked && debrief?.nextTouchOn) },
    brief: { href: company ? `/companies/${company.id}/brief` : '/insights', done: false },
  }
  const ids = Object.keys(steps) as StepId[]
  return {
    current: currentStep(walked),
    steps: ids.map((id) => ({ id, label: steps[id], ...places[id] })),
  }
}

/** Thanks name what was heard, so that is written down first. */
function currentStep({ stage, debrief }: ConversationOnTheWay): StepId {
  const { step } = stages[stage]
  return step === 'thank' && debrief?.theySaid === '' && debrief.went !== 'badly' ? 'meet' : step
}
