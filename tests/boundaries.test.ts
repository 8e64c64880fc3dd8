/** Which feature may import which: `order` says it, and these tests are its enforcement. */
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { feature, files, isPage, order, textOf } from './source.ts'

/** Each import of ours, as [from, to], both as paths below the root. Imports of types alone bind nothing at run time, but they too keep the order. */
const imports = files.flatMap((file) =>
  [...textOf(file).matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(
    ([, to = '']) => [file, posix.join(posix.dirname(file), to)] as const,
  ),
)

test('nouns, verbs and tables import only what comes before them', () => {
  expect(imports.length).toBeGreaterThan(500)
  const wrong = imports.filter(([from, to]) => {
    const [a, b] = [order.indexOf(feature(from)), order.indexOf(feature(to))]
    return !isPage(from) && a >= 0 && b > a
  })
  expect(wrong).toEqual([])
})

test('no file imports itself by way of others, for a value or for a type', () => {
  expect(circles(imports).map((way) => way.join(' → '))).toEqual([])
})

test.each([
  { of: [], is: [] },
  { of: ['a b', 'b c', 'a c'], is: [] },
  { of: ['a a'], is: ['a a'] },
  { of: ['a b', 'b c', 'c b'], is: ['b c b'] },
  { of: ['a b', 'b a', 'c d', 'd e', 'e c'], is: ['a b a', 'c d e c'] },
])('circles in $of', ({ of, is }) => {
  const links = of.map((link) => link.split(' ') as [string, string])
  expect(circles(links).map((way) => way.join(' '))).toEqual(is)
})

test('a page imports no page of another feature, and no door', () => {
  const wrong = imports.filter(
    ([from, to]) =>
      isPage(from) && ((isPage(to) && feature(from) !== feature(to)) || feature(to) === 'doors'),
  )
  expect(wrong).toEqual([])
})

test('the manners import nothing of ours and no package', () => {
  expect(
    imports.filter(([from, to]) => feature(from) === 'etiquette' && feature(to) !== 'etiquette'),
  ).toEqual([])
  const packages = files
    .filter((file) => feature(file) === 'etiquette')
    .flatMap((file) =>
      [...textOf(file).matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => `${file}: ${name}`),
    )
  expect(packages).toEqual([])
})

test('nothing imports a door but the entries', () => {
  const entries = ['src/main.ts', 'src/wellmet.ts', 'src/check.ts', 'src/generate.ts', 'src/open-house.ts']
  expect(
    imports.filter(
      ([from, to]) => feature(to) === 'doors' && feature(from) !== 'doors' && !entries.includes(from),
    ),
  ).toEqual([])
})

test('only the account, what brings a whole account in, and pages for hosts declare verbs that reach the accounts', () => {
  const declaring = imports.filter(([, to]) => to === 'src/account/account-verb.ts').map(([from]) => from)
  expect(declaring.length).toBeGreaterThan(0)
  expect(
    declaring.filter(
      (file) =>
        feature(file) !== 'account' &&
        // The address of a page for a host is kept with the account, as the commons alone are asked by someone without one.
        feature(file) !== 'hosts' &&
        !['src/export/import-account.ts', 'src/doors/perform.ts'].includes(file),
    ),
  ).toEqual([])
})

test('what the server knows of requests is for what begins something with a person or tells that it did, and for how they like to be asked', () => {
  const declaring = imports
    .filter(([from, to]) => to === 'src/account/request-verb.ts' && /defineRequestVerb/.test(textOf(from)))
    .map(([from]) => from)
  expect(declaring.length).toBeGreaterThan(5)
  expect(
    declaring.filter((file) => !['conversations', 'letters', 'hosts', 'today'].includes(feature(file))),
  ).toEqual([])
})

test('every folder of src has its place in the order', () => {
  const folders = new Set(files.filter((file) => file.split('/').length > 2).map(feature))
  expect([...folders].filter((folder) => !order.includes(folder))).toEqual([])
})

test('a verb lies in a file of its name', () => {
  const wrong = files.filter((file) => {
    const name = /define(?:Account)?Verb\(\{\s*name: '([^']+)'/.exec(textOf(file))?.[1]
    return name && !file.endsWith(`/${name}.ts`)
  })
  expect(wrong).toEqual([])
})

/** The ways that lead back to where they begin, each told once: walks along the links, and looks back at each step. */
function circles(links: readonly (readonly [from: string, to: string])[]): string[][] {
  const next = Map.groupBy(links, ([from]) => from)
  const found: string[][] = []
  const [way, done]: [string[], Set<string>] = [[], new Set()]
  const walk = (at: string): void => {
    const seen = way.indexOf(at)
    if (seen >= 0) found.push([...way.slice(seen), at])
    if (seen >= 0 || done.has(at)) return
    way.push(at)
    for (const [, to] of next.get(at) ?? []) walk(to)
    way.pop()
    done.add(at)
  }
  for (const from of next.keys()) walk(from)
  return found
}
