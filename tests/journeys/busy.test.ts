/** Every page on the busy world, from the narrowest phone to a laptop: nothing wider than the window, no text covered, axe clean. */
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place } from './visitor.ts'
import { fillPlace, pages, wander } from './wander.ts'

/** So many pages are looked at side by side. */
const AT_ONCE = 3

let place: Place
let visitor: BrowserContext
let paths: string[]

beforeAll(async () => {
  place = await openPlace({ SAMPLE: 'busy' })
  visitor = await place.visit({ reducedMotion: 'reduce' })
  await fillPlace(visitor)
  const found = await wander(place, visitor)
  paths = [...new Set([...pages.map((route) => found.get(route) ?? route), ...(await hardest())])]
}, 120_000)
afterAll(async () => {
  await visitor?.close()
  await place?.close()
})

/** The pages of those who are hardest to show, and of their conversations. */
async function hardest(): Promise<string[]> {
  const found: string[] = []
  for (const name of ['Monteverde', 'Kaʻōnohi', 'الدمياطي', 'Thistledown', 'D’Arcy', '西園寺', 'มะลิวัลย์']) {
    const list = await (await visitor.request.get(`/people?find=${encodeURIComponent(name)}`)).text()
    const [, person] = /href="(\/people\/[^/?"]{30,})"/.exec(list) ?? []
    expect(person, name).toBeTruthy()
    const html = await (await visitor.request.get(person ?? '')).text()
    const talks = [...html.matchAll(/href="(\/conversations\/[^/?"]{30,})/g)].map(([, path = '']) => path)
    found.push(person ?? '', ...talks, ...talks.map((path) => `${path}/meet`))
  }
  return found
}

/** Texts with something over them that is no part of them, in a window as high as the page. */
const coveredOn = (page: Page) =>
  page.evaluate(() => {
    const found = new Set<string>()
    const reached = new CSSStyleSheet()
    reached.replaceSync('* { pointer-events: auto !important }')
    document.adoptedStyleSheets = [reached]
    // A link may fill its whole row, in front of the words there: what lies over them is then seen through.
    const isThere = (one: Element, x: number, y: number) =>
      [...one.getClientRects()].some(
        (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
      )
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const parent = node.parentElement as Element
      const text = (node.textContent ?? '').trim()
      if (!text || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      // The mirror of a field that is written in lies behind it, and is not read.
      if (parent.closest('[aria-hidden=true]')) continue
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) {
        let [left, top, right, bottom] = [rect.left, rect.top, rect.right, rect.bottom]
        for (let at: Element | null = parent; at; at = at.parentElement) {
          const { overflowX, clipPath, position, clip } = getComputedStyle(at)
          if (clipPath !== 'none' || (position === 'absolute' && clip !== 'auto')) right = left
          if (overflowX === 'visible') continue
          const box = at.getBoundingClientRect()
          left = Math.max(left, box.left)
          right = Math.min(right, box.right)
          top = Math.max(top, box.top)
          bottom = Math.min(bottom, box.bottom)
        }
        if (right - left < 2 || bottom - top < 2) continue
        if (right > innerWidth + 1 || left < -1) found.add(`“${text.slice(0, 40)}” leaves the window`)
        const [x, y] = [(left + right) / 2, (top + bottom) / 2]
        const over = document.elementFromPoint(x, y)
        if (over && !over.contains(parent) && !parent.contains(over) && isThere(over, x, y))
          found.add(`“${text.slice(0, 40)}” is under ${over.tagName} .${over.className}`)
      }
    }
    return [...found]
  })

/** What is wrong with this page at each width. */
async function wrongWith(page: Page, path: string): Promise<string[]> {
  const wrong: string[] = []
  await page.goto(path)
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    const height = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
      return document.documentElement.scrollHeight
    })
    await page.setViewportSize({ width, height: height + 100 })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    if (wide > width) wrong.push(`${width}: ${wide} wide`)
    wrong.push(...(await coveredOn(page)).map((what) => `${width}: ${what}`))
  }
  const { violations } = await new AxeBuilder({ page }).analyze()
  wrong.push(
    ...violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    ),
  )
  return wrong
}

test('every page holds', async () => {
  const wrong: Record<string, string[]> = {}
  const queue = [...paths]
  const look = async () => {
    const page = await visitor.newPage()
    for (let path = queue.shift(); path; path = queue.shift()) {
      const there = await wrongWith(page, path)
      if (there.length > 0) wrong[path] = there
    }
    await page.close()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, look))
  expect(wrong).toEqual({})
}, 300_000)

/** What has the focus after each Tab: whether something that stays in the window lies over it, or it is out of the window. */
const hiddenAtFocus = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement
    if (at === document.body) return null
    const { left, top, right, bottom } = at.getBoundingClientRect()
    const name = (at.innerText || at.getAttribute('name') || at.tagName).trim().slice(0, 40)
    if (bottom <= 0 || top >= innerHeight) return `${name} is out of the window`
    const [above, below] = [Math.max(top, 0), Math.min(bottom, innerHeight)]
    // Of a text of several lines a browser brings the line that is written on into sight, here the first.
    for (const part of at.matches('textarea') ? [0.1] : [0.1, 0.5, 0.9])
      for (
        let over = document.elementFromPoint((left + right) / 2, above + (below - above) * part);
        over && !at.contains(over) && !over.contains(at);
        over = over.parentElement
      )
        if (['sticky', 'fixed'].includes(getComputedStyle(over).position))
          return `${name} is under ${over.className}`
    return ''
  })

/** The first conversation’s page that has a bar of this class. */
async function pageWith(step: string, bar: string): Promise<string> {
  const list = await (await visitor.request.get('/conversations')).text()
  for (const [, talk] of list.matchAll(/href="(\/conversations\/[^/?"]{30,})"/g)) {
    const path = `${talk}/${step}`
    if ((await (await visitor.request.get(path)).text()).includes(`${bar}"`)) return path
  }
  throw new Error(`No ${step} has a ${bar}.`)
}

/** A page for a host, with as much on it as it takes. */
async function hostPage(): Promise<string> {
  const does = async (verb: string, form: Record<string, string>) => {
    const answer = await visitor.request.post(`/do/${verb}`, { headers: { origin: place.base }, form })
    return (await answer.json()) as { id: string; secret: string }
  }
  const personId = (await does('add-person', { name: 'Ines Duarte' })).id
  const { id } = await does('start-conversation', { personId, minutes: '20' })
  const words = 'I have taught chemistry for eleven years, and turn to work with those who write about it.'
  const { secret } = await does('create-host-page', {
    id,
    who: words,
    why: words,
    about: `${words}\n${words} So?`,
  })
  const path = `/ask/${secret}`
  expect(await (await visitor.request.get(path)).text()).toContain('class="foot-bar"')
  return path
}

/** Pages with a bar of their own, and how it comes up. */
let barred: { path: string; show?: (page: Page) => Promise<void> }[]
beforeAll(async () => {
  barred = [
    { path: '/people' },
    { path: '/people', show: (page) => page.locator('.select > input').first().check() },
    { path: '/conversations' },
    { path: '/' },
    { path: '/settings' },
    { path: await pageWith('debrief', 'db-foot') },
    { path: await pageWith('answers', 'an-foot') },
    {
      path: await pageWith('pitch', 'rehearse'),
      show: (page) => page.getByRole('button', { name: 'Start timer' }).first().click(),
    },
    { path: await hostPage() },
  ]
})

test.each([
  [390, 600],
  [320, 480],
  [1280, 700],
])(
  'the keyboard goes down long pages %i × %i and back, and no bar covers what has the focus',
  async (width, height) => {
    const page = await visitor.newPage()
    await page.setViewportSize({ width, height })
    const covered: string[] = []
    for (const { path, show } of barred) {
      await page.goto(path)
      await show?.(page)
      for (const key of ['Tab', 'Shift+Tab'])
        for (let stop = 0; stop < 70; stop++) {
          await page.keyboard.press(key)
          const hidden = await hiddenAtFocus(page)
          if (hidden === null) break
          if (hidden) covered.push(`${path}: ${hidden}`)
        }
    }
    await page.close()
    expect(covered).toEqual([])
  },
  120_000,
)
