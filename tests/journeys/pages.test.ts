/** Every page of `routes.ts`, found by following links from Today in the sample data, looked at as a visitor sees it. */
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../../src/routes.ts'
import { openPlace, type Place } from './visitor.ts'
import { fillPlace, pages, wander } from './wander.ts'

let place: Place
let visitor: BrowserContext
/** Route → an address of it. */
let found: Map<string, string>

beforeAll(async () => {
  place = await openPlace()
  visitor = await place.visit()
  await fillPlace(visitor)
  found = await wander(place, visitor)
}, 120_000)
afterAll(async () => {
  await visitor?.close()
  await place?.close()
})

test('every page is reached by links from Today', () => {
  // The file that calls a meeting off is offered once one is, and none of the sample's is.
  // The cards of several people are offered once some are selected.
  // A model is asked where the operator set one.
  // A reply card is there while a page for a host is open, and the sample has none.
  const isOffered = (path: string) =>
    !/meeting-canceled\.ics$|cards\.vcf$|reply-card\.html$|^\/ask-model$/.test(path)
  const offered = routes.map((route) => route.path).filter(isOffered)
  expect(offered.filter((path) => !found.has(path))).toEqual([])
})

/** What is looked at as someone without an account sees it. */
const ofGuests = ['/sign-in', '/sign-up', '/about', '/guides', '/guides/:guide', '/check', '/for/hosts']

/** Opens a route as someone who may see it. */
async function open(route: string): Promise<Page> {
  const page = ofGuests.includes(route) ? await (await place.visit()).newPage() : await visitor.newPage()
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(found.get(route) ?? route)
  return page
}

async function violationsOn(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  )
}

test.each(pages)(
  '%s: axe finds nothing in light or dark, and it fits a phone and a wide screen',
  async (route) => {
    const page = await open(route)
    expect(await violationsOn(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    // Nothing but colors depends on the scheme.
    expect(await violationsOn(page, ['color-contrast', 'link-in-text-block'])).toEqual([])
    const wide = []
    for (const width of [390, 820, 1600]) {
      await page.setViewportSize({ width, height: 900 })
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(width)
    }
    await (ofGuests.includes(route) ? page.context() : page).close()
    expect(wide).toEqual([])
  },
)

/**
 * The gzipped bytes of script that these pages load together, in a browser that has nothing of ours yet; with what comes once one begins
 * to write there.
 */
async function scriptOf(paths: string[], isWriting = false): Promise<number> {
  const scripts = new Map<string, number>()
  const context = await place.visit({ storageState: await visitor.storageState() })
  const page = await context.newPage()
  page.on('response', async (answer) => {
    if (answer.request().resourceType() === 'script')
      scripts.set(answer.url(), gzipSync(await answer.body()).length)
  })
  for (const path of paths) {
    await page.goto(found.get(path) ?? path)
    if (isWriting) {
      await page.locator('.manuscript textarea:visible').last().focus()
      await page.locator('.manuscript[data-judged]').last().waitFor()
    }
    await page.waitForLoadState('networkidle')
  }
  await context.close()
  return [...scripts.values()].reduce((sum, size) => sum + size, 0)
}

test('a first visit ships under 30 kB of script', async () => {
  const first = [
    '/',
    '/people',
    '/import',
    '/people/:id',
    '/companies/:id',
    '/conversations',
    '/conversations/:id',
  ]
  expect(await scriptOf([...first, '/conversations/:id/ask', '/settings'])).toBeLessThan(30_000)
})

test('what judges as one types is loaded where one writes, once one does, and is no more than a photograph', async () => {
  const writing = ['/letters/:id', '/conversations/:id/questions', '/conversations/:id/pitch']
  expect(await scriptOf(writing)).toBeLessThan(26_000)
  // The letter of the sample asks for a job.
  for (const page of writing) expect(await scriptOf([page], true)).toBeLessThan(70_000)
})

test('a letter is judged on the public page, and nothing of it leaves the browser', async () => {
  const guest = await place.visit()
  const page = await guest.newPage()
  await page.goto('/')
  await page.getByLabel('Paste it here').fill('Dear Maya,\n\nDo you have any openings on your team?\n\nRobin')
  await page.getByRole('button', { name: 'Check' }).click()
  await page.waitForURL('**/check?')
  await page.locator('.manuscript[data-judged]').waitFor()
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.locator('[data-findings]').getByText('asks for a job').first().waitFor()
  await page.getByLabel('Letter', { exact: true }).pressSequentially(' Thank you.')
  await page.getByText('Must fix').first().waitFor()
  expect(await page.getByLabel('Letter', { exact: true }).inputValue()).toContain('Thank you.')
  expect(asked).toEqual([])
  expect(
    await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).not.toContain('openings')
  await guest.close()
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
