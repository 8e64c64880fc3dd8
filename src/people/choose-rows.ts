import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { rowFields, withChoices, writeChoices } from './row-choices.ts'

/** For a file with more people than one page shows: what is decided is kept with the file until it is imported. */
export const chooseRows = defineVerb({
  name: 'choose-rows',
  says: 'Say which people of a file that waits are left out, and which possible duplicates are the same person. It is kept until run-import.',
  does: 'writes',
  takes: z.object({ id: id(), ...rowFields }),
  gives: z.object({
    id: z.string(),
    leftOutCount: z.number().describe('How many rows are left out so far.'),
  }),
  refuses: { settled: 'This file has been imported, or its columns are not matched yet.' },
  async run({ id, ...sent }, { store, refuse }) {
    const row = await find(store, 'import', id)
    if (!row.pending?.startsWith('{"step":"preview"')) throw refuse('settled')
    const choices = withChoices(row.choices, sent)
    await store
      .updateTable('import')
      .set({ choices: writeChoices(choices) })
      .where('id', '=', id)
      .execute()
    return { id, leftOutCount: choices.leftOut.size }
  },
})
