/**
 * Two favors that people mix up: names of others to talk with, and a referral for a job. The first fits the end of a good
 * first meeting, as a question easy to refuse; the second never does, and later only where there is an acquaintance.
 */

import { plural } from '../ui/say.ts'
import type { Course } from './course.ts'

export interface AskingFit {
  fits: boolean
  why: string
}

/** Two touches since the thank-you: about three months, at the pace of `next-touch.ts`. */
const TOUCHES_BEFORE_REFERRAL = 2

/** What came of names so far: someone was named, and when they were asked for a name. */
export interface NamesSoFar {
  isGiven: boolean
  askedOn: string | null
}

/** True once there is nothing left to do about names: so the step never stays open. */
export const areReferralsDone = (course: Course, { isGiven, askedOn }: NamesSoFar): boolean =>
  course.debrief !== null &&
  (isGiven || askedOn !== null || course.debrief.namesDeclinedOn !== null || course.debrief.went === 'badly')

/** Whether to ask who else to talk to. */
export function namesFit(course: Course, { isGiven, askedOn }: NamesSoFar = noNames): AskingFit {
  if (isGiven)
    return {
      fits: false,
      why: 'They have already given you a name. Write to that person first, then say how it went.',
    }
  if (!course.debrief)
    return {
      fits: false,
      why: 'Wait until you meet. The last 5 minutes are a good time, if it goes well.',
    }
  if (askedOn) return { fits: false, why: `You asked on ${askedOn}. Once is enough.` }
  if (course.debrief.namesDeclinedOn) return { fits: false, why: 'You chose not to ask.' }
  if (course.debrief.went === 'badly')
    return { fits: false, why: 'It did not go well. Thank them, and leave it at that.' }
  if (course.debrief.went === 'fair')
    return {
      fits: false,
      why: 'It went OK. Thank them first. If the reply is warm, you can ask then.',
    }
  return {
    fits: true,
    why: 'It went well. If you did not ask at the end, one line after your thanks is enough. Make it easy to say no.',
  }
}

const noNames: NamesSoFar = { isGiven: false, askedOn: null }

/** Whether to ask for a referral to a job. `touches` counts the contacts since the thank-you. */
export function referralFits(course: Course, touches: number): AskingFit {
  if (!course.debrief) return { fits: false, why: 'Not before the first meeting, and not during it.' }
  if (course.debrief.went !== 'well')
    return { fits: false, why: 'It did not go well enough to ask for a referral.' }
  if (!course.thanks.some((thanks) => thanks.personId === course.personId))
    return { fits: false, why: 'You have not thanked them yet. That comes before any favor.' }
  if (touches < TOUCHES_BEFORE_REFERRAL) {
    const left = TOUCHES_BEFORE_REFERRAL - touches
    return {
      fits: false,
      why: `You do not know each other well yet. Write ${plural(left, { one: 'once', other: 'twice' })} more first, with news and no request.`,
    }
  }
  return {
    fits: true,
    why: 'You have kept in touch. If you have a specific job in mind, ask if they would be comfortable referring you.',
  }
}
