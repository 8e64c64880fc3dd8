import { expect, test } from 'vitest'
import { rulingsFor } from './rulings.ts'

const matter = (count: number, musts = 0, pitch = 'I taught history for nine years. '.repeat(12)) => ({
  facts: ['Tuesday', 'By phone', '20 minutes', 'Jonas Weber'],
  sections: [
    ['Why I am here.', 'Why you.'],
    ['One.', 'Two.', 'Three.'],
    [pitch],
    ['Thank you.', 'Two minutes.'],
  ],
  questions: Array.from({ length: count }, (_, n) => ({ text: 'What do you read?', isMust: n < musts })),
})

const linesEach = (count: number) =>
  rulingsFor(matter(count)).lines.reduce((sum, lines) => sum + lines, 0) / count

test('a usual list of eight has room to write under each', () => {
  const { lines, fits } = rulingsFor(matter(8, 3))
  expect(fits).toBe(true)
  expect(Math.min(...lines)).toBeGreaterThanOrEqual(1)
})

test('must-asks get the room that is left over, wherever they stand', () => {
  const more = [8, 9, 10, 11, 12].map((count) => {
    const { questions, ...rest } = matter(count, 2)
    const { lines } = rulingsFor({ ...rest, questions: questions.toReversed() })
    return (lines.at(-1) ?? 0) - (lines[0] ?? 0)
  })
  expect(more).toContain(1)
  expect(Math.min(...more)).toBe(0)
})

test('few questions do not become an examination', () => expect(rulingsFor(matter(2)).lines).toEqual([3, 3]))

test('more questions shrink the rulings', () => {
  expect(linesEach(12)).toBeLessThan(linesEach(8))
  expect(linesEach(20)).toBeLessThan(linesEach(12))
})

test('square letters take more room', () => {
  const latin = rulingsFor(matter(10, 0, 'x'.repeat(800))).lines
  const square = rulingsFor(matter(10, 0, '茶'.repeat(800))).lines
  expect(square.reduce((a, b) => a + b)).toBeLessThan(latin.reduce((a, b) => a + b))
})

test.each([
  ['fifty questions', matter(50)],
  ['a pitch as long as a speech', matter(8, 0, 'word '.repeat(2000))],
])('%s run on to a second page, and it says so', (_, much) => expect(rulingsFor(much).fits).toBe(false))

test('no questions need no lines', () => expect(rulingsFor(matter(0))).toEqual({ lines: [], fits: true }))
