/**
 * Who can introduce the seeker to someone: ways over one or two others, best first. A way whose first person the seeker was in contact
 * with always comes before one that stands only in a list. Pure: `find-introductions.ts` reads what is known.
 */

/** How the seeker knows the first person of a way: the lower the cost, the better. */
export const acquaintances = {
  met: { cost: 0, says: 'You met {one}.' },
  'in-touch': { cost: 1, says: 'You and {one} are in touch.' },
  exchanged: { cost: 1.5, says: 'You and {one} exchanged messages.' },
  wrote: { cost: 2, says: 'You wrote to {one}.' },
  'were-together': { cost: 3, says: 'You and {one} were at {place} at the same time.' },
  listed: { cost: 4, says: 'You have had no contact with {one} yet.' },
} as const
export type Acquaintance = keyof typeof acquaintances
export const allAcquaintances = keysOf(acquaintances)

/**
 * Why one person may know the next: the same order, in one table. In a picture of the network a line is drawn as `line` says: from who
 * `led` to whom, between two who `know` each other, or who only `may`; `short` stands on it.
 */
export const reasons = {
  offered: {
    cost: 1,
    line: 'led',
    short: 'referred',
    says: '{one} referred you to {other}, and you may use their name.',
  },
  referred: {
    cost: 2,
    line: 'led',
    short: 'referred',
    says: '{one} referred you to {other}. Ask before you use their name.',
  },
  'sent-on': {
    cost: 2,
    line: 'led',
    short: 'named a colleague',
    says: '{one} offered you {other} as a colleague to talk to.',
  },
  'same-meeting': {
    cost: 3,
    line: 'know',
    short: 'same meeting',
    says: '{one} and {other} were in one meeting with you.',
  },
  'worked-together': {
    cost: 4,
    line: 'know',
    short: 'worked together',
    says: '{one} and {other} worked at {place} at the same time.',
  },
  colleagues: { cost: 5, line: 'know', short: 'colleagues', says: '{one} and {other} both work at {place}.' },
  'was-there': { cost: 6, line: 'may', short: 'worked there', says: '{one} worked at {place}.' },
  'same-place': {
    cost: 7,
    line: 'may',
    short: 'same company',
    says: '{one} and {other} were both at {place}. They may not know each other.',
  },
  'known-from': {
    cost: 8,
    line: 'may',
    short: 'same occasion',
    says: 'You know {one} and {other} from the same: “{place}”.',
  },
  'same-tag': {
    cost: 9,
    line: 'may',
    short: 'same tag',
    says: '{one} and {other} both have your tag “{place}”. They may not know each other.',
  },
} as const
export type Reason = keyof typeof reasons
export const allReasons = keysOf(reasons)

function keysOf<Key extends string>(of: Record<Key, unknown>): [Key, ...Key[]] {
  return Object.keys(of) as [Key, ...Key[]]
}

/** How the seeker knows them, in a sentence; `place` is where they were together. */
export const sayAcquaintance = (how: Acquaintance, one: string, place = ''): string =>
  filled(acquaintances[how].says, { one, place })

/** Why one may know the other, in a sentence; `place` is what the link is named for. */
export const sayReason = (why: Reason, one: string, other: string, place: string): string =>
  filled(reasons[why].says, { one, other, place })

/** A company that ends with a full stop ends its sentence: “They both work at Acme Tea, Ltd.” */
const filled = (says: string, names: Record<string, string>) =>
  says.replace(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) => {
    const words = names[name] ?? ''
    return words.endsWith('.') ? words : words + stop
  })

export interface Link {
  to: string
  why: Reason
  /** The company, where the reason is one place. */
  companyId?: string
  /** The tag, or the words of how they are known, where that is the reason. */
  named?: string
}

/** What is known of people, by their ids. */
export interface Surroundings {
  acquaintance: Map<string, Exclude<Acquaintance, 'listed'>>
  /** Where they and the seeker were at one time: person → company. */
  ground: Map<string, string>
  /** They asked not to be contacted, or have died: no way leads over them. */
  never: Set<string>
  referrals: { from: string; to: string; why: 'offered' | 'referred' | 'sent-on' }[]
  meetings: [string, string][]
  positions: Stay[]
  circles: Circle[]
}

/** Someone among those who have one tag, or are known from one occasion. */
export interface Circle {
  personId: string
  why: 'known-from' | 'same-tag'
  named: string
}

/** Someone at one company; a job of today has no dates. */
export interface Stay {
  personId: string
  companyId: string
  since: string | null
  until: string | null
  isNow: boolean
}

/** From the one whom the seeker knows to the one who is meant. */
export interface Way {
  people: string[]
  first: Acquaintance
  links: Link[]
  cost: number
}

/** No more people are looked at around those who are meant. */
const MOST_AROUND = 500

/** Ways to any of these people, at most one over each first person, best first. `placeId` is their company, where that is what was asked for. */
export function waysTo(targets: ReadonlySet<string>, known: Surroundings, placeId?: string): Way[] {
  const around = linksOf(known)
  const best = new Map<string, Way>()
  const note = (people: string[], links: Link[]) => {
    const [first = ''] = people
    if (new Set(people).size < people.length || people.some((one) => known.never.has(one))) return
    const how: Acquaintance = known.acquaintance.get(first) ?? 'listed'
    const cost = links.reduce<number>((sum, { why }) => sum + reasons[why].cost, acquaintances[how].cost)
    const way = { people, first: how, links, cost }
    const before = best.get(first)
    if (!before || isBetter(way, before)) best.set(first, way)
  }
  const near = new Map<string, { target: string; link: Link }>()
  // Whoever was at one of their places is found from them already.
  const places = new Set(known.positions.flatMap((one) => (targets.has(one.personId) ? [one.companyId] : [])))
  for (const target of targets) {
    if (placeId && known.acquaintance.has(target)) note([target], [])
    for (const link of around(target)) {
      if (targets.has(link.to)) continue
      const before = near.get(link.to)
      if (!before && near.size >= MOST_AROUND) break
      if (!before || reasons[link.why].cost < reasons[before.link.why].cost)
        near.set(link.to, { target, link })
    }
  }
  for (const [one, { target, link }] of near) note([one, target], [link])
  if (placeId)
    for (const { personId, companyId } of known.positions)
      if (companyId === placeId && !targets.has(personId))
        note([personId], [{ to: '', why: 'was-there', companyId }])
  for (const [one, { target, link }] of near) {
    if (known.acquaintance.has(one)) continue
    for (const before of around(one, places))
      if (known.acquaintance.has(before.to) && !targets.has(before.to) && !near.has(before.to))
        note([before.to, one, target], [before, link])
  }
  return [...best.values()].sort((a, b) => (isBetter(a, b) ? -1 : 1))
}

function isBetter(one: Way, other: Way): boolean {
  const [a, b] = [one, other].map(({ first, cost, people }) => [
    first === 'listed' ? 1 : 0,
    cost,
    people.length,
  ])
  for (const at of [0, 1, 2]) {
    const [mine = 0, theirs = 0] = [a?.[at], b?.[at]]
    if (mine !== theirs) return mine < theirs
  }
  return one.people.join() < other.people.join()
}

/** Why two people may know each other; `from` led to `to`, where one of them did. */
export interface LinkBetween extends Link {
  from: string
}

/** In a crowd each is linked with so many who come after them, and all with each other where they are no more than twice that and one. */
const MOST_BESIDE = 4
/** The best so many are given. */
const MOST_LINKS = 6000

/**
 * Every link among these people, at most one between two, best first. Of places, tags and occasions that many share only a part:
 * then `isCut` is true. All that lead to or from `focus` are there.
 */
export function linksAmong(
  ids: readonly string[],
  known: Surroundings,
  focus?: string,
): { links: LinkBetween[]; isCut: boolean } {
  const among = new Set(ids)
  const best = new Map<string, LinkBetween>()
  const note = (link: LinkBetween) => {
    if (link.from === link.to || !among.has(link.from) || !among.has(link.to)) return
    const key = link.from < link.to ? `${link.from} ${link.to}` : `${link.to} ${link.from}`
    const before = best.get(key)
    if (!before || isCheaper(link, before)) best.set(key, link)
  }
  for (const one of known.referrals) note(one)
  for (const [from, to] of known.meetings) note({ from, to, why: 'same-meeting' })
  const isCut = [
    pairsIn(
      known.positions,
      ({ companyId }) => companyId,
      focus,
      (one, other) => {
        const why = whyOfStays(one, other)
        if (why) note({ from: one.personId, to: other.personId, why, companyId: one.companyId })
      },
    ),
    pairsIn(
      known.circles,
      ({ why, named }) => `${why} ${named}`,
      focus,
      (one, other) => note({ from: one.personId, to: other.personId, why: one.why, named: one.named }),
    ),
  ].some(Boolean)
  const links = [...best.values()].sort((a, b) => (isCheaper(a, b) ? -1 : 1))
  return { links: links.slice(0, MOST_LINKS), isCut: isCut || links.length > MOST_LINKS }
}

function isCheaper(one: LinkBetween, other: LinkBetween): boolean {
  const more = reasons[one.why].cost - reasons[other.why].cost
  return more !== 0 ? more < 0 : `${one.from} ${one.to}` < `${other.from} ${other.to}`
}

/** Those who were somewhere at one time come beside each other. Gives true where a crowd is too large for every pair. */
function pairsIn<One extends { personId: string; since?: string | null; isNow?: boolean }>(
  all: readonly One[],
  crowdOf: (one: One) => string,
  focus: string | undefined,
  each: (one: One, other: One) => void,
): boolean {
  let isCut = false
  const place = ({ since, isNow = false, personId }: One) => `${since ?? (isNow ? '~' : '~~')} ${personId}`
  for (const crowd of Map.groupBy(all, crowdOf).values()) {
    const sorted = crowd.toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
    const isAll = sorted.length <= 2 * MOST_BESIDE + 1
    isCut ||= !isAll
    for (const [at, one] of sorted.entries()) {
      const isWhole = isAll || one.personId === focus
      const others = isWhole ? sorted.slice(isAll ? at + 1 : 0) : sorted.slice(at + 1, at + 1 + MOST_BESIDE)
      for (const other of others) each(one, other)
    }
  }
  return isCut
}

/** Who may know whom, from anyone outwards. */
function linksOf({
  referrals,
  meetings,
  positions,
  circles,
}: Surroundings): (id: string, not?: Set<string>) => Link[] {
  const told = new Map<string, Link[]>()
  const add = (from: string, link: Link) => {
    const those = told.get(from)
    if (those) those.push(link)
    else told.set(from, [link])
  }
  // A way is read from the one who is meant: to them leads whoever referred.
  for (const { from, to, why } of referrals) add(to, { to: from, why })
  for (const [one, other] of meetings) {
    add(one, { to: other, why: 'same-meeting' })
    add(other, { to: one, why: 'same-meeting' })
  }
  const atCompany = Map.groupBy(positions, ({ companyId }) => companyId)
  const ofPerson = Map.groupBy(positions, ({ personId }) => personId)
  const inCircle = Map.groupBy(circles, ({ why, named }) => `${why} ${named}`)
  for (const { personId, why, named } of circles)
    for (const other of inCircle.get(`${why} ${named}`) ?? [])
      if (other.personId !== personId) add(personId, { to: other.personId, why, named })
  return (id, not) => [
    ...(told.get(id) ?? []),
    ...(ofPerson.get(id) ?? []).flatMap((mine) =>
      (not?.has(mine.companyId) ? [] : (atCompany.get(mine.companyId) ?? [])).flatMap((theirs) => {
        const why = theirs.personId === id ? null : whyOfStays(mine, theirs)
        return why ? [{ to: theirs.personId, why, companyId: mine.companyId }] : []
      }),
    ),
  ]
}

/** Where each of these people was at the time that the seeker was there, the first such place: person → company. Only a place is none. */
export function groundOf(
  own: readonly Omit<Stay, 'personId'>[],
  stays: readonly Stay[],
): Map<string, string> {
  const at = Map.groupBy(own, ({ companyId }) => companyId)
  const ground = new Map<string, string>()
  for (const theirs of stays)
    for (const mine of at.get(theirs.companyId) ?? []) {
      const why = whyOfStays({ ...mine, personId: '' }, theirs)
      if (why !== null && why !== 'same-place' && !ground.has(theirs.personId))
        ground.set(theirs.personId, theirs.companyId)
    }
  return ground
}

function whyOfStays(one: Stay, other: Stay): Reason | null {
  if (one.since && other.since) return overlap(one, other) ? 'worked-together' : null
  return one.isNow && other.isNow ? 'colleagues' : 'same-place'
}

/** As far as both say: a year meets each of its months. */
function overlap(one: Stay, other: Stay): boolean {
  const before = (until: string | null, since: string | null) => {
    if (!until || !since) return false
    const length = Math.min(until.length, since.length)
    return until.slice(0, length) < since.slice(0, length)
  }
  return !before(one.until, other.since) && !before(other.until, one.since)
}
