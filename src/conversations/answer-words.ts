/** Channels, answers and how it went, as they are said on the screen. */
import type { AnswerTable, Channel } from './table.ts'

export const channelWords: Record<Channel, string> = {
  'in-person': 'In person',
  phone: 'By phone',
  video: 'By video',
  letter: 'In writing',
}

export const answerWords: Record<AnswerTable['kind'], string> = {
  later: 'Later',
  substitute: 'A colleague instead',
  'in-writing': 'In writing',
  'wrong-person': 'Not the right person',
  no: 'No',
  never: 'Do not contact',
}

/** "It went well." */
export const wentWords = { well: 'well', fair: 'OK', badly: 'badly' } as const

export const wentChoices = [
  { value: 'well', label: 'Well' },
  { value: 'fair', label: 'OK' },
  { value: 'badly', label: 'Badly' },
]
