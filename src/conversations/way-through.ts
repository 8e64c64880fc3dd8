/** The nine steps that every conversation takes, from the first name to the brief, and how far this one is. */
import type { Stage } from './course.ts'

export interface Way {
  current: string
  steps: { label: string; href: string; done: boolean }[]
}

interface Walked {
  id: string
  stage: Stage
  person: { id: string }
  company: { id: string } | null
  questionCount: number
  letters: { direction: 'out' | 'in'; sentOn: string | null }[]
  agreement: object | null
  debrief: { theySaid: string; nextTouchOn: string | null } | null
  thanks: { sentOn: string | null }[]
  referralFit: { fits: boolean }
}

export function wayThrough(walked: Walked): Way {
  const { id, stage, person, company, debrief, thanks } = walked
  const at = (page: string) => `/conversations/${id}/${page}`
  const isAgreed = walked.agreement !== null || debrief !== null
  const isAsked = walked.letters.some((letter) => letter.direction === 'out' && letter.sentOn !== null)
  const isThanked = debrief !== null && thanks.every((owed) => owed.sentOn !== null)
  const steps = [
    { label: 'Gather', href: `/people/${person.id}`, done: true },
    { label: 'Prepare', href: at('prepare'), done: walked.questionCount > 0 },
    { label: 'Ask', href: at('ask'), done: isAsked || isAgreed },
    { label: 'Agree', href: at('agree'), done: isAgreed },
    { label: 'Meet', href: at('meet'), done: debrief !== null },
    { label: 'Thank', href: at('thank'), done: isThanked },
    { label: 'Refer', href: `${at('thank')}#refer`, done: false },
    { label: 'Keep', href: at('insights'), done: Boolean(isThanked && debrief?.nextTouchOn) },
    { label: 'Use', href: company ? `/companies/${company.id}/brief` : '/insights', done: false },
  ]
  return { current: currentOf(stage, debrief?.theySaid ?? ''), steps }
}

function currentOf(stage: Stage, theySaid: string): string {
  if (stage === 'idea') return 'Prepare'
  if (stage === 'preparing' || stage === 'asked' || stage === 'no-answer' || stage === 'later') return 'Ask'
  if (stage === 'agreed') return 'Meet'
  if (stage === 'held') return theySaid === '' ? 'Meet' : 'Thank'
  if (stage === 'thanked' || stage === 'kept') return 'Keep'
  return 'Agree'
}
