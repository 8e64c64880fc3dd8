/** The network of the people a seeker knows: in which order they are listed, and who led to whom. Pure: `show-network.ts` reads it. */
import { type LinkBetween, type Reason, reasons } from './introductions.ts'

type LinkEnds = Pick<LinkBetween, 'from' | 'to'>

interface PersonNamed {
  id: string
  name_folded: string
}

/** Those with most links first, then by name; before all the one around whom it is. */
export function byMostLinks<One extends PersonNamed>(
  people: readonly One[],
  links: readonly LinkEnds[],
  first?: string,
): (One & { linkCount: number })[] {
  const counts = new Map<string, number>()
  for (const { from, to } of links) for (const one of [from, to]) counts.set(one, (counts.get(one) ?? 0) + 1)
  const rank = ({ id, linkCount }: { id: string; linkCount: number }) =>
    id === first ? Number.POSITIVE_INFINITY : linkCount
  return people
    .map((one) => ({ ...one, linkCount: counts.get(one.id) ?? 0 }))
    .sort((a, b) => {
      if (rank(a) !== rank(b)) return rank(b) - rank(a)
      const [mine, theirs] = [`${a.name_folded} ${a.id}`, `${b.name_folded} ${b.id}`]
      return mine < theirs ? -1 : 1
    })
}

/** Of each of these people so many links, in the order of `links`, which are the best first; before all those with the one around whom it is. */
export function bestOfEach<Link extends LinkEnds>(
  ids: readonly string[],
  links: readonly Link[],
  most: number,
  first?: string,
): Link[] {
  const left = new Map(ids.map((id) => [id, most]))
  const given = new Set<Link>()
  const isOfFirst = ({ from, to }: Link) => from === first || to === first
  for (const link of [...links.filter(isOfFirst), ...links.filter((one) => !isOfFirst(one))])
    for (const [one, other] of [
      [link.from, link.to],
      [link.to, link.from],
    ] as const) {
      const room = left.get(one) ?? 0
      if (room === 0 || (one === first && left.has(other))) continue
      left.set(one, room - 1)
      given.add(link)
    }
  return links.filter((link) => given.has(link))
}

interface Place {
  after?: string | undefined
  before?: string | undefined
  at?: 'first' | 'last' | undefined
  limit: number
}

/** One page of a list that is worked out whole each time. A key is the id beside which the page begins or ends, and where that stood. */
export function pageOf<Row extends { id: string }>(all: readonly Row[], { after, before, at, limit }: Place) {
  // Of one who has gone, the place is where the next one stands now.
  const placeOf = (key: string, beyond: 0 | 1) => {
    const [id, stood] = key.split('.')
    const there = all.findIndex((row) => row.id === id)
    return there >= 0 ? there + beyond : Math.min(Number(stood) || 0, all.length)
  }
  const isBack = after === undefined && (before !== undefined || at === 'last')
  const end = before === undefined ? all.length : placeOf(before, 0)
  const start = isBack ? Math.max(0, end - limit) : after === undefined ? 0 : placeOf(after, 1)
  const rows = all.slice(start, isBack ? end : start + limit)
  const keyOf = (row: Row | undefined) => (row ? `${row.id}.${all.indexOf(row)}` : null)
  return {
    rows,
    next: start + rows.length < all.length ? keyOf(rows.at(-1)) : null,
    previous: start > 0 ? keyOf(rows[0]) : null,
  }
}

/** One person in the tree of who led to whom. */
export interface Branch {
  id: string
  /** Who led to them; null for those with whom it begins. */
  by: string | null
  /** Who else led to them. */
  alsoBy: string[]
  children: Branch[]
}

/**
 * Who led to whom, by referral: everyone once, below the one who gave the best reason, and of several the first in `ids`. It begins with those
 * to whom no one led; where people led to each other in a circle, with the first of them. Those in no referral are left out.
 */
export function treeOf(ids: readonly string[], links: readonly (LinkEnds & { why: Reason })[]): Branch[] {
  const place = new Map(ids.map((id, at) => [id, at]))
  const placeOf = (id: string) => place.get(id) ?? ids.length
  const led = links
    .filter(({ why }) => reasons[why].line === 'led')
    .toSorted(
      (a, b) =>
        reasons[a.why].cost - reasons[b.why].cost ||
        placeOf(a.from) - placeOf(b.from) ||
        placeOf(a.to) - placeOf(b.to),
    )
  const ledBy = Map.groupBy(led, ({ to }) => to)
  const parentOf = (id: string) => ledBy.get(id)?.[0]?.from ?? null
  const below = Map.groupBy(ledBy.keys(), parentOf)
  const seen = new Set<string>()
  const branch = (id: string, by: string | null): Branch => {
    seen.add(id)
    const alsoBy = (ledBy.get(id) ?? []).flatMap(({ from }) => (from === by ? [] : [from]))
    return { id, by, alsoBy, children: [] }
  }
  const tree = (top: string): Branch => {
    const root = branch(top, null)
    // No calls within calls: a chain may be as long as there are people.
    for (const growing = [root]; growing.length > 0; ) {
      const one = growing.pop() as Branch
      const those = (below.get(one.id) ?? []).filter((id) => !seen.has(id))
      one.children = those.sort((a, b) => placeOf(a) - placeOf(b)).map((id) => branch(id, one.id))
      for (const child of one.children) growing.push(child)
    }
    return root
  }
  const everyone = [...new Set(led.flatMap(({ from, to }) => [from, to]))].sort(
    (a, b) => placeOf(a) - placeOf(b),
  )
  const trees = everyone.flatMap((id) => (parentOf(id) === null ? [tree(id)] : []))
  for (const id of everyone) if (!seen.has(id)) trees.push(tree(firstOfCircle(id, parentOf, placeOf)))
  return trees
}

/** Up from someone to the circle that it ends in, and of that the first. */
function firstOfCircle(
  id: string,
  parentOf: (id: string) => string | null,
  placeOf: (id: string) => number,
): string {
  const way: string[] = []
  let at = id
  while (!way.includes(at)) {
    way.push(at)
    at = parentOf(at) ?? at
  }
  const circle = way.slice(way.indexOf(at))
  return circle.reduce((first, one) => (placeOf(one) < placeOf(first) ? one : first))
}
