/** The one next thing to do in a conversation, and why now. Worked out from its course, never stored. */
import type { Temporal } from 'temporal-polyfill'
import { type Seeker, today } from '../account/profile.ts'
import { many, plural } from '../ui/say.ts'
import { asksWhatHelped, type Course, hostHasDied, stageOf, wasThanked, whomToThank } from './course.ts'
import { type Stage, stages } from './stage.ts'
import { nudgeFrom, silentUntil } from './waiting.ts'

export interface NextStep {
  /** What to press. */
  label: string
  why: string
  /** The page of the conversation where it is done; null where waiting is the thing to do. */
  at: (typeof nextPages)[number] | null
}

/** The pages of a conversation where something is to be done. */
export const nextPages = [
  'prepare',
  'questions',
  'ask',
  'schedule',
  'meet',
  'answers',
  'debrief',
  'thank',
  'insights',
] as const

export function nextStep(course: Course, seeker: Pick<Seeker, 'zone'>, now: Temporal.Instant): NextStep {
  const day = today(seeker, now)
  const stage = stageOf(course, seeker, now)
  // To others who gave time thanks are owed all the same.
  if (hostHasDied(course) && stages[stage].group !== 'thank')
    return {
      label: 'Nothing more is due',
      why: 'They have died. What you wrote together stays here.',
      at: null,
    }
  const step = steps[stage]
  return typeof step === 'function' ? step(course, day) : step
}

const steps: Record<Stage, NextStep | ((course: Course, day: string) => NextStep)> = {
  idea: ({ factCount }) =>
    factCount === 0
      ? {
          label: 'Do some research',
          why: '15 minutes of reading shows you what only they can answer.',
          at: 'prepare',
        }
      : {
          label: 'Write your questions',
          why: 'Good questions are what makes a busy person say yes.',
          at: 'questions',
        },
  preparing: ({ draftCount }) =>
    draftCount > 0
      ? { label: 'Finish your letter', why: 'You started it but have not sent it.', at: 'ask' }
      : {
          label: 'Write to them',
          why: 'You have some questions. A short letter is the next step.',
          at: 'ask',
        },
  asked: (course, day) => {
    const last = course.asks.at(-1) ?? { kind: 'request', on: day }
    return {
      label: 'Wait for a reply',
      why:
        last.kind === 'nudge'
          ? `You nudged once. Give them until ${silentUntil(course, last)}.`
          : `A busy person needs about a week. You can nudge from ${nudgeFrom(course, last)}.`,
      at: null,
    }
  },
  'nudge-due': ({ nudgeAfterDays }) => ({
    label: 'Send one nudge',
    why: `${many(nudgeAfterDays, 'working day has', 'working days have')} passed without a reply.`,
    at: 'ask',
  }),
  answered: ({ missedAt }) =>
    missedAt
      ? {
          label: 'Schedule a new time',
          why: 'You did not meet. Send them a kind word, and enter the new time.',
          at: 'schedule',
        }
      : { label: 'Record their answer', why: 'They wrote back. What did they say?', at: 'schedule' },
  'no-answer': {
    label: 'Archive it',
    why: 'Your letter and one nudge got no reply. Another would be too many.',
    at: null,
  },
  later: ({ answers }, day) => ({
    label: 'Wait',
    why: `They asked you to write again from ${answers.at(-1)?.askAgainOn ?? day}.`,
    at: null,
  }),
  'ask-again': { label: 'Ask again', why: 'They asked you to write again about now.', at: 'ask' },
  'substitute-offered': {
    label: 'Talk to the colleague',
    why: 'They offered you a colleague. Say yes soon.',
    at: 'schedule',
  },
  'wrong-person': {
    label: 'Find the right person',
    why: 'They are not the right person. Did they say who is?',
    at: 'schedule',
  },
  declined: { label: 'Archive it', why: 'They said no, and were kind enough to tell you.', at: null },
  never: { label: 'Do not contact them', why: 'They asked not to be contacted again.', at: null },
  agreed: { label: 'Get ready to meet', why: 'The time is set.', at: 'meet' },
  'in-writing': ({ writing, nudgeAfterDays }) =>
    writing?.answerId
      ? {
          label: 'Save their answers',
          why: 'Their answers came. Put each under its question.',
          at: 'answers',
        }
      : writing?.sentOn
        ? {
            label: 'Remind them once',
            why: `${many(nudgeAfterDays, 'working day has', 'working days have')} passed without an answer. One short reminder is fine.`,
            at: 'meet',
          }
        : {
            label: 'Send your questions',
            why: 'They will answer in writing. Send a few short questions.',
            at: 'meet',
          },
  'questions-sent': ({ writing }, day) => ({
    label: 'Paste their answers',
    why: `You sent your ${writing?.followUpId ? 'follow-up question' : 'questions'} on ${writing?.sentOn ?? day}. There is no hurry: paste the answers when they come.`,
    at: 'answers',
  }),
  'meeting-over': {
    label: 'Write how it went',
    why: 'The meeting is over. Write down what you heard.',
    at: 'meet',
  },
  held: (course) => {
    if (asksWhatHelped(course))
      return {
        label: 'Write down what you heard',
        why: 'What helped most is what to thank them for.',
        at: 'debrief',
      }
    const left = whomToThank(course).filter((one) => !wasThanked(course, one.personId)).length
    return {
      label: plural(left, { one: 'Send the thank-you', other: 'Thank everyone' }),
      why: `${many(left, 'person is', 'people are')} still waiting for your thanks.`,
      at: 'thank',
    }
  },
  thanked: ({ hasNotesToKeep }) =>
    hasNotesToKeep
      ? {
          label: 'Save insights',
          why: 'Everyone is thanked. Save what you learned while you remember it.',
          at: 'insights',
        }
      : {
          label: 'Keep in touch',
          why: 'Everyone is thanked. Send a short update in a few weeks.',
          at: 'thank',
        },
  archived: { label: 'Nothing to do', why: 'It is archived. You can reopen it.', at: null },
}
