import { expect, test } from 'vitest'
import { followFindings } from './follow-findings.ts'

const job = (words: string) => ({ rule: 'no-job-ask', says: `“${words}” asks for a job.`, words })
const hour = { rule: 'ask-for-a-bounded-time', says: 'An hour is much.', words: 'an hour' }

test('a finding keeps its key while words before it are typed, and others come and go', () => {
  const keys = followFindings()
  const [first, second] = keys([job('any openings'), hour])
  expect(
    keys([{ rule: 'no-pressure', says: 'That presses.', words: 'asap' }, job('any openings'), hour]),
  ).toEqual([expect.anything(), first, second])
  expect(keys([hour])).toEqual([second])
})

test('one whose own words are typed over is still the same', () => {
  const keys = followFindings()
  const before = keys([job('any openings'), hour])
  expect(keys([job('any good openings'), hour])).toEqual(before)
})

test('of two by one rule, the one that is left is not taken for the one that went', () => {
  const keys = followFindings()
  const [, second] = keys([job('any openings'), job('are you hiring')])
  expect(keys([job('are you hiring')])).toEqual([second])
})

test('two that say the same are two', () => {
  const keys = followFindings()
  const both = keys([hour, hour])
  expect(new Set(both).size).toBe(2)
  expect(keys([hour, hour])).toEqual(both)
})

test('what was gone for a while is new when it comes back', () => {
  const keys = followFindings()
  const [was] = keys([hour])
  keys([])
  expect(keys([hour])).not.toContain(was)
})
