/** From someone one would like to talk to, over someone one knows, to the letter in one press; with scripts and without. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place, signUp } from './visitor.ts'

let place: Place
beforeAll(async () => {
  place = await openPlace()
})
afterAll(() => place?.close())

test('a way over a colleague leads to the letter, and a company begins with its ways in', async () => {
  const visitor = await place.visit()
  const page = await visitor.newPage()
  await signUp(page)
  for (const line of ['Harriet Bloom, CFO at Acme Tea', 'Maya Chen, VP Marketing at Acme Tea']) {
    await page.goto('/people')
    await page.getByLabel(/^Add (?:a|your first) person/).fill(line)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: line.split(',')[0] ?? '' }).waitFor()
  }
  await page.getByLabel('Note a call, a message, a thought').fill('Called her')
  await page.getByRole('button', { name: 'Add', exact: true }).first().click()
  await page.locator('.event-head', { hasText: 'Phone' }).waitFor()
  const plain = await place.visit({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    storageState: await visitor.storageState(),
  })
  const phone = await plain.newPage()
  await phone.goto('/people?find=harriet')
  await phone.getByRole('link', { name: 'Harriet Bloom' }).click()
  const ways = phone.locator('#ways')
  expect(await ways.innerText()).toContain('Maya Chen and Harriet Bloom both work at Acme Tea.')
  expect(await ways.innerText()).toContain('You and Maya Chen are in touch.')
  await ways.getByRole('button', { name: 'Ask Maya Chen to introduce you to Harriet Bloom' }).click()
  await phone.getByText('Letter drafted.').waitFor()
  expect(await phone.locator('textarea[name=body]').inputValue()).toContain('Harriet Bloom')
  await page.goto('/people?find=harriet')
  await page.getByRole('link', { name: 'Harriet Bloom' }).click()
  await page.getByRole('link', { name: 'Acme Tea' }).click()
  await page.getByRole('heading', { level: 1, name: 'Acme Tea' }).waitFor()
  expect(await page.getByRole('main').getByRole('heading', { level: 2 }).first().innerText()).toBe(
    'Your way in',
  )
  await page.locator('#ways').getByRole('link', { name: 'See Maya Chen' }).click()
  await page.getByRole('heading', { level: 1, name: 'Maya Chen' }).waitFor()
  await plain.close()
  await visitor.close()
})
