import { z } from 'zod'
import { defineVerb } from '../verb.ts'
import { keptDays } from './forget.ts'

/** What can still be brought back, the latest first. */
export const listForgotten = defineVerb({
  name: 'list-forgotten',
  says: 'List what was forgotten in the last 30 days and can be brought back, the latest first (at most 200).',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({
    forgotten: z.array(
      z.object({ id: z.string(), noun: z.string(), label: z.string(), forgottenAt: z.string() }),
    ),
  }),
  async run(_, { store, now }) {
    const forgotten = await store
      .selectFrom('forgotten')
      .select(['id', 'noun', 'label', 'forgotten_at as forgottenAt'])
      .where('forgotten_at', '>=', now.subtract({ hours: keptDays * 24 }).toString())
      .orderBy('id', 'desc')
      .limit(200)
      .execute()
    return { forgotten }
  },
})
