/** Within one snapshot nothing is asked twice; where something is written, all is asked each time. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { profileRow } from '../account/profile-row.ts'
import { addPerson } from '../people/add-person.ts'
import { editPerson } from '../people/edit-person.ts'
import { find } from './find.ts'
import { askedOnce, learn } from './one-moment.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

test('a row that was found is the same row for whoever looks for it in that moment, and another in the next', async () => {
  const { who, does } = await house.newcomer()
  const { id } = await does(addPerson, { name: 'Maya' })
  const { within } = house.house.stores
  const first = await within(who.account, 'reads', async (store) => {
    const row = await find(store, 'person', id)
    expect(await find(store, 'person', id)).toBe(row)
    expect(await profileRow(store)).toBe(await profileRow(store))
    return row
  })
  await does(editPerson, { id, note: 'Tea' })
  await within(who.account, 'reads', async (store) => {
    expect(first.note).toBe('')
    expect((await find(store, 'person', id)).note).toBe('Tea')
  })
})

test('in a transaction that writes, what was written is found', async () => {
  const { who, does } = await house.newcomer()
  const { id } = await does(addPerson, { name: 'Maya' })
  await house.house.stores.within(who.account, 'writes', async (store) => {
    expect((await find(store, 'person', id)).note).toBe('')
    await store.updateTable('person').set({ note: 'Tea' }).where('id', '=', id).execute()
    expect((await find(store, 'person', id)).note).toBe('Tea')
  })
})

test('only so much is remembered', async () => {
  const { who } = await house.newcomer()
  await house.house.stores.within(who.account, 'reads', async (store) => {
    for (let nth = 0; nth < 200; nth++) learn(store, `learnt ${nth}`, nth)
    const again = (key: string) => askedOnce(store, key, async () => 'asked')
    expect(await again('learnt 0')).toBe(0)
    expect(await again('learnt 199')).toBe('asked')
  })
})
