import { z } from 'zod'
import { mergeRows } from '../account/merged.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { fold } from '../store/search.ts'
import { id, linesIn } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** Of these one value is chosen; all else of both is kept. */
export const chosenFields = ['name', 'industry', 'website', 'careersLink'] as const
export type ChosenField = (typeof chosenFields)[number]

const columnOf = {
  name: 'name',
  industry: 'industry',
  website: 'website',
  careersLink: 'careers_link',
} as const

/** The people, facts and insights of both are of one, and the other name leads there, also in the next file. */
export const mergeCompanies = defineVerb({
  name: 'merge-companies',
  says: 'Merge two companies into one. Its people, facts and insights go over, and the other name leads there. undo-merge takes it back.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The company that is kept.'),
    otherId: id().describe('The company that is merged into it.'),
    choose: z
      .partialRecord(z.enum(chosenFields), z.enum(['kept', 'other']))
      .optional()
      .describe(
        'For each field whose value remains: of the company that is kept, or of the other. By itself the kept one’s, where it has any. The other name leads there too.',
      ),
  }),
  gives: z.object({
    id: z.string(),
    name: z.string(),
    mergeId: z.string().describe('Give it to undo-merge.'),
  }),
  undoneBy: { verb: 'undo-merge', takes: { id: 'mergeId' } },
  refuses: { 'the-same': 'Choose two different companies.' },
  async run({ id, otherId, choose = {} }, { store, now, refuse }) {
    if (id === otherId) throw refuse('the-same')
    const kept = await find(store, 'company', id)
    const other = await find(store, 'company', otherId)
    const of = (field: ChosenField) => {
      const column = columnOf[field]
      return (choose[field] ?? (kept[column] ? 'kept' : 'other')) === 'other' ? other : kept
    }
    const { name, name_folded } = of('name')
    const names = [kept.name, ...linesIn(kept.other_names), other.name, ...linesIn(other.other_names)]
    const mergeId = await mergeRows(store, {
      of: 'company',
      keptId: id,
      goneId: otherId,
      goneName: other.name,
      set: {
        name,
        name_folded,
        website: of('website').website,
        careers_link: of('careersLink').careers_link,
        industry: of('industry').industry,
        motivation: kept.motivation || other.motivation,
        why_there: [...new Set([kept.why_there, other.why_there].filter(Boolean))].join('\n'),
        note: [...new Set([kept.note, other.note].filter(Boolean))].join('\n'),
        other_names: [...new Set(names)].filter((one) => fold(one) !== name_folded).join('\n'),
      },
      at: moment(now),
    })
    return { id, name, mergeId }
  },
})
