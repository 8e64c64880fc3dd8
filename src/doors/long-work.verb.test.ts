import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Newcomer, openTestHouse, type TestHouse } from '../../tests/world.ts'
import { addPerson } from '../people/add-person.ts'
import { listPeople } from '../people/list-people.ts'
import { readImport } from '../people/read-import.ts'
import { runImport } from '../people/run-import.ts'
import { showImport } from '../people/show-import.ts'
import { undoImport } from '../people/undo-import.ts'
import { giveWay } from '../store/give-way.ts'
import { SentJson } from './json-body.ts'
import { type LongWorkLimits, openLongWork } from './long-work.ts'
import { perform } from './perform.ts'

async function openWithThreads(limits: LongWorkLimits = {}): Promise<TestHouse> {
  const house = await openTestHouse()
  house.house.longWork = openLongWork(house.house, limits)
  return house
}

const csv = (count: number, position = 'Engineer') =>
  Buffer.from(
    `First Name,Last Name,URL,Email Address,Company,Position,Connected On\n${Array.from(
      { length: count },
      (_, i) =>
        `Maya,Chen ${i},https://www.linkedin.com/in/maya-${i},,Acme Tea ${i % 300},${position},22 Nov 2025`,
    ).join('\n')}`,
  ).toString('base64')

const countOf = async (one: Newcomer) => (await one.does(listPeople)).people.length

describe('in a worker thread', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openWithThreads()
  })
  afterAll(() => house.close())

  test('a long verb gives what it gives anywhere, and refuses in the same words', async () => {
    const robin = await house.newcomer()
    await expect(robin.does(readImport, { content: '' })).rejects.toMatchObject({
      fields: { content: 'Choose a file.' },
    })
    const { id } = await robin.does(readImport, { content: csv(3) })
    expect(await robin.does(runImport, { id })).toMatchObject({ newCount: 3 })
    await expect(robin.does(runImport, { id })).rejects.toMatchObject({
      name: 'Error',
      code: 'imported-already',
      message: 'This file has already been imported.',
    })
    await expect(robin.does(undoImport, { id: 'none' })).rejects.toThrow('That import was not found.')
  })

  test('a body is read in the thread, and what is wrong with it is said as anywhere', async () => {
    const robin = await house.newcomer()
    const sent = (text: string) =>
      perform(house.house, robin.who, readImport, new SentJson(Buffer.from(text), 'application/json'))
    expect(await sent(JSON.stringify({ content: csv(3) }))).toMatchObject({ newCount: 3 })
    await expect(sent('{"content": "Bo')).rejects.toMatchObject({
      fields: { body: 'The body is not JSON. Send one JSON object.' },
    })
    await expect(sent(`[${'1,'.repeat(20_001)}1]`)).rejects.toMatchObject({ status: 413, code: 'too-large' })
  })

  test('while one brings in thousands, others are answered, and so is their own reading', async () => {
    const [robin, sam] = [await house.newcomer(), await house.newcomer('Sam Reed')]
    const { id } = await robin.does(readImport, { content: csv(4000) })
    let [isDone, answered] = [false, 0]
    const work = robin.does(runImport, { id }).finally(() => {
      isDone = true
    })
    while (!isDone) {
      await sam.does(addPerson, { name: `Bo ${answered}` })
      expect((await robin.does(showImport, { id })).newCount).toBe(4000)
      await giveWay()
      if (!isDone) answered++
    }
    expect(await work).toMatchObject({ newCount: 4000 })
    expect(answered).toBeGreaterThan(0)
  })

  test('their own writing waits until the thread has written, and both stay', async () => {
    const robin = await house.newcomer()
    const { id } = await robin.does(readImport, { content: csv(1000) })
    await Promise.all([robin.does(runImport, { id }), robin.does(addPerson, { name: 'Bo Lind' })])
    const { people } = await robin.does(listPeople, { find: 'Bo Lind' })
    expect(people).toHaveLength(1)
    expect(await robin.does(undoImport, { id })).toMatchObject({ removedPeople: 1000 })
  })

  test('the line is bounded, one person’s part of it most of all', async () => {
    const robin = await house.newcomer()
    const presses = Array.from({ length: 5 }, () => robin.does(readImport, { content: csv(100) }))
    const ends = await Promise.allSettled(presses)
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    for (const end of ends) if (end.status === 'rejected') expect(end.reason).toMatchObject({ kind: 'busy' })
  })
})

test('a thread that runs out of memory or of time is a refusal, nothing is half done, and the next work is done', async () => {
  // A thread that has read all verbs holds nearly 40 MB, and this file makes it hold more than 80.
  const house = await openWithThreads({ megabytes: 60 })
  const robin = await house.newcomer()
  const tooMuch = robin.does(readImport, { content: csv(30_000, 'x'.repeat(180)) })
  await expect(tooMuch).rejects.toMatchObject({ code: 'too-much' })
  const { id } = await robin.does(readImport, { content: csv(10) })
  expect(await robin.does(runImport, { id })).toMatchObject({ newCount: 10 })
  expect(await countOf(robin)).toBe(10)

  await house.house.longWork?.close()
  house.house.longWork = openLongWork(house.house, { longest: 1 })
  await expect(robin.does(undoImport, { id })).rejects.toMatchObject({ code: 'too-much' })
  await robin.does(addPerson, { name: 'Bo Lind' })
  expect(await countOf(robin)).toBe(11)
  await house.close()
})
