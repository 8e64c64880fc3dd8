/** The list of people: searched as one types, narrowed, ordered, many selected at once; with scripts and without. */
import { readFileSync } from 'node:fs'
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

const names = (page: Page) => page.locator('.people tbody th').allInnerTexts()

test('by typing: who was found is put in place, and the address says it', async () => {
  const page = await visitor.newPage()
  await page.goto('/people')
  const all = (await names(page)).length
  expect(all).toBeGreaterThan(20)
  await page.keyboard.press('f')
  await page.keyboard.type('okafor')
  await page.waitForURL('**/people?find=okafor')
  expect(await names(page)).toEqual(['Adaeze Okafor'])
  await page.getByLabel('Select Adaeze Okafor').check()
  expect(await page.locator('.selected-count').innerText()).toBe('1 selected')
  await page.getByLabel('Search people').fill('xyzzyq')
  await page.getByText('No people match “xyzzyq”.').waitFor()
  await page.getByRole('button', { name: 'Add “xyzzyq”' }).waitFor()
  await page.getByLabel('Search people').fill('')
  await page.waitForURL('**/people')
  expect(await names(page)).toHaveLength(all)
  await page.getByLabel('Level').selectOption('executive')
  await page.waitForURL('**/people?level=executive')
  expect((await names(page)).length).toBeLessThan(all)
  await page.close()
})

test('counts add up to all, and each leads to those that it counts', async () => {
  const page = await visitor.newPage()
  await page.goto('/people')
  const filters = page.getByRole('navigation', { name: 'Status' })
  const [all = 0, ...each] = (await filters.locator('.num').allInnerTexts()).map(Number)
  expect(each.reduce((sum, count) => sum + count, 0)).toBe(all)
  await filters.getByRole('link', { name: /^Asked/ }).click()
  await page.waitForURL('**/people?status=asked')
  expect(await names(page)).toHaveLength(each[2] ?? 0)
  await page.goto('/people')
  await page.getByRole('link', { name: 'Last contact' }).click()
  await page.waitForURL('**/people?sort=last-contact')
  expect(await page.locator('th[aria-sort=descending]').innerText()).toBe('Last contact')
  await page.close()
})

test('with keys: a range is selected and deleted, and comes back by Undo', async () => {
  const page = await visitor.newPage()
  await page.goto('/people')
  const before = await names(page)
  await page.getByRole('link', { name: before[1] ?? '' }).focus()
  await page.keyboard.press('x')
  await page
    .locator('.people tbody .select input')
    .nth(3)
    .click({ modifiers: ['Shift'] })
  expect(await page.locator('.selected-count').innerText()).toBe('3 selected')
  await page.locator('.selection').getByRole('button', { name: 'Delete' }).click()
  await page.locator('#sure-of-selected').getByRole('button', { name: 'Delete' }).click()
  await page.getByText('Deleted: 3.').waitFor()
  expect(await names(page)).toHaveLength(before.length - 3)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Undone.').waitFor()
  expect(await names(page)).toEqual(before)
  await page.close()
})

test('without scripts, on a phone: searched, exported and deleted', async () => {
  const context = await place.visit({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    storageState: await visitor.storageState(),
  })
  const page = await context.newPage()
  await page.goto('/people')
  await page.getByLabel('Search people').fill('chen')
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click()
  await page.waitForURL(/find=chen/)
  expect((await names(page))[0]).toBe('Maya Chen')
  await page.getByLabel('Select Maya Chen').check()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Export contacts' }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('FN:Maya Chen')
  await page.locator('.selection').getByRole('button', { name: 'Delete' }).click()
  await page.locator('#sure-of-selected').getByRole('button', { name: 'Delete' }).click()
  await page.getByText('Deleted: 1.').waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Undone.').waitFor()
  await context.close()
})

test('who asked not to be contacted is marked, and no button starts a conversation with them', async () => {
  const page = await visitor.newPage()
  await page.goto('/people?status=never')
  const [name = ''] = await names(page)
  expect(await page.locator('.people .is-never').innerText()).toBe('Do not contact')
  await page.getByRole('link', { name }).click()
  await page.locator('.note', { hasText: 'asked not to be contacted' }).waitFor()
  expect(await page.getByRole('button', { name: 'Start a conversation' }).count()).toBe(0)
  expect(await page.getByText(`Write to ${name}`).count()).toBe(0)
  await page.close()
})
