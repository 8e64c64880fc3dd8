import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** A preview that is not wanted: no one was imported, and the file is still where it was. */
export const discardImport = defineVerb({
  name: 'discard-import',
  says: 'Discard a file that was read but not imported.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), fileName: z.string() }),
  refuses: { 'imported-already': 'This file has been imported. You can undo the import.' },
  async run({ id }, { store, refuse }) {
    const row = await find(store, 'import', id)
    if (row.imported_at) throw refuse('imported-already')
    await store.deleteFrom('import').where('id', '=', id).execute()
    return { id, fileName: row.file_name }
  },
})
