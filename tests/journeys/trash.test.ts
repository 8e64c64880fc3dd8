/** Trash: many items selected, with the keyboard and without scripts. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openPlace, type Place, signUp } from './visitor.ts'

let place: Place
let visitor: BrowserContext
beforeAll(async () => {
  place = await openPlace()
  visitor = await place.visit()
  const page = await visitor.newPage()
  await signUp(page)
  await page.close()
})
afterAll(async () => {
  await visitor?.close()
  await place?.close()
})

const names = ['Maya Chen', 'Jonas Weber', 'Harriet Bloom', 'Tomasz Lis']

beforeEach(async () => {
  const page = await visitor.newPage()
  for (const name of names) {
    await page.goto('/people')
    await page.getByLabel(/^Add (?:a|your first) person/).fill(name)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.goto(`${page.url().split('?')[0]}/edit`)
    await page.locator('summary', { hasText: 'Delete person' }).click()
    await page.getByRole('button', { name: 'Delete person' }).last().click()
    await page.getByText(`${name} deleted.`).waitFor()
  }
  await page.close()
})

const inTrash = async (page: Page) => (await page.locator('.deleted .row-title').allInnerTexts()).join(', ')

test('without scripts: boxes, Restore and Delete forever', async () => {
  const plain = await place.visit({ javaScriptEnabled: false, storageState: await visitor.storageState() })
  const page = await plain.newPage()
  await page.goto('/trash')
  const bar = page.locator('.selection')
  expect(await bar.isVisible()).toBe(false)
  await page.getByLabel('Select Maya Chen').check()
  await page.getByLabel('Select Jonas Weber').check()
  expect(await bar.isVisible()).toBe(true)
  await bar.getByRole('button', { name: 'Restore' }).click()
  await page.getByText('Restored: 2.').waitFor()
  expect(await inTrash(page)).toBe('Tomasz Lis, Harriet Bloom')
  await page.getByLabel('Select Harriet Bloom').check()
  await page.getByLabel('Select Tomasz Lis').check()
  await bar.getByRole('button', { name: 'Delete forever' }).click()
  await bar.getByText('This cannot be undone.').waitFor()
  await bar.locator('.menu').getByRole('button').click()
  await page.getByText('Deleted forever: 2.').waitFor()
  await page.getByRole('heading', { name: 'Trash is empty' }).waitFor()
  for (const name of ['Maya Chen', 'Jonas Weber']) {
    await page.goto(`/people?find=${encodeURIComponent(name)}`)
    await page.getByRole('link', { name }).first().click()
    await page.goto(`${page.url().split('?')[0]}/edit`)
    await page.locator('summary', { hasText: 'Delete person' }).click()
    await page.getByRole('button', { name: 'Delete person' }).last().click()
  }
  await page.goto('/trash')
  await page.getByRole('button', { name: 'Empty Trash' }).click()
  await page.locator('#sure').getByRole('button').click()
  await plain.close()
})

test('by key: X selects, Shift takes a range, Escape clears', async () => {
  const page = await visitor.newPage()
  await page.goto('/trash')
  const count = page.locator('.selected-count')
  await page.getByRole('button', { name: 'Restore Tomasz Lis' }).focus()
  await page.keyboard.press('x')
  expect(await count.innerText()).toBe('1 selected')
  await page.getByLabel('Select Jonas Weber').click({ modifiers: ['Shift'] })
  expect(await count.innerText()).toBe('3 selected')
  await page.keyboard.press('Escape')
  expect(await count.isVisible()).toBe(false)
  await page.keyboard.press('x')
  await page.locator('.selection').getByRole('button', { name: 'Restore' }).press('Enter')
  await page.getByText('Restored: 1.').waitFor()
  expect(await inTrash(page)).toBe('Tomasz Lis, Harriet Bloom, Maya Chen')
  await page.close()
})
