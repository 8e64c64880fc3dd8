import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { roles } from './files/field.ts'
import { mostColumns, readImport as readFile } from './files/table-file.ts'
import { readPending } from './import.ts'
import { chosenBefore, laidOut } from './preview-import.ts'
import { askAgain, readingFields, wayToRead } from './reading-again.ts'
import { rowFields } from './row-choices.ts'

/** What was recognised may be wrong: letters that read badly, a heading taken for a person. It always ends in the question of columns. */
export const readFileAgain = defineVerb({
  name: 'read-file-again',
  says: 'Read a file that waits in another way: other letters, other marks between its cells, another row of headings.',
  does: 'writes',
  isLong: true,
  takes: z.object({
    id: id(),
    ...readingFields,
    columns: z
      .array(z.enum(roles))
      .max(mostColumns)
      .optional()
      .describe('Where each column went so far. It is kept as long as the heading is still there.'),
    ...rowFields,
  }),
  gives: z.object({
    id: z.string(),
    headings: z.array(z.string()).describe('The headings that it has now.'),
  }),
  refuses: {
    'no-table': 'Read like this there is no table in it. Choose another row of headings.',
    settled: 'This file has been imported, or has no columns.',
  },
  async run({ id, columns, ...sent }, { store, refuse }) {
    const row = await find(store, 'import', id)
    const pending = row.pending === null ? null : readPending(row.pending)
    if (!pending?.reading || !pending.content) throw refuse('settled')
    const was = pending.reading
    const bytes = Buffer.from(pending.content, 'base64')
    const read = await readFile(bytes, wayToRead(sent, was))
    if (!read.reading) throw refuse('no-table')
    const sentence = read.kind === 'not-connections' ? read.sentence : 'Check what each column holds.'
    const asked = askAgain(sentence, read.reading, was, columns)
    const made = await laidOut(store, asked, bytes, chosenBefore(row.choices, sent, pending))
    await store.updateTable('import').set(made).where('id', '=', id).execute()
    return { id, headings: read.reading.columns.map(({ heading }) => heading) }
  },
})
