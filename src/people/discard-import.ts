import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** A preview that is not wanted: nobody had come in, and the file is still where it was. */
export const discardImport = defineVerb({
  name: 'discard-import',
  says: 'Put aside a file that was read but not brought in.',
  does: 'writes',
  takes: z.object({ id: id() }),
  gives: z.object({ id: z.string(), fileName: z.string() }),
  refuses: { 'imported-already': 'These people are in already. You can undo the whole import instead.' },
  async run({ id }, { store, refuse }) {
    const row = await find(store, 'import', id)
    if (row.imported_at) throw refuse('imported-already')
    await store.deleteFrom('import').where('id', '=', id).execute()
    return { id, fileName: row.file_name }
  },
})
