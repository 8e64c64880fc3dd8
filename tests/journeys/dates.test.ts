/** A day and a time are written as one has them: the sentence below says how they were read, as one types or, without scripts, after the press. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place, signUp } from './visitor.ts'

let place: Place
let schedule: string
let cookies: Awaited<ReturnType<Awaited<ReturnType<Place['visit']>>['storageState']>>
beforeAll(async () => {
  place = await openPlace()
  const context = await place.visit()
  const page = await context.newPage()
  await signUp(page)
  await page.getByRole('button', { name: 'Try it with sample data' }).click()
  await page.goto('/conversations')
  await page.getByRole('link', { name: '王小明' }).first().click()
  schedule = `${new URL(page.url()).pathname}/schedule`
  cookies = await context.storageState()
  await context.close()
}, 60_000)
afterAll(() => place?.close())

const open = async (options: Parameters<Place['visit']>[0] = {}) => {
  const context = await place.visit({ storageState: cookies, ...options })
  const page = await context.newPage()
  await page.goto(schedule)
  return page
}

/** What is said below the field, as one who listens hears it too. */
const below = async (page: Page, label: string) => {
  const ids = (await page.getByLabel(label, { exact: true }).getAttribute('aria-describedby')) ?? ''
  const said = await Promise.all(ids.split(' ').map((id) => page.locator(`[id="${id}"]`).textContent()))
  return said.join(' ').trim()
}

test('as one types, the field says how it is read', async () => {
  const page = await open()
  const wrong: string[] = []
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
  const date = page.getByLabel('Date', { exact: true })
  for (const [typed, said] of [
    ['tomorrow', /^\w{3} \d+ \w{3}( \d{4})?, tomorrow$/],
    ['12/3', /^Read as \w{3} 12 Mar.*; not as 3 Dec \d{4}\.$/],
    ['tomorrow 3pm', /, 15:00, tomorrow$/],
    ['blursday', /^Enter a date, for example “3 Dec”/],
    ['', /^$/],
  ] as const) {
    await date.fill(typed)
    await expect.poll(() => below(page, 'Date')).toMatch(said)
  }
  await date.fill('in 3 weeks')
  await page.getByLabel('Time', { exact: true }).fill('3 pm')
  await expect.poll(() => below(page, 'Time')).toBe('15:00')
  await page.getByRole('button', { name: 'Save' }).first().click()
  await page.getByText(/“in 3 weeks” was read as \w{3} \d+ \w{3}/).waitFor()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  expect(wrong).toEqual([])
  await page.context().close()
})

test('without scripts, the page after the press says it, and no word is lost', async () => {
  const page = await open({ javaScriptEnabled: false })
  await page.getByLabel('Date', { exact: true }).fill('blursday')
  await page.getByLabel('Time', { exact: true }).fill('3 pm')
  await page.getByRole('button', { name: 'Save' }).first().click()
  expect(await below(page, 'Date')).toContain('Enter a date, for example “3 Dec”, “tomorrow” or “next Tue”.')
  expect(await page.getByLabel('Date', { exact: true }).inputValue()).toBe('blursday')
  expect(await below(page, 'Time')).toBe('15:00')
  expect(await page.title()).toMatch(/^Error: /)
  await page.context().close()
})

test('both clocks stand beside a time that is typed, and say when it is late at either end', async () => {
  const page = await open()
  const change = page.locator('.by-the-clock').last()
  await change.getByLabel('Date', { exact: true }).fill('3 Dec 2030')
  await change.getByLabel('Time', { exact: true }).fill('21:00')
  await change.getByLabel('Time zone').fill('Taipei')
  await change
    .getByText('Tue 3 Dec 2030, 21:00 Taipei time is Tue 3 Dec 2030, 14:00 for you. Late there.')
    .waitFor()
  await change.getByLabel('Time zone').fill('Europe/Amsterdam')
  await change.getByText('The same time as yours.').waitFor()
  await page.getByLabel('In person').last().check()
  await change.getByRole('textbox', { name: 'Place', exact: true }).waitFor()
  await page.getByRole('button', { name: 'Save' }).first().click()
  await page.getByText('Saved.').waitFor()
  await page.goto(schedule)
  await page.getByLabel('Time', { exact: true }).fill('22:00')
  const moved = page.locator('[data-moved]')
  await moved.getByText('Tue 3 Dec 2030, 22:00').waitFor()
  expect(await moved.innerText()).toContain('Tue 3 Dec 2030, 21:00')
  const asked = page.getByRole('group', { name: 'Who asked for the change' })
  await asked.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'Save' }).first().click()
  await page.getByText('asked for the change.').waitFor()
  await page.locator('#confirmation').getByText('The new time suits me').waitFor()
  await page.context().close()
})
