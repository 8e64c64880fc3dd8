/** Who knows whom, as a picture, a tree and a table: without scripts, by keyboard, on a phone and on a wide screen. */
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place, signUp } from './visitor.ts'

let place: Place
let visitor: BrowserContext
beforeAll(async () => {
  place = await openPlace()
  visitor = await place.visit()
  const page = await visitor.newPage()
  await signUp(page)
  for (const line of [
    'Harriet Bloom, CFO at Acme Tea, via Jonas Weber',
    'Maya Chen, VP Marketing at Acme Tea',
    'Sanne Kok, Brand Manager at Polder Bikes, via Harriet Bloom',
  ]) {
    await page.goto('/people')
    await page.getByLabel(/^Add (?:a|your first) person/).fill(line)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: line.split(',')[0] ?? '' }).waitFor()
  }
  await page.close()
})
afterAll(async () => {
  await visitor?.close()
  await place?.close()
})

async function plain(width: number): Promise<Page> {
  const context = await place.visit({
    javaScriptEnabled: false,
    viewport: { width, height: 844 },
    storageState: await visitor.storageState(),
  })
  return context.newPage()
}

test.each([390, 1280])(
  'without scripts, %i pixels wide, each person is a link and each line says why',
  async (width) => {
    const page = await plain(width)
    await page.goto('/people')
    await page.getByRole('link', { name: 'Network' }).click()
    await page.getByRole('heading', { level: 1, name: 'Network' }).waitFor()
    const picture = page.locator('.network-room svg')
    expect(await picture.getByRole('link').count()).toBe(4)
    expect(await picture.locator('path > title').allTextContents()).toContain(
      'Harriet Bloom and Maya Chen both work at Acme Tea.',
    )
    await page.getByRole('link', { name: 'Tree' }).click()
    const below = page.locator('.network-tree li li li', { hasText: 'Sanne Kok' }).first()
    expect(await below.innerText()).toContain('Harriet Bloom')
    await page.getByRole('link', { name: 'Table', exact: true }).click()
    const row = page.getByRole('row', { name: /^Maya Chen/ })
    expect(await row.innerText()).toContain('Harriet Bloom and Maya Chen both work at Acme Tea.')
    await row.getByRole('link', { name: 'Harriet Bloom' }).click()
    await page.getByRole('link', { name: 'Network', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Network of Harriet Bloom' }).waitFor()
    await picture.getByRole('link', { name: /^Jonas Weber/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Jonas Weber' }).waitFor()
    await page.context().close()
  },
)

test.each(['', '?as=tree', '?as=table'])(
  '/network%s: axe finds nothing in light or dark, and it fits a phone',
  async (query) => {
    const page = await visitor.newPage()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(`/network${query}`)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    }
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
    }
    await page.close()
  },
)

test('by keyboard one goes from person to person, or past the picture', async () => {
  const page = await visitor.newPage()
  await page.goto('/network')
  await page.getByRole('link', { name: 'Skip picture' }).focus()
  await page.keyboard.press('Tab')
  const first = await page.evaluate(() => document.activeElement?.querySelector('text')?.textContent)
  expect(first).toBe('Harriet Bloom')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Harriet Bloom' }).waitFor()
  await page.goto('/network')
  await page.getByRole('link', { name: 'Skip picture' }).press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('after-picture')
  await page.close()
})

test('the table is exported as CSV and the picture as SVG, and each stands by itself', async () => {
  const page = await visitor.newPage()
  await page.goto('/network')
  const fetched = async (name: string) => {
    const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? ''
    const answer = await visitor.request.get(href)
    expect(answer.status()).toBe(200)
    return { type: answer.headers()['content-type'], text: await answer.text() }
  }
  const table = await fetched('Export table')
  expect(table.type).toBe('text/csv; charset=utf-8')
  expect(table.text).toContain('Maya Chen,VP Marketing,Acme Tea,Not asked yet,')
  const picture = await fetched('Export picture')
  expect(picture.type).toBe('image/svg+xml')
  const isSvg = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.tagName,
    picture.text,
  )
  expect(isSvg).toBe('svg')
  expect(picture.text).toContain(`${place.base}/people/`)
  await page.close()
})

test('the picture is zoomed by its buttons, by keys and by the wheel with Ctrl, and what is under the pointer stays', async () => {
  const page = await visitor.newPage()
  await page.goto('/network')
  const zoom = page.getByRole('group', { name: 'Zoom' })
  const width = async () => Number(await page.locator('.network-room svg').getAttribute('width'))
  const before = await width()
  await zoom.getByRole('button', { name: 'Zoom in' }).click()
  await zoom.getByText('125%').waitFor()
  expect(await width()).toBe(Math.round(before * 1.25))
  await page.keyboard.press('+')
  await zoom.getByText('150%').waitFor()
  const maya = page.locator('.network-room').getByRole('link', { name: /^Maya Chen/ })
  await maya.focus()
  await page.keyboard.press('-')
  await page.keyboard.press('0')
  await zoom.getByText('100%').waitFor()
  for (let i = 0; i < 3; i++) await page.keyboard.press('+')
  // What part of the picture lies in the middle of its room.
  const inMiddle = () =>
    page.locator('.network-room').evaluate((room) => {
      const [seen, all] = [room, room.querySelector('svg')].map((one) => one?.getBoundingClientRect())
      if (!seen || !all) return { x: 0, share: 0, y: 0 }
      const [x, y] = [seen.left + seen.width / 2, seen.top + seen.height / 2]
      return { x, y, share: (x - all.left) / all.width }
    })
  const { x, y, share } = await inMiddle()
  await page.mouse.move(x, y)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -100)
  await page.keyboard.up('Control')
  await zoom.getByText('257%').waitFor()
  expect((await inMiddle()).share).toBeCloseTo(share, 2)
  await zoom.getByRole('button', { name: 'Reset zoom' }).click()
  expect(await width()).toBe(before)
  // Without Ctrl it scrolls, and the picture stays as large.
  await page.mouse.wheel(0, -100)
  expect(await width()).toBe(before)
  await page.close()

  const bare = await plain(390)
  await bare.goto('/network')
  expect(await bare.getByRole('button', { name: 'Zoom in' }).count()).toBe(0)
  expect(await bare.locator('.network-room').evaluate((room) => getComputedStyle(room).overflowX)).toBe(
    'auto',
  )
  await bare.context().close()
})
