import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { encodingNames } from './files/encoding.ts'
import { readImport as readFile } from './files/table-file.ts'
import { readPending } from './import.ts'
import { laidOut } from './preview-import.ts'

const marks = { comma: ',', semicolon: ';', tab: '\t', bar: '|' } as const
export const markNames = Object.keys(marks) as [keyof typeof marks, ...(keyof typeof marks)[]]

/** The name of what parts the cells; a comma where it is none of ours. */
export const markOf = (delimiter: string) => markNames.find((name) => marks[name] === delimiter) ?? 'comma'

/** What was recognised may be wrong: letters that read badly, a heading taken for a person. It always ends in the question of columns. */
export const readFileAgain = defineVerb({
  name: 'read-file-again',
  says: 'Read a file that waits in another way: other letters, other marks between its cells, another row of headings.',
  does: 'writes',
  isLong: true,
  takes: z.object({
    id: id(),
    encoding: z.enum(encodingNames).optional().describe('The encoding of its letters.'),
    delimiter: z.enum(markNames).optional().describe('What stands between two cells.'),
    headingLine: z
      .int()
      .min(0)
      .max(200)
      .optional()
      .describe('The line with the headings, from 1; 0 where there are none and the first line is a person.'),
  }),
  gives: z.object({
    id: z.string(),
    headings: z.array(z.string()).describe('The headings that it has now.'),
  }),
  refuses: {
    'no-table': 'Read like this there is no table in it. Choose another row of headings.',
    settled: 'This file has been imported, or has no columns.',
  },
  async run({ id, encoding, delimiter, headingLine }, { store, refuse }) {
    const row = await find(store, 'import', id)
    const pending = row.pending === null ? null : readPending(row.pending)
    if (!pending?.reading || !pending.content) throw refuse('settled')
    const was = pending.reading
    const read = await readFile(Buffer.from(pending.content, 'base64'), {
      encoding: encoding ?? was.encoding,
      delimiter: delimiter ? marks[delimiter] : was.delimiter,
      headingLine: headingLine ?? was.headingLine,
    })
    if (!read.reading) throw refuse('no-table')
    const sentence = read.kind === 'not-connections' ? read.sentence : 'Check what each column holds.'
    const asked = { kind: 'not-connections' as const, sentence, reading: read.reading }
    const made = await laidOut(store, asked, pending.content)
    await store.updateTable('import').set(made).where('id', '=', id).execute()
    return { id, headings: read.reading.columns.map(({ heading }) => heading) }
  },
})
