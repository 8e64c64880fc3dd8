/** Every page with other eyes and hands: very large print, no mouse, colors of one's own, paper. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place, robin } from './visitor.ts'
import { fillPlace, pages, wander } from './wander.ts'

let place: Place
let visitor: BrowserContext
/** Route → an address of it. */
let found: Map<string, string>

beforeAll(async () => {
  place = await openPlace()
  visitor = await place.visit()
  visitor.setDefaultTimeout(8_000)
  await fillPlace(visitor)
  found = await wander(place, visitor)
}, 120_000)
afterAll(async () => {
  await visitor?.close()
  await place?.close()
})

const address = (route: string) => found.get(route) ?? route

/**
 * What is wrong with the page as it is now, its folds open: parts that are wider than the window, and of everything that can
 * have the focus, what lies over it once it has it. A window is 320 × 256 for someone who reads 1280 × 1024 at 400 % (WCAG
 * 1.4.10 and 2.4.11).
 */
const wrongOn = (page: Page) =>
  page.evaluate(() => {
    const found = new Set<string>()
    for (const fold of document.querySelectorAll('details')) fold.open = true
    if (document.documentElement.scrollWidth > innerWidth)
      found.add(`${document.documentElement.scrollWidth} wide`)
    const places = ({ left, top, right, bottom }: DOMRect) => {
      const [x, y] = [Math.max(left, 0), Math.max(top, 0)]
      const [width, height] = [Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y]
      if (width <= 0 || height <= 0) return []
      return [0.1, 0.5, 0.9].map((part) => [x + width * part, y + height * part] as const)
    }
    const stops = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]'
    for (const stop of document.querySelectorAll<HTMLElement>(stops)) {
      scrollTo(0, document.body.scrollHeight)
      if (!stop.checkVisibility({ visibilityProperty: true })) continue
      stop.focus()
      if (document.activeElement !== stop) continue
      const name = () => (stop.innerText || stop.getAttribute('name') || stop.tagName).trim().slice(0, 40)
      const seen = places(stop.getBoundingClientRect())
      if (seen.length === 0) found.add(`${name()} is out of the window`)
      for (const [x, y] of seen)
        for (
          let at = document.elementFromPoint(x, y);
          at && !at.contains(stop) && !stop.contains(at);
          at = at.parentElement
        )
          if (['sticky', 'fixed'].includes(getComputedStyle(at).position))
            found.add(`${name()} is under ${at.className}`)
    }
    return [...found]
  })

const windows = {
  'at 400 %': { width: 320, height: 256 },
  'above the keyboard of a phone': { width: 390, height: 420 },
  'on a wide window': { width: 1280, height: 700 },
}

/** What is wrong with the page in each window. */
async function wrongInEach(page: Page): Promise<string[]> {
  const wrong: string[] = []
  for (const [name, size] of Object.entries(windows)) {
    await page.setViewportSize(size)
    wrong.push(...(await wrongOn(page)).map((what) => `${name}: ${what}`))
  }
  return wrong
}

test('nothing is too wide, and nothing lies over what has the focus, on a phone and on a wide window', async () => {
  const page = await visitor.newPage()
  const wrong: Record<string, string[]> = {}
  for (const path of [
    ...pages.map(address),
    ...(await linksOn('/people', /^\/people\/[^/?]{30,}$/)).slice(0, 15),
  ]) {
    await page.goto(path)
    const there = await wrongInEach(page)
    if (there.length > 0) wrong[path] = there
  }
  // The clock is higher while it runs.
  await page.goto(await meetingWithClock())
  await page.getByRole('button', { name: /Start timer$/ }).click()
  wrong.clock = await wrongInEach(page)
  await page.close()
  expect(wrong).toEqual({ clock: [] })
}, 240_000)

async function linksOn(path: string, wanted: RegExp): Promise<string[]> {
  const html = await (await visitor.request.get(path)).text()
  return [...html.matchAll(/href="([^"]+)"/g)].map(([, to = '']) => to).filter((to) => wanted.test(to))
}

/** The page of a meeting that is not held in writing. */
async function meetingWithClock(): Promise<string> {
  for (const path of await linksOn('/conversations', /^\/conversations\/[^/?]+$/)) {
    const meeting = await visitor.request.get(`${path}/meet`)
    if ((await meeting.text()).includes('data-clock')) return `${path}/meet`
  }
  throw new Error('No meeting has a clock.')
}

test('an open menu closes once the focus has left it', async () => {
  const page = await visitor.newPage()
  await page.setViewportSize({ width: 390, height: 420 })
  await page.goto('/people')
  await page.getByRole('button', { name: 'Menu for' }).click()
  expect(await page.locator('#me').isVisible()).toBe(true)
  await page.locator('#me button').last().focus()
  await page.keyboard.press('Tab')
  expect(await page.locator('#me').isVisible()).toBe(false)
  await page.close()
})

test('what is seldom done with a line is seen once the line is pointed at or has the focus, and nothing moves', async () => {
  const page = await visitor.newPage()
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/people?find=Maya+Chen')
  await page.getByRole('link', { name: 'Maya Chen' }).first().click()
  const line = page.locator('.row:has(> .acts)').first()
  const acts = line.locator('> .acts')
  const opacity = () => acts.evaluate((one) => getComputedStyle(one).opacity)
  await page.mouse.move(0, 0)
  const before = await acts.boundingBox()
  expect(await opacity()).toBe('0')
  await line.hover()
  expect(await opacity()).toBe('1')
  expect(await acts.boundingBox()).toEqual(before)
  await page.mouse.move(0, 0)
  await acts.locator('summary, button').first().focus()
  expect(await opacity()).toBe('1')
  await page.setViewportSize({ width: 390, height: 900 })
  await page.locator('h1').click()
  expect(await opacity()).toBe('1')
  await page.close()
})

test('on paper there is nothing to press', async () => {
  const page = await visitor.newPage()
  await page.emulateMedia({ media: 'print' })
  const printed: Record<string, (string | null)[]> = {}
  for (const route of pages) {
    await page.goto(address(route))
    const there = await page
      .locator('button, .button, input[type=file], details:not([open])')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent))
    if (there.length > 0) printed[route] = there
  }
  await page.close()
  expect(printed).toEqual({})
}, 60_000)

test('with colors of one’s own the marks in a letter are seen', async () => {
  const page = await visitor.newPage()
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
  await page.goto(address('/letters/:id'))
  await page.locator('[data-keys]:not([hidden])').waitFor({ state: 'attached' })
  const letter = page.locator('.manuscript textarea').first()
  await letter.fill('Dear Maya,\n\nWould you hire me?\n\nRobin')
  await page.waitForFunction(() =>
    [...(CSS.highlights.get('breach') ?? [])].some((range) => `${range}`.includes('hire me')),
  )
  await page.locator('h1').click()
  const marked = await letter.screenshot()
  await page.evaluate(() => CSS.highlights.clear())
  const plain = await letter.screenshot()
  // The words stand there once, and not a second time where their mirror lies.
  const words = await letter.evaluate((field) => [
    getComputedStyle(field.previousElementSibling as Element).color,
    getComputedStyle(field).backgroundColor,
  ])
  await page.close()
  expect(marked.equals(plain)).toBe(false)
  expect(words).toEqual(['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'])
})

test('anyone who changes the password tells the browser whose it is', async () => {
  const page = await visitor.newPage()
  for (const address of ['/settings/password', '/settings/tokens/new', '/settings/delete-account']) {
    await page.goto(address)
    const form = page.locator('form:has(input[type=password])')
    expect(await form.locator('input[autocomplete=username]').inputValue()).toBe(robin.email)
  }
  await page.close()
})
