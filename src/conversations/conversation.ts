/** A conversation with all that hangs on it, as it is shown: instants are ISO in UTC, days are the seeker's. */
import { z } from 'zod'
import { levels } from '../etiquette/level.ts'
import { nextPages } from './next-step.ts'
import { stageIds } from './stage.ts'

const someone = z.object({ id: z.string(), name: z.string() })
const fit = z.object({ fits: z.boolean(), why: z.string() })

export const MeetingCalendar = z.object({
  uid: z.string(),
  sequence: z.int().describe('The number of the current calendar file. It never goes down.'),
  calledOff: z
    .object({
      channel: z.enum(['in-person', 'phone', 'video', 'letter']),
      startsAt: z.string(),
      minutes: z.int(),
      at: z.string(),
    })
    .nullable()
    .describe('The last canceled meeting, while no meeting with a time is set.'),
})

export const Conversation = z.object({
  id: z.string(),
  about: z.string(),
  whyThem: z.string(),
  minutes: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
  archivedAt: z.string().nullable(),
  stage: z.enum(stageIds),
  next: z.object({
    label: z.string(),
    why: z.string(),
    at: z.enum(nextPages).nullable(),
  }),
  person: someone.extend({ title: z.string(), level: z.enum(levels), levelIsGuess: z.boolean() }),
  company: someone.extend({ careersLink: z.string().nullable() }).nullable(),
  referrers: z.array(someone.extend({ to: z.string(), mayUseName: z.enum(['yes', 'no', 'not-asked']) })),
  sentBy: someone.nullable().describe('Who offered this person as a colleague to talk to instead.'),
  insteadOfId: z.string().nullable(),
  handedOnTo: z.string().nullable(),
  hasDied: z.boolean().describe('The person you met has died: nothing more is due with them.'),
  letters: z
    .array(
      z.object({
        id: z.string(),
        personId: z.string(),
        name: z.string(),
        kind: z.string(),
        direction: z.enum(['out', 'in']),
        subject: z.string(),
        sentOn: z.string().nullable(),
      }),
    )
    .describe('Drafts first, then by the date sent or received, newest first.'),
  answers: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(['later', 'substitute', 'in-writing', 'wrong-person', 'no', 'never']),
      on: z.string(),
      askAgainOn: z.string().nullable(),
      substitute: someone.nullable(),
      note: z.string(),
    }),
  ),
  agreement: z
    .object({
      channel: z.enum(['in-person', 'phone', 'video', 'letter']),
      startsAt: z.string().nullable(),
      zone: z.string(),
      minutes: z.int(),
      place: z.string(),
      revision: z.int(),
      movedFrom: z
        .string()
        .nullable()
        .describe('The time before it was last moved, as an ISO instant; null if it never was.'),
      movedBy: z
        .enum(['them', 'me'])
        .nullable()
        .describe('Who asked for that move: they, or you; null where that is not recorded.'),
      agreedAt: z.string(),
      updatedAt: z.string(),
    })
    .nullable(),
  writing: z
    .object({
      sentId: z
        .string()
        .nullable()
        .describe('The letter with your questions, or the follow-up question, once sent.'),
      sentOn: z.string().nullable(),
      answerId: z.string().nullable().describe('The letter with their answers, once it came.'),
      draftId: z.string().nullable().describe('The draft of your questions.'),
      followUpId: z.string().nullable().describe('The one follow-up question, drafted or sent.'),
      reminderId: z.string().nullable().describe('The one reminder, drafted or sent.'),
    })
    .nullable()
    .describe('How far the questions and answers have come; null where they do not answer in writing.'),
  missedAt: z
    .string()
    .nullable()
    .describe('When the last meeting was given up, where its hour had come by then.'),
  calendar: MeetingCalendar.describe('The meeting as calendar programs know it.'),
  debrief: z
    .object({
      id: z.string(),
      heldAt: z.string(),
      minutes: z.int().nullable(),
      went: z.enum(['well', 'fair', 'badly']),
      theySaid: z.string(),
      surprised: z.string().describe('What surprised you.'),
      iWill: z.string(),
      note: z.string(),
      nextTouchOn: z.string().nullable(),
      namesDeclinedOn: z.string().nullable().describe('When you chose not to ask them for names.'),
      updatedAt: z.string(),
    })
    .nullable(),
  helpers: z.array(
    z.object({
      id: z.string(),
      personId: z.string(),
      name: z.string(),
      role: z.enum(['in-the-room', 'assistant']),
      did: z.string(),
    }),
  ),
  promises: z.array(
    z.object({
      id: z.string(),
      whose: z.enum(['mine', 'theirs']),
      text: z.string(),
      dueOn: z.string().nullable(),
      keptOn: z.string().nullable(),
      updatedAt: z.string(),
    }),
  ),
  thanks: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      role: z.enum(['host', 'in-the-room', 'assistant', 'substitute', 'referrer']),
      why: z.string(),
      letterKind: z.enum(['thanks', 'referrer-thanks']),
      dueAt: z.string(),
      sentOn: z.string().nullable(),
    }),
  ),
  namesFit: fit.describe('Whether it is OK to ask for names of other people now.'),
  referralsDone: z
    .boolean()
    .describe('True once they gave a name, were asked for one, or you chose not to ask; or it does not fit.'),
  referralFit: fit.describe('Whether it is OK to ask for a job referral now.'),
  timing: z
    .array(
      z.object({
        rule: z.string().describe('Its page is /rules/{rule}.'),
        weight: z.enum(['breach', 'risk', 'polish']),
        who: z.string(),
        due: z.string(),
        says: z.string(),
        advice: z.string().nullable(),
      }),
    )
    .describe('Suggestions about timing, soonest first.'),
  nextTouch: z.object({ from: z.string(), to: z.string(), says: z.string() }).nullable(),
  questionCount: z.int(),
  factCount: z.int().describe('How many facts you have about them and where they work.'),
  hasNotesToKeep: z
    .boolean()
    .describe('True while there are notes of what they said, and no insights saved from them.'),
  heldBefore: z.int().describe('How many times you met them before this conversation.'),
})
