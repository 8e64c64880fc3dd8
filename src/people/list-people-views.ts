import { z } from 'zod'
import { levels } from '../etiquette/level.ts'
import { prepared } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { type Sort, sorts } from './list-people.ts'
import { statuses } from './standing.ts'

/** By name; hand what one gives to list-people. */
export const listPeopleViews = defineVerb({
  name: 'list-people-views',
  says: 'List the saved views of the list of people. list-people takes what one of them says.',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({
    views: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          find: z.string().describe('Words to search for; empty for none.'),
          level: z.enum(levels).nullable(),
          status: z.enum(statuses).nullable().describe('Only those of this status.'),
          tag: z.string().describe('Only those with this tag; empty for all.'),
          companyId: z.string().nullable(),
          sort: z.enum(Object.keys(sorts) as [Sort, ...Sort[]]).describe('By what the list is ordered.'),
        }),
      )
      .describe('The saved views by name, 100 at most.'),
  }),
  async run(_, { store }) {
    return { views: await viewsByName(store) }
  },
})

const MOST_VIEWS = 100
const viewsByName = prepared((store: Store) =>
  store
    .selectFrom('people_view')
    .select(['id', 'name', 'find', 'level', 'status', 'tag', 'company_id as companyId', 'sort'])
    .orderBy('name')
    .orderBy('id')
    .limit(MOST_VIEWS),
)
