/** After the meeting: the debrief is one sheet that saves itself, with the notes beside it, and loses no word. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place, signUp } from './visitor.ts'

let place: Place
let withScripts: BrowserContext
let without: BrowserContext

beforeAll(async () => {
  place = await openPlace()
  withScripts = await place.visit()
  withScripts.setDefaultTimeout(30_000)
  await signUp(await withScripts.newPage())
  without = await place.visit({ storageState: await withScripts.storageState(), javaScriptEnabled: false })
  without.setDefaultTimeout(30_000)
})
afterAll(() => place?.close())

type Made = Record<string, string>

async function does(verb: string, form: Made): Promise<Made> {
  const headers = { origin: place.base }
  const answer = await withScripts.request.post(`${place.base}/do/${verb}`, { form, headers })
  expect(answer.status(), await answer.text()).toBe(200)
  return answer.json()
}

/** Maya was met, by way of Jonas; what was marked in the room is with it. */
async function metMaya(): Promise<string> {
  const { id: personId = '' } = await does('add-person', {
    name: `Maya Chen ${Math.random()}`,
    title: 'VP Marketing',
  })
  await does('record-referral', { personId, referrer: 'Jonas Weber' })
  const { id = '' } = await does('start-conversation', { personId })
  const notes: [text: string, mark: string][] = [
    ['A complaint is a brief that nobody paid for', 'quote'],
    ['Call ten customers of the shop', 'advice'],
    ['I send the lesson plan', 'promised'],
    ['Tomasz Lis, brand director at Acme Tea', 'named'],
    ['The tins go in spring', 'off-the-record'],
  ]
  for (const [text, marks] of notes) await does('write-note', { conversationId: id, text, marks })
  await does('record-meeting', { id })
  return `/conversations/${id}`
}

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(path)
  return page
}

const helped = (page: Page) => page.getByLabel('What they said or did that helped')
const saved = (page: Page) => page.getByText(/^Saved \d\d:\d\d$/).waitFor()

test('what was marked is filled in, the notes are beside it, and what is typed saves itself', async () => {
  const at = await metMaya()
  const page = await open(withScripts, `${at}/debrief`)
  expect(await helped(page).inputValue()).toBe('“A complaint is a brief that nobody paid for.”')
  expect(await page.getByLabel('What you will do with it').inputValue()).toBe(
    'I will call ten customers of the shop.',
  )
  expect(await page.getByLabel('Promise', { exact: true }).inputValue()).toBe('Send the lesson plan')
  await page.getByText('Off record').waitFor()

  let loads = 0
  page.on('load', () => loads++)
  await page.getByLabel('OK', { exact: true }).check()
  await page.getByLabel('What surprised you').fill('How few people decide')
  const promise = page.getByLabel('Add promise')
  await promise.fill('Maya looks for the letter')
  await promise.press('Enter')
  await page.locator('[data-live=promises] li').nth(1).waitFor()
  await promise.fill('I write to Bo by 3 Dec 2030')
  await promise.press('Enter')
  await page.locator('[data-live=promises] li').nth(2).waitFor()
  await page.locator('#helpers').getByLabel('Add person').fill('Sofia Marín, assistant, found the hour')
  await page.locator('#named').getByLabel('Add person').fill('Ines Quill')
  await page.locator('[data-live=helpers]').getByRole('link', { name: 'Sofia Marín' }).waitFor()
  await page.getByLabel('What surprised you').focus()
  await page.locator('[data-live=named]').getByText('Ines Quill').waitFor()
  // The pressed note goes where one is writing.
  await page.getByRole('button', { name: 'The tins go in spring' }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Quote A complaint is a brief that nobody paid for' }).click()
  await saved(page)
  await page.waitForTimeout(1500)
  await saved(page)
  expect(loads).toBe(0)

  await page.reload()
  expect(await page.getByLabel('OK', { exact: true }).isChecked()).toBe(true)
  expect(await page.getByLabel('What surprised you').inputValue()).toBe(
    'How few people decide. A complaint is a brief that nobody paid for',
  )
  const promises = page.getByLabel('Promise', { exact: true })
  expect(await promises.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
    'Send the lesson plan',
    'Looks for the letter',
    'Write to Bo',
  ])
  await page.getByText('Not saved yet').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Thank 3 people' }).click()
  await page.getByRole('heading', { name: /^Thank-you to Maya Chen/ }).waitFor()
  await page.close()
})

test('a line is changed where it stands, and one that was cut off is sent once there is a network', async () => {
  const at = await metMaya()
  const page = await open(withScripts, `${at}/debrief`)
  await page.getByLabel('Promise', { exact: true }).fill('Send the whole plan')
  await page.getByLabel('Who promised').selectOption({ value: 'theirs' })
  await saved(page)
  await page.route('**/do/write-debrief', (route) => route.abort())
  await page.getByLabel('Add promise').fill('I call Bo')
  await page.getByLabel('Add promise').press('Enter')
  await page.getByText('Offline. Your words are saved on this device.').waitFor()
  await page.unroute('**/do/write-debrief')
  await page.reload()
  await page.locator('[data-live=promises] li').nth(1).waitFor()
  const promises = page.getByLabel('Promise', { exact: true })
  expect(await promises.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
    'Send the whole plan',
    'Call Bo',
  ])
  await page.close()
})

test('without scripts one Save keeps all of the sheet', async () => {
  const at = await metMaya()
  const page = await open(without, `${at}/debrief`)
  await page.getByLabel('Badly', { exact: true }).check()
  await helped(page).fill('Start with one sentence.')
  await page.getByLabel('What surprised you').fill('How few people decide')
  await page.getByLabel('Promise', { exact: true }).fill('Send the whole plan')
  await page.getByLabel('Add promise').fill('Maya looks for the letter')
  await page.locator('#helpers').getByLabel('Add person').fill('Sofia Marín, found the hour')
  await page.locator('#named').getByLabel('Add person').fill('Ines Quill')
  await page.getByLabel('Private notes').fill('It rained.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved.').waitFor()
  expect(await page.getByText('Not saved yet').count()).toBe(0)
  expect(await page.getByLabel('Badly', { exact: true }).isChecked()).toBe(true)
  expect(await helped(page).inputValue()).toBe('Start with one sentence.')
  expect(await page.getByLabel('Private notes').inputValue()).toBe('It rained.')
  const promises = page.getByLabel('Promise', { exact: true })
  expect(await promises.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))).toEqual([
    'Send the whole plan',
    'Looks for the letter',
  ])
  await page.locator('[data-live=helpers]').getByRole('link', { name: 'Sofia Marín' }).waitFor()
  await page.locator('[data-live=named]').getByText('Ines Quill').waitFor()
  await page.getByRole('button', { name: 'Add Tomasz Lis' }).click()
  await page.locator('[data-live=named]').getByText('brand director, Acme Tea').waitFor()
  await page.getByLabel('What you will do with it').fill('I will call twenty.')
  await page.getByRole('button', { name: 'Thank 3 people' }).click()
  await page.getByRole('heading', { name: /^Thank-you to Maya Chen/ }).waitFor()
  await page.goBack()
  await page.reload()
  expect(await page.getByLabel('What you will do with it').inputValue()).toBe('I will call twenty.')
  await page.close()
})

test.each(['with', 'without'])('once a thank-you is sent the next opens, %s scripts', async (scripts) => {
  const at = await metMaya()
  const id = at.split('/').at(-1) ?? ''
  await does('undo-meeting', { id })
  const page = await open(scripts === 'with' ? withScripts : without, `${at}/meet`)
  let loads = 1
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) loads++
  })
  await page.getByRole('button', { name: 'End and mark as met' }).click()
  await page.locator('#helpers').getByLabel('Add person').fill('Sofia Marín, assistant, found the hour')
  if (scripts === 'with') {
    await page.keyboard.press('Enter')
    await page.locator('#helpers').getByRole('link', { name: 'Sofia Marín' }).waitFor()
  }
  await page.getByRole('button', { name: /^Thank \d people$/ }).click()
  for (const [nth, name] of ['Maya Chen', 'Sofia Marín', 'Jonas Weber'].entries()) {
    await page.getByRole('heading', { name: `Thank-you to ${name}` }).waitFor()
    await page.getByText(`Thank-you ${nth + 1} of 3`).waitFor()
    const letter = page.getByLabel('Letter', { exact: true })
    await letter.fill((await letter.inputValue()).replace(/\[[^\]]*\]\.?/g, 'Thank you for that.'))
    // On the phone it is three things to say.
    if (nth === 0 && scripts === 'with') {
      await page.getByLabel('Send by').selectOption({ label: 'By phone' })
      await page.getByText('To say on the phone, in 2 minutes:').waitFor()
    }
    await page.getByRole('button', { name: 'Mark as sent' }).click()
    await page.getByText(/^Marked as sent/).waitFor()
  }
  await page.getByText('Everyone is thanked.').waitFor()
  await page.getByRole('link', { name: 'Save insights' }).first().waitFor()
  // The meeting, the debrief, and three letters; the last is shown once more, as sent.
  expect(loads).toBeLessThanOrEqual(6)
  await page.close()
})

const answered = `Dear Robin, here are my answers.

1. The best one came from a laboratory in Delft.

2. If one person complains, I write back. Please keep this one between us.

Mohammed`

test.each(['with', 'without'])(
  'by letter: questions, answers, one follow-up and two thanks, %s scripts',
  async (scripts) => {
    const context = scripts === 'with' ? withScripts : without
    const { id: personId = '' } = await does('add-person', { name: `Mohammed Hassan ${Math.random()}` })
    await does('record-referral', { personId, referrer: 'Jonas Weber' })
    const { id = '' } = await does('start-conversation', { personId })
    const questions = [
      'Which complaint turned into the best flask?',
      'When is one worth an apology?',
      'What is next?',
    ]
    for (const text of questions) await does('add-question', { conversationId: id, text })
    const page = await open(context, `/conversations/${id}/schedule`)
    await page.getByLabel('In writing', { exact: true }).check()
    // No hour, no zone and no minutes are asked for.
    for (const label of ['Date', 'Time zone', 'Length (minutes)'])
      expect(await page.getByLabel(label, { exact: true }).first().isVisible()).toBe(false)
    expect(await page.locator('.clock-figures').isVisible()).toBe(false)
    expect(await page.getByRole('button', { name: 'Save', exact: true }).count()).toBe(0)
    await page.getByRole('button', { name: 'Save and write questions' }).click()
    await page.getByRole('button', { name: 'Write the letter' }).click()
    const letter = page.getByLabel('Letter', { exact: true })
    expect(await letter.inputValue()).toContain(`3. ${questions[2]}`)
    await page.getByRole('button', { name: 'Mark as sent' }).click()
    await page.getByText(/^Marked as sent/).waitFor()

    await page.goto(`/conversations/${id}`)
    await page.getByRole('link', { name: 'Paste their answers' }).first().click()
    await page.getByLabel('Paste the whole answer').fill(answered)
    await page.getByRole('button', { name: 'Cut under your questions' }).click()
    await page.getByText('2 of 3 answered').waitFor()
    const fields = page.getByRole('textbox', { name: /flask|apology|next/ })
    const cut = () => fields.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))
    expect(await cut()).toEqual([
      'The best one came from a laboratory in Delft.',
      'If one person complains, I write back. Please keep this one between us.',
      '',
    ])
    const off = page.getByLabel('Off the record')
    expect([await off.nth(0).isChecked(), await off.nth(1).isChecked()]).toEqual([false, true])
    await fields.nth(0).fill('The best one came from Delft.')
    await page.getByRole('button', { name: 'Ask one follow-up question first' }).click()
    expect(await letter.inputValue()).toContain('What is next?')
    await page.getByRole('button', { name: 'Mark as sent' }).click()
    await page.getByText(/^Marked as sent/).waitFor()

    await page.goto(`/conversations/${id}/answers`)
    expect(await cut()).toEqual([
      'The best one came from Delft.',
      expect.stringContaining('I write back'),
      '',
    ])
    expect(await page.getByRole('button', { name: 'Ask one follow-up question first' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Save and write the thank-you' }).click()
    await page.getByRole('heading', { name: /^Thank-you to Mohammed/ }).waitFor()
    expect(await letter.inputValue()).toContain('answer my questions in writing')
    expect(await letter.inputValue()).toContain('something you wrote: “The best one came from Delft.”')
    expect(await letter.inputValue()).not.toContain('between us')
    await letter.fill((await letter.inputValue()).replace(/\[[^\]]*\]\.?/g, 'I will visit Delft.'))
    await page.getByRole('button', { name: 'Mark as sent' }).click()
    await page.getByRole('heading', { name: 'Thank-you to Jonas Weber' }).waitFor()
    expect(await letter.inputValue()).toContain('who answered my questions in writing')
    expect(await letter.inputValue()).not.toContain('talked')
    for (const sub of ['', '/meet', '/answers', '/schedule', '/debrief', '/thank']) {
      await page.goto(`/conversations/${id}${sub}`)
      expect(await page.locator('main').innerText(), sub).not.toMatch(/minutes/)
    }
    await page.close()
  },
)

test.each(['with', 'without'])(
  'a talk without a word of it is marked as met where one thanks, %s scripts',
  async (scripts) => {
    const { id: personId = '' } = await does('add-person', { name: `Hannah Reed ${Math.random()}` })
    const { id = '' } = await does('start-conversation', { personId })
    const page = await open(scripts === 'with' ? withScripts : without, `/conversations/${id}/thank`)
    await page.getByLabel('Date').fill('yesterday')
    await page.getByRole('button', { name: 'Mark as met' }).click()
    await page.getByRole('button', { name: 'Draft thank-you' }).waitFor()
  },
)
