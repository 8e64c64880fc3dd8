/** A page that can only show what was typed lets it be taken along: copied, or as a text file. */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place, signUp } from './visitor.ts'

let place: Place
beforeAll(async () => {
  place = await openPlace()
})
afterAll(() => place?.close())

test('what could not be saved is copied, and saved as a file, as it stands now', async () => {
  const context = await place.visit({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await context.newPage()
  await signUp(page)
  await page.goto('/people/new')
  const form = page.locator('[data-verb="add-person"]').first()
  await form.locator('[name=name]').fill('Maya Chen')
  await form.locator('textarea[name=note]').fill('She said:\nstart where it hurts. 🙂')
  // From no page of ours, and so with none to go back to.
  await page.evaluate(() => {
    for (const from of document.querySelectorAll('[name="_from"]')) from.remove()
    const email = document.querySelector<HTMLInputElement>('main [name=email]')
    if (email) Object.assign(email, { type: 'text', value: 'no address' })
  })
  await form.locator('button[type=submit]').last().click()
  await page.getByRole('heading', { name: 'Check what you typed' }).waitFor()
  await page.getByLabel('Name').fill('Maya Chen-Weber')
  await page.getByRole('button', { name: 'Copy text' }).click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('Name:\nMaya Chen-Weber')
  expect(copied.replaceAll('\r', '')).toContain('She said:\nstart where it hurts. 🙂')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as file' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('wellmet-unsaved-words.txt')
  expect(readFileSync((await file.path()) ?? '', 'utf8')).toContain('Maya Chen-Weber')
  await context.close()
})
