/** Everything with the keyboard alone: no mouse, no touch, and always a visible place where one is. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place, robin } from './visitor.ts'

let place: Place
let visitor: BrowserContext
let page: Page
beforeAll(async () => {
  place = await openPlace()
  visitor = await place.visit()
  visitor.setDefaultTimeout(8_000)
  page = await visitor.newPage()
})
afterAll(async () => {
  await visitor?.close()
  await place?.close()
})

/** What has the focus: its name as a screen reader says it, and whether an eye sees that it has it. */
const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at)
    const field = at as HTMLInputElement
    return {
      name: (field.labels?.[0]?.innerText ?? at.getAttribute('aria-label') ?? at.innerText ?? '').trim(),
      tag: at.tagName.toLowerCase(),
      isSeen: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      box: at.getBoundingClientRect().toJSON() as { top: number; bottom: number; width: number },
    }
  })

/** Presses Tab until this has the focus; every stop on the way must be seen. */
async function tabTo(name: string | RegExp, most = 60): Promise<void> {
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab')
    const at = await focused()
    if (at.tag === 'body') continue
    expect(at.isSeen, `${at.tag} “${at.name}” shows that it has the focus`).toBe(true)
    if (typeof name === 'string' ? at.name.startsWith(name) : name.test(at.name)) return
  }
  throw new Error(`Tab never came to ${name}.`)
}

const key = (name: string) => page.keyboard.press(name)
const type = (words: string) => page.keyboard.type(words)
const heading = (words: string | RegExp) => page.getByRole('heading', { level: 1, name: words }).waitFor()

test('an account is made', async () => {
  await page.goto('/')
  await tabTo('Your name')
  await type(robin.name)
  await tabTo('Email')
  await type(robin.email)
  await tabTo('Password')
  await type(robin.password)
  await key('Enter')
  await heading('Welcome, Robin Vale')
})

test('the first stop skips to the page, past the ways about', async () => {
  await page.reload()
  await key('Tab')
  const skip = await focused()
  expect(skip).toMatchObject({ name: 'Skip to main content', isSeen: true })
  expect(skip.box.top).toBeGreaterThanOrEqual(0)
  await key('Enter')
  await tabTo('Skip, go to Today', 1)
  await tabTo('Import', 1)
})

test('a person is added in one line, and a conversation started', async () => {
  await tabTo('Name, job title and company')
  await type('Maya Chen, VP Marketing at Acme Tea, via Jonas Weber')
  await key('Enter')
  await heading('Maya Chen')
  await tabTo('Start a conversation')
  await key('Enter')
  await page.locator('nav.steps').waitFor()
})

test('the search opens at a key, except while one types, and is left as one came', async () => {
  const box = page.getByRole('dialog', { name: 'Search' })
  await page.locator('h1').click()
  await key('/')
  await box.waitFor()
  expect(await focused()).toMatchObject({ tag: 'input', name: 'Search', isSeen: true })
  await type('9/10')
  expect(await box.getByRole('searchbox').inputValue()).toBe('9/10')
  await key('Escape')
  await box.waitFor({ state: 'hidden' })
  await page.locator('h1').click()
  await key('Control+K')
  await box.waitFor()
  await type('chen')
  await box
    .getByRole('link', { name: /Maya Chen/ })
    .locator('mark')
    .waitFor()
  await key('ArrowDown')
  expect(await focused()).toMatchObject({ tag: 'a', isSeen: true })
  await key('ArrowUp')
  expect(await focused()).toMatchObject({ tag: 'input' })
  await key('Enter')
  await heading('Maya Chen')
})

test('the menu is opened, and left without a trace', async () => {
  await page.reload()
  await tabTo('Menu for')
  await key('Enter')
  await tabTo('Settings', 1)
  await key('Escape')
  expect(await page.locator('#me').isVisible()).toBe(false)
  await key('Enter')
  await tabTo('Help', 3)
  await key('Enter')
  await heading('Help')
})

test('the ways about are walked, on a wide window and in the bar of a narrow one', async () => {
  await tabTo('People')
  await key('Enter')
  await heading('People')
  await page.setViewportSize({ width: 390, height: 800 })
  await page.reload()
  await tabTo('Letters')
  await key('Enter')
  await heading('Letters')
  await page.setViewportSize({ width: 1280, height: 900 })
})

test('what lies folded is opened, chosen from and sent', async () => {
  await tabTo('People')
  await key('Enter')
  await heading('People')
  await tabTo('Maya Chen')
  await key('Enter')
  await heading('Maya Chen')
  await tabTo(/^Edit\s+the referral/)
  await key('Space')
  await tabTo('May you use their name?')
  await key('Home')
  await tabTo(/^Save$/)
  await key('Enter')
  await page.getByText('You may use their name').filter({ visible: true }).first().waitFor()
})

test('F8 goes from place to place in a letter, and each is said aloud', async () => {
  await tabTo('Conversations')
  await key('Enter')
  await heading('Conversations')
  await tabTo('Maya Chen')
  await key('Enter')
  await page.locator('nav.steps').waitFor()
  await tabTo('Ask')
  await key('Enter')
  await heading('Ask Maya Chen')
  await tabTo('Draft ')
  await key('Enter')
  await heading('Request to Maya Chen')
  // The hint about F8 shows once the scripts listen for it.
  await page.locator('[data-keys]:not([hidden])').waitFor({ state: 'attached' })
  await tabTo(/^Letter$/)
  await key('ControlOrMeta+A')
  await type(
    'Dear Maya,\n\nI am a teacher. Do you have any openings? Could you or a colleague talk for two hours?\n\nThank you, Robin',
  )
  await step('F8')
  const first = await selected()
  await step('F8')
  await step('Shift+F8')
  expect(await selected()).toBe(first)
  expect(await page.locator('[data-said]').textContent()).toMatch(/^\d of \d\. /)
  const before = await page.getByLabel('Letter').inputValue()
  while (!(await selected()).includes('two hours')) await step('F8')
  await tabTo('Use this')
  await key('Enter')
  expect(await focused()).toMatchObject({ tag: 'textarea' })
  expect(await page.getByLabel('Letter').inputValue()).not.toBe(before)
  await key('ControlOrMeta+Z')
  expect(await page.getByLabel('Letter').inputValue()).toBe(before)
})

/** To another place; rules that these words are the first to need come before. */
async function step(press: string): Promise<void> {
  const was = await selected()
  await key(press)
  await expect.poll(selected).not.toBe(was)
}

/** Where the letter is marked, and the words there; what is missing has a place and no words. */
const selected = () =>
  page
    .getByLabel('Letter')
    .evaluate(
      ({ value, selectionStart: start, selectionEnd: end }: HTMLTextAreaElement) =>
        `${document.querySelector('[data-said]')?.textContent} ${start} ${value.slice(start, end)}`,
    )

test('what cannot be undone by a slip is asked about first', async () => {
  await tabTo('Delete letter')
  await key('Enter')
  await page.getByText('You can restore it from Trash').waitFor()
  await key('Enter')
  expect(await page.getByText('You can restore it from Trash').isVisible()).toBe(false)
  await key('Enter')
  await tabTo('Delete letter', 1)
  await key('Enter')
  await page.getByText('Letter deleted.').waitFor()
  await tabTo('Undo')
  await key('Enter')
  await page.getByText('Undone.').waitFor()
})
