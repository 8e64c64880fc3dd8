/** The page of a meeting where something fails: no network, two devices, a full browser, an answer that never came. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place, signUp } from './visitor.ts'

let place: Place
let phone: BrowserContext
let at: string

beforeAll(async () => {
  place = await openPlace()
  phone = await device()
  await signUp(await phone.newPage())
  at = await newMeeting()
})
afterAll(() => place?.close())

async function device(): Promise<BrowserContext> {
  const storageState = phone ? await phone.storageState() : undefined
  const context = await place.visit(storageState ? { storageState } : {})
  context.setDefaultTimeout(30_000)
  return context
}

async function does(verb: string, form: Record<string, string>): Promise<Record<string, string>> {
  const headers = { origin: place.base }
  const answer = await phone.request.post(`${place.base}/do/${verb}`, { form, headers })
  expect(answer.status(), await answer.text()).toBe(200)
  return answer.json()
}

async function newMeeting(): Promise<string> {
  const { id: personId = '' } = await does('add-person', { name: 'Maya Chen' })
  const { id = '' } = await does('start-conversation', { personId })
  const time = { channel: 'phone', date: '2030-01-08', time: '15:00', zone: 'Europe/Amsterdam' }
  await does('agree-conversation', { id, ...time, minutes: '20' })
  return `/conversations/${id}/meet`
}

async function open(context: BrowserContext, path = at): Promise<Page> {
  const page = await context.newPage()
  await page.goto(path)
  await page.locator('.mt-face').waitFor()
  return page
}

const field = (page: Page) => page.getByLabel('Note', { exact: true })
async function writeLine(page: Page, words: string): Promise<void> {
  await field(page).fill(words)
  await field(page).press('Enter')
}
const saved = (page: Page) => page.getByText('Saved', { exact: true }).waitFor()
const notes = async (page: Page) => {
  await page.reload()
  return page.locator('[data-note] .mt-words').allTextContents()
}

test('one note that two devices changed without a network is there twice, whichever comes first', async () => {
  at = await newMeeting()
  const [here, laptop] = [await open(phone), await device()]
  await writeLine(here, 'Tins in spring')
  await saved(here)
  const there = await open(laptop)
  await Promise.all([phone.setOffline(true), laptop.setOffline(true)])
  for (const [page, more] of [
    [here, ', for supermarkets'],
    [there, ', but it is secret'],
  ] as const) {
    await page.locator('.mt-note').first().click()
    await field(page).press('End')
    await page.keyboard.insertText(more)
    await field(page).press('Enter')
    await page.getByText('Offline, saved on this device').waitFor()
  }
  await laptop.setOffline(false)
  await saved(there)
  await phone.setOffline(false)
  await saved(here)
  expect((await notes(here)).sort()).toEqual([
    'Tins in spring, but it is secret',
    'Tins in spring, for supermarkets',
  ])
  await here.getByText('Also typed', { exact: false }).waitFor()
  await laptop.close()
})

test('an answer that is late changes neither the words in the field nor where one writes', async () => {
  at = await newMeeting()
  const page = await open(phone)
  await page.route('**/do/write-note', async (route) => {
    await new Promise((late) => setTimeout(late, 800))
    await route.continue()
  })
  await writeLine(page, 'First')
  await field(page).pressSequentially('Second line, typed on', { delay: 60 })
  await field(page).press('Home')
  await page.keyboard.insertText('A ')
  await saved(page)
  expect(await field(page).inputValue()).toBe('A Second line, typed on')
  expect(await field(page).evaluate((at: HTMLTextAreaElement) => at.selectionStart)).toBe(2)
  await page.close()
})

test('what was done and never answered, sent again from two tabs, is there once', async () => {
  at = await newMeeting()
  const page = await open(phone)
  let isLost = true
  await phone.route('**/do/write-note', async (route) => {
    const answer = await route.fetch()
    return isLost ? route.abort() : route.fulfill({ response: answer })
  })
  for (const words of ['One', 'Two', 'Three']) await writeLine(page, words)
  await page.getByText('Offline, saved on this device').waitFor()
  const other = await open(phone)
  isLost = false
  await Promise.all([saved(page), saved(other)])
  await phone.unroute('**/do/write-note')
  expect(await notes(page)).toEqual(['One', 'Two', 'Three'])
  await Promise.all([page.close(), other.close()])
})

test.each([
  ['a server that is busy', { status: 503, body: '' }],
  [
    'a page of someone else’s',
    { status: 200, contentType: 'text/html', body: '<p>Sign in to the train’s wifi</p>' },
  ],
  ['an answer of other words', { status: 200, contentType: 'application/json', body: '{"text":"Other"}' }],
])('“Saved” is not said after %s', async (_, answer) => {
  at = await newMeeting()
  const page = await open(phone)
  await page.route('**/do/write-note', (route) => route.fulfill(answer))
  await writeLine(page, 'Kept')
  await page.getByText('Offline, saved on this device').waitFor()
  await page.unroute('**/do/write-note')
  await saved(page)
  expect(await notes(page)).toEqual(['Kept'])
  await page.close()
})

test('ending the meeting sends what is left first', async () => {
  at = await newMeeting()
  const page = await open(phone)
  await field(page).fill('The last word')
  // Where they offered more time, the end moves, and what ran on is no lateness.
  await page.getByRole('button', { name: 'They offered more time' }).click()
  await page.getByRole('button', { name: '+10' }).click()
  await page.getByRole('button', { name: 'End and mark as met' }).click()
  await page.waitForURL('**/debrief')
  await page.getByText(/^Met .*, 1 minute$/).waitFor()
  await page.goto(at.replace('/meet', '/schedule'))
  await page.getByText('30 minutes').waitFor()
  await page.goto(at)
  expect(await notes(page)).toEqual(['The last word'])
  await page.close()
})

test('a browser that keeps nothing says so, and the server has the words', async () => {
  at = await newMeeting()
  const full = await device()
  await full.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError')
    }
  })
  const page = await open(full)
  await field(page).fill('Not to be lost')
  await page.getByText('This browser cannot store notes. Wait for “Saved”.').waitFor()
  await field(page).press('Enter')
  await saved(page)
  expect(await notes(page)).toEqual(['Not to be lost'])
  await full.close()
})

test('they did not come: one press gives kind words and a new time, and can be undone', async () => {
  at = await newMeeting()
  const page = await open(phone)
  await page.getByRole('button', { name: 'They did not come' }).click()
  await page.waitForURL('**/schedule')
  expect(await page.getByLabel('Words to send').inputValue()).toContain('we missed each other today')
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click()
  await page.waitForURL('**/meet')
  await page.getByRole('button', { name: 'They did not come' }).waitFor()
  await page.close()
})

test('words typed before the scripts of the page have come outlast a crash, and go on as the note that they began', async () => {
  const path = await newMeeting()
  const page = await phone.newPage()
  const late = /\/assets\/(?!conversations-first-words)[^/]*\.js$/
  await page.route(late, (route) => route.abort())
  const begun = page.waitForResponse(/conversations-first-words/)
  await page.goto(path)
  await (await begun).finished()
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  await field(page).pressSequentially('She began in sales')
  await page.unroute(late)
  // As after a crash: what stood in the field is only in the browser's store.
  await page.goto(path)
  await page.locator('.mt-face').waitFor()
  await expect.poll(() => field(page).inputValue()).toBe('She began in sales')
  await field(page).press('End')
  await field(page).pressSequentially(', by chance')
  await field(page).press('Enter')
  await saved(page)
  expect(await notes(page)).toEqual(['She began in sales, by chance'])
})

test('signing out with notes that are only here asks first, and leaves none of them', async () => {
  at = await newMeeting()
  const shared = await device()
  const page = await open(shared)
  await page.route('**/do/write-note', (route) => route.abort())
  await writeLine(page, 'In confidence')
  await page.getByText('Offline, saved on this device').waitFor()
  await page.goto('/')
  await page.getByRole('button', { name: /menu/i }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByText('These words are not saved.').waitFor()
  await page.getByRole('button', { name: 'Discard and sign out' }).click()
  await page.waitForURL('**/sign-in')
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('confidence')
  await shared.close()
})
