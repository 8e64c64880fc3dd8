/** What is not there is named as a person names it: no refusal tells what its table is called. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../tests/world.ts'
import { deleteForever } from '../account/delete-forever.ts'
import { editFact } from '../people/edit-fact.ts'
import { find } from './find.ts'
import { newId } from './id.ts'
import { type Tables, tables } from './tables.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

/** Names that tables have or had, and no page says. */
const unsaid = /_|forgotten|trash|contact|finding|manner|dismissal|debrief|agreement|press|row|table/

test('each table has a noun, and what is not in it is called by that', async () => {
  const { who } = await house.newcomer()
  for (const { name, noun } of tables) {
    if (name !== 'press') expect(noun).not.toMatch(unsaid)
    const found = house.house.stores.within(who.account, 'reads', (store) =>
      find(store, name as keyof Tables, newId()),
    )
    await expect(found).rejects.toThrow(
      `That ${noun} was not found. It may have been deleted, or the link is out of date.`,
    )
  }
})

test('so says a verb', async () => {
  const { does } = await house.newcomer()
  await expect(does(deleteForever, { id: newId() })).rejects.toThrow('That deleted item was not found.')
  await expect(does(editFact, { id: newId(), fact: 'x' })).rejects.toThrow('That fact was not found.')
})
