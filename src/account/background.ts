/** The seeker's own past, a line for each job, course of study and skill: what others share with them is worked out from it. */
import { z } from 'zod'
import { fold } from '../store/fold.ts'

export const backgroundKinds = ['position', 'education', 'skill'] as const
export type BackgroundKind = (typeof backgroundKinds)[number]

/** What is kept of one: a job and its company, a degree and its school, or a skill alone. Days as "2019" or "2019-03". */
export interface BackgroundLine {
  kind: BackgroundKind
  title: string
  place: string
  since: string | null
  until: string | null
}

/** What a file says of the seeker, before they accept it. Of a summary the title holds the words. */
export type BackgroundProposal = Omit<BackgroundLine, 'kind'> & { kind: BackgroundKind | 'summary' }

const month = z
  .string()
  .regex(/^\d{4}(?:-\d\d){0,2}$/)
  .nullable()

export const BackgroundProposal = z.object({
  kind: z.enum([...backgroundKinds, 'summary']),
  title: z.string().max(2000),
  place: z.string().max(200),
  since: month,
  until: month,
})

/** No archive of one life holds more. */
export const mostProposals = 400

/** By what two lines are one and the same, however they are written. */
export const backgroundKey = ({ kind, title, place, since }: BackgroundProposal): string =>
  JSON.stringify([kind, fold(title), fold(place), since])
