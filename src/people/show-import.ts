import { sql } from 'kysely'
import { z } from 'zod'
import { NotFound } from '../outcome.ts'
import { find } from '../store/find.ts'
import { listOf, readJson } from '../store/read-json.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { type MaybeKnown, previewStart, readPending, readStart } from './import.ts'
import { type WhySkipped, whySkipped } from './linkedin-row.ts'
import { duplicatesIn, whyAlike } from './possible-duplicates.ts'

const rowsShown = 20
const linesShown = 50
const maybesShown = 100

/** One file: before it comes in, what it would do; afterwards, what it did; once undone, who it left. */
export const showImport = defineVerb({
  name: 'show-import',
  says: 'Show a file that was read: who is new, already there or skipped, and why. After the import, show the first people it added.',
  does: 'reads',
  takes: z.object({ id: id() }),
  gives: z.object({
    id: z.string(),
    fileName: z.string(),
    step: z.enum(['columns', 'preview', 'imported', 'undone']),
    readAt: z.string(),
    importedAt: z.string().nullable(),
    undoneAt: z.string().nullable(),
    newCount: z.number(),
    knownCount: z.number(),
    skippedCount: z.number(),
    filledCount: z.number(),
    /** Why rows were left out, how many, and the lines of the first of them. */
    skipped: z.array(z.object({ because: z.string(), count: z.number(), lines: z.array(z.number()) })),
    warnings: z.array(z.string()),
    /** The first people: of the file while it waits, those who were added (or stayed) afterwards. */
    people: z.array(
      z.object({ id: z.string().nullable(), name: z.string(), title: z.string(), company: z.string() }),
    ),
    /** New people who may be the same as someone else: who has that other name, and why. No one is merged. */
    maybe: z.array(
      z.object({
        name: z.string(),
        /** The new one's id, once they are in. */
        id: z.string().nullable(),
        /** The other one's; null for another new one of a file that waits. */
        personId: z.string().nullable(),
        other: z.string(),
        why: z.enum(whyAlike),
      }),
    ),
    maybeCount: z.number(),
    /** Where the columns must be chosen: the file's headings, and what is the matter. */
    headers: z.array(z.string()),
    sentence: z.string(),
  }),
  async run({ id }, { store }) {
    const row = await store
      .selectFrom('import')
      .select(['file_name', 'read_at', 'imported_at', 'undone_at', 'new_count', 'known_count'])
      .select(['skipped_count', 'skipped'])
      .select(sql<string | null>`substr(pending, 1, ${sql.lit(previewStart)})`.as('start'))
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) throw new NotFound('import')
    const pending = row.start === null ? null : (readStart(row.start) ?? (await wholePending(store, id)))
    const preview = pending?.step === 'preview' ? pending : null
    const columns = pending?.step === 'columns' ? pending : null
    const filled = await store
      .selectFrom('import_change')
      .select((eb) => eb.fn.count<number | string>('person_id').distinct().as('count'))
      .where('import_id', '=', id)
      .executeTakeFirstOrThrow()
    const maybe = preview ? preview.maybe.map(asMaybe) : await maybeIn(store, id)
    return {
      id,
      fileName: row.file_name,
      step: row.undone_at
        ? ('undone' as const)
        : row.imported_at
          ? ('imported' as const)
          : (pending?.step ?? 'preview'),
      readAt: row.read_at,
      importedAt: row.imported_at,
      undoneAt: row.undone_at,
      newCount: row.new_count,
      knownCount: row.known_count,
      skippedCount: row.skipped_count,
      filledCount: Number(filled.count),
      skipped: reasons(listOf(readJson(row.skipped), ['why'])),
      warnings: preview?.warnings ?? [],
      people: preview
        ? preview.people
            .slice(0, rowsShown)
            .map(({ name, title, company }) => ({ id: null, name, title, company }))
        : await firstOf(store, id),
      maybe,
      maybeCount: preview?.maybeCount ?? maybe.length,
      headers: columns?.headers ?? [],
      sentence: columns?.sentence ?? '',
    }
  },
})

async function wholePending(store: Store, id: string) {
  const { pending } = await find(store, 'import', id)
  return pending === null ? null : readPending(pending)
}

// A file that has waited since before this was kept says only the name.
const asMaybe = ({
  name,
  personId,
  other = name,
  why = 'same-name',
}: Partial<MaybeKnown> & { name: string }) => ({
  name,
  id: null,
  personId: personId ?? null,
  other,
  why,
})

const maybeIn = async (store: Store, importId: string) =>
  (await duplicatesIn(store, importId, maybesShown)).map(({ otherId, ...pair }) => ({
    ...pair,
    personId: otherId,
  }))

const reasons = (skipped: { line: number; why: WhySkipped }[]) =>
  [...Map.groupBy(skipped, ({ why }) => why)].map(([why, rows]) => ({
    because: whySkipped[why] ?? 'The reason could not be read.',
    count: rows.length,
    lines: rows.slice(0, linesShown).map(({ line }) => Number(line) || 0),
  }))

async function firstOf(store: Store, importId: string) {
  const rows = await store
    .selectFrom('person')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select(['person.id', 'person.name', 'person.title', 'company.name as company'])
    .where('person.import_id', '=', importId)
    .orderBy('person.name_folded')
    .orderBy('person.id')
    .limit(rowsShown)
    .execute()
  return rows.map((row) => ({ ...row, company: row.company ?? '' }))
}
