import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { addCompany } from '../companies/add-company.ts'
import { deleteCompany } from '../companies/delete-company.ts'
import { deletePeopleView } from './delete-people-view.ts'
import { listPeopleViews } from './list-people-views.ts'
import { savePeopleView } from './save-people-view.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

test('a view is saved under a name, replaced under the same, deleted and restored', async () => {
  const robin = await house.newcomer()
  const views = async () => (await robin.does(listPeopleViews, {})).views
  await robin.does(savePeopleView, { name: 'Directors', level: 'director', sort: 'last-contact' })
  await robin.does(savePeopleView, { name: 'Climate', find: 'company:acme', tag: 'climate' })
  expect((await views()).map(({ name }) => name)).toEqual(['Climate', 'Directors'])
  const { id } = await robin.does(savePeopleView, { name: 'Directors', level: 'director', status: 'none' })
  const [, directors] = await views()
  expect(directors).toEqual({
    ...{ id, name: 'Directors', find: '', level: 'director', status: 'none' },
    ...{ tag: '', companyId: null, sort: 'name' },
  })
  const { deletedId } = await robin.does(deletePeopleView, { id })
  expect(await views()).toHaveLength(1)
  await robin.does(restoreDeleted, { id: deletedId })
  expect(await views()).toHaveLength(2)
})

test('everyone by name is no view, and one of a company goes with it and comes back', async () => {
  const robin = await house.newcomer()
  await expect(robin.does(savePeopleView, { name: 'Everyone' })).rejects.toMatchObject({
    code: 'shows-everyone',
  })
  const { id: companyId } = await robin.does(addCompany, { name: 'Acme Tea' })
  await robin.does(savePeopleView, { name: 'Tea', companyId })
  const { deletedId } = await robin.does(deleteCompany, { id: companyId })
  expect((await robin.does(listPeopleViews, {})).views).toEqual([])
  await robin.does(restoreDeleted, { id: deletedId })
  expect((await robin.does(listPeopleViews, {})).views).toMatchObject([{ name: 'Tea', companyId }])
})
