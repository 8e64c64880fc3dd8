import { z } from 'zod'
import { find as findRow } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { defineVerb } from '../verb.ts'
import { viewFilters, viewName } from './people-view.ts'

/** Under a name that there is already, the new one takes its place. */
export const savePeopleView = defineVerb({
  name: 'save-people-view',
  says: 'Save how the list of people is narrowed and sorted, under a name. The same name replaces the view of before.',
  does: 'writes',
  takes: z.object({ name: viewName.describe('What the view is called.'), ...viewFilters }),
  gives: z.object({ id: z.string(), name: z.string() }),
  makes: { people_view: 'id' },
  undoneBy: { verb: 'delete-people-view', takes: { id: 'id' } },
  refuses: { 'shows-everyone': 'Narrow or sort the list first.' },
  async run({ name, find, level, status, tag, companyId, sort }, { store, now, refuse }) {
    if (!find && !level && !status && !tag && !companyId && sort === 'name') throw refuse('shows-everyone')
    if (companyId) await findRow(store, 'company', companyId)
    await store.deleteFrom('people_view').where('name', '=', name).execute()
    const id = newId()
    await store
      .insertInto('people_view')
      .values({
        ...{ id, name, find, tag, sort, saved_at: moment(now) },
        ...{ level: level ?? null, status: status ?? null, company_id: companyId ?? null },
      })
      .execute()
    return { id, name }
  },
})
