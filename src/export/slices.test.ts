import { expect, test } from 'vitest'
import { SLICE, slice } from './slices.ts'

test('others have their turn between slices, and nothing is lost or doubled', async () => {
  const rows = Array.from({ length: SLICE * 2 + 1 }, (_, i) => i)
  const order: string[] = []
  setImmediate(() => order.push('another'))
  const made = await slice(rows, (some) => {
    order.push(`${some.length}`)
    return some
  })
  expect(made).toEqual(rows)
  expect(order).toEqual([`${SLICE}`, 'another', `${SLICE}`, '1'])
})
