import { afterEach, expect, test, vi } from 'vitest'
import { idsFollow, newId } from './id.ts'
import { nextInstant } from './moment.ts'

afterEach(() => vi.useRealTimers())

test('ids sort by when they were made, also thousands in one millisecond, and when the clock goes back', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2126-11-25T09:00:00Z') })
  const made = Array.from({ length: 10_000 }, newId)
  vi.setSystemTime(Date.parse('2126-11-25T08:00:00Z'))
  made.push(newId())
  vi.setSystemTime(Date.parse('2126-11-25T10:00:00Z'))
  made.push(newId())
  expect(made.toSorted()).toEqual(made)
  expect(new Set(made).size).toBe(made.length)
  for (const id of [made[0], made.at(-1)])
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('no two changes are made at the same moment', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2126-11-25T09:00:00Z') })
  const first = Array.from({ length: 3 }, () => `${nextInstant()}`)
  expect(first).toEqual(['2126-11-25T09:00:00Z', '2126-11-25T09:00:00.001Z', '2126-11-25T09:00:00.002Z'])
  vi.setSystemTime(Date.parse('2126-11-25T08:59:58Z'))
  expect(`${nextInstant()}`).toBe('2126-11-25T09:00:00.003Z')
})

test('a clock that was set back is followed: it is the right day that counts', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2127-11-26T09:00:00Z') })
  nextInstant()
  vi.setSystemTime(Date.parse('2127-11-25T09:00:00Z'))
  expect(`${nextInstant()}`).toBe('2127-11-25T09:00:00Z')
  expect(`${nextInstant()}`).toBe('2127-11-25T09:00:00.001Z')
})

test('ids follow the latest that is there, whatever clock it was made by; what is no id says nothing', () => {
  const before = newId()
  idsFollow('05000000-0000-7fff-8000-000000000000')
  const after = newId()
  expect(after > '05000000-0000-7fff-8000-000000000000').toBe(true)
  for (const no of ['', 'x', before, 'ffffffff-ffff-7fff-bfff-ffffffffffff']) idsFollow(no)
  const next = newId()
  expect(next > after).toBe(true)
  expect(next < '0501').toBe(true)
})
