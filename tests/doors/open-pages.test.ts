/** The pages that need no account, over the wire: who sees which at `/`, what a preview reads, and what may be listed. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAddresses } from '../../src/guides/open-addresses.ts'
import { openTestHouse, type TestHouse } from '../world.ts'
import { serve } from './drivers.ts'

let house: TestHouse
let listing: TestHouse
const closing: (() => void)[] = []
let base: string
let listed: string

beforeAll(async () => {
  house = await openTestHouse('sqlite')
  listing = await openTestHouse('sqlite', { isListed: true, baseUrl: 'https://wellmet.example' })
  await house.newcomer()
  await listing.newcomer()
  const served = [await serve(house.house), await serve(listing.house)] as const
  closing.push(
    ...served.map(
      ({ server }) =>
        () =>
          server.close(),
    ),
  )
  ;[base, listed] = served.map((one) => one.base) as [string, string]
})
afterAll(async () => {
  for (const close of closing) close()
  await house?.close()
  await listing?.close()
})

const get = (path: string, at = base) => fetch(`${at}${path}`, { redirect: 'manual' })

test('the first visit of all makes the first account; later ones are told what this is', async () => {
  const first = await get('/')
  expect(first.status).toBe(200)
  const empty = await openTestHouse('sqlite', { signups: 'first' })
  const { base: fresh, server } = await serve(empty.house)
  try {
    const begun = await get('/', fresh)
    expect([begun.status, begun.headers.get('location')]).toEqual([303, '/sign-in?then=%2F'])
  } finally {
    server.close()
    await empty.close()
  }
})

test('every open page can be read without an account, and a preview of it is whole', async () => {
  const pictures = new Set<string>()
  for (const path of openAddresses) {
    const answer = await get(path)
    expect(answer.status, path).toBe(200)
    expect(answer.headers.has('set-cookie'), path).toBe(false)
    const html = await answer.text()
    const said = (property: string) =>
      new RegExp(`<meta (?:name|property)="${property}" content="([^"]+)"`).exec(html)?.[1] ?? ''
    expect(said('description').length, path).toBeGreaterThan(30)
    expect(said('og:title').length, path).toBeGreaterThan(3)
    expect(said('og:url'), path).toBe(`${base}${path}`)
    expect(said('og:image'), path).toMatch(new RegExp(`^${base}/assets/.+\\.png$`))
    pictures.add(said('og:image'))
    expect(html, path).toMatch(/<h1[\s>]/)
  }
  expect(pictures.size).toBeGreaterThan(45)
  const [one = ''] = pictures
  expect((await fetch(one)).headers.get('content-type')).toBe('image/png')
})

test('nothing may be listed unless the operator says so', async () => {
  expect(await (await get('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /\n')
  for (const path of ['/', '/guides', '/rules/no-job-ask', '/sign-in', '/people'])
    expect((await get(path)).headers.get('x-robots-tag'), path).toBe('noindex, nofollow')
})

test('where the operator says so, the open pages may be listed and nothing else', async () => {
  const robots = await (await get('/robots.txt', listed)).text()
  expect(robots).toContain('Sitemap: https://wellmet.example/sitemap.xml')
  expect(robots).not.toMatch(/^Disallow: \/$/m)
  const map = await (await get('/sitemap.xml', listed)).text()
  expect([...map.matchAll(/<loc>([^<]+)</g)].map(([, at]) => at)).toEqual(
    openAddresses.map((path) => `https://wellmet.example${path}`),
  )
  for (const path of ['/', '/guides/ask-well'])
    expect((await get(path, listed)).headers.has('x-robots-tag'), path).toBe(false)
  for (const path of ['/sign-in', '/sign-up', '/people', '/ask/abc', '/guides/none'])
    expect((await get(path, listed)).headers.get('x-robots-tag'), path).toContain('noindex')
})

test('the feed is there, and no page for users speaks to operators', async () => {
  const feed = await get('/guides/feed.xml')
  expect(feed.headers.get('content-type')).toContain('application/atom+xml')
  expect(await feed.text()).toContain('/guides/ask-well')
  for (const path of openAddresses)
    expect(await (await get(path)).text(), path).not.toMatch(/BASE_URL|SIGNUPS|DATABASE_URL|npm start/)
})
