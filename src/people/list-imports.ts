import { z } from 'zod'
import { pageBy, pageKeys, pageTakes } from '../store/pages.ts'
import { defineVerb } from '../verb.ts'

/** The files that were read, the latest first. */
export const listImports = defineVerb({
  name: 'list-imports',
  says: 'List the files that were read or imported, newest first, 50 at a time.',
  does: 'reads',
  takes: z.object(pageTakes),
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
    ...pageKeys,
  }),
  async run(takes, { store }) {
    const page = pageBy(takes, { isNewestFirst: true })
    const found = await store
      .selectFrom('import')
      .select(['id', 'file_name as fileName', 'read_at as readAt', 'imported_at as importedAt'])
      .select(['undone_at as undoneAt', 'new_count as newCount', 'known_count as knownCount'])
      .select('skipped_count as skippedCount')
      .where(page.from('id'))
      .orderBy('id', page.direction)
      .limit(page.limit)
      .execute()
    const { rows, next, previous } = page.cut(found, (row) => row.id)
    return { imports: rows, next, previous }
  },
})
