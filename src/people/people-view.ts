/** A list of people as it is narrowed and sorted, kept under a name. */
import { z } from 'zod'
import { levels } from '../etiquette/level.ts'
import { id, line, needed } from '../store/shapes.ts'
import { type Sort, sorts } from './list-people.ts'
import { statuses } from './standing.ts'

/** The name of a view. */
export const viewName = needed('Enter a name for the view.', 60)

/** What it narrows and sorts by, as list-people takes it. */
export const viewFilters = {
  find: line(200).default('').describe('Words to search for.'),
  level: z.enum(levels).optional(),
  status: z.enum(statuses).optional().describe('Only those of this status.'),
  tag: line(60).default('').describe('Only those with this tag.'),
  companyId: id().optional(),
  sort: z
    .enum(Object.keys(sorts) as [Sort, ...Sort[]])
    .default('name')
    .describe('By what the list is ordered.'),
}
