import { expect, test } from 'vitest'
import { type Layout, layOut, type Plan } from './network-layout.ts'

/** The same numbers in the same order each time. */
function numbers(seed: number): () => number {
  let at = seed
  return () => {
    at = (at * 1_103_515_245 + 12_345) % 2 ** 31
    return at / 2 ** 31
  }
}

function plan(count: number, links: number, seed = 7): Plan {
  const next = numbers(seed)
  const pick = () => Math.floor(next() * count)
  const pairs = Array.from({ length: links }, () => [pick(), pick(), next()] as const)
  return { count, links: pairs.filter(([one, other]) => one !== other) }
}

const far = ({ at }: Layout, one: number, other: number) => {
  const [a, b] = [at[one], at[other]]
  return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))
}

/** Pairs whose names would lie over each other. */
const over = ({ at }: Layout) =>
  at.flatMap((a, i) => at.slice(i + 1).filter((b) => Math.abs(a.x - b.x) < 60 && Math.abs(a.y - b.y) < 30))

test('the same network gives the same picture', () => {
  expect(layOut(plan(60, 90))).toEqual(layOut(plan(60, 90)))
  expect(layOut(plan(60, 90))).not.toEqual(layOut(plan(60, 90, 8)))
})

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [9, 30],
  [40, 0],
  [120, 200],
])(
  '%i people with up to %i links stand inside the picture, and no two names over each other',
  (count, links) => {
    const layout = layOut(plan(count, links))
    expect(layout.at).toHaveLength(count)
    for (const { x, y } of layout.at) {
      expect(Number.isInteger(x) && Number.isInteger(y)).toBe(true)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(layout.width)
      expect(y).toBeLessThanOrEqual(layout.height)
    }
    expect(over(layout)).toEqual([])
  },
)

test('who is linked stands nearer than who is not', () => {
  // Two circles of eight that one link joins.
  const circle = (from: number) =>
    Array.from({ length: 8 }, (_, n) => [from + n, from + ((n + 1) % 8), 1] as const)
  const layout = layOut({ count: 16, links: [...circle(0), ...circle(8), [0, 8, 1]] })
  expect(far(layout, 0, 1)).toBeLessThan(far(layout, 4, 12))
  expect(far(layout, 4, 5)).toBeLessThan(far(layout, 4, 12))
})

test('groups that nothing joins lie beside each other, the largest first, and who has no link at the end', () => {
  const layout = layOut({
    count: 8,
    links: [
      [0, 1, 1],
      [2, 3, 1],
      [3, 4, 1],
    ],
  })
  const y = (...which: number[]) => which.map((one) => layout.at[one]?.y ?? 0)
  expect(layout.at[2]?.x).toBeLessThan(layout.at[0]?.x ?? 0)
  expect(Math.min(...y(5, 6, 7))).toBeGreaterThan(Math.max(...y(0, 1, 2, 3, 4)))
})

test('two thousand people in one group are laid out, all apart', () => {
  const next = numbers(3)
  const links = Array.from({ length: 1999 }, (_, n) => [n + 1, Math.floor(next() * (n + 1)), 1] as const)
  const layout = layOut({ count: 2000, links })
  expect(new Set(layout.at.map(({ x, y }) => `${x} ${y}`)).size).toBe(2000)
  expect(over(layout).length).toBeLessThan(40)
  expect(layout.width * layout.height).toBeLessThan(2000 * 150 * 84 * 4)
}, 60_000)
