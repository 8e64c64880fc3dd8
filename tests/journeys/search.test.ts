/** One search over everything: as one types, with the keyboard and with a finger, and as a page where no scripts run. */
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
  await page.getByRole('button', { name: 'Try it with sample data' }).click()
  await page.getByRole('button', { name: 'Exit sample' }).waitFor()
  await page.close()
})
afterAll(async () => {
  await visitor?.close()
  await place?.close()
})

const groups = (page: Page) => page.locator('.hits h2').allInnerTexts()
const box = (page: Page) => page.getByRole('dialog', { name: 'Search' })

test('the box finds every kind as one types, a typing error too, and one kind alone', async () => {
  const page = await visitor.newPage()
  await page.goto('/letters')
  await page.keyboard.press('Control+k')
  await box(page).getByRole('heading', { name: 'Last changed' }).waitFor()
  await page.keyboard.type('nortligt')
  await box(page).getByText('These are close to it.').waitFor()
  expect((await groups(page))[0]).toMatch(/^Companies/)
  expect(await box(page).locator('mark').first().innerText()).toBe('Northlight')
  await box(page)
    .getByRole('link', { name: /^People \d/ })
    .click()
  await box(page).locator('[aria-current=page]', { hasText: 'People' }).waitFor()
  expect((await groups(page)).length).toBe(1)
  expect(new URL(page.url()).pathname).toBe('/letters')
  await page
    .getByRole('status')
    .filter({ hasText: /People \d/ })
    .waitFor()
  await box(page).getByRole('button', { name: 'Cancel' }).click()
  await box(page).waitFor({ state: 'hidden' })
  await page.close()
})

test('typed fast, Enter goes to the page of all that was found', async () => {
  const page = await visitor.newPage()
  await page.goto('/')
  await page.keyboard.press('/')
  await box(page).waitFor()
  await page.keyboard.type('okafor\n')
  await page.waitForURL(/\/(search\?find=okafor|people\/)/)
  await page.close()
})

test('whoever is not found is added from there', async () => {
  const page = await visitor.newPage()
  await page.goto('/')
  await page.locator('.seek input').click()
  await box(page).waitFor()
  await page.keyboard.type('Zebedee Quill')
  await box(page).getByRole('button', { name: 'Add “Zebedee Quill” as a person' }).click()
  await page.getByRole('heading', { level: 1, name: 'Zebedee Quill' }).waitFor()
  await page.close()
})

test('what can be done is found by its words', async () => {
  const page = await visitor.newPage()
  await page.goto('/search?find=import')
  expect((await groups(page))[0]).toBe('Do')
  await page.getByRole('link', { name: 'Import people' }).click()
  await page.waitForURL('**/import')
  await page.close()
})

test.each([1280, 390])('without scripts it is a page, %i pixels wide', async (width) => {
  const quiet = await place.visit({
    javaScriptEnabled: false,
    storageState: await visitor.storageState(),
    viewport: { width, height: 800 },
  })
  const page = await quiet.newPage()
  await page.goto('/')
  await page.locator('.seek input').fill('heat pump')
  await page.locator('.seek input').press('Enter')
  await page.waitForURL('**/search?find=heat+pump')
  expect(await groups(page)).toContainEqual(expect.stringMatching(/^Facts/))
  await page.getByRole('main').getByRole('searchbox').fill('company:northlight')
  await page.getByRole('main').getByRole('button', { name: 'Search', exact: true }).click()
  expect(await groups(page)).toEqual([expect.stringMatching(/^People \d/)])
  await page.getByRole('link', { name: /Adaeze Okafor/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Adaeze Okafor' }).waitFor()
  await quiet.close()
})
