/** From someone one would like to talk to, over someone one knows, to the letter in one press; with scripts and without. */
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place, signUp } from './visitor.ts'

let place: Place
let storageState: Awaited<ReturnType<BrowserContext['storageState']>>
beforeAll(async () => {
  place = await openPlace()
  const visitor = await place.visit()
  await signUp(await visitor.newPage())
  storageState = await visitor.storageState()
  await visitor.close()
})
afterAll(() => place?.close())

test('a way over a colleague leads to the letter, and a company begins with its ways in', async () => {
  const visitor = await place.visit({ storageState })
  const page = await visitor.newPage()
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

test('a new conversation says what to do and begins with a press, without scripts', async () => {
  const visitor = await place.visit({ storageState, javaScriptEnabled: false })
  const page = await visitor.newPage()
  const headers = { origin: place.base, accept: 'application/json' }
  for (const name of ['Ada Ruiz', 'Ada Lund'])
    await visitor.request.post('/do/add-person', { form: { name }, headers })
  await page.goto('/conversations')
  await page.getByRole('link', { name: /^(New conversation|Choose a person)$/ }).click()
  await page.getByText('Choose who to write to.').waitFor()
  await page.getByLabel('Search people').fill('ada')
  await page.getByLabel('Search people').press('Enter')
  await page.getByRole('button', { name: 'Start a conversation Ada Ruiz' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ada Ruiz' }).waitFor()
  await page.goto('/conversations/new?find=ada')
  // With her one is begun now.
  expect(await page.getByRole('button', { name: 'Start a conversation Ada Ruiz' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Start a conversation Ada Lund' }).waitFor()
  await visitor.close()
})

/** A letter that asks for an introduction, drafted; given is its id. */
async function drafted(visitor: BrowserContext, helper: string, host: string): Promise<string> {
  const press = async (verb: string, form: Record<string, string>): Promise<string> => {
    const headers = { origin: place.base, accept: 'application/json' }
    return (await (await visitor.request.post(`/do/${verb}`, { form, headers })).json()).id
  }
  const jonasId = await press('add-person', { name: helper, email: `${helper.split(' ')[0]}@lumen.example` })
  const hostId = await press('add-person', { name: host, company: 'Delta Works' })
  const conversationId = await press('start-conversation', { personId: hostId, about: 'tastings' })
  const id = await press('draft-letter', { personId: jonasId, conversationId, kind: 'introduction' })
  await press('edit-letter', { id, body: 'Hi Jonas, would you introduce us?' })
  await press('edit-forward-note', { id, text: 'Robin Vale teaches chemistry.' })
  return id
}

const both = 'Hi Jonas, would you introduce us?\n\n— — —\n\nRobin Vale teaches chemistry.'

test('the note to forward goes below the letter or by itself, and is copied alone', async () => {
  const visitor = await place.visit({ storageState, permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await visitor.newPage()
  const id = await drafted(visitor, 'Jonas Weber', 'Leila Haddad')
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  const inMail = async () => {
    const href = (await page.locator('[data-mail]').getAttribute('href')) ?? ''
    return decodeURIComponent(href.replace(/^.*&body=/, '')).replaceAll('\r\n', '\n')
  }
  await page.goto(`/letters/${id}`)
  const below = page.getByLabel('Put it below the letter to Jonas Weber')
  expect(await below.isChecked()).toBe(true)
  expect(await inMail()).toBe(both)
  await page.getByRole('button', { name: 'Copy both' }).click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  expect(await copied()).toBe(both)
  await page.getByRole('button', { name: 'Copy note' }).click()
  await page.waitForFunction(async () => !(await navigator.clipboard.readText()).includes('Hi Jonas'))
  expect(await copied()).toBe('Robin Vale teaches chemistry.')
  await below.uncheck()
  await page.locator('[data-note-saved]', { hasText: 'Saved.' }).waitFor()
  expect(await inMail()).toBe('Hi Jonas, would you introduce us?')
  await page.reload()
  expect(await below.isChecked()).toBe(false)
  await below.check()
  await page.locator('[data-note-saved]', { hasText: 'Saved.' }).waitFor()
  // The sentence that the draft has about it follows, and is saved.
  const letter = page.getByLabel('Letter', { exact: true })
  await letter.fill('Hi Jonas,\n\nBelow is a short note to forward.')
  await below.uncheck()
  expect(await letter.inputValue()).toContain('With this comes a short note to forward.')
  await page.locator('[data-saved]', { hasText: /^Saved/ }).waitFor()
  await below.check()
  expect(await letter.inputValue()).toContain('Below is a short note to forward.')
  await letter.fill('Hi Jonas, would you introduce us?')
  // On paper there is no one email to put it in.
  await page.getByLabel('Send by').selectOption('paper')
  await below.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Copy', exact: true }).waitFor()
  await visitor.close()
})

test('without scripts the switch is saved with the note', async () => {
  const visitor = await place.visit({ javaScriptEnabled: false, storageState })
  const page = await visitor.newPage()
  const id = await drafted(visitor, 'Ines Martin', 'Noor Aziz')
  await page.goto(`/letters/${id}`)
  const mail = page.locator('[data-mail]')
  expect(await mail.getAttribute('href')).toContain(encodeURIComponent('— — —'))
  await page.getByLabel('Put it below the letter to Ines Martin').uncheck()
  await page.getByRole('button', { name: 'Save note' }).click()
  await page.getByText('Saved.').first().waitFor()
  expect(await mail.getAttribute('href')).not.toContain(encodeURIComponent('— — —'))
  await visitor.close()
})
