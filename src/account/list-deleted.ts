import { z } from 'zod'
import { defineVerb } from '../verb.ts'
import { keptDays } from './trash.ts'

/** What can still be restored, the latest first. */
export const listDeleted = defineVerb({
  name: 'list-deleted',
  says: 'List what is in Trash, newest first (up to 200).',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({
    deleted: z.array(
      z.object({ id: z.string(), noun: z.string(), label: z.string(), deletedAt: z.string() }),
    ),
  }),
  async run(_, { store, now }) {
    const deleted = await store
      .selectFrom('trash')
      .select(['id', 'noun', 'label', 'deleted_at as deletedAt'])
      .where('deleted_at', '>=', now.subtract({ hours: keptDays * 24 }).toString())
      .orderBy('id', 'desc')
      .limit(200)
      .execute()
    return { deleted }
  },
})
