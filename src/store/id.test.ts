import { afterEach, expect, test, vi } from 'vitest'
import { newId } from './id.ts'
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
  vi.setSystemTime(Date.parse('2126-11-25T08:00:00Z'))
  expect(`${nextInstant()}`).toBe('2126-11-25T09:00:00.003Z')
})
