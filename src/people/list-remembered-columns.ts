import { z } from 'zod'
import { defineVerb } from '../verb.ts'
import { rememberedColumns } from './columns-before.ts'
import { roles } from './files/field.ts'

/** So that one can see why a file goes straight to the review, and put an end to it. */
export const listRememberedColumns = defineVerb({
  name: 'list-remembered-columns',
  says: 'List the columns that are remembered from your imports: a file with the same headings is read by them at once.',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({
    lists: z
      .array(
        z.object({
          importId: z.string().describe('The last import with these columns.'),
          fileName: z.string().describe('The file of that import.'),
          importedAt: z.string(),
          columns: z
            .array(
              z.object({
                heading: z.string().describe('The heading, in small letters and without accents.'),
                goesTo: z.enum(roles).describe('Where the column goes.'),
              }),
            )
            .describe('Every column of the file.'),
        }),
      )
      .describe('Each shape of list once, the last imported first.'),
  }),
  async run(_, { store }) {
    const lists = (await rememberedColumns(store)).map(({ columns, ...list }) => ({
      ...list,
      columns: columns.map(([heading, goesTo]) => ({ heading, goesTo })),
    }))
    return { lists }
  },
})
