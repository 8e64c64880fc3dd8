/**
 * One search, as verbs: every verb is used at least once, and every refusal is met at least once. The doors' tests play it at
 * each door and compare; the test of two accounts plays it twice and swaps the ids.
 */

import { answering } from './script/answering.ts'
import { arriving } from './script/arriving.ts'
import { gathering } from './script/gathering.ts'
import { hosting } from './script/hosting.ts'
import { importing } from './script/importing.ts'
import { insightLines } from './script/insights.ts'
import { leaving } from './script/leaving.ts'
import { letterLines } from './script/letters.ts'
import type { Line } from './script/line.ts'
import { mannersLines } from './script/manners.ts'
import { meeting } from './script/meeting.ts'
import { preparing } from './script/preparing.ts'

export const script: Line[] = [
  ...arriving,
  ...gathering,
  ...importing,
  ...preparing,
  ...letterLines,
  ...mannersLines,
  ...answering,
  ...meeting,
  ...hosting,
  ...insightLines,
  ...leaving,
]
export type { Gave, Line } from './script/line.ts'
