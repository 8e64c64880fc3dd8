import { sql } from 'kysely'
import { z } from 'zod'
import { prepared } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { backgroundKinds } from './background.ts'

/** What they did, where they learned, and what they can do. */
export const listBackground = defineVerb({
  name: 'list-background',
  says: 'List your own positions, education and skills, as you added them or accepted them from an archive.',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({
    lines: z
      .array(
        z.object({
          id: z.string(),
          kind: z.enum(backgroundKinds),
          title: z.string().describe('The job title, the degree, or the skill.'),
          place: z.string().describe('The company or the school.'),
          fromOn: z.string().nullable().describe('A year, a month or a day; null where it is not known.'),
          toOn: z.string().nullable().describe('A year, a month or a day; null where it is not known.'),
        }),
      )
      .describe('The latest first, 200 at most.'),
  }),
  async run(_, { store }) {
    return { lines: await lines(store) }
  },
})

const MOST_LINES = 200
const lines = prepared((store: Store) =>
  store
    .selectFrom('background_line')
    .select(['id', 'kind', 'title', 'place', 'since as fromOn', 'until as toOn'])
    .orderBy(sql`coalesce(since, '')`, 'desc')
    .orderBy('title')
    .orderBy('id')
    .limit(MOST_LINES),
)
