import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { makeCompany } from '../companies/new-company.ts'
import { makeAgreement } from '../conversations/new-agreement.ts'
import { makeLetter } from '../letters/new-letter.ts'
import { editPerson } from '../people/edit-person.ts'
import { makePerson } from '../people/new-person.ts'
import { makeReferral } from '../people/new-referral.ts'
import { newId } from '../store/id.ts'
import type { Store } from '../store/store.ts'
import { tables } from '../store/tables.ts'
import { deleteForever } from './delete-forever.ts'
import { deleteSeveralForever } from './delete-several-forever.ts'
import { emptyTrash } from './empty-trash.ts'
import { listDeleted } from './list-deleted.ts'
import { restoreDeleted } from './restore-deleted.ts'
import { restoreSeveral } from './restore-several.ts'
import { moveToTrash } from './trash.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const at = '2026-11-23T10:00:00Z'
const now = Temporal.Now.instant()

const within = <T>(robin: Newcomer, work: (store: Store) => Promise<T>) =>
  house.house.stores.within(robin.who.account, 'writes', work)

const forgetIt = (robin: Newcomer, table: 'person' | 'company' | 'agreement', id: string, when = now) =>
  within(robin, (store) => moveToTrash(store, table, id, { label: 'Maya Chen', now: when }))

/** Every row of this world but what was forgotten, as text. */
const everything = (robin: Newcomer) =>
  within(robin, async (store) => {
    const rows = []
    for (const { name } of tables)
      if (name !== 'trash')
        rows.push(
          name,
          await store
            .selectFrom(name as 'person')
            .selectAll()
            .orderBy('id')
            .execute(),
        )
    return JSON.stringify(rows)
  })

/** Maya at Acme Tea, sent by Jonas; two conversations, the second with Jonas by way of the first. */
async function aSearch(robin: Newcomer) {
  const [first, second] = [newId(), newId()]
  const seen = { created_at: at, updated_at: at }
  const made = await within(robin, async (store) => {
    const { id: acme } = await makeCompany(store, { name: 'Acme Tea' }, at)
    const { id: maya } = await makePerson(store, { name: 'Maya Chen', company_id: acme }, at)
    const { id: jonas } = await makePerson(store, { name: 'Jonas Weber', company_id: acme }, at)
    await makeReferral(store, { person_id: maya, referrer_id: jonas, may_use_name: 'yes' }, at)
    const talk = { about: '', why_them: '', minutes: 20, archived_at: null, ...seen }
    await store
      .insertInto('conversation')
      .values([
        { id: first, person_id: maya, instead_of_id: null, sent_by_id: jonas, ...talk },
        { id: second, person_id: jonas, instead_of_id: first, sent_by_id: maya, ...talk },
      ])
      .execute()
    const words = {
      kind: 'request',
      channel: 'email',
      direction: 'out',
      subject: '',
      body: 'Dear Maya',
    } as const
    await makeLetter(store, { person_id: maya, conversation_id: first, ...words, sent_on: null }, at)
    const meeting = { channel: 'phone', zone: 'Europe/Amsterdam', minutes: 20 } as const
    const agreement = await makeAgreement(store, { conversation_id: first, ...meeting }, at)
    return { acme, maya, jonas, agreement }
  })
  return { ...made, first, second }
}

test('Trash is read a page at a time, all of it or one kind', async () => {
  const robin = await house.newcomer()
  await within(robin, async (store) => {
    for (let n = 1; n <= 6; n++) {
      const { id } = await makePerson(store, { name: `Bo ${n}` }, at)
      await moveToTrash(store, 'person', id, { label: `Bo ${n}`, now })
    }
    const { id } = await makeCompany(store, { name: 'Acme Tea' }, at)
    await moveToTrash(store, 'company', id, { label: 'Acme Tea', now })
  })
  const labels = async (takes: object) => {
    const { deleted, next } = await robin.does(listDeleted, { limit: 4, ...takes })
    return [deleted.map(({ label }) => label).join(', '), next] as const
  }
  const [first, after] = await labels({})
  expect(first).toBe('Acme Tea, Bo 6, Bo 5, Bo 4')
  expect(await labels({ after })).toEqual(['Bo 3, Bo 2, Bo 1', null])
  expect(await labels({ at: 'last', noun: 'person' })).toEqual(['Bo 4, Bo 3, Bo 2, Bo 1', null])
  expect((await robin.does(listDeleted, { noun: 'company' })).kinds).toEqual([
    { noun: 'company', count: 1 },
    { noun: 'person', count: 6 },
  ])
})

describe('forgetting', () => {
  test('a person goes with all that hangs on them, and comes back just as they were', async () => {
    const robin = await house.newcomer()
    const { maya, second } = await aSearch(robin)
    const before = await everything(robin)
    const id = await forgetIt(robin, 'person', maya)
    const left = await within(robin, (store) => store.selectFrom('conversation').selectAll().execute())
    expect(left).toMatchObject([{ id: second, instead_of_id: null, sent_by_id: null }])
    expect(await robin.does(listDeleted)).toMatchObject({ deleted: [{ id, label: 'Maya Chen' }] })
    expect(await robin.does(restoreDeleted, { id })).toEqual({ id: maya, noun: 'person', label: 'Maya Chen' })
    expect(await everything(robin)).toBe(before)
    expect(await robin.does(listDeleted)).toMatchObject({ deleted: [], kinds: [] })
  })

  test('a company leaves its people, and finds those again who went nowhere else', async () => {
    const robin = await house.newcomer()
    const { acme, maya, jonas } = await aSearch(robin)
    const id = await forgetIt(robin, 'company', acme)
    await robin.does(restoreDeleted, { id })
    const people = await within(robin, (store) => store.selectFrom('person').selectAll().execute())
    expect(people.map((one) => [one.id, one.company_id]).sort()).toEqual(
      [
        [maya, acme],
        [jonas, acme],
      ].sort(),
    )
  })

  test('what hung on something forgotten since is refused, until that is back', async () => {
    const robin = await house.newcomer()
    const { maya, agreement } = await aSearch(robin)
    const id = await forgetIt(robin, 'agreement', agreement)
    const parent = await forgetIt(robin, 'person', maya)
    await expect(robin.does(restoreDeleted, { id })).rejects.toMatchObject({ code: 'parent-gone' })
    await robin.does(restoreDeleted, { id: parent })
    await expect(robin.does(restoreDeleted, { id })).resolves.toMatchObject({ id: agreement })
  })

  test('of several the one that the others belong to comes back first, whatever the order', async () => {
    const robin = await house.newcomer()
    const { maya, jonas, agreement } = await aSearch(robin)
    const before = await everything(robin)
    const ids = [
      await forgetIt(robin, 'agreement', agreement),
      await forgetIt(robin, 'person', maya),
      await forgetIt(robin, 'person', jonas),
    ]
    expect(await robin.does(restoreSeveral, { ids: [...ids, ids[0] ?? ''] })).toEqual({ count: 3 })
    expect(await everything(robin)).toBe(before)
    expect(await robin.does(listDeleted)).toMatchObject({ deleted: [] })
  })

  test('where one of several cannot be restored, none is', async () => {
    const robin = await house.newcomer()
    const { maya, jonas, agreement } = await aSearch(robin)
    const id = await forgetIt(robin, 'agreement', agreement)
    const parent = await forgetIt(robin, 'person', maya)
    const other = await forgetIt(robin, 'person', jonas)
    const before = await everything(robin)
    await expect(robin.does(restoreSeveral, { ids: [id, other] })).rejects.toMatchObject({
      code: 'parent-gone',
    })
    await expect(robin.does(restoreSeveral, { ids: [] })).rejects.toMatchObject({
      fields: { ids: 'Choose at least one item.' },
    })
    expect(await everything(robin)).toBe(before)
    await expect(robin.does(deleteSeveralForever, { ids: [id, 'no-such'] })).rejects.toThrow('not found')
    expect(await robin.does(deleteSeveralForever, { ids: [id, parent] })).toEqual({ count: 2 })
    expect(await robin.does(listDeleted)).toMatchObject({ deleted: [{ id: other }] })
    await within(robin, (store) => store.updateTable('trash').set({ rows: '{' }).execute())
    await expect(robin.does(restoreSeveral, { ids: [other] })).rejects.toMatchObject({ code: 'damaged' })
  })

  test('what has a successor is refused, and nothing is written', async () => {
    const robin = await house.newcomer()
    const { first, agreement } = await aSearch(robin)
    const id = await forgetIt(robin, 'agreement', agreement)
    await within(robin, (store) =>
      makeAgreement(
        store,
        { conversation_id: first, channel: 'video', zone: 'Europe/Amsterdam', minutes: 30 },
        at,
      ),
    )
    await expect(robin.does(restoreDeleted, { id })).rejects.toMatchObject({ code: 'place-taken' })
    expect((await robin.does(listDeleted)).deleted).toHaveLength(1)
  })

  test('an empty link is left empty when what it pointed to is gone', async () => {
    const robin = await house.newcomer()
    const { acme, maya } = await aSearch(robin)
    const id = await forgetIt(robin, 'person', maya)
    await forgetIt(robin, 'company', acme)
    await robin.does(restoreDeleted, { id })
    const back = await within(robin, (store) =>
      store.selectFrom('person').select('company_id').where('id', '=', maya).executeTakeFirst(),
    )
    expect(back).toEqual({ company_id: null })
  })

  test('Trash says what went along, and emptied it holds nothing that could be restored', async () => {
    const robin = await house.newcomer()
    const { acme, maya } = await aSearch(robin)
    const id = await forgetIt(robin, 'person', maya)
    const { deleted } = await robin.does(listDeleted)
    expect(deleted[0]?.along).toContainEqual({ noun: 'referral', count: 1 })
    expect(deleted[0]?.along.map(({ noun }) => noun)).not.toContain('person')
    await forgetIt(robin, 'company', acme)
    expect(await robin.does(emptyTrash)).toEqual({ count: 2 })
    expect(await robin.does(listDeleted)).toMatchObject({ deleted: [], kinds: [] })
    await expect(robin.does(restoreDeleted, { id })).rejects.toThrow('That deleted item was not found')
    expect(await robin.does(emptyTrash)).toEqual({ count: 0 })
  })

  test('after 30 days the next deletion lets it go; “forever” is at once', async () => {
    const robin = await house.newcomer()
    const { acme, maya, jonas } = await aSearch(robin)
    await forgetIt(robin, 'person', jonas, now.subtract({ hours: 24 * 31 }))
    expect(await robin.does(listDeleted)).toMatchObject({ deleted: [], kinds: [] })
    const id = await forgetIt(robin, 'person', maya)
    const kept = await within(robin, (store) => store.selectFrom('trash').select('id').execute())
    expect(kept).toEqual([{ id }])
    expect(await robin.does(deleteForever, { id })).toEqual({ id, label: 'Maya Chen' })
    await expect(robin.does(restoreDeleted, { id })).rejects.toThrow('That deleted item was not found')
    expect(await everything(robin)).toContain(acme)
  })

  test('what is let go by itself is in no page of the index either', async () => {
    const robin = await house.newcomer()
    const { jonas } = await aSearch(robin)
    const rare = 'quixzotty'
    await robin.does(editPerson, { id: jonas, note: `He told of ${rare} tins` })
    const isInIndex = () =>
      within(robin, async (store) => {
        if (house.house.stores.kind !== 'sqlite') return false
        const { rows } = await sql<{ block: Uint8Array }>`select block from search_text_word_data`.execute(
          store,
        )
        return rows.some(({ block }) => Buffer.from(block).includes('uixzotty'))
      })
    if (house.house.stores.kind === 'sqlite') expect(await isInIndex()).toBe(true)
    const { maya } = await aSearch(robin)
    await forgetIt(robin, 'person', jonas, now.subtract({ hours: 24 * 31 }))
    await forgetIt(robin, 'person', maya)
    expect(await isInIndex()).toBe(false)
  })
})
