import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { readPending } from './import.ts'
import type { Mapping } from './linkedin-columns.ts'
import { readImport as readFile } from './linkedin-connections.ts'
import { previewColumns } from './preview-import.ts'

const column = () => z.int().min(0).max(200).nullable().optional().describe('Which column, from 0.')

/** For a file whose headings are not known: in another language, or written by hand. */
export const mapColumns = defineVerb({
  name: 'map-columns',
  says: 'Match the columns of a file that was read, and show who is new and who is already in your people.',
  does: 'writes',
  isLong: true,
  takes: z.object({
    id: id(),
    name: column(),
    firstName: column(),
    lastName: column(),
    linkedin: column(),
    email: column(),
    company: column(),
    position: column(),
    connectedOn: column(),
  }),
  gives: z.object({ id: z.string(), newCount: z.number(), knownCount: z.number(), skippedCount: z.number() }),
  refuses: {
    'no-name-column': 'Choose where the names are: one column for the full name, or one for the first name.',
    'not-the-file': '{sentence}',
    settled: 'The columns of this file are already matched.',
  },
  async run({ id, ...columns }, { store, refuse }) {
    const row = await find(store, 'import', id)
    const pending = row.pending === null ? null : readPending(row.pending)
    if (pending?.step !== 'columns') throw refuse('settled')
    const mapping: Mapping = {}
    for (const [field, index] of Object.entries(columns))
      if (typeof index === 'number') mapping[field as keyof Mapping] = index
    if (mapping.name === undefined && mapping.firstName === undefined && mapping.lastName === undefined)
      throw refuse('no-name-column')
    const read = await readFile(Buffer.from(pending.content, 'base64'), {
      mapping,
      headerLine: pending.headerLine,
    })
    if (read.kind === 'not-connections') throw refuse('not-the-file', { sentence: read.sentence })
    const made = await previewColumns(store, read)
    await store.updateTable('import').set(made).where('id', '=', id).execute()
    return { id, newCount: made.new_count, knownCount: made.known_count, skippedCount: made.skipped_count }
  },
})
