import { expect, test } from 'vitest'
import { rowOf } from '../../../eval/weigh/written.ts'
import { places, quarter, weightsIn } from './weights.ts'

test('a row is read as it was written', () => {
  const all = new Map([
    [0, 3],
    [1, -1],
    [17, 0.25],
    [5000, -12.5],
    [5001, 25.5],
    [places - 1, 0.5],
  ])
  const read = weightsIn(rowOf(all))
  expect([...all.keys()].map((place) => (read[place] ?? 0) / quarter)).toEqual([...all.values()])
  expect(read.filter((weight) => weight !== 0)).toHaveLength(all.size)
})

test('an empty row has no weight', () =>
  expect(weightsIn(rowOf(new Map())).every((weight) => weight === 0)).toBe(true))
