/** Two browsers at once: the seeker makes a page, and the host, on a phone without scripts and without an account, answers on it. */
import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page, Route } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { steps } from '../../src/hosts/pages/guest-here.ts'
import { openPlace, type Place, signUp } from './visitor.ts'

let place: Place
let robin: Page
/** The host's phone; the narrowest one, with scripts off. */
let phone: Page
/** The same phone as `phone`, with scripts: axe needs them. */
let looked: Page
let talk: string
let maya: string

beforeAll(async () => {
  place = await openPlace()
  robin = await (await place.visit()).newPage()
  await signUp(robin)
  const does = async (verb: string, form: Record<string, string>) => {
    const answer = await robin.request.post(`/do/${verb}`, { headers: { origin: place.base }, form })
    return ((await answer.json()) as { id: string }).id
  }
  maya = await does('add-person', { name: 'Maya Chen' })
  talk = `/conversations/${await does('start-conversation', { personId: maya, minutes: '20' })}`
  const look = { viewport: { width: 320, height: 664 } }
  phone = await (await place.visit({ ...look, javaScriptEnabled: false })).newPage()
  looked = await (await place.visit({ ...look, timezoneId: 'Europe/London' })).newPage()
}, 120_000)
afterAll(() => place?.close())

const year = new Date().getFullYear() + 1

/** Robin makes a page with two times; gives its address. */
async function pageMade(): Promise<string> {
  await robin.goto(`${talk}/page`)
  const inPlace = robin.getByText('Create a new page in its place')
  if (await inPlace.isVisible()) await inPlace.click()
  await robin.getByLabel('Who you are').fill('I have taught chemistry in Utrecht for eleven years.')
  await robin.getByLabel('Why you ask them').fill('You put the advertising money into tastings.')
  await robin.getByLabel('questions, one on each line').fill('What made you sure?\nWhat would you do first?')
  await robin.getByRole('checkbox').first().waitFor()
  await robin.getByText('Other times', { exact: true }).last().click()
  await robin.getByLabel('Date 1').fill(`2 Mar ${year}`)
  await robin.getByLabel('Time 1').fill('15:00')
  await robin.getByLabel('Date 2').fill(`4 Mar ${year}`)
  await robin.getByLabel('Time 2').fill('9:30')
  await robin.getByRole('button', { name: 'Create page' }).click()
  const line = await robin.getByLabel('Line for your letter').inputValue()
  return /\/ask\/[\w-]{22}/.exec(line)?.[0] ?? ''
}

/** Nothing is wider than the phone, and axe finds nothing, with scripts and the host's own clock. */
async function isSound(path: string): Promise<void> {
  await looked.goto(path)
  expect(await looked.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const { violations } = await new AxeBuilder({ page: looked }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([])
}

test('a yes by phone, moved, canceled, and each stands on the seeker’s side', async () => {
  const path = await pageMade()
  await phone.goto(path)
  await phone.getByRole('heading', { name: 'Robin Vale asks for your advice' }).waitFor()
  await isSound(path)
  await looked.getByText('In London time').waitFor()
  await looked.getByRole('button', { name: /14:00.*15:00 for Robin Vale/ }).waitFor()

  await phone.getByRole('button', { name: /15:00/ }).click()
  await phone.getByLabel('Phone', { exact: false }).first().check()
  await phone.getByLabel('Your phone number').fill('+44 20 7946 0000')
  await phone.getByLabel('A line for Robin Vale').fill('Gladly. Bring the plan.')
  await robin.goto(talk)
  expect(await robin.getByText('The meeting is set').count()).toBe(0)
  await phone.getByRole('button', { name: 'Confirm' }).click()
  await phone.getByRole('heading', { name: 'Thank you, Maya Chen' }).waitFor()
  await phone.getByRole('link', { name: 'Add to calendar' }).waitFor()
  await isSound(path)
  await robin.goto(`${talk}/schedule`)
  await robin.getByText('+44 20 7946 0000').first().waitFor()

  await phone.getByRole('link', { name: 'Change time' }).click()
  await phone.getByRole('button', { name: /9:30/ }).click()
  await phone.getByRole('button', { name: 'Confirm' }).click()
  await phone.getByText('9:30').first().waitFor()
  await robin.reload()
  await robin.getByText(/9:30/).first().waitFor()

  await phone.getByRole('link', { name: 'Cancel the talk' }).click()
  await phone.getByLabel('Reason').fill('A trial that day.')
  await phone.getByRole('button', { name: 'Cancel the talk' }).click()
  await phone.getByRole('link', { name: 'Remove it from your calendar' }).waitFor()
  await robin.goto(`${talk}/page`)
  await robin.getByText('A trial that day.').first().waitFor()
}, 120_000)

test('a page left open in a browser with scripts sends nothing, however long and wherever the mouse goes', async () => {
  const path = await pageMade()
  const scanner = await place.visit({ timezoneId: 'Europe/London' })
  const sent: string[] = []
  scanner.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`))
  const opened: Page[] = []
  const open = async (paths: string[]) => {
    for (const one of paths) {
      const page = await scanner.newPage()
      await page.goto(one)
      opened.push(page)
    }
  }
  /** Over everything that could be pressed, by hand and by the Tab key, for 15 seconds in all. */
  const wait = async () => {
    const until = Date.now() + 15_000
    for (let turn = 0; Date.now() < until; turn++)
      for (const page of opened) {
        await page.bringToFront()
        await page.mouse.move(100 + ((turn * 97) % 900), 60 + ((turn * 53) % 700), { steps: 4 })
        await page.mouse.wheel(0, 200)
        await page.keyboard.press('Tab')
      }
  }
  await open([path, ...steps.map((step) => `${path}/${step}`)])
  await wait()
  await phone.goto(path)
  await phone.getByRole('heading', { name: 'Robin Vale asks for your advice' }).waitFor()
  await phone.getByRole('button', { name: /15:00/ }).click()
  await phone.getByRole('button', { name: 'Confirm' }).click()
  // Once a talk is agreed, there is more to call off; and each page of before is still open.
  await open(['', '/move', '/cancel', '/another', '/data'].map((step) => path + step))
  await wait()
  expect(sent.length).toBeGreaterThan(40)
  expect(sent.filter((one) => !one.startsWith('GET '))).toEqual([])
  await phone.reload()
  await phone.getByRole('link', { name: 'Add to calendar' }).waitFor()
  await scanner.close()
  await phone.getByRole('link', { name: 'Cancel the talk' }).click()
  await phone.getByRole('button', { name: 'Cancel the talk' }).click()
}, 120_000)

test('a press that is lost on the way says so, keeps every word, and works once more', async () => {
  const path = await pageMade()
  await looked.goto(`${path}/no`)
  const line = 'A busy spring, with two launches.'
  const lost = looked.getByRole('alert').filter({ hasText: 'Not sent: the connection was lost' })
  await looked.getByLabel('A line for Robin Vale').fill(line)
  const confirm = looked.getByRole('button', { name: 'Confirm' })
  // No network at all; a line that breaks on the way there; a proxy without a server behind it.
  await looked.context().setOffline(true)
  await confirm.click()
  await lost.waitFor()
  await looked.context().setOffline(false)
  for (const cut of [
    (route: Route) => route.abort('connectionreset'),
    (route: Route) => route.fulfill({ status: 502, body: 'Bad gateway' }),
  ]) {
    await looked.route('**/answer-page*', cut, { times: 1 })
    await confirm.click()
    await looked.unrouteAll({ behavior: 'wait' })
    await lost.waitFor()
  }
  expect(await lost.count()).toBe(1)
  expect(await looked.getByLabel('A line for Robin Vale').inputValue()).toBe(line)
  expect(await looked.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const { violations } = await new AxeBuilder({ page: looked }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await phone.goto(path)
  await phone.getByRole('heading', { name: 'Robin Vale asks for your advice' }).waitFor()
  // The last one arrives, and only its answer is lost.
  await looked.route(
    '**/answer-page*',
    async (route) => {
      await route.fetch({ maxRedirects: 0 })
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  await confirm.click()
  await lost.waitFor()
  await looked.unrouteAll({ behavior: 'wait' })
  await confirm.click()
  await looked.getByText('has your no').waitFor()
  expect(new URL(looked.url()).pathname).toBe(path)
  await looked.goto(`${path}/data`)
  expect(await looked.getByText(line).count()).toBe(1)
}, 120_000)

test('what is refused says why where it was pressed, and goes on from there', async () => {
  const path = await pageMade()
  await looked.goto(`${path}/terms`)
  await looked.getByLabel('official process').fill('http://acme.example')
  await looked.getByRole('button', { name: 'Save' }).click()
  const refused = looked.getByText('Enter an address that begins with https://')
  await refused.first().waitFor()
  expect(await looked.title()).toMatch(/^Error: /)
  expect(await looked.evaluate(() => document.activeElement?.id)).toBe('link')
  await looked.getByLabel('official process').fill('https://acme.example/ask')
  await looked.getByRole('button', { name: 'Save' }).click()
  await looked.waitForURL((url) => url.pathname === path)
  await looked.goto(`${path}/writing`)
  await looked.getByLabel('1. What made you sure?').fill('Six Saturdays.')
  await looked.getByRole('button', { name: 'Save and finish later' }).click()
  await looked.waitForURL((url) => url.pathname === path)
  await looked.goto(`${path}/writing`)
  expect(await looked.getByLabel('1. What made you sure?').inputValue()).toBe('Six Saturdays.')
  await looked.goto(`${path}/terms`)
  await looked.getByLabel('official process').fill('')
  await looked.getByRole('button', { name: 'Save' }).click()
  await looked.waitForURL((url) => url.pathname === path)
}, 120_000)

test('another time waits to be accepted, and then stands on the page', async () => {
  const path = await pageMade()
  await phone.goto(path)
  await phone.getByRole('link', { name: 'Another time' }).click()
  await isSound(`${path}/another`)
  await looked.getByLabel('Date', { exact: true }).fill(`4/5/${year}`)
  await looked.getByText(/^Read as \w{3} 4 May .*; not as 5 Apr/).waitFor()
  await phone.getByLabel('Date', { exact: true }).fill('blursday')
  await phone.getByLabel('Time', { exact: true }).fill('11 am')
  await phone.getByRole('button', { name: 'Confirm' }).click()
  await phone.getByText('Enter a date, for example').last().waitFor()
  expect(await phone.getByLabel('Date', { exact: true }).inputValue()).toBe('blursday')
  await phone.getByLabel('Date', { exact: true }).fill(`4 May ${year}`)
  expect(await phone.getByLabel('Time', { exact: true }).inputValue()).toBe('11 am')
  await phone.getByRole('button', { name: 'Confirm' }).click()
  await phone.getByText('confirms it on this page').waitFor()
  await robin.goto(talk)
  await robin.getByRole('link', { name: 'Accept time' }).click()
  await robin.getByRole('button', { name: 'Accept' }).click()
  await robin.getByText('Saved. The meeting is set').waitFor()
  await phone.reload()
  await phone.getByRole('link', { name: 'Add to calendar' }).waitFor()
  await phone.getByRole('link', { name: 'Cancel the talk' }).click()
  await phone.getByRole('button', { name: 'Cancel the talk' }).click()
}, 120_000)

test('a reply card stands by itself, its links write the answer, and a number that is pasted is read', async () => {
  await pageMade()
  await robin.goto(`${talk}/page`)
  const lines = await robin.getByLabel('Lines for your letter').inputValue()
  expect(lines).toMatch(/^You can answer with a number:\n1\. Yes, .*15:00, Amsterdam time\n2\. Yes, .*9:30/)
  const download = robin.waitForEvent('download')
  await robin.getByRole('link', { name: 'Download reply card' }).click()
  const html = readFileSync((await (await download).path()) ?? '', 'utf8')
  expect(html).not.toMatch(/<script|src=|https?:\/\/|url\(/)
  const reader = await (await place.visit({ viewport: { width: 320, height: 664 } })).newPage()
  const asked: string[] = []
  reader.on('request', (request) => asked.push(request.url()))
  await reader.setContent(html)
  expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const { violations } = await new AxeBuilder({ page: reader }).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  const href = (await reader.getByRole('link', { name: /^2\. Yes/ }).getAttribute('href')) ?? ''
  expect(href).toMatch(/^mailto:robin@example\.org\?subject=/)
  expect(asked).toEqual([])
  await reader.context().close()
  // What that link writes, as it comes back.
  const body = decodeURIComponent(/body=(.*)$/.exec(href)?.[1] ?? '')
  const received = await robin.request.post('/do/record-received', {
    headers: { origin: place.base },
    form: { conversationId: talk.split('/')[2] ?? '', personId: maya, body: `${body}\n\nMaya` },
  })
  await robin.goto(`/letters/${((await received.json()) as { id: string }).id}/reply`)
  await robin.getByRole('heading', { name: 'Yes', exact: true }).waitFor()
  expect(await robin.getByLabel('Time', { exact: true }).inputValue()).toBe('9:30')
}, 120_000)

test('how they like to be asked is said on their page, and read before the next letter', async () => {
  const path = await pageMade()
  await phone.goto(path)
  await phone.getByRole('link', { name: 'Say how you like to be asked' }).click()
  await isSound(`${path}/terms`)
  await phone.getByLabel('Not before').fill(`1 Mar ${year}`)
  await phone.getByLabel('Only in writing').check()
  await phone.getByLabel('official process').fill('http://acme.example')
  await phone.getByRole('button', { name: 'Save' }).click()
  await phone.getByText('Enter an address that begins with https://').first().waitFor()
  expect(await phone.getByLabel('Not before').inputValue()).toBe(`1 Mar ${year}`)
  await phone.getByLabel('official process').fill('https://acme.example/ask')
  await phone.getByRole('button', { name: 'Save' }).click()
  await phone.goto(`${path}/data`)
  await phone.getByText('They answer in writing only').waitFor()
  for (const page of [talk, `${talk}/ask`, `${talk}/page`]) {
    await robin.goto(page)
    await robin.getByText(/Do not ask before .*1 Mar.*They answer in writing only/).waitFor()
    await robin.getByRole('link', { name: 'https://acme.example/ask' }).waitFor()
  }
  await phone.goto(`${path}/terms`)
  await phone.getByLabel('Not before').fill('')
  await phone.getByLabel('In any way').check()
  await phone.getByLabel('official process').fill('')
  await phone.getByRole('button', { name: 'Save' }).click()
  await robin.goto(talk)
  expect(await robin.getByText('in writing only').count()).toBe(0)
}, 120_000)

test('in writing, begun and finished later, then a colleague instead, then erased', async () => {
  const path = await pageMade()
  await phone.goto(`${path}/writing`)
  await isSound(`${path}/writing`)
  await phone.getByLabel('1. What made you sure?').fill('Six Saturdays in Leeds.')
  await phone.getByRole('button', { name: 'Save and finish later' }).click()
  await phone.goto(`${path}/writing`)
  expect(await phone.getByLabel('1. What made you sure?').inputValue()).toBe('Six Saturdays in Leeds.')
  await phone.getByRole('button', { name: 'Send' }).click()
  await phone.getByText('has your written answers').waitFor()
  await robin.goto(talk)
  await robin.getByText(/answered on their page/).waitFor()
  // Their answer goes under the question that it answers, and from there again once they erase it.
  const [, , conversationId = ''] = talk.split('/')
  const question = { conversationId, text: 'What made you sure?' }
  await robin.request.post('/do/add-question', { form: question, headers: { origin: place.base } })
  await robin.getByRole('link', { name: 'Save their answers' }).first().click()
  const answer = robin.getByRole('textbox', { name: /What made you sure/ })
  expect(await answer.inputValue()).toBe('Six Saturdays in Leeds.')
  await robin.getByRole('button', { name: 'Save', exact: true }).click()
  await robin.getByText('Answers saved.').waitFor()

  await phone.getByRole('link', { name: 'Change your answer' }).click()
  await phone.getByRole('link', { name: 'Ask a colleague' }).click()
  await isSound(`${path}/colleague`)
  await phone.getByLabel('Name', { exact: true }).fill('Tomasz Lis')
  await phone.getByLabel('How to reach them').fill('tomasz@acme.example')
  await phone.getByRole('button', { name: 'Confirm' }).click()
  await robin.goto(`${talk}/page`)
  await robin.getByRole('button', { name: 'Start conversation with Tomasz Lis' }).waitFor()

  await isSound(`${path}/data`)
  await phone.goto(`${path}/data`)
  await phone.getByRole('button', { name: 'Erase my data' }).click()
  await phone.getByRole('heading', { name: 'This page has ended' }).waitFor()
  await isSound(path)
  await robin.reload()
  await robin.getByText(/they had their data erased/).waitFor()
  expect(await robin.content()).not.toContain('Tomasz')
  const notes = await robin.request.get(`${talk}/meet`)
  expect(await notes.text()).not.toContain('Leeds')
}, 120_000)

test('never holds at once, also on a page that has ended', async () => {
  const path = await pageMade()
  await robin.getByText('End page').first().click()
  await robin.getByRole('button', { name: 'End page' }).last().click()
  await robin.getByText('Page ended.').waitFor()
  await phone.goto(path)
  await phone.getByRole('link', { name: 'Do not contact me again' }).click()
  await isSound(`${path}/never`)
  await phone.getByRole('button', { name: 'Do not contact me again' }).click()
  await phone.getByText('You asked not to be contacted again').waitFor()
  await robin.goto(talk)
  await robin.getByText('Do not contact').first().waitFor()
}, 120_000)
