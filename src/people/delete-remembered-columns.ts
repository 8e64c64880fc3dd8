import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { importsOfShape } from './columns-before.ts'

/** The people of the import stay; the next file of the kind is asked about as the first one was. */
export const deleteRememberedColumns = defineVerb({
  name: 'delete-remembered-columns',
  says: 'Delete the columns that are remembered from an import. Its people stay. The next file with the same headings asks for its columns.',
  does: 'writes',
  takes: z.object({ importId: id().describe('The import, from list-remembered-columns.') }),
  gives: z.object({
    importId: z.string().describe('The import.'),
    fileName: z.string().describe('The file of that import.'),
  }),
  refuses: { 'not-remembered': 'The columns of this file are not remembered.' },
  async run({ importId }, { store, refuse }) {
    const { file_name, imported_at, columns_chosen } = await find(store, 'import', importId)
    if (columns_chosen === '' || imported_at === null) throw refuse('not-remembered')
    for (const one of await importsOfShape(store, columns_chosen))
      await store.updateTable('import').set({ columns_chosen: '' }).where('id', '=', one).execute()
    return { importId, fileName: file_name }
  },
})
