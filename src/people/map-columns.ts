import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { writeColumns } from './columns-before.ts'
import { hasName, roles } from './files/field.ts'
import { mostColumns, readImport as readFile } from './files/table-file.ts'
import { readPending } from './import.ts'
import { chosenBefore, laidOut } from './preview-import.ts'
import { askAgain, hasOtherCells, readingFields, wayToRead } from './reading-again.ts'
import { rowFields } from './row-choices.ts'

/** For a file whose headings are not known, or were taken for something else. */
export const mapColumns = defineVerb({
  name: 'map-columns',
  says: 'Say where each column of a file that was read goes, and show who is new and who is already in your people.',
  does: 'writes',
  isLong: true,
  takes: z.object({
    id: id(),
    columns: z
      .array(z.enum(roles))
      .max(mostColumns)
      .describe(
        'Where each column goes, in the order of the file. “left-out” leaves one out, and so does a shorter list.',
      ),
    ...readingFields,
    ...rowFields,
  }),
  gives: z.object({ id: z.string(), newCount: z.number(), knownCount: z.number(), skippedCount: z.number() }),
  refuses: {
    'no-name-column': 'Choose where the names are: one column for the full name, or one for the first name.',
    'not-the-file': '{sentence}',
    settled: 'This file has been imported, or has no columns.',
  },
  async run({ id, columns, ...sent }, { store, refuse }) {
    const row = await find(store, 'import', id)
    const pending = row.pending === null ? null : readPending(row.pending)
    if (!pending?.reading || !pending.content) throw refuse('settled')
    const was = pending.reading
    const now = wayToRead(sent, was)
    // Of other cells it is asked first what they are.
    const isAsking = hasOtherCells(now, was)
    if (!isAsking && !hasName(columns)) throw refuse('no-name-column')
    const bytes = Buffer.from(pending.content, 'base64')
    const read = await readFile(bytes, isAsking ? now : { ...now, roles: columns })
    if (read.kind === 'not-connections' && !(isAsking && read.reading))
      throw refuse('not-the-file', { sentence: read.sentence })
    const shown =
      isAsking && read.reading
        ? askAgain(
            'The file is read in another way now. Check what each column holds.',
            read.reading,
            was,
            columns,
          )
        : read
    const made = await laidOut(store, shown, bytes, chosenBefore(row.choices, sent, pending))
    const chosen = shown.kind === 'connections' && shown.reading ? writeColumns(shown.reading) : ''
    await store
      .updateTable('import')
      .set({ ...made, columns_chosen: chosen })
      .where('id', '=', id)
      .execute()
    return { id, newCount: made.new_count, knownCount: made.known_count, skippedCount: made.skipped_count }
  },
})
