/**
 * What every stage of a conversation means, in one record. Whoever would do one thing at one stage and another at the next asks
 * here, so that no two pages can tell different things of one conversation. `stageOf` in `course.ts` says which stage it is.
 */
import type { Status } from '../people/standing.ts'
import type { StepId } from './step.ts'

/** In the order in which a conversation mostly comes by them. */
export const stageIds = [
  'idea',
  'preparing',
  'asked',
  'nudge-due',
  'answered',
  'no-answer',
  'later',
  'ask-again',
  'substitute-offered',
  'wrong-person',
  'declined',
  'never',
  'agreed',
  'in-writing',
  'questions-sent',
  'meeting-over',
  'held',
  'thanked',
  'archived',
] as const

export type Stage = (typeof stageIds)[number]

/** What a conversation asks for, in the order in which the list shows it. */
export const groups = {
  thank: 'Send thanks',
  meet: 'Meeting coming up',
  answer: 'Waiting for you',
  ask: 'Prepare and ask',
  wait: 'Waiting for a reply',
  later: 'Ask again later',
  keep: 'Keep in touch',
  closed: 'Closed',
  archived: 'Archived',
} as const

export type Group = keyof typeof groups

interface StageFacts {
  /** As its tag says it. */
  label: string
  /**
   * What it makes of the person in the list of people, which works it out in SQL over all their conversations (`statusOf` in
   * `people/standing.ts`); null where that depends on what came before. Who was thanked is *Thanked* there while others wait for a note.
   */
  status: Status | null
  group: Group
  /** Whose move it is: the seeker's, the other's (or the calendar's), or no one's, as nothing is due. */
  turn: 'mine' | 'theirs' | 'no-one'
  /** How soon it wants doing on Today: lower comes first. */
  rank: number
  /** Where it stands among the nine steps. */
  step: StepId
  /** False once nothing more is to come of it: it may be archived. */
  isOpen: boolean
  /** True while the talk itself may still come. */
  mayMeet: boolean
  /** False for whoever asked not to be contacted again. */
  mayContact: boolean
  /** What a letter to them would be: the first one (again, after “later”), or one that follows it. */
  writes: 'request' | 'nudge' | null
  /** Why there is nothing to ask in a letter, where a stage has its own reason. */
  asksNothing?: string
  /** What its page offers beside the next step. */
  offers?: 'record-answer' | 'take-colleague' | 'add-right-person' | 'reopen'
}

const open = { status: 'asked', isOpen: true, mayMeet: true, mayContact: true, writes: null } as const
const over = { ...open, mayMeet: false } as const
const closed = { ...over, isOpen: false, group: 'closed', turn: 'no-one', rank: 99 } as const

/** A meeting of today comes before all (see `due.ts`); thanks grow stale soonest. */
export const stages: Record<Stage, StageFacts> = {
  idea: {
    ...open,
    label: 'Idea',
    status: 'idea',
    group: 'ask',
    turn: 'mine',
    rank: 8,
    step: 'prepare',
    writes: 'request',
  },
  preparing: {
    ...open,
    label: 'Preparing',
    status: 'idea',
    group: 'ask',
    turn: 'mine',
    rank: 7,
    step: 'ask',
    writes: 'request',
  },
  asked: {
    ...open,
    label: 'Asked',
    group: 'wait',
    turn: 'theirs',
    rank: 3,
    step: 'ask',
    writes: 'nudge',
    offers: 'record-answer',
  },
  'nudge-due': {
    ...open,
    label: 'Time to nudge',
    group: 'answer',
    turn: 'mine',
    rank: 3,
    step: 'ask',
    writes: 'nudge',
    offers: 'record-answer',
  },
  answered: {
    ...open,
    label: 'Replied',
    group: 'answer',
    turn: 'mine',
    rank: 3,
    step: 'schedule',
    writes: 'nudge',
  },
  'no-answer': { ...closed, label: 'No reply', step: 'ask', writes: 'nudge' },
  later: {
    ...over,
    label: 'Asked to wait',
    group: 'later',
    turn: 'theirs',
    rank: 4,
    step: 'ask',
  },
  'ask-again': {
    ...open,
    label: 'Time to ask again',
    group: 'answer',
    turn: 'mine',
    rank: 4,
    step: 'ask',
    writes: 'request',
  },
  'substitute-offered': {
    ...over,
    label: 'Colleague offered',
    group: 'answer',
    turn: 'mine',
    rank: 2,
    step: 'schedule',
    asksNothing: 'They offered you a colleague. Say yes soon.',
    offers: 'take-colleague',
  },
  'wrong-person': {
    ...over,
    label: 'Not the right person',
    group: 'answer',
    turn: 'mine',
    rank: 6,
    step: 'schedule',
    asksNothing: 'They are not the right person. Did they say who is?',
    offers: 'add-right-person',
  },
  declined: { ...closed, label: 'Declined', step: 'schedule', asksNothing: 'They said no.' },
  never: { ...closed, label: 'Do not contact', status: 'never', step: 'schedule', mayContact: false },
  agreed: {
    ...open,
    label: 'Scheduled',
    status: 'scheduled',
    group: 'meet',
    turn: 'mine',
    rank: 5,
    step: 'meet',
    asksNothing: 'The meeting is set. There is nothing more to ask.',
  },
  'in-writing': {
    ...open,
    label: 'In writing',
    status: 'scheduled',
    group: 'answer',
    turn: 'mine',
    rank: 5,
    step: 'meet',
    asksNothing: 'They will answer in writing. Send them your questions.',
  },
  'questions-sent': {
    ...open,
    label: 'Questions sent',
    status: 'scheduled',
    group: 'wait',
    turn: 'theirs',
    rank: 5,
    step: 'meet',
    asksNothing: 'They have your questions, and will answer in writing.',
  },
  'meeting-over': {
    ...open,
    label: 'Meeting over',
    status: 'scheduled',
    group: 'answer',
    turn: 'mine',
    rank: 1,
    step: 'meet',
    asksNothing: 'The meeting is over. Write how it went.',
  },
  held: {
    ...over,
    label: 'Met',
    status: 'met',
    group: 'thank',
    turn: 'mine',
    rank: 1,
    step: 'thank',
    asksNothing: 'You have met. Now send your thanks.',
  },
  thanked: {
    ...over,
    label: 'Thanked',
    status: 'thanked',
    group: 'keep',
    turn: 'mine',
    rank: 9,
    step: 'insights',
  },
  archived: {
    ...closed,
    label: 'Archived',
    status: null,
    group: 'archived',
    step: 'insights',
    offers: 'reopen',
  },
}

/** The mark that stands beside its word. */
export const markOf = (stage: Stage) =>
  stages[stage].mayContact ? marks[stages[stage].group] : ('never' as const)

const marks = {
  ask: 'known',
  wait: 'asked',
  answer: 'asked',
  later: 'asked',
  closed: 'asked',
  meet: 'agreed',
  thank: 'met',
  keep: 'thanked',
  archived: 'thanked',
} as const satisfies Record<Group, string>
