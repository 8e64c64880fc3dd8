/**
 * Two favours that people mix up: names of others to talk with, and a referral for a job. The first fits the end of a good
 * first meeting, as a question easy to refuse; the second never does, and later only where there is an acquaintance.
 */
import type { Course } from './course.ts'

export interface Fit {
  fits: boolean
  why: string
}

/** Two touches since the thank-you: about three months, at the pace of `next-touch.ts`. */
const TOUCHES_BEFORE_REFERRAL = 2

/** Whether to ask whom else to talk with. `namesGiven` is true once they named somebody. */
export function namesFit(course: Course, namesGiven = false): Fit {
  if (namesGiven)
    return {
      fits: false,
      why: 'They have named somebody already. Write to those first, and tell them how it went.',
    }
  if (!course.debrief)
    return {
      fits: false,
      why: 'Not before you have met. In the last five minutes, if it goes well, is the time.',
    }
  if (course.debrief.went === 'badly')
    return { fits: false, why: 'It did not go well. Thank them, and leave it at that.' }
  if (course.debrief.went === 'fair')
    return {
      fits: false,
      why: 'It went so-so. Thank them first; if they answer warmly, you may ask then.',
    }
  return {
    fits: true,
    why: 'It went well. If you did not ask when you parted, one line after your thanks is enough, and easy to refuse.',
  }
}

/** Whether to ask for a referral to a job. `touches` counts the contacts since the thank-you. */
export function referralFits(course: Course, touches: number): Fit {
  if (!course.debrief) return { fits: false, why: 'Not before you have met, and not when you first meet.' }
  if (course.debrief.went !== 'well')
    return { fits: false, why: 'Who vouches for you wants to have liked talking with you. Leave this one.' }
  if (!course.thanks.some((thanks) => thanks.personId === course.personId))
    return { fits: false, why: 'They have not been thanked yet. That comes before any favour.' }
  if (touches < TOUCHES_BEFORE_REFERRAL) {
    const left = TOUCHES_BEFORE_REFERRAL - touches
    return {
      fits: false,
      why: `You hardly know each other. Be in touch ${left === 1 ? 'once' : 'twice'} more first, with news rather than a wish.`,
    }
  }
  return {
    fits: true,
    why: 'You have kept in touch. If there is a position you mean, ask whether they would feel at ease to mention you.',
  }
}
