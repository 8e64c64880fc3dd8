/** Merges as they went wrong elsewhere: what hangs on one who is gone, who may be written to, neighbours, and old addresses. */
import type { Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { undoMerge } from '../account/undo-merge.ts'
import { addHelper } from '../conversations/add-helper.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { showConversation } from '../conversations/show-conversation.ts'
import { startConversation } from '../conversations/start-conversation.ts'
import { showLetter } from '../letters/show-letter.ts'
import { writeToPerson } from '../letters/write-to-person.ts'
import { newId } from '../store/id.ts'
import { emptyRow, type Tables, tables } from '../store/tables.ts'
import { addPerson } from './add-person.ts'
import { editPerson } from './edit-person.ts'
import { listPeople } from './list-people.ts'
import { mergePeople } from './merge-people.ts'
import { readImport } from './read-import.ts'
import { recordDeath } from './record-death.ts'
import { recordReferral } from './record-referral.ts'
import { rhythmsOf, whoDied } from './rhythm.ts'
import { runImport } from './run-import.ts'
import { setRhythm } from './set-rhythm.ts'
import { showPerson } from './show-person.ts'
import { suggestMerges } from './suggest-merges.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

type Row = Record<string, string | number | null>
type Every = Kysely<Record<string, Row>>

const inWorld = <T>({ who }: Newcomer, work: (store: Every) => Promise<T>) =>
  house.house.stores.within(who.account, 'writes', (store) => work(store as unknown as Every))

const add = async (robin: Newcomer, name: string, more: object = {}) =>
  (await robin.does(addPerson, { name, ...more })).id

/** Every place where a row may hang on a person, by the tables as they are today. */
const links = tables.flatMap(({ name, references = {} }) =>
  Object.entries(references)
    .filter(([, [to]]) => to === 'person')
    .map(([column]) => ({ table: name, column })),
)
/** Of these a person has one, whatever the two had. */
const single = ['week', 'rhythm', 'death']

describe('what hangs on the one who is gone', () => {
  test('is on the other, of every kind there is, and is with each again afterwards', async () => {
    const robin = await house.newcomer()
    const two = [await add(robin, 'Maya Chen'), await add(robin, 'Maya L. Chen')] as const
    const conversations = await Promise.all(
      two.map(async () => {
        const personId = await add(robin, 'Ben Okafor')
        return (await robin.does(startConversation, { personId })).id
      }),
    )
    const others = [await add(robin, 'Ida Berg'), await add(robin, 'Tomasz Lis')]
    const before = await inWorld(robin, async (store) => {
      const list = newId()
      await store
        .insertInto('import')
        .values({ ...(emptyRow('import') as unknown as Row), id: list })
        .execute()
      for (const [nth, person] of two.entries())
        for (const { table, column } of links) {
          const shape = tables.find(({ name }) => name === table)
          const row: Row = { ...(emptyRow(table as keyof Tables) as unknown as Row), id: newId() }
          const to: Row = { person: others[nth] ?? '', conversation: conversations[nth] ?? '', import: list }
          for (const [other, [of]] of Object.entries(shape?.references ?? {}))
            if (row[other] !== null) row[other] = to[of] ?? ''
          await store
            .insertInto(table)
            .values({ ...row, [column]: person })
            .execute()
        }
      return hanging(store)
    })
    for (const { table, column } of links)
      expect(
        two.map((id) => before[`${table}.${column} ${id}`]?.length),
        `${table}.${column}`,
      ).toEqual([1, 1])
    const { mergeId } = await robin.does(mergePeople, { id: two[0], otherId: two[1] })
    const merged = await inWorld(robin, hanging)
    for (const { table, column } of links) {
      const count = merged[`${table}.${column} ${two[0]}`]?.length
      expect(count, `${table}.${column}`).toBe(single.includes(table) ? 1 : 2)
      expect(merged[`${table}.${column} ${two[1]}`], `${table}.${column}`).toBeUndefined()
    }
    await robin.does(undoMerge, { id: mergeId })
    expect(await inWorld(robin, hanging)).toEqual(before)
  })

  /** “table.column person” → the ids of the rows that hang there. */
  async function hanging(store: Every): Promise<Record<string, string[]>> {
    const found: Record<string, string[]> = {}
    for (const { table, column } of links)
      for (const row of await store.selectFrom(table).selectAll().orderBy('id').execute())
        if (row[column]) {
          const key = `${table}.${column} ${row[column]}`
          found[key] = [...(found[key] ?? []), String(row.id)]
        }
    return found
  }
})

test('a name alone merges no one: of one name at two companies nothing is done unasked', async () => {
  const robin = await house.newcomer()
  await add(robin, 'Support', { company: 'Acme Tea', note: 'Opens at nine.' })
  await add(robin, 'Support', { company: 'Kestrel Bank', note: 'Closed on Fridays.' })
  await add(robin, 'Piet Bakker', { email: 'bakker@home.example' })
  await add(robin, 'Jan Bakker', { email: 'bakker@home.example' })
  const { pairs } = await robin.does(suggestMerges, {})
  expect(pairs.every(({ because }) => because.length > 0)).toBe(true)
  const { people } = await robin.does(listPeople)
  expect(people.map(({ name }) => name)).toEqual(['Jan Bakker', 'Piet Bakker', 'Support', 'Support'])
})

describe('who may be written to', () => {
  const states: Record<string, (robin: Newcomer, personId: string) => Promise<unknown>> = {
    nothing: async () => {},
    never: async (robin, personId) => {
      const { id } = await robin.does(startConversation, { personId })
      await robin.does(recordAnswer, { id, kind: 'never' })
    },
    seldom: (robin, personId) => robin.does(setRhythm, { personId, weeks: 52 }),
    'no touches': (robin, personId) => robin.does(setRhythm, { personId, weeks: 0 }),
    resting: (robin, personId) => robin.does(setRhythm, { personId, weeks: 4, pausedUntil: '2030-01-01' }),
    died: (robin, personId) => robin.does(recordDeath, { personId }),
  }
  /** What holds of someone. */
  const said = async (robin: Newcomer, id: string) => {
    const [rhythm, died] = await house.house.stores.within(robin.who.account, 'reads', async (store) => [
      (await rhythmsOf(store, [id])).get(id),
      (await whoDied(store, [id])).has(id),
    ])
    const { pairs } = await robin.does(suggestMerges, { id, otherId: await add(robin, 'Another') })
    return { never: pairs[0]?.one.neverContact, weeks: rhythm?.weeks, until: rhythm?.pausedUntil, died }
  }
  const pairs = Object.keys(states).flatMap((one) =>
    Object.keys(states).map((other) => [one, other] as const),
  )

  test.each(pairs)('%s and %s: the stricter wins, and each has their own again', async (one, other) => {
    const robin = await house.newcomer()
    const [a, b] = [await add(robin, 'Maya Chen'), await add(robin, 'Maya L. Chen')]
    await states[one]?.(robin, a)
    await states[other]?.(robin, b)
    const before = [await said(robin, a), await said(robin, b)]
    const { mergeId } = await robin.does(mergePeople, { id: a, otherId: b })
    const both = [one, other]
    const weeks = both.includes('no touches')
      ? 0
      : both.includes('seldom')
        ? 52
        : both.includes('resting')
          ? 4
          : undefined
    expect(await said(robin, a)).toEqual({
      never: both.includes('never'),
      weeks,
      until: both.includes('resting') ? '2030-01-01' : weeks === undefined ? undefined : null,
      died: both.includes('died'),
    })
    await robin.does(undoMerge, { id: mergeId })
    expect([await said(robin, a), await said(robin, b)]).toEqual(before)
  })
})

test('one who helped in the same talk as the other helped once, and both have their tags', async () => {
  const robin = await house.newcomer()
  const [a, b] = [
    await add(robin, 'Maya Chen', { tags: ['tea'] }),
    await add(robin, 'Maya L. Chen', { tags: ['Tea', 'fair'] }),
  ]
  const talk = await robin.does(startConversation, { personId: await add(robin, 'Ben Okafor') })
  for (const personId of [a, b])
    await robin.does(addHelper, { conversationId: talk.id, personId, role: 'assistant' })
  const { mergeId } = await robin.does(mergePeople, { id: a, otherId: b })
  expect((await robin.does(showConversation, { id: talk.id })).helpers).toHaveLength(1)
  expect((await robin.does(showPerson, { id: a })).person.tags).toEqual(['tea', 'fair'])
  await robin.does(undoMerge, { id: mergeId })
  expect((await robin.does(showConversation, { id: talk.id })).helpers).toHaveLength(2)
})

test('neighbours are left alone: colleagues, the referrer, others at the company', async () => {
  const robin = await house.newcomer()
  const [a, b] = [
    await add(robin, 'Maya Chen', { company: 'Acme Tea' }),
    await add(robin, 'Maya L. Chen', { company: 'Kestrel Bank' }),
  ]
  const neighbours = [
    await add(robin, 'Jonas Weber', { company: 'Acme Tea' }),
    await add(robin, 'Leila Haddad', { company: 'Kestrel Bank' }),
  ]
  await robin.does(recordReferral, { personId: b, referrerId: neighbours[0] })
  const rows = () =>
    inWorld(robin, (store) =>
      store.selectFrom('person').selectAll().where('id', 'in', neighbours).orderBy('id').execute(),
    )
  const before = await rows()
  await robin.does(mergePeople, { id: a, otherId: b })
  expect(await rows()).toEqual(before)
})

describe('afterwards', () => {
  let robin: Newcomer
  let one: string
  let gone: string
  let letter: string
  let mergeId: string
  const file = Buffer.from(
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nMaya,Chen,https://www.linkedin.com/in/maya-chen,,Acme Tea,Buyer,22 Nov 2025\n',
  ).toString('base64')
  beforeAll(async () => {
    robin = await house.newcomer()
    one = await add(robin, 'Maya L. Chen')
    gone = await add(robin, 'Maya Chen', { linkedin: 'maya-chen' })
    letter = (await robin.does(writeToPerson, { personId: gone })).id
    mergeId = (await robin.does(mergePeople, { id: one, otherId: gone })).mergeId
  })

  test('old addresses lead to who is left', async () => {
    expect((await robin.does(showPerson, { id: gone })).person.id).toBe(one)
    expect((await robin.does(showLetter, { id: letter })).person.id).toBe(one)
  })

  test('the file they came from brings in no one again', async () => {
    const { id, newCount } = await robin.does(readImport, { content: file })
    expect(newCount).toBe(0)
    await robin.does(runImport, { id })
    expect((await robin.does(listPeople)).people.map(({ name }) => name)).toEqual(['Maya L. Chen'])
  })

  test('and to each again once it is undone', async () => {
    await robin.does(editPerson, { id: one, place: 'Bern' })
    await robin.does(undoMerge, { id: mergeId })
    expect((await robin.does(showPerson, { id: gone })).person).toMatchObject({
      id: gone,
      linkedin: 'maya-chen',
    })
    expect((await robin.does(showLetter, { id: letter })).person.id).toBe(gone)
    expect((await robin.does(showPerson, { id: one })).person.place).toBe('Bern')
  })
})
