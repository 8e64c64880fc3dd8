/** Preparing for one person, with scripts off: every press is a form, and every word that was typed stays. */

import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place, robin } from './visitor.ts'

let place: Place
beforeAll(async () => {
  place = await openPlace({ SIGNUPS: 'open', SIGNUPS_PER_HOUR: 'off' })
}, 60_000)
afterAll(() => place?.close())

/** Presses a verb, as a form would, to have something to begin with. */
async function press(context: BrowserContext, path: string, form: Record<string, string>) {
  const answer = await context.request.post(path, { form, headers: { origin: place.base }, maxRedirects: 0 })
  return answer.status() === 200 ? ((await answer.json()) as { id: string }) : { id: '' }
}

/** A newcomer who thinks of talking to Maya Chen. */
async function withMaya(name: string, javaScriptEnabled: boolean) {
  const context = await place.visit({ javaScriptEnabled })
  await press(context, '/sign-up', { ...robin, email: `${name}@example.org` })
  const { id: personId } = await press(context, '/do/add-person', {
    name: 'Maya Chen',
    title: 'VP Marketing',
    company: 'Acme Tea',
  })
  const { id } = await press(context, '/do/start-conversation', { personId })
  const page = await context.newPage()
  await page.goto(`/conversations/${id}/prepare`)
  return { context, page }
}

const listed = (page: Page) =>
  page.locator('ol[aria-label=Questions] .ask-edit > summary bdi').allTextContents()

/** A press without a script answers with a page, which may take a moment to be there. */
const soon = <T>(what: () => Promise<T>) => expect.poll(what, { timeout: 8_000 })

test('a fact becomes a question, and the readiness grows with both', async () => {
  const { context, page } = await withMaya('facts', false)
  const ready = () => page.locator('.readiness-says b').textContent()
  expect(await ready()).toBe('1 of 8')
  await page.getByRole('radio', { name: 'Acme Tea' }).check()
  await page.getByRole('textbox', { name: /^Fact/ }).fill('The launch moved to spring.')
  await page.getByLabel('Source (link)').fill('https://tea.example/spring')
  await page.getByLabel('Date found').fill('2099-01-01')
  await page.getByLabel('What it makes you want to ask them').fill('What did you learn from the move?')
  await page.getByRole('button', { name: 'Add fact' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('textbox', { name: /^Fact/ }).inputValue()).toBe('The launch moved to spring.')
  await page.getByLabel('Date found').fill('2026-01-02')
  await page.getByRole('button', { name: 'Add fact' }).click()
  await page.getByText('Fact added.').waitFor()
  expect(await ready()).toBe('2 of 8')
  await page.getByRole('button', { name: 'Add as question' }).click()
  await page.getByText('Question added.').waitFor()
  expect(await ready()).toBe('3 of 8')
  expect(await page.getByRole('button', { name: 'Add as question' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Edit questions' }).click()
  await soon(() => listed(page)).toEqual(['What did you learn from the move?'])
  await context.close()
})

test('a pasted article is cut into facts, and the ticked ones are added', async () => {
  const { context, page } = await withMaya('paste', false)
  await page.getByText('Paste an article or a profile').click()
  const text =
    'Maya Chen moved the money into tastings. Acme Tea is a leading tea company. Acme Tea bought two roasters.'
  await page.getByRole('textbox', { name: /^Text/ }).fill(text)
  await page.getByLabel('Link to the text').fill('tea.example/spring')
  await page.getByRole('button', { name: 'Find facts' }).click()
  await page.getByRole('heading', { name: '3 facts in the text you pasted' }).waitFor()
  expect(await page.getByLabel('Add fact 2').isChecked()).toBe(false)
  await page.getByRole('textbox', { name: 'Fact 3' }).fill('Acme Tea bought two small roasters.')
  await page.getByRole('button', { name: 'Add ticked facts' }).click()
  await page.getByText('Facts added: 2.').waitFor()
  expect(await page.locator('.facts-about .row-title').allTextContents()).toEqual([
    'Maya Chen moved the money into tastings.',
    'Acme Tea bought two small roasters.',
  ])
  expect(await page.locator('.readiness-says b').textContent()).toBe('3 of 8')
  await context.close()
})

test('questions are taken, typed, moved, changed, removed and restored', async () => {
  const { context, page } = await withMaya('questions', false)
  await page.getByRole('link', { name: 'Choose questions' }).click()
  await page
    .getByRole('button', { name: 'Add What changed for you when you started managing people?' })
    .last()
    .click()
  await page.getByLabel('A question of your own').fill('What is marketing?')
  await page.getByRole('button', { name: 'Add question' }).click()
  await soon(() => listed(page)).toHaveLength(2)
  await soon(() => page.locator('.finding').textContent()).toContain('basic')
  await page.getByRole('button', { name: 'Move up What is marketing?' }).click()
  await soon(async () => (await listed(page))[0]).toBe('What is marketing?')
  await page.getByRole('button', { name: 'Must ask What is marketing?' }).click()
  await page.getByRole('button', { name: 'Must ask What is marketing?', pressed: true }).waitFor()
  await page.getByText('Edit What is marketing?').click()
  await page.getByRole('spinbutton', { name: 'Minutes' }).first().fill('2')
  await page
    .getByRole('textbox', { name: /^Question/ })
    .first()
    .fill('How did you choose the shops for the tastings?')
  await page.getByRole('button', { name: 'Save' }).first().click()
  await soon(() => page.locator('.finding').count()).toBe(0)
  await page.getByText('Edit How did you choose').click()
  await page.getByRole('button', { name: 'Remove' }).first().click()
  await soon(() => listed(page)).toHaveLength(1)
  await page.getByRole('button', { name: 'Undo' }).click()
  await soon(async () => (await listed(page))[0]).toBe('How did you choose the shops for the tastings?')
  await context.close()
})

test('with scripts on, questions are taken, ordered and starred without leaving the page', async () => {
  const { context, page } = await withMaya('in-place', true)
  await page.getByRole('link', { name: 'Choose questions' }).click()
  await page.evaluate(() => Object.assign(window, { isSamePage: true }))
  const own = page.getByLabel('A question of your own')
  await own.fill('What would you ask')
  await page
    .getByRole('button', { name: /^Add What changed for you when you started managing/ })
    .last()
    .click()
  await page.getByRole('button', { name: /^Must ask What changed/ }).waitFor()
  expect(await own.inputValue()).toBe('What would you ask')
  await own.fill('What would you ask in my place?')
  await own.press('Enter')
  await page.getByRole('button', { name: 'Must ask What would you ask' }).waitFor()
  expect(await own.inputValue()).toBe('')
  expect(await own.evaluate((field) => field === document.activeElement)).toBe(true)
  await page.getByRole('button', { name: 'Must ask What would you ask' }).click()
  await page.getByRole('button', { name: 'Must ask What would you ask', pressed: true }).waitFor()
  await page.getByLabel('Move question 2: arrow keys, or drag').press('ArrowUp')
  await page.getByText('Question 2 is now number 1.').waitFor()
  const first = ['What would you ask in my place?', 'What changed for you when you started managing people?']
  await soon(() => listed(page)).toEqual(first)
  const [from, to] = [page.getByLabel('Move question 1:'), page.getByLabel('Move question 2:')]
  await from.hover()
  await page.mouse.down()
  const { y = 0, height = 0 } = (await to.boundingBox()) ?? {}
  await page.mouse.move(30, y + height, { steps: 5 })
  await page.mouse.up()
  await page.getByText('Question 1 is now number 2.').waitFor()
  await soon(() => listed(page)).toEqual(first.toReversed())
  await page.getByLabel('Minutes for question 1').fill('18')
  await page.getByLabel('Minutes for question 1').blur()
  await page.getByText('Your 15 minutes of questions end here.').waitFor()
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true)
  await page.reload()
  await soon(() => listed(page)).toEqual(first.toReversed())
  await context.close()
})

test('once they agreed, the questions are sent beforehand in the order of the agenda', async () => {
  const { context, page } = await withMaya('ahead', false)
  const [, conversationId = ''] = /conversations\/([^/]+)/.exec(page.url()) ?? []
  const asked = ['What would you do first in my place?', 'What made you sure of the tastings?']
  for (const [at, text] of asked.entries())
    await press(context, '/do/add-question', { conversationId, text, isMust: String(at === 1) })
  const at = `/conversations/${conversationId}/questions`
  await page.goto(at)
  expect(await page.getByRole('button', { name: 'Send beforehand' }).count()).toBe(0)
  await press(context, '/do/agree-conversation', {
    id: conversationId,
    channel: 'video',
    date: '2099-01-01',
    time: '15:00',
    zone: 'Europe/Amsterdam',
  })
  await page.goto(at)
  await page.getByRole('button', { name: 'Send beforehand' }).click()
  const letter = await page.getByLabel('Letter', { exact: true }).inputValue()
  expect(letter).toContain(`1. ${asked[0]}`)
  expect(letter.indexOf(asked[0] ?? '')).toBeLessThan(letter.indexOf(asked[1] ?? ''))
  // A second press finds the same letter.
  const draft = page.url()
  await page.goto(at)
  await page.getByRole('link', { name: 'Send beforehand' }).click()
  expect(page.url()).toBe(draft)
  // Which of them it carries is ticked beside it, and below it on a phone.
  const boxes = async () =>
    Promise.all(
      [page.locator('.letter-form'), page.locator('#in-this-letter')].map((one) => one.boundingBox()),
    )
  await page.setViewportSize({ width: 1280, height: 800 })
  const [sheet, list] = await boxes()
  expect(list?.x).toBeGreaterThan((sheet?.x ?? 0) + (sheet?.width ?? 0))
  expect(list?.y).toBeLessThan((sheet?.y ?? 0) + 100)
  await page.setViewportSize({ width: 390, height: 800 })
  const [small, below] = await boxes()
  expect(below?.y).toBeGreaterThan(small?.y ?? 0)
  await context.close()
})

test('a pitch of blocks: one for everyone, another for Maya, and back again', async () => {
  const { context, page } = await withMaya('pitch', false)
  const block = (name: string) => page.getByRole('listitem').filter({ has: page.getByLabel(name) })
  await page.getByRole('link', { name: 'Write your pitch' }).first().click()
  await page.getByLabel('Who you are').fill('I taught history for nine years.')
  await page.getByRole('button', { name: 'Save Who you are' }).click()
  await page.getByRole('button', { name: 'Write it for Maya Chen only Who you are' }).click()
  await page.getByLabel('Who you are').fill('I taught for nine years.')
  await page.getByLabel('Why Maya Chen').fill('You taught too, I hear.')
  await page.getByRole('button', { name: 'Save Why Maya Chen' }).click()
  // The words of the other block came along, and are saved by its own button.
  expect(await page.getByLabel('Who you are').inputValue()).toBe('I taught for nine years.')
  await page.getByRole('button', { name: 'Save Who you are' }).click()
  await block('Who you are').getByText('Only for Maya Chen').first().waitFor()
  await page.getByRole('link', { name: 'General pitch' }).click()
  expect(await page.getByLabel('Who you are').inputValue()).toBe('I taught history for nine years.')
  await page.getByText('Add audience').click()
  await page.getByLabel('Audience', { exact: true }).fill('Marketing')
  await page.getByRole('button', { name: 'Write for this audience' }).click()
  await page.getByLabel('Proof', { exact: true }).fill('Last year forty people came to hear it.')
  await page.getByRole('button', { name: 'Save Proof' }).click()
  await page.getByRole('link', { name: 'Maya Chen', exact: true }).first().click()
  // Marketing is in the title.
  expect(await page.getByLabel('Proof', { exact: true }).inputValue()).toMatch(/^Last year/)
  await page.getByRole('link', { name: 'Print pitch' }).click()
  const sheet = page.getByRole('article')
  expect(await sheet.getByRole('heading').allTextContents()).toEqual([
    'Pitch for Maya Chen',
    'Who you are',
    'Proof',
    'Why Maya Chen',
  ])
  await sheet.getByText('I taught for nine years.').waitFor()
  // One page of paper, and nothing on it but the sheet.
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false)
  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
  expect(pages).toHaveLength(1)
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('link', { name: 'Pitch', exact: true }).click()
  await page.getByRole('button', { name: 'Delete version for Maya Chen Who you are' }).click()
  expect(await page.getByLabel('Who you are').inputValue()).toBe('I taught history for nine years.')
  await page.getByRole('link', { name: 'Prepare' }).first().click()
  expect(await page.getByText('Last year forty people came to hear it.').count()).toBe(1)
  await context.close()
})

test('a block is moved and renamed, with and without scripts, and no word that was typed is lost', async () => {
  for (const hasScripts of [false, true]) {
    const { context, page } = await withMaya(`arranged-${hasScripts}`, hasScripts)
    const names = () => page.locator('.pitch-block > .form > .field label').allInnerTexts()
    await page.getByRole('link', { name: 'Write your pitch' }).first().click()
    expect(await names()).toEqual([
      'Who you are',
      'Proof',
      'Second proof',
      'What you want to learn',
      'Why Maya Chen',
    ])
    await page.getByLabel('Proof', { exact: true }).fill('Forty people came.')
    await page.locator('#arrange-learn summary').click()
    await page.getByRole('button', { name: 'Move up What you want to learn' }).click()
    await page.getByText('What you want to learn moved.').waitFor()
    expect((await names()).slice(1, 4)).toEqual(['Proof', 'What you want to learn', 'Second proof'])
    expect(await page.getByLabel('Proof', { exact: true }).inputValue()).toBe('Forty people came.')
    await page.locator('#arrange-accomplishment-1 summary').click()
    await page.locator('#arrange-accomplishment-1').getByLabel('Block name').fill('The lab day')
    await page.getByRole('button', { name: 'Rename Proof' }).click()
    await page.getByText('Renamed.').waitFor()
    await page.getByRole('link', { name: 'General pitch' }).click()
    expect(await names()).toEqual(['Who you are', 'The lab day', 'What you want to learn', 'Second proof'])
    await page.locator('#arrange-background summary').click()
    await page.getByRole('button', { name: 'Move down Who you are' }).click()
    await page.getByText('Who you are moved.').waitFor()
    expect((await names())[0]).toBe('The lab day')
    if (hasScripts) {
      const first = page.getByLabel('The lab day', { exact: true })
      await first.focus()
      await first.press('Alt+ArrowDown')
      await page.getByText('Moved.', { exact: true }).waitFor()
      expect((await names()).slice(0, 2)).toEqual(['Who you are', 'The lab day'])
      expect(await first.evaluate((field) => field === document.activeElement)).toBe(true)
      await first.press('Alt+ArrowUp')
      await expect
        .poll(names)
        .toEqual(['The lab day', 'Who you are', 'What you want to learn', 'Second proof'])
    }
    for (const name of ['Third proof', 'What else', 'One thing more']) {
      await page.getByRole('link', { name: 'Add block' }).click()
      await page.getByLabel(name).fill(`It is ${name}.`)
      if (!hasScripts) await page.getByRole('button', { name: `Save ${name}` }).click()
      await page.locator('.pitch-block', { hasText: name }).getByText('General', { exact: true }).waitFor()
    }
    expect((await names()).slice(4)).toEqual(['Third proof', 'What else', 'One thing more'])
    expect(await page.getByRole('link', { name: 'Add block' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Copy' }).isVisible()).toBe(hasScripts)
    const { violations } = hasScripts ? await new AxeBuilder({ page }).analyze() : { violations: [] }
    expect(violations.map(({ id }) => id)).toEqual([])
    await context.close()
  }
})

test('with scripts on, the spoken length follows the typing', async () => {
  const { context, page } = await withMaya('length', true)
  await page.getByRole('link', { name: 'Write your pitch' }).first().click()
  await page.getByLabel('Who you are').fill('tea '.repeat(100))
  await page.getByText('100 words, about 40 seconds spoken').waitFor()
  // It saves itself, and what is said of the whole follows.
  await page.getByText('A good length to listen to.').waitFor()
  await page.reload()
  expect(await page.getByLabel('Who you are').inputValue()).toMatch(/^tea tea/)
  await context.close()
})

test('the pitch is rehearsed by a clock, without a network, and nothing is recorded', async () => {
  const { context, page } = await withMaya('clock', true)
  await page.getByRole('link', { name: 'Write your pitch' }).first().click()
  await page.getByLabel('Who you are').fill('tea '.repeat(10))
  await page.getByRole('button', { name: 'Start timer' }).waitFor()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Start timer' }).click()
  await page.getByRole('timer').getByText('0:01').waitFor()
  await page.getByRole('button', { name: 'Stop timer' }).click()
  await page
    .getByRole('list', { name: 'Your tries' })
    .getByText(/0:0\d, \d+ words a minute/)
    .waitFor()
  await context.close()
})

test('on a phone the running clock stays in sight while one scrolls, clear of the bar, and what came of it is in sight', async () => {
  const { context, page } = await withMaya('clock-phone', true)
  await page.setViewportSize({ width: 390, height: 664 })
  await page.getByRole('link', { name: 'Write your pitch' }).first().click()
  await page.getByLabel('Who you are').fill('I taught chemistry for eleven years. '.repeat(12))
  await page.getByRole('button', { name: 'Start timer' }).click()
  const clock = page.getByRole('timer')
  const bar = await page.getByRole('navigation', { name: 'Main' }).boundingBox()
  for (const where of [0, 300]) {
    await page.evaluate((top) => scrollTo(0, top), where)
    const box = await clock.boundingBox()
    expect(box?.y).toBeGreaterThan(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(bar?.y ?? 0)
  }
  await clock.getByText('0:01').waitFor()
  await page.getByRole('button', { name: 'Stop timer' }).click()
  await expect
    .poll(async () => (await page.getByText(/second.*words a minute\./).boundingBox())?.y)
    .toBeGreaterThan(0)
  expect((await page.getByText(/second.*words a minute\./).boundingBox())?.y).toBeLessThan(bar?.y ?? 0)
  await context.close()
})

test('a refused sign-up lists no time zone that no one typed', async () => {
  const context = await place.visit()
  const page = await context.newPage()
  await press(context, '/sign-up', { ...robin, email: 'twice@example.org' })
  await context.clearCookies()
  await page.goto('/sign-up')
  await page.getByLabel('Your name').fill('Robin Vale')
  await page.getByLabel('Email').fill('twice@example.org')
  await page.getByLabel('Password').fill('another quiet long password')
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByText('There is already an account with this email.').waitFor()
  expect(await page.getByRole('heading', { name: 'What you typed' }).count()).toBe(0)
  expect(await page.getByLabel('Zone', { exact: true }).count()).toBe(0)
  await context.close()
})
