/** The one next thing to do in a conversation, and why now. Worked out from its course, never stored. */
import { Temporal } from 'temporal-polyfill'
import { type Seeker, today } from '../account/profile.ts'
import { plainCalendar, workingDayFrom, workingDaysAfter } from '../store/days-off/calendar.ts'
import { sayDate } from '../ui/when.ts'
import { type Course, SILENCE_AFTER_NUDGE, stageOf, wasThanked, whomToThank } from './course.ts'

export interface NextStep {
  /** What to press. */
  label: string
  why: string
  /** The page of the conversation where it is done; null where waiting is the thing to do. */
  at: (typeof steps)[number] | null
}

/** The pages of a conversation where something is to be done. */
export const steps = ['prepare', 'questions', 'ask', 'agree', 'meet', 'debrief', 'thank', 'insights'] as const

/** A nudge is due five business days after the letter it follows; most guides say five to seven. */
export const NUDGE_AFTER = 5

export function nextStep(course: Course, seeker: Pick<Seeker, 'zone'>, now: Temporal.Instant): NextStep {
  const day = today(seeker, now)
  switch (stageOf(course, day)) {
    case 'idea':
      return course.findingCount === 0
        ? {
            label: 'Get to know them',
            why: 'A quarter of an hour of reading tells you what only they can answer.',
            at: 'prepare',
          }
        : {
            label: 'Write your questions',
            why: 'Good questions are what makes a busy person say yes.',
            at: 'questions',
          }
    case 'preparing':
      return course.draftCount > 0
        ? { label: 'Finish your letter', why: 'It is begun, and has not gone yet.', at: 'ask' }
        : {
            label: 'Write to them',
            why: 'Your questions are begun. A short letter opens the door.',
            at: 'ask',
          }
    case 'asked':
      return asked(course, day)
    case 'no-answer':
      return {
        label: 'Let it rest',
        why: 'A letter and a nudge went unanswered. A third would be too many.',
        at: null,
      }
    case 'later':
      return later(course, day)
    case 'substitute-offered':
      return {
        label: 'Take the substitute',
        why: 'They offered you a colleague. Take it, warmly and soon.',
        at: 'agree',
      }
    case 'wrong-person':
      return {
        label: 'Find the right person',
        why: 'They are not the one to ask. Did they say who is?',
        at: 'agree',
      }
    case 'declined':
      return { label: 'Let it rest', why: 'They said no, and took the trouble to say it.', at: null }
    case 'never':
      return { label: 'Leave them in peace', why: 'They asked not to be contacted again.', at: null }
    case 'agreed':
      return agreed(course, now)
    case 'held':
      return held(course)
    case 'thanked':
      return course.hasNotesToKeep
        ? {
            label: 'Keep what they told you',
            why: 'Everyone is thanked. What you heard is kept best while you remember it.',
            at: 'insights',
          }
        : {
            label: 'Keep in touch',
            why: 'Everyone is thanked. A word in some weeks keeps the door open.',
            at: 'thank',
          }
    case 'kept':
      return { label: 'Nothing to do', why: 'This one is put away. You can open it again.', at: null }
  }
}

function asked(course: Course, day: string): NextStep {
  const last = course.asks.at(-1)
  if (!last) return { label: 'Write to them', why: 'You have not asked yet.', at: 'ask' }
  if (course.received.some((letter) => letter.on >= last.on))
    return { label: 'Note their answer', why: 'They wrote back. What did they say?', at: 'agree' }
  if (last.kind === 'nudge') {
    const until = workingDaysAfter(last.on, SILENCE_AFTER_NUDGE, course.calendar)
    return {
      label: 'Wait for their answer',
      why: `You have nudged once. Give them until ${sayDate(until, day)}.`,
      at: null,
    }
  }
  const fairOn = workingDaysAfter(last.on, NUDGE_AFTER, course.calendar)
  // Nobody writes a nudge on their own holiday.
  const nudgeOn = workingDayFrom(fairOn, course.mine ?? plainCalendar)
  if (nudgeOn <= day)
    return { label: 'Nudge them once', why: 'Five working days have passed without an answer.', at: 'ask' }
  return {
    label: 'Wait for their answer',
    why: `A busy person needs about a week. A nudge is fair from ${sayDate(nudgeOn, day)}.`,
    at: null,
  }
}

function later(course: Course, day: string): NextStep {
  const on = course.answers.at(-1)?.askAgainOn
  if (on && on > day)
    return {
      label: 'Wait until then',
      why: `They asked you to come back from ${sayDate(on, day)}.`,
      at: null,
    }
  return { label: 'Ask again', why: 'They said later, and later has come.', at: 'ask' }
}

function agreed(course: Course, now: Temporal.Instant): NextStep {
  const startsAt = course.agreement?.startsAt
  if (!startsAt)
    return {
      label: 'Send your questions',
      why: 'They will answer in writing: make it easy for them.',
      at: 'meet',
    }
  const isOver = Temporal.Instant.compare(Temporal.Instant.from(startsAt), now) < 0
  if (isOver)
    return {
      label: 'Note how it went',
      why: 'The hour has come and gone. Write down what you heard.',
      at: 'meet',
    }
  return { label: 'Get ready to meet', why: 'The time is agreed.', at: 'meet' }
}

function held(course: Course): NextStep {
  if (!course.debrief?.theySaid)
    return {
      label: 'Write down what you heard',
      why: 'What helped most is what to thank them for.',
      at: 'debrief',
    }
  const left = whomToThank(course).filter((one) => !wasThanked(course, one.personId)).length
  return left === 1
    ? { label: 'Send the thank-you', why: 'One person is still owed your thanks.', at: 'thank' }
    : { label: 'Thank everyone', why: `${left} people are owed your thanks.`, at: 'thank' }
}
