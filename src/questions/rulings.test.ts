import { expect, test } from 'vitest'
import { rulingsFor } from './rulings.ts'

const matter = (count: number, musts = 0, pitch = 'I taught history for nine years. '.repeat(12)) => ({
  paragraphs: ['Why I am here.', 'Why you.', 'One.', 'Two.', 'Three.', pitch, 'Thank you.', 'Two minutes.'],
  headings: 5,
  factLines: 4,
  questions: Array.from({ length: count }, (_, n) => ({ text: 'What do you read?', isMust: n < musts })),
})

test('a usual list of eight has room to write under each', () => {
  const { lines, fits } = rulingsFor(matter(8, 3))
  expect(fits).toBe(true)
  expect(Math.min(...lines)).toBeGreaterThanOrEqual(1)
})

test('must-asks get the room that is left over', () => {
  const { lines } = rulingsFor(matter(9, 2))
  expect(lines[0]).toBeGreaterThan(lines.at(-1) ?? 0)
})

test('few questions do not become an examination', () => expect(rulingsFor(matter(2)).lines).toEqual([3, 3]))

test('more questions shrink the rulings, down to none', () => {
  const sums = [8, 12, 16].map(
    (count) => rulingsFor(matter(count)).lines.reduce((sum, n) => sum + n, 0) / count,
  )
  expect(sums[1]).toBeLessThan(sums[0] ?? 0)
  expect(sums[2]).toBeLessThan(sums[1] ?? 0)
})

test.each([
  ['fifty questions', matter(50)],
  ['a pitch as long as a speech', matter(8, 0, 'word '.repeat(2000))],
])('%s run on to a second page, and it says so', (_, much) => expect(rulingsFor(much).fits).toBe(false))

test('no questions need no lines', () => expect(rulingsFor(matter(0))).toEqual({ lines: [], fits: true }))
