import { z } from 'zod'
import { defineVerb } from '../verb.ts'

/** The files that were read, the latest first. */
export const listImports = defineVerb({
  name: 'list-imports',
  says: 'List the files that were read or imported, newest first (up to 50).',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({
    imports: z.array(
      z.object({
        id: z.string(),
        fileName: z.string(),
        readAt: z.string(),
        importedAt: z.string().nullable(),
        undoneAt: z.string().nullable(),
        newCount: z.number(),
        knownCount: z.number(),
        skippedCount: z.number(),
      }),
    ),
  }),
  async run(_, { store }) {
    const imports = await store
      .selectFrom('import')
      .select(['id', 'file_name as fileName', 'read_at as readAt', 'imported_at as importedAt'])
      .select(['undone_at as undoneAt', 'new_count as newCount', 'known_count as knownCount'])
      .select('skipped_count as skippedCount')
      .orderBy('id', 'desc')
      .limit(50)
      .execute()
    return { imports }
  },
})
