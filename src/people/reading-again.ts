/** A file that waits, read in another way than before: other letters, other marks between its cells, another row of headings. */
import { z } from 'zod'
import { encodingNames } from './files/encoding.ts'
import type { Role } from './files/field.ts'
import type { NotConnections, Reading } from './files/table-file.ts'

export const marks = { comma: ',', semicolon: ';', tab: '\t', bar: '|' } as const
export const markNames = Object.keys(marks) as [keyof typeof marks, ...(keyof typeof marks)[]]

/** The name of what parts the cells; a comma where it is none of ours. */
export const markOf = (delimiter: string) => markNames.find((name) => marks[name] === delimiter) ?? 'comma'

/** How it is to be read; what is left out stays as it was. */
export const readingFields = {
  encoding: z.enum(encodingNames).optional().describe('The encoding of its letters.'),
  delimiter: z.enum(markNames).optional().describe('What stands between two cells.'),
  headingLine: z
    .int()
    .min(0)
    .max(200)
    .optional()
    .describe('The line with the headings, from 1; 0 where there are none and the first line is a person.'),
}
type ReadingTyped = z.output<z.ZodObject<typeof readingFields>>

/** The way it is read now. */
export const wayToRead = ({ encoding, delimiter, headingLine }: ReadingTyped, was: Reading) => ({
  encoding: encoding ?? was.encoding,
  delimiter: delimiter ? marks[delimiter] : was.delimiter,
  headingLine: headingLine ?? was.headingLine,
})

/** Where the cells are others now, what was said of the columns may not be true of them. */
export const hasOtherCells = (now: ReturnType<typeof wayToRead>, was: Reading): boolean =>
  now.delimiter !== was.delimiter || now.headingLine !== was.headingLine

/** The question of columns, with what was said of a column before, as long as its heading is still there. */
export function askAgain(
  sentence: string,
  reading: Reading,
  was: Reading,
  said: readonly Role[] | undefined,
): NotConnections {
  const left = was.columns.map(({ heading, goesTo }, nth) => ({ heading, goesTo, said: said?.[nth] }))
  const isSameShape = !hasOtherCells(reading, was) && reading.columns.length === left.length
  const columns = reading.columns.map((column, nth) => {
    const at = left.findIndex(({ heading }) => heading !== '' && heading === column.heading)
    if (at >= 0) return { ...column, goesTo: left.splice(at, 1, taken)[0]?.said ?? column.goesTo }
    const there = isSameShape ? left[nth] : undefined
    // Letters that read badly were no heading to be guessed by: only what was chosen otherwise is kept.
    const isChosen = there?.said !== undefined && there.said !== (there.goesTo ?? 'left-out')
    return { ...column, goesTo: (isChosen ? there?.said : undefined) ?? column.goesTo }
  })
  return { kind: 'not-connections', sentence, reading: { ...reading, columns } }
}

const taken = { heading: '', goesTo: null, said: undefined }
