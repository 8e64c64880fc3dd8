/**
 * Where each person stands in the picture of a network. Pure: the same network gives the same picture, on every machine and every day. Those who
 * are linked are drawn together and all others pushed apart, group by group; the groups are set beside each other, the largest first, and
 * those who have no link stand in rows at the end.
 */

/** Who is linked with whom, as places in a list of `count` people, and how strongly: 0 to 1. */
export interface Plan {
  count: number
  links: readonly (readonly [one: number, other: number, strength: number])[]
}

/** Where each of them stands, in pixels. */
export interface Layout {
  width: number
  height: number
  at: { x: number; y: number }[]
}

/** How much room a name takes. */
const WIDE = 150
const HIGH = 84
const MARGIN = 60
/** How strongly all are drawn to the middle, and pushed apart. */
const INWARDS = 0.04
const APART = 0.5
/** Pairs that are looked at in all: what bounds the time, by the size of the plan alone. */
const MOST_WORK = 400_000_000

export function layOut({ count, links }: Plan): Layout {
  const groups = groupsOf(count, links)
  const many = groups.filter((group) => group.length > 1)
  const alone = groups.flatMap((group) => (group.length === 1 ? group : []))
  const blocks = many.map((group) => blockOf(group, links))
  const area = blocks.reduce((sum, { width, height }) => sum + (width + WIDE) * (height + HIGH), 0)
  const wide = Math.sqrt((area + alone.length * WIDE * HIGH) * 1.7)
  const widest = blocks.reduce((most, { width }) => Math.max(most, width), Math.max(4 * WIDE, wide))
  const at: Layout['at'] = Array.from({ length: count }, () => ({ x: 0, y: 0 }))
  let [x, y, high, right] = [0, 0, 0, 0]
  for (const { width, height, places } of blocks) {
    if (x > 0 && x + width > widest) [x, y, high] = [0, y + high + HIGH, 0]
    for (const [one, place] of places)
      at[one] = { x: MARGIN + Math.round(x + place.x), y: MARGIN + Math.round(y + place.y) }
    right = Math.max(right, x + width)
    high = Math.max(high, height)
    x += width + WIDE
  }
  const top = blocks.length > 0 ? y + high + HIGH : 0
  const inRow = Math.max(1, Math.floor(widest / WIDE) + 1)
  for (const [nth, one] of alone.entries()) {
    const [column, row] = [nth % inRow, Math.floor(nth / inRow)]
    at[one] = { x: MARGIN + column * WIDE, y: MARGIN + Math.round(top + row * HIGH) }
    right = Math.max(right, column * WIDE)
  }
  const bottom = at.reduce((most, place) => Math.max(most, place.y), 0)
  return { width: 2 * MARGIN + Math.round(right), height: bottom + MARGIN, at }
}

/** Who is linked over any number of others, the largest group first, each in the order of the list. */
function groupsOf(count: number, links: Plan['links']): number[][] {
  const above = Array.from({ length: count }, (_, one) => one)
  const rootOf = (one: number): number => {
    let root = one
    while (above[root] !== root) root = above[root] = above[above[root] as number] as number
    return root
  }
  for (const [one, other] of links) {
    const [a, b] = [rootOf(one), rootOf(other)]
    above[Math.max(a, b)] = Math.min(a, b)
  }
  const groups = [...Map.groupBy(above.keys(), rootOf).values()]
  return groups.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}

interface Block {
  width: number
  height: number
  places: Map<number, { x: number; y: number }>
}

/** One group laid out by itself, with its upper left corner at 0, 0. */
function blockOf(group: readonly number[], links: Plan['links']): Block {
  const nth = new Map(group.map((one, at) => [one, at]))
  const among = links.flatMap(([one, other, strength]) => {
    const [a, b] = [nth.get(one), nth.get(other)]
    return a === undefined || b === undefined ? [] : [[a, b, strength] as const]
  })
  const [xs, ys] = settled(group.length, among, roundsFor(group.length))
  const [left, top] = [xs, ys].map((all) => all.reduce((least, one) => Math.min(least, one))) as [
    number,
    number,
  ]
  const [right, bottom] = [xs, ys].map((all) => all.reduce((most, one) => Math.max(most, one))) as [
    number,
    number,
  ]
  return {
    width: right - left,
    height: bottom - top,
    places: new Map(
      group.map((one, at) => [one, { x: (xs[at] as number) - left, y: (ys[at] as number) - top }]),
    ),
  }
}

/** Fewer for more people. */
const roundsFor = (size: number) => Math.max(60, Math.min(300, Math.floor(MOST_WORK / size ** 2)))

/** Places in units of one `WIDE` by one `HIGH`, pushed and drawn for so many rounds, by ever shorter steps; given in pixels. */
function settled(
  count: number,
  links: readonly (readonly [number, number, number])[],
  rounds: number,
): [Float64Array, Float64Array] {
  const [xs, ys] = [new Float64Array(count), new Float64Array(count)]
  const [dx, dy] = [new Float64Array(count), new Float64Array(count)]
  const degree = new Float64Array(count)
  for (const [one, other] of links) for (const end of [one, other]) degree[end] = (degree[end] ?? 0) + 1
  // The seeds of a sunflower: no two begin at one place, and neighbors in the list begin far apart.
  for (let i = 0; i < count; i++) {
    const [radius, angle] = [Math.sqrt(0.5 + i), i * 2.399963]
    xs[i] = radius * Math.cos(angle)
    ys[i] = radius * Math.sin(angle)
  }
  for (let round = 0; round < rounds; round++) {
    const longest = Math.sqrt(count) * 0.25 * (1 - round / rounds) ** 1.5 + 0.02
    push(xs, ys, dx, dy)
    for (const [one, other, strength] of links) {
      const [x, y] = [(xs[other] ?? 0) - (xs[one] ?? 0), (ys[other] ?? 0) - (ys[one] ?? 0)]
      const far = Math.hypot(x, y) || 1
      // A crowd would fall together under all its links.
      const pull = ((far - 1) * (0.4 + strength)) / Math.sqrt(Math.min(degree[one] ?? 1, degree[other] ?? 1))
      move(dx, dy, one, (x / far) * pull, (y / far) * pull)
      move(dx, dy, other, (-x / far) * pull, (-y / far) * pull)
    }
    for (let i = 0; i < count; i++) {
      const [x, y] = [(dx[i] ?? 0) - INWARDS * (xs[i] ?? 0), (dy[i] ?? 0) - INWARDS * (ys[i] ?? 0)]
      const far = Math.hypot(x, y) || 1
      const step = Math.min(far * 0.5, longest) / far
      move(xs, ys, i, x * step, y * step)
    }
  }
  spread(xs, ys)
  return [xs.map((x) => x * WIDE), ys.map((y) => y * HIGH)]
}

function move(xs: Float64Array, ys: Float64Array, at: number, x: number, y: number): void {
  xs[at] = (xs[at] ?? 0) + x
  ys[at] = (ys[at] ?? 0) + y
}

/** Everyone pushes everyone: strongly who is near, by the square of how far they are. What was there in `dx` and `dy` is written over. */
function push(xs: Float64Array, ys: Float64Array, dx: Float64Array, dy: Float64Array): void {
  dx.fill(0)
  dy.fill(0)
  for (let i = 0; i < xs.length; i++) {
    const [mineX, mineY] = [xs[i] as number, ys[i] as number]
    let [sumX, sumY] = [0, 0]
    for (let j = i + 1; j < xs.length; j++) {
      const x = mineX - (xs[j] as number)
      const y = mineY - (ys[j] as number)
      const squared = x * x + y * y + 0.01
      const force = APART / (squared * Math.sqrt(squared))
      sumX += x * force
      sumY += y * force
      dx[j] = (dx[j] as number) - x * force
      dy[j] = (dy[j] as number) - y * force
    }
    dx[i] = (dx[i] as number) + sumX
    dy[i] = (dy[i] as number) + sumY
  }
}

/** Names that still lie over each other are moved apart, the shorter way. */
function spread(xs: Float64Array, ys: Float64Array): void {
  for (let round = 0; round < 40; round++) {
    let isMoved = false
    const byX = [...xs.keys()].sort((a, b) => (xs[a] as number) - (xs[b] as number) || a - b)
    for (const [at, one] of byX.entries())
      for (const other of byX.slice(at + 1, at + 60)) {
        const [x, y] = [
          (xs[other] as number) - (xs[one] as number),
          (ys[other] as number) - (ys[one] as number),
        ]
        if (x >= 1) break
        const [overX, overY] = [1 - Math.abs(x), 0.7 - Math.abs(y)]
        if (overX <= 0.01 || overY <= 0.01) continue
        isMoved = true
        if (overX < overY) {
          const half = (x < 0 ? -overX : overX) / 2
          move(xs, ys, one, -half, 0)
          move(xs, ys, other, half, 0)
        } else {
          const half = (y < 0 ? -overY : overY) / 2
          move(xs, ys, one, 0, -half)
          move(xs, ys, other, 0, half)
        }
      }
    if (!isMoved) return
  }
}
