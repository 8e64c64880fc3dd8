/** A press has a key: the second press of one form, and the second try of one call, show what the first did. */
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { createToken } from '../account/create-token.ts'
import { deleteAccount } from '../account/delete-account.ts'
import { deleteForever } from '../account/delete-forever.ts'
import { editProfile } from '../account/edit-profile.ts'
import { restoreDeleted } from '../account/restore-deleted.ts'
import { addPromise } from '../conversations/add-promise.ts'
import { keepPromise } from '../conversations/keep-promise.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { undoKeepPromise } from '../conversations/undo-keep-promise.ts'
import { exportAccount } from '../export/export-account.ts'
import { importAccount } from '../export/import-account.ts'
import { closeHouse, openHouse } from '../open-house.ts'
import { NotFound } from '../outcome.ts'
import { addPerson } from '../people/add-person.ts'
import { deleteInteraction } from '../people/delete-interaction.ts'
import { deletePerson } from '../people/delete-person.ts'
import { editPerson } from '../people/edit-person.ts'
import { listPeople } from '../people/list-people.ts'
import { logInteraction } from '../people/log-interaction.ts'
import { showPerson } from '../people/show-person.ts'
import { addQuestion } from '../questions/add-question.ts'
import { moveQuestion } from '../questions/move-question.ts'
import type { Verb } from '../verb.ts'
import { verbs } from '../verbs.ts'
import { perform } from './perform.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

type Does = Newcomer['does']

/** The same person, pressing a form or sending a call that carries a key. */
const pressing =
  ({ who }: Newcomer, key: string, from: 'form' | 'call' = 'form'): Does =>
  (verb, takes) =>
    perform(house.house, who, verb, takes ?? {}, { key, from })

const presses = ({ who }: Newcomer) =>
  house.house.stores.within(who.account, 'reads', async (store) =>
    store.selectFrom('press').selectAll().execute(),
  )

const people = async ({ does }: Newcomer) => (await does(listPeople)).people.map(({ name }) => name)

test('the second press of a form gives what the first gave, and makes nothing', async () => {
  const robin = await house.newcomer()
  const press = pressing(robin, 'as rendered')
  const first = await press(addPerson, { name: 'Maya Chen' })
  expect(await press(addPerson, { name: 'Maya Chen' })).toEqual(first)
  expect(await people(robin)).toEqual(['Maya Chen'])
})

test('ten presses at the same moment make one row, and each gets it', async () => {
  const robin = await house.newcomer()
  const press = pressing(robin, 'ten fingers')
  const gave = await Promise.all(Array.from({ length: 10 }, () => press(addPerson, { name: 'Maya Chen' })))
  expect(new Set(gave.map(({ id }) => id)).size).toBe(1)
  expect(await people(robin)).toEqual(['Maya Chen'])
})

test('presses in two processes, too', async () => {
  const robin = await house.newcomer()
  const other = await openHouse(house.house.settings, {})
  try {
    const gave = await Promise.all(
      [house.house, other, house.house, other].map((at) =>
        perform(at, robin.who, addPerson, { name: 'Maya Chen' }, { key: 'k', from: 'form' }),
      ),
    )
    expect(new Set(gave.map(({ id }) => id)).size).toBe(1)
  } finally {
    await closeHouse(other)
  }
  expect(await people(robin)).toEqual(['Maya Chen'])
})

test('the same form with other words is another press', async () => {
  const robin = await house.newcomer()
  const press = pressing(robin, 'gone back to')
  await press(addPerson, { name: 'Maya Chen' })
  await press(addPerson, { name: 'Jonas Weber' })
  await press(addPerson, { name: 'Maya Chen' })
  expect((await people(robin)).sort()).toEqual(['Jonas Weber', 'Maya Chen'])
})

test('the same call with other words is refused', async () => {
  const robin = await house.newcomer()
  const call = pressing(robin, 'one key', 'call')
  const first = await call(addPerson, { name: 'Maya Chen' })
  await expect(call(addPerson, { name: 'Jonas Weber' })).rejects.toMatchObject({ code: 'key-reused' })
  await expect(call(deletePerson, { id: first.id })).rejects.toMatchObject({ code: 'key-reused' })
  expect(await call(addPerson, { name: 'Maya Chen' })).toEqual(first)
  expect(await people(robin)).toEqual(['Maya Chen'])
})

test('two people may use the same key', async () => {
  const [robin, ada] = [await house.newcomer('Robin Vale'), await house.newcomer('Ada Quist')]
  const one = await pressing(robin, 'k', 'call')(addPerson, { name: 'Maya Chen' })
  const other = await pressing(ada, 'k', 'call')(addPerson, { name: 'Jonas Weber' })
  expect([one.name, other.name]).toEqual(['Maya Chen', 'Jonas Weber'])
})

test('what was refused leaves no key', async () => {
  const robin = await house.newcomer()
  const { id } = await robin.does(addPerson, { name: 'Maya Chen' })
  const call = pressing(robin, 'tried twice', 'call')
  await expect(
    call(logInteraction, { personId: id, channel: 'phone', happenedOn: '2199-01-01' }),
  ).rejects.toThrow()
  await expect(call(addPerson, { name: '' })).rejects.toThrow()
  expect(await presses(robin)).toEqual([])
  await call(logInteraction, { personId: id, channel: 'phone' })
})

test('a deletion pressed twice shows what the first did, whatever came between', async () => {
  const robin = await house.newcomer()
  const { id } = await robin.does(addPerson, { name: 'Maya Chen' })
  const first = await pressing(robin, 'k')(deletePerson, { id })
  expect(await pressing(robin, 'k')(deletePerson, { id })).toEqual(first)
  await robin.does(addPerson, { name: 'Jonas Weber' })
  expect(await pressing(robin, 'k')(deletePerson, { id })).toEqual(first)
  await expect(pressing(robin, 'another form')(deletePerson, { id })).rejects.toThrow(NotFound)
})

test('what was taken back since can be done again from the old form', async () => {
  const robin = await house.newcomer()
  const { id } = await robin.does(addPerson, { name: 'Maya Chen' })
  const contact = { personId: id, channel: 'phone' as const, note: 'a word' }
  const first = await pressing(robin, 'log')(logInteraction, contact)
  await robin.does(deleteInteraction, { id: first.id })
  const second = await pressing(robin, 'log')(logInteraction, contact)
  expect(second.id).not.toBe(first.id)
  expect(await pressing(robin, 'log')(logInteraction, contact)).toEqual(second)

  const { deletedId } = await pressing(robin, 'forget')(deletePerson, { id })
  await robin.does(restoreDeleted, { id: deletedId })
  await pressing(robin, 'forget')(deletePerson, { id })
  expect(await people(robin)).toEqual([])
})

test('a mark that was set, taken back and set again is set', async () => {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen' })
  const { id: conversationId } = await robin.does(startConversation, { personId })
  const { id } = await robin.does(addPromise, { conversationId, whose: 'mine', text: 'the article' })
  await pressing(robin, 'k')(keepPromise, { id })
  await robin.does(addPerson, { name: 'Jonas Weber' })
  await pressing(robin, 'k')(keepPromise, { id })
  await pressing(robin, 'undo')(undoKeepPromise, { id })
  await pressing(robin, 'k')(keepPromise, { id })
  await expect(robin.does(keepPromise, { id })).rejects.toMatchObject({ code: 'kept' })
})

test('a call tried again is answered as before, even where its work is undone since', async () => {
  const robin = await house.newcomer()
  const call = pressing(robin, 'k', 'call')
  const first = await call(addPerson, { name: 'Maya Chen' })
  await robin.does(deletePerson, { id: first.id })
  expect(await call(addPerson, { name: 'Maya Chen' })).toEqual(first)
  expect(await people(robin)).toEqual([])
})

test('a question moved by a double press moves by one', async () => {
  const robin = await house.newcomer()
  const { id: personId } = await robin.does(addPerson, { name: 'Maya Chen' })
  const { id: conversationId } = await robin.does(startConversation, { personId })
  const ids = []
  for (const text of ['One?', 'Two?', 'Three?'])
    ids.push((await robin.does(addQuestion, { conversationId, text })).id)
  const move = { id: ids[2] as string, to: 'up' as const }
  await pressing(robin, 'k')(moveQuestion, move)
  expect(await pressing(robin, 'k')(moveQuestion, move)).toMatchObject({ place: 2 })
})

test('an edit pressed twice is saved once; from an old form, where it was changed since, it is refused', async () => {
  const robin = await house.newcomer()
  const { id } = await robin.does(addPerson, { name: 'Maya Chen' })
  const { person } = await robin.does(showPerson, { id })
  const edit = { id, title: 'Director', seenAt: person.updatedAt }
  await pressing(robin, 'k')(editPerson, edit)
  await pressing(robin, 'k')(editPerson, edit)
  // Something else meanwhile does not matter; a change of this very row does.
  await robin.does(addPerson, { name: 'Jonas Weber' })
  await pressing(robin, 'k')(editPerson, edit)
  await robin.does(editPerson, { id, title: 'Head of Design' })
  await expect(pressing(robin, 'k')(editPerson, edit)).rejects.toMatchObject({ code: 'changed-elsewhere' })
  expect(await robin.does(showPerson, { id })).toMatchObject({ person: { title: 'Head of Design' } })
})

test('a token made by a double press is one, and both presses show it', async () => {
  const robin = await house.newcomer()
  const takes = { name: 'notes', expiresOn: Temporal.Now.plainDateISO('UTC').add({ months: 1 }).toString() }
  const first = await pressing(robin, 'k')(createToken, takes)
  expect(await pressing(robin, 'k')(createToken, takes)).toEqual(first)
  const rows = JSON.stringify(await presses(robin))
  expect(rows).not.toContain(first.shown)
  expect(rows).not.toContain('notes')
})

test('what is deleted forever is in no press, and a press that gave it says only that it was done', async () => {
  const robin = await house.newcomer()
  const { id } = await pressing(robin, 'add', 'call')(addPerson, { name: 'Maya Chen' })
  const { deletedId } = await pressing(robin, 'forget', 'call')(deletePerson, { id })
  await pressing(robin, 'forever', 'call')(deleteForever, { id: deletedId })
  const rows = await presses(robin)
  expect(rows.map(({ gave }) => gave)).toEqual([null, null, null])
  for (const again of [
    () => pressing(robin, 'add', 'call')(addPerson, { name: 'Maya Chen' }),
    () => pressing(robin, 'forever', 'call')(deleteForever, { id: deletedId }),
  ])
    await expect(again()).rejects.toMatchObject({ code: 'done-before' })
  // From the form they typed it in, they mean it.
  await pressing(robin, 'form')(addPerson, { name: 'Jonas Weber' })
  expect(await people(robin)).toEqual(['Jonas Weber'])
})

test('keys are no part of an export, and an account that has but them is empty', async () => {
  const robin = await house.newcomer()
  await pressing(robin, 'k')(addPerson, { name: 'Maya Chen' })
  const { content } = await robin.does(exportAccount, { withContent: true })
  const ada = await house.newcomer('Ada Quist')
  const press = pressing(ada, 'k')
  const first = await press(importAccount, { content })
  expect(await press(importAccount, { content })).toEqual(first)
  expect(await people(ada)).toEqual(['Maya Chen'])
  expect(await presses(ada)).toHaveLength(1)
})

test('deleting an account deletes its keys; the second press of that finds it done', async () => {
  const robin = await house.newcomer()
  await pressing(robin, 'k')(addPerson, { name: 'Maya Chen' })
  const takes = { confirm: robin.who.email }
  const gave = await Promise.all([1, 2].map(() => pressing(robin, 'end')(deleteAccount, takes)))
  expect(gave).toEqual([{ account: robin.who.account }, { account: robin.who.account }])
  expect(await presses(robin).catch(() => [])).toEqual([])
})

test('a key is known for 7 days by the clock that took it, and longer where that clock was set back', async () => {
  const robin = await house.newcomer()
  const moved = (days: number) =>
    house.house.stores.within(robin.who.account, 'writes', async (store) => {
      const at = new Date(Date.now() + days * 86_400_000).toISOString()
      await store.updateTable('press').set({ at }).execute()
    })
  const press = pressing(robin, 'k')
  const first = await press(addPerson, { name: 'Maya Chen' })
  for (const days of [-6, 6, 400]) {
    await moved(days)
    expect(await press(addPerson, { name: 'Maya Chen' })).toEqual(first)
  }
  await moved(-8)
  await pressing(robin, 'another')(editProfile, { signOff: 'Warmly' })
  expect((await presses(robin)).map(({ verb }) => verb)).toEqual(['edit-profile'])
})

test('only so many keys are remembered', async () => {
  const robin = await house.newcomer()
  await house.house.stores.within(robin.who.account, 'writes', async (store) => {
    const row = { verb: 'add-person', said: '', gave: 'x', made: null, stands: 0 }
    const at = new Date(Date.now() - 60_000).toISOString()
    for (let n = 0; n < 3000; n += 100)
      await store
        .insertInto('press')
        .values(Array.from({ length: 100 }, (_, i) => ({ id: `old ${n + i}`, ...row, at })))
        .execute()
  })
  const press = pressing(robin, 'the newest')
  const first = await press(addPerson, { name: 'Maya Chen' })
  expect((await presses(robin)).length).toBeLessThanOrEqual(2000)
  expect(await press(addPerson, { name: 'Maya Chen' })).toEqual(first)
})

test('every verb that makes a row says which', () => {
  const making =
    /^(add(?!-pasted|-insights)|take-model-draft|save-people-view|ask-for|create-host|keep-apart|snooze-line|mark-line-done|paste-article|log|start|draft|record-(answer|contradiction|corroboration|favor|letter|received|referral)|accept-substitute|read-import|dismiss)/
  const makes = (verb: Verb) => Object.keys(verb.makes ?? {}).length === 1
  expect(verbs.filter((verb) => making.test(verb.name) !== makes(verb)).map(({ name }) => name)).toEqual([])
})
