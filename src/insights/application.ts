/** What the seeker applies for at a company, and how far it is: in the company's own process, never by those who gave an hour. */
import { z } from 'zod'
import { date, lines, needed, prose } from '../store/shapes.ts'
import type { ApplicationStage, ApplicationTable } from './table.ts'

/** All that is told of a stage: its words, whether there is still something to do, and the news that those who helped would like to hear. */
export const applicationStages: Record<
  ApplicationStage,
  { says: string; isOpen: boolean; news: 'invited' | 'offer' | null }
> = {
  planned: { says: 'Not yet applied', isOpen: true, news: null },
  applied: { says: 'Applied', isOpen: true, news: null },
  'first-interview': { says: 'First interview', isOpen: true, news: 'invited' },
  'second-interview': { says: 'Second interview', isOpen: true, news: 'invited' },
  offer: { says: 'Offer', isOpen: true, news: 'offer' },
  closed: { says: 'Closed', isOpen: false, news: null },
}
const stages = Object.keys(applicationStages) as ApplicationStage[]

/** As many as one remembers on the way in. */
const MOST_TO_SAY = 3

export const applicationFields = {
  role: needed('Enter the job title.', 200).describe('The job title as the company names it.'),
  stage: z.enum(stages).describe('How far it is. "planned": not yet applied.'),
  appliedOn: date().nullish().describe('The date you applied.'),
  interviewOn: date().nullish().describe('The date of the next interview.'),
  interviewNote: prose(500).describe('Its time and place, and who you will meet.'),
  sayEarly: lines(300)
    .refine((all) => all.length <= MOST_TO_SAY, 'Enter 3 sentences at most.')
    .describe('Up to 3 sentences to say early in the interview, in your own words.'),
}

export const Application = z.object({
  id: z.string(),
  role: z.string(),
  stage: z.enum(stages),
  appliedOn: z.string().nullable().describe('The date of the application.'),
  interviewOn: z.string().nullable().describe('The date of the next interview.'),
  interviewNote: z.string().describe('Its time and place, and who will be met.'),
  sayEarly: z.array(z.string()).describe('What to say early in the interview.'),
  updatedAt: z.string(),
})
export type Application = z.output<typeof Application>

export const asApplication = (row: ApplicationTable): Application => ({
  id: row.id,
  role: row.role,
  stage: row.stage,
  appliedOn: row.applied_on,
  interviewOn: row.interview_on,
  interviewNote: row.interview_note,
  sayEarly: row.say_early === '' ? [] : row.say_early.split('\n'),
  updatedAt: row.updated_at,
})
