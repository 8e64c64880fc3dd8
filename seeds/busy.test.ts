import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stageOf } from '../src/conversations/course.ts'
import { loadCourses } from '../src/conversations/load-courses.ts'
import { stageIds, stages } from '../src/conversations/stage.ts'
import { worldOf } from '../src/doors/house.ts'
import { perform } from '../src/doors/perform.ts'
import { statusOf } from '../src/people/standing.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../tests/world.ts'
import { fillBusy } from './busy.ts'

let house: TestHouse
let robin: Newcomer
beforeAll(async () => {
  house = await openTestHouse('sqlite')
  robin = await house.newcomer()
  const who = { ...robin.who, isSample: true }
  const does = ((verb, takes) => perform(house.house, who, verb, takes ?? {})) as Newcomer['does']
  await fillBusy(does, new Date().toISOString().slice(0, 10))
}, 60_000)
afterAll(() => house.close())

const reading = <T>(work: Parameters<typeof house.house.stores.within<T>>[2]) =>
  house.house.stores.within(worldOf({ ...robin.who, isSample: true }), 'reads', work)

test('the busy world has 40 conversations, and one at every stage', async () => {
  const stages = await reading(async (store) => {
    const ids = (await store.selectFrom('conversation').select('id').execute()).map(({ id }) => id)
    return [...(await loadCourses(store, ids)).values()].map((course) =>
      stageOf(course, { zone: 'Europe/Amsterdam' }, Temporal.Now.instant()),
    )
  })
  expect(stages.length).toBeGreaterThanOrEqual(40)
  expect(stageIds.filter((stage) => !stages.includes(stage))).toEqual([])
})

test('the list of people says of each what the stage of their conversation says', async () => {
  const wrong = await reading(async (store) => {
    const rows = await store
      .selectFrom('person')
      .select(['person.id', statusOf.as('status')])
      .execute()
    const statuses = new Map(rows.map(({ id, status }) => [id, status]))
    const talks = await store.selectFrom('conversation').select(['id', 'person_id']).execute()
    const courses = await loadCourses(
      store,
      talks.map(({ id }) => id),
    )
    const only = talks.filter(
      ({ person_id }) => talks.filter((one) => one.person_id === person_id).length === 1,
    )
    expect(only.length).toBeGreaterThan(30)
    return only.flatMap(({ id, person_id }) => {
      const course = courses.get(id)
      if (!course) throw new Error('There is no course of this conversation.')
      const stage = stageOf(course, { zone: 'Europe/Amsterdam' }, Temporal.Now.instant())
      const { status } = stages[stage]
      const shown = statuses.get(person_id)
      const isAlike = shown === status || status === null || (stage === 'held' && shown === 'thanked')
      return isAlike ? [] : [`${stage}: ${shown} instead of ${status}`]
    })
  })
  expect(wrong).toEqual([])
})

test('it has 600 people with names in many scripts, some of them with no company', async () => {
  const people = await reading((store) => store.selectFrom('person').select(['name', 'company_id']).execute())
  expect(people.length).toBeGreaterThanOrEqual(600)
  expect(people.filter(({ company_id }) => company_id === null).length).toBeGreaterThan(30)
  const scripts = 'Latin Cyrillic Greek Arabic Hebrew Han Hiragana Hangul Devanagari Thai'.split(' ')
  const missing = scripts.filter(
    (script) => !people.some(({ name }) => new RegExp(`\\p{Script=${script}}`, 'u').test(name)),
  )
  expect(missing).toEqual([])
  expect(people.filter(({ name }) => /[ðþ]/i.test(name)).length).toBeGreaterThan(5)
  expect(people.filter(({ name }) => /[ễảậốượị]/.test(name)).length).toBeGreaterThan(5)
})
