/** Stages, channels and answers as they are said on the screen. */
import type { Stage } from './course.ts'
import type { AnswerTable, Channel } from './table.ts'

export const stageWords: Record<Stage, string> = {
  idea: 'An idea',
  preparing: 'Preparing',
  asked: 'Asked',
  'no-answer': 'No answer',
  later: 'Later',
  'substitute-offered': 'A substitute offered',
  'wrong-person': 'Wrong person',
  declined: 'Declined',
  never: 'Not again',
  agreed: 'Agreed',
  held: 'Held',
  thanked: 'Thanked',
  kept: 'Put away',
}

export const channelWords: Record<Channel, string> = {
  'in-person': 'In person',
  phone: 'By phone',
  video: 'By video',
  letter: 'By letter',
}

export const answerWords: Record<AnswerTable['kind'], string> = {
  later: 'Later',
  substitute: 'Somebody else instead',
  'in-writing': 'In writing',
  'wrong-person': 'The wrong person',
  no: 'No',
  never: 'Never again',
}

/** "went well", "went so-so", "went badly". */
export const wentWords = { well: 'well', fair: 'so-so', badly: 'badly' } as const

export const wentChoices = [
  { value: 'well', label: 'Well' },
  { value: 'fair', label: 'So-so' },
  { value: 'badly', label: 'Badly' },
]
