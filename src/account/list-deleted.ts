import { z } from 'zod'
import { pageBy, pageKeys, pageTakes } from '../store/pages.ts'
import { line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { keptDays, wentAlong } from './trash.ts'

/** What can still be restored, the latest first. */
export const listDeleted = defineVerb({
  name: 'list-deleted',
  says: 'List what is in Trash, newest first, 50 at a time; only one kind of thing if given.',
  does: 'reads',
  takes: z.object({
    ...pageTakes,
    noun: line(60).optional().describe('One kind of thing alone: “letter”, “person”. From `kinds`.'),
  }),
  gives: z.object({
    deleted: z.array(
      z.object({
        id: z.string(),
        noun: z.string(),
        label: z.string(),
        deletedAt: z.string(),
        along: z
          .array(z.object({ noun: z.string(), count: z.number() }))
          .describe('What else was deleted with it, and is restored with it.'),
      }),
    ),
    kinds: z
      .array(z.object({ noun: z.string(), count: z.number() }))
      .describe('How many of each kind there are in Trash, by the last that was deleted.'),
    ...pageKeys,
  }),
  async run({ noun, ...takes }, { store, now }) {
    const page = pageBy(takes, { isNewestFirst: true })
    const all = store
      .selectFrom('trash')
      .where('deleted_at', '>=', now.subtract({ hours: keptDays * 24 }).toString())
    const found = await all
      .select(['id', 'noun', 'label', 'deleted_at as deletedAt', 'rows'])
      .$if(noun !== undefined, (query) => query.where('noun', '=', noun ?? ''))
      .where(page.from('id'))
      .orderBy('id', page.direction)
      .limit(page.limit)
      .execute()
    const kinds = await all
      .select(({ fn }) => ['noun', fn.countAll<number | string>().as('count'), fn.max('id').as('last')])
      .groupBy('noun')
      .orderBy('last', 'desc')
      .execute()
    const { rows, next, previous } = page.cut(found, (row) => row.id)
    return {
      deleted: rows.map(({ rows: kept, ...one }) => ({ ...one, along: wentAlong(kept) })),
      kinds: kinds.map(({ noun, count }) => ({ noun, count: Number(count) })),
      next,
      previous,
    }
  },
})
