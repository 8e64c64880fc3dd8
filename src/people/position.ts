/** Where someone worked, as what, and from when to when: at one place at one time, two may know each other. */
import { z } from 'zod'
import { line } from '../store/shapes.ts'
import { monthIn } from './files/dates.ts'

/** A year, a month or a day: "2019", "March 2019", "2019-03-01". Kept as ISO text of that length; null where it is not known. */
const monthOrYear = () =>
  z.union([
    line(40)
      .overwrite((typed) => monthIn(typed) ?? typed)
      .refine(
        (typed) => typed === '' || /^\d{4}(?:-\d\d){0,2}$/.test(typed),
        'Enter a month or a year, for example March 2019.',
      ),
    z.null(),
  ])

export const positionFields = {
  title: line().describe('What they were there: "Buyer".'),
  company: line(200).describe('The name of the company. A new one is added.'),
  fromOn: monthOrYear().describe('Since when: a year, a month or a day.'),
  toOn: monthOrYear().describe('Until when: a year, a month or a day.'),
}

export const Position = z.object({
  id: z.string(),
  title: z.string(),
  company: z.object({ id: z.string(), name: z.string() }).nullable(),
  fromOn: z.string().nullable().describe('A year, a month or a day; null where it is not known.'),
  toOn: z.string().nullable().describe('A year, a month or a day; null where it is not known.'),
  updatedAt: z.string(),
})
export type Position = z.output<typeof Position>

/** Whether it ended before it began, as far as both say. */
export const isBackwards = (from: string | null, to: string | null): boolean => {
  if (!from || !to) return false
  const length = Math.min(from.length, to.length)
  return to.slice(0, length) < from.slice(0, length)
}
