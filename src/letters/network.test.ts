import { describe, expect, test } from 'vitest'
import { linksAmong, type Stay, type Surroundings } from './introductions.ts'
import { type Branch, bestOfEach, byMostLinks, pageOf, treeOf } from './network.ts'

const nothing = (): Surroundings => ({
  acquaintance: new Map(),
  ground: new Map(),
  never: new Set(),
  referrals: [],
  meetings: [],
  positions: [],
  circles: [],
})

const at = (personId: string, since: string | null = null, until: string | null = null): Stay => ({
  personId,
  companyId: 'acme',
  since,
  until,
  isNow: since === null,
})

describe('links among people', () => {
  const said = (ids: string[], known: Partial<Surroundings>, focus?: string) =>
    linksAmong(ids, { ...nothing(), ...known }, focus).links.map(
      ({ from, to, why }) => `${from} ${to} ${why}`,
    )

  test('of several reasons between two the best is given, and none to who is not among them', () => {
    const positions = ['ana', 'bo', 'cy'].map((one) => at(one))
    const referrals = [
      { from: 'bo', to: 'ana', why: 'referred' as const },
      { from: 'zoe', to: 'ana', why: 'offered' as const },
    ]
    expect(said(['ana', 'bo', 'cy'], { positions, referrals })).toEqual([
      'bo ana referred',
      'ana cy colleagues',
      'bo cy colleagues',
    ])
  })

  test('of one company who were there at one time, and not who were there at another', () => {
    const positions = [at('ana', '2010', '2012'), at('bo', '2011', '2015'), at('cy', '2014', '2016')]
    expect(said(['ana', 'bo', 'cy'], { positions })).toEqual([
      'ana bo worked-together',
      'bo cy worked-together',
    ])
  })

  test('a crowd is not linked each with each, but all of it with the one around whom it is', () => {
    const ids = Array.from({ length: 100 }, (_, n) => `p${n + 100}`)
    const positions = ids.map((one) => at(one))
    const all = linksAmong(ids, { ...nothing(), positions })
    expect(all.links.length).toBeLessThan(400)
    expect(all.isCut).toBe(true)
    const around = linksAmong(ids, { ...nothing(), positions }, 'p150').links
    expect(around.filter(({ from, to }) => from === 'p150' || to === 'p150')).toHaveLength(99)
    const few = linksAmong(ids.slice(0, 9), { ...nothing(), positions: positions.slice(0, 9) })
    expect([few.links.length, few.isCut]).toEqual([36, false])
  })

  test('many are bounded, and the best stay', () => {
    const ids = Array.from({ length: 2000 }, (_, n) => `p${n + 1000}`)
    const meetings = ids.slice(1).map((one): [string, string] => [ids[0] ?? '', one])
    const positions = ids.map((one) => at(one))
    const { links, isCut } = linksAmong(ids, { ...nothing(), meetings, positions })
    expect([links.length, isCut]).toEqual([6000, true])
    expect(links.filter(({ why }) => why === 'same-meeting')).toHaveLength(1999)
  })
})

describe('who led to whom', () => {
  const link = (text: string) => {
    const [from = '', to = '', why = 'referred'] = text.split(' ')
    return { from, to, why: why as 'referred' | 'offered' | 'same-meeting' }
  }
  const said = ({ id, alsoBy, children }: Branch): string =>
    `${id}${alsoBy.map((one) => `+${one}`).join('')}${children.length > 0 ? `(${children.map(said).join(' ')})` : ''}`
  const tree = (ids: string, ...links: string[]) => treeOf(ids.split(' '), links.map(link)).map(said)

  test.each([
    { links: [], is: [] },
    { links: ['a b', 'a c', 'c d'], is: ['a(b c(d))'] },
    { links: ['a b', 'e d'], is: ['a(b)', 'e(d)'] },
    { links: ['a b same-meeting'], is: [] },
    // Below the better reason, then below the first in the list.
    { links: ['a c', 'b c offered'], is: ['a', 'b(c+a)'] },
    { links: ['b c', 'a c'], is: ['a(c+b)', 'b'] },
    // In a circle it begins with the first.
    { links: ['b c', 'c d', 'd b'], is: ['b+d(c(d))'] },
    { links: ['c d', 'd c', 'd a'], is: ['c+d(d(a))'] },
  ])('$links', ({ links, is }) => {
    expect(tree('a b c d e', ...links)).toEqual(is)
  })

  test('a chain of two thousand is a tree of that depth', () => {
    const ids = Array.from({ length: 2000 }, (_, n) => `p${n}`)
    const links = ids.slice(1).map((to, n) => ({ from: ids[n] ?? '', to, why: 'referred' as const }))
    let [at] = treeOf(ids, links)
    let deep = 0
    for (; at; at = at.children[0]) deep++
    expect(deep).toBe(2000)
  })
})

test('those with most links come first, then by name, and before all the one around whom it is', () => {
  const people = ['dora', 'ana', 'bo', 'cy'].map((id) => ({ id, name_folded: id }))
  const links = [
    { from: 'cy', to: 'bo' },
    { from: 'cy', to: 'ana' },
  ]
  const order = (first?: string) => byMostLinks(people, links, first).map(({ id }) => id)
  expect(order()).toEqual(['cy', 'ana', 'bo', 'dora'])
  expect(order('dora')).toEqual(['dora', 'cy', 'ana', 'bo'])
})

test('of each person the best links are given, and before others those with the one around whom it is', () => {
  const links = ['ana bo', 'ana cy', 'ana dora', 'bo cy', 'cy dora'].map((text) => {
    const [from = '', to = ''] = text.split(' ')
    return { from, to }
  })
  const said = (ids: string[], most: number, first?: string) =>
    bestOfEach(ids, links, most, first).map(({ from, to }) => `${from} ${to}`)
  expect(said(['ana'], 2)).toEqual(['ana bo', 'ana cy'])
  expect(said(['ana', 'cy'], 1)).toEqual(['ana bo', 'ana cy'])
  expect(said(['bo', 'cy'], 1, 'dora')).toEqual(['ana bo', 'cy dora'])
  // Those around the one bring their link to them, which takes none of that one’s own.
  expect(said(['ana', 'bo', 'cy', 'dora'], 1, 'ana')).toEqual(['ana bo', 'ana cy', 'ana dora'])
  expect(said(['ana', 'bo', 'cy', 'dora'], 9)).toHaveLength(5)
})

test('a list that is worked out whole is read in pages both ways, also after someone of it has gone', () => {
  const all = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
  const ids = ({ rows }: { rows: { id: string }[] }) => rows.map(({ id }) => id).join('')
  const first = pageOf(all, { limit: 2 })
  expect([ids(first), first.previous]).toEqual(['ab', null])
  const second = pageOf(all, { limit: 2, after: first.next ?? '' })
  expect(ids(second)).toBe('cd')
  const third = pageOf(all, { limit: 2, after: second.next ?? '' })
  expect([ids(third), third.next]).toEqual(['e', null])
  expect(ids(pageOf(all, { limit: 2, before: second.previous ?? '' }))).toBe('ab')
  expect(ids(pageOf(all, { limit: 2, at: 'last' }))).toBe('de')
  const without = all.filter(({ id }) => id !== 'b')
  expect(ids(pageOf(without, { limit: 2, after: first.next ?? '' }))).toBe('cd')
})
