/** Whatever goes wrong, what was typed stays: in the browser, as the person who typed it sees it. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPlace, type Place, robin, signUp } from './visitor.ts'

let place: Place
beforeAll(async () => {
  place = await openPlace()
  const visitor = await place.visit()
  const page = await visitor.newPage()
  await signUp(page)
  for (const line of [
    'Maya Chen, VP Marketing at Acme Tea',
    'Adaeze Okafor, Director of Brand at Northlight',
  ]) {
    await follow(page, 'Today')
    await page.getByLabel('Name, job title and company').fill(line)
    await press(page, /^Add/)
    await page.getByRole('status').getByText(' added:').waitFor()
  }
  await visitor.close()
})
afterAll(() => place?.close())

describe.each([
  { how: 'with scripts', scripts: true, name: 'Maya Chen' },
  { how: 'with scripts off', scripts: false, name: 'Adaeze Okafor' },
])('$how', ({ how, scripts, name }) => {
  let visitor: BrowserContext
  let page: Page
  beforeAll(async () => {
    visitor = await place.visit({ javaScriptEnabled: scripts })
    visitor.setDefaultTimeout(8_000)
    page = await visitor.newPage()
    await page.goto('/sign-in')
    await signIn(page)
  })
  afterAll(() => visitor?.close())

  test('an invalid form says what to fix, and keeps every word', async () => {
    await follow(page, 'People')
    await follow(page, 'Add a person')
    await page.getByLabel('Name', { exact: false }).first().fill(`Tomasz ${how}`)
    await page.getByLabel('Job title').fill('VP Marketing, "tea" 🍵')
    await page.getByLabel('LinkedIn profile').fill('not an address at all')
    await page.getByLabel('Notes').fill('Line one\n\nمحمد, 王小明')
    await press(page, 'Add')
    await page.getByRole('alert').waitFor()
    expect(await page.title()).toMatch(/^Error: /)
    // Read first, with scripts or without.
    await page.locator('[role=alert]:focus').waitFor()
    expect(await page.getByLabel('Job title').inputValue()).toBe('VP Marketing, "tea" 🍵')
    expect(await page.getByLabel('LinkedIn profile').inputValue()).toBe('not an address at all')
    expect(await page.getByLabel('Notes').inputValue()).toBe('Line one\n\nمحمد, 王小明')
    await page.getByLabel('LinkedIn profile').fill(`linkedin.com/in/tomasz-${scripts}`)
    await press(page, 'Add')
    await page.getByText(`Tomasz ${how} added.`).waitFor()
  })

  test('a wrong password keeps the email, and nothing else is lost', async () => {
    const other = await place.visit({ javaScriptEnabled: scripts })
    const door = await other.newPage()
    await door.goto('/people')
    await door.getByLabel('Email').fill(robin.email)
    await door.getByLabel('Password').fill('not this one at all')
    await press(door, 'Sign in')
    await door.getByRole('alert').waitFor()
    expect(await door.getByLabel('Email').inputValue()).toBe(robin.email)
    expect(await door.getByLabel('Password').inputValue()).toBe('')
    await door.getByLabel('Password').fill(robin.password)
    await press(door, 'Sign in')
    await door.waitForURL('**/people')
    await other.close()
  })

  test('a sign-in that ends in the middle of a letter goes on after the next', async () => {
    await toPerson(page, name)
    await press(page, 'Start a conversation')
    await follow(page, 'Ask')
    await press(page, /^Draft /)
    const letter = page.getByLabel('Letter')
    const words = 'Dear Maya,\n\nI teach history. Could we talk for 20 minutes?\n\nThank you, Robin'
    await letter.fill(words)
    await visitor.clearCookies({ name: /wellmet_session/ })
    await press(page, 'Save')
    await page.getByText('You have been signed out.').first().waitFor()
    // A wrong password in between must not lose it either.
    await page.getByLabel('Email').fill(robin.email)
    await page.getByLabel('Password').fill('not this one at all')
    await press(page, 'Sign in')
    await page.getByText('Email or password is wrong').waitFor()
    await signIn(page)
    await page.getByText('Saved.').waitFor()
    expect(await letter.inputValue()).toBe(words)
    await page.reload()
    expect(await letter.inputValue()).toBe(words)
  })

  test('a stale second tab overwrites nothing unseen, and can still save', async () => {
    await toPerson(page, name)
    await follow(page, 'Edit')
    const tab = await visitor.newPage()
    await tab.goto(page.url())
    await page.getByLabel('How you know each other').fill('Met at the Utrecht meetup')
    await press(page, 'Save')
    await page.getByText('Saved.').waitFor()
    await tab.getByLabel('Notes').fill('Prefers the phone')
    await press(tab, 'Save')
    await tab.getByRole('alert').getByText('changed in another tab').waitFor()
    expect(await tab.getByLabel('Notes').inputValue()).toBe('Prefers the phone')
    // What the other tab saved stands under the field that differs, and the pages agree on it.
    await tab.getByText('Saved since you opened this page: Met at the Utrecht meetup').waitFor()
    await tab.getByLabel('How you know each other').fill('Met at the Utrecht meetup')
    await page.reload()
    await page.getByText('Met at the Utrecht meetup', { exact: true }).waitFor()
    expect(await page.getByText('Prefers the phone').count()).toBe(0)
    await press(tab, 'Save')
    await tab.getByText('Saved.').waitFor()
    await page.reload()
    await page.getByText('Prefers the phone').waitFor()
    await page.getByText('Met at the Utrecht meetup', { exact: true }).waitFor()
    await tab.close()
  })

  test('back from a refused form shows it as it was typed', async () => {
    await follow(page, 'People')
    await follow(page, 'Add a person')
    await page.getByLabel('Name', { exact: false }).first().fill('Tomasz Lis')
    await page.getByLabel('Email').fill('tomasz@example.org')
    await page.getByLabel('Notes').fill('Knows the trade')
    await page.getByRole('link', { name: 'Cancel' }).click()
    await page.getByRole('heading', { level: 1, name: 'People' }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Add a person' }).waitFor()
    expect(await page.getByLabel('Notes').inputValue()).toBe('Knows the trade')
  })

  test('someone who was forgotten elsewhere: the words can still be copied', async () => {
    await toPerson(page, name)
    await follow(page, 'Edit')
    const tab = await visitor.newPage()
    await tab.goto(page.url())
    await tab.locator('summary').filter({ hasText: 'Delete person' }).click()
    await press(tab, 'Delete person')
    await tab.getByText(`${name} deleted.`).waitFor()
    await page.getByLabel('Notes').fill('Written too late, and not lost')
    await press(page, 'Save')
    await page.getByRole('heading', { name: 'What you typed' }).waitFor()
    expect(await page.getByLabel('Note', { exact: true }).inputValue()).toBe('Written too late, and not lost')
    await press(tab, 'Undo')
    await tab.getByText('Undone.').waitFor()
    await tab.close()
  })
})

test('words that were never saved come back with the letter', async () => {
  const visitor = await place.visit()
  const page = await visitor.newPage()
  await page.goto('/sign-in')
  await signIn(page)
  await toPerson(page, 'Maya Chen')
  await press(page, 'Start a conversation')
  await follow(page, 'Ask')
  await press(page, /^Draft /)
  await page.getByLabel('Letter', { exact: true }).focus()
  await page.locator('.manuscript[data-judged]').waitFor()
  await visitor.setOffline(true)
  await page.getByLabel('Letter').fill('Words that the battery took')
  // A battery may take the last quarter of a second.
  await page.waitForFunction(() => Object.values(localStorage).some((kept) => kept.includes('battery took')))
  const address = page.url()
  await page.close()
  await visitor.setOffline(false)
  const again = await visitor.newPage()
  await again.goto(address)
  // They are saved by themselves, with the network or on the way out.
  await expect
    .poll(async () => (await visitor.request.get(address)).text(), { timeout: 60_000 })
    .toContain('Words that the battery took')
  expect(await again.getByLabel('Letter', { exact: true }).inputValue()).toBe('Words that the battery took')
  await visitor.close()
})

test('who types before the scripts have come goes on typing when they do', async () => {
  const visitor = await place.visit()
  const page = await visitor.newPage()
  await page.goto('/sign-in')
  await signIn(page)
  await toPerson(page, 'Maya Chen')
  await press(page, 'Start a conversation')
  await follow(page, 'Ask')
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await press(page, /^Draft /)
  const letter = page.getByLabel('Letter', { exact: true })
  await letter.focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type('Dear Maya, ')
  letGo()
  await page.locator('[data-judged]').waitFor()
  await page.keyboard.type('I teach history.')
  expect(await letter.inputValue()).toBe('Dear Maya, I teach history.')
  await visitor.close()
})

async function signIn(page: Page) {
  await page.getByLabel('Email').fill(robin.email)
  await page.getByLabel('Password').fill(robin.password)
  await press(page, 'Sign in')
}

async function toPerson(page: Page, name: string) {
  await follow(page, 'People')
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .first()
    .click()

const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first().click()
