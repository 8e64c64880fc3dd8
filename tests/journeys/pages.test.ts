/** Every page of `routes.ts`, found by following links from Today in the sample search, looked at as a visitor sees it. */
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectionsCsv } from '../../bench/imports.ts'
import { matchRoute } from '../../src/doors/web/match-route.ts'
import { routes } from '../../src/routes.ts'
import { openPlace, type Place, signUp } from './visitor.ts'

let place: Place
let visitor: BrowserContext
/** Route → an address of it. */
let found: Map<string, string>

beforeAll(async () => {
  place = await openPlace()
  visitor = await place.visit()
  const page = await visitor.newPage()
  await signUp(page)
  await page.getByRole('button', { name: 'Open the sample search' }).click()
  await page.goto('/people/import')
  await page.locator('input[type=file]').setInputFiles({
    name: 'Connections.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(connectionsCsv(120)),
  })
  await page.locator('form:has(input[type=file]) button').click()
  await page.waitForURL('**/imports/*')
  found = await wander(visitor)
  await page.close()
}, 120_000)
afterAll(async () => {
  await visitor?.close()
  await place?.close()
})

/** Follows every link from Today, one address a route, as a reader would. */
async function wander(context: BrowserContext): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  const queue = ['/', '/sign-in', '/sign-up']
  const asked = new Set(queue)
  while (queue.length > 0 && asked.size < 600) {
    const path = queue.shift() as string
    const match = matchRoute(routes, new URL(path, place.base).pathname)
    if (match && !seen.has(match.route.path)) seen.set(match.route.path, path)
    const answer = await context.request.get(path)
    expect(answer.status(), path).toBe(200)
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue
    for (const [, href = ''] of (await answer.text()).matchAll(/<a[^>]* href="(\/[^"#]*)/g)) {
      const next = href.replace(/&amp;/g, '&')
      const route = matchRoute(routes, new URL(next, place.base).pathname)?.route.path
      if (asked.has(next) || /^\/(assets|api)\b/.test(next)) continue
      expect(route, `${path} links to ${next}, which is no page`).toBeTruthy()
      if (
        [...asked].filter((one) => matchRoute(routes, one.split('?')[0] ?? '')?.route.path === route)
          .length >= 6
      )
        continue
      asked.add(next)
      queue.push(next)
    }
  }
  return seen
}

const isDownload = (path: string) => /\.(zip|ics|vcf)$/.test(path)
const pages = routes.map((route) => route.path).filter((path) => !isDownload(path))

test('every page is reached by links from Today', () => {
  expect(routes.map((route) => route.path).filter((path) => !found.has(path))).toEqual([])
})

/** Opens a route as somebody who may see it: the sign-in pages as a guest. */
async function open(route: string, look: { colorScheme?: 'light' | 'dark'; width?: number }): Promise<Page> {
  const isGuests = route === '/sign-in' || route === '/sign-up'
  const page = isGuests ? await (await place.visit()).newPage() : await visitor.newPage()
  await page.emulateMedia({ colorScheme: look.colorScheme ?? 'light', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: look.width ?? 1280, height: 900 })
  await page.goto(found.get(route) ?? route)
  return page
}

describe.each(pages)('%s', (route) => {
  test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (colorScheme) => {
    const page = await open(route, { colorScheme })
    const { violations } = await new AxeBuilder({ page }).analyze()
    const what = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    )
    await page.close()
    expect(what).toEqual([])
  })

  test('nothing is wider than the window, from a phone to a wide screen', async () => {
    const wide = []
    for (const width of [390, 820, 1600]) {
      const page = await open(route, { width })
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(width)
      await page.close()
    }
    expect(wide).toEqual([])
  })
})

/** The gzipped bytes of script that these pages load together, in a browser that has nothing of ours yet. */
async function scriptOf(...paths: string[]): Promise<number> {
  const scripts = new Map<string, number>()
  const context = await place.visit({ storageState: await visitor.storageState() })
  const page = await context.newPage()
  page.on('response', async (answer) => {
    if (answer.request().resourceType() === 'script')
      scripts.set(answer.url(), gzipSync(await answer.body()).length)
  })
  for (const path of paths) {
    await page.goto(found.get(path) ?? path)
    await page.waitForLoadState('networkidle')
  }
  await context.close()
  return [...scripts.values()].reduce((sum, size) => sum + size, 0)
}

test('a first visit ships under 30 kB of script', async () => {
  const first = [
    '/',
    '/people',
    '/people/import',
    '/people/:id',
    '/companies/:id',
    '/conversations',
    '/conversations/:id',
  ]
  expect(await scriptOf(...first, '/conversations/:id/ask', '/settings')).toBeLessThan(30_000)
})

test('what judges as one types is loaded where one writes, and is no more than a photograph', async () => {
  expect(
    await scriptOf('/letters/:id', '/conversations/:id/questions', '/conversations/:id/pitch'),
  ).toBeLessThan(100_000)
})

test('nothing went wrong on the server, and no page broke its own rules', async () => {
  const said: string[] = []
  const page = await visitor.newPage()
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  for (const route of pages) await page.goto(found.get(route) ?? route)
  await page.close()
  expect(said).toEqual([])
  expect(place.said()).not.toMatch(/Error/)
}, 120_000)
