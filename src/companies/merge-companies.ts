import { z } from 'zod'
import { mergeRows } from '../account/merged.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { fold } from '../store/search.ts'
import { id, linesIn } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** The people, facts and insights of both are of one, and the other name leads there, also in the next file. */
export const mergeCompanies = defineVerb({
  name: 'merge-companies',
  says: 'Merge two companies into one. Its people, facts and insights go over, and the other name leads there. undo-merge takes it back.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The company that is kept.'),
    otherId: id().describe('The company that is merged into it.'),
  }),
  gives: z.object({
    id: z.string(),
    name: z.string(),
    mergeId: z.string().describe('Give it to undo-merge.'),
  }),
  undoneBy: { verb: 'undo-merge', takes: { id: 'mergeId' } },
  refuses: { 'the-same': 'Choose two different companies.' },
  async run({ id, otherId }, { store, now, refuse }) {
    if (id === otherId) throw refuse('the-same')
    const kept = await find(store, 'company', id)
    const other = await find(store, 'company', otherId)
    const names = [...linesIn(kept.other_names), other.name, ...linesIn(other.other_names)]
    const mergeId = await mergeRows(store, {
      of: 'company',
      keptId: id,
      goneId: otherId,
      goneName: other.name,
      set: {
        website: kept.website ?? other.website,
        careers_link: kept.careers_link ?? other.careers_link,
        industry: kept.industry || other.industry,
        note: [...new Set([kept.note, other.note].filter(Boolean))].join('\n'),
        other_names: [...new Set(names)].filter((name) => fold(name) !== kept.name_folded).join('\n'),
      },
      at: moment(now),
    })
    return { id, name: kept.name, mergeId }
  },
})
