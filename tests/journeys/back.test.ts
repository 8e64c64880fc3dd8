/** On a shared computer, *Back* after signing out shows nothing of the person's, in no tab. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place, robin, signUp } from './visitor.ts'

let place: Place
let visitor: BrowserContext
beforeAll(async () => {
  place = await openPlace()
  visitor = await place.visit()
  const page = await visitor.newPage()
  await signUp(page)
  await page.getByLabel('Name, job title and company').fill('Zebedee Quixote, Tea taster at Northlight')
  await page.getByRole('button', { name: /^Add/ }).click()
  await page.getByRole('status').getByText(' added:').waitFor()
  await visitor.close()
})
afterAll(() => place?.close())

async function signedIn(options: Parameters<Place['visit']>[0] = {}): Promise<Page> {
  visitor = await place.visit(options)
  visitor.setDefaultTimeout(8_000)
  const page = await visitor.newPage()
  await page.goto('/people')
  await page.getByLabel('Email').fill(robin.email)
  await page.getByLabel('Password').fill(robin.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/people')
  return page
}

const signOut = async (page: Page) => {
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Menu for' }).click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.waitForURL('**/sign-in')
}

/** What is on the screen, and what scripts and *View source* could find in the document. */
const shown = async (page: Page) => (await page.content()) + (await page.locator('body').innerText())

test.each([{}, { javaScriptEnabled: false }])('after signing out, with %o', async (options) => {
  const page = await signedIn(options)
  await page.getByRole('link', { name: 'Zebedee Quixote' }).click()
  await page.getByRole('heading', { name: 'Zebedee Quixote' }).waitFor()
  const other = await visitor.newPage()
  await other.goto('/people?find=zebedee')
  await other.goto('/people')
  expect(await shown(other)).toContain('Zebedee')

  await signOut(page)
  for (const tab of [page, page, page, other]) {
    await tab.goBack({ waitUntil: 'load' })
    expect(await shown(tab)).not.toContain('Zebedee')
    await tab.getByRole('heading', { name: 'Sign in' }).waitFor()
  }
  await visitor.close()
})

test('after the session was ended from elsewhere', async () => {
  const page = await signedIn()
  await page.getByRole('link', { name: 'Zebedee Quixote' }).click()
  await page.getByRole('heading', { name: 'Zebedee Quixote' }).waitFor()
  const here = visitor
  const elsewhere = await signedIn()
  await elsewhere.goto('/settings')
  await elsewhere.getByText('Sign out everywhere', { exact: true }).first().click()
  await elsewhere.getByRole('button', { name: 'Sign out everywhere' }).click()
  await elsewhere.waitForURL('**/sign-in')
  await visitor.close()
  await page.goBack({ waitUntil: 'load' })
  expect(await shown(page)).not.toContain('Zebedee')
  await here.close()
})
