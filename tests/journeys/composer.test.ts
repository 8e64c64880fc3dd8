/** The composer in a real browser: marks under the words, fixes by a press, all of it by keyboard, and no word lost. */
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openPlace, type Place, robin, signUp } from './visitor.ts'

const letter = `Dear Maya,

I am Robin Vale and I teach history. I read your essay on tea in schools. I wonder whether you have any openings on your team. Could we talk for an hour, or might a colleague have the time?

Thank you.

Warm regards,
Robin Vale`

let place: Place
let visitor: BrowserContext
let page: Page
let address: string

beforeAll(async () => {
  place = await openPlace()
  visitor = await place.visit()
  page = await visitor.newPage()
  await signUp(page)
}, 60_000)
afterAll(async () => {
  await visitor?.close()
  await place?.close()
})

/** Each test has a draft of its own, to a Maya Chen, after Jonas Weber referred Robin to her. */
beforeEach(async () => {
  const given = { name: 'Maya Chen', title: 'VP Marketing' }
  const maya = await press('add-person', given)
  await press('record-referral', { personId: maya, referrer: 'Jonas Weber', mayUseName: 'yes' })
  const conversationId = await press('start-conversation', { personId: maya, about: 'marketing' })
  address = `/letters/${await press('draft-letter', { personId: maya, conversationId, kind: 'request' })}`
  await page.goto(address)
  await words().focus()
  await page.locator('.manuscript[data-judged]').waitFor()
})

async function press(verb: string, form: Record<string, string>): Promise<string> {
  const answer = await visitor.request.post(`/do/${verb}`, { form, headers: { origin: place.base } })
  return (await answer.json()).id
}

const words = () => page.getByLabel('Letter', { exact: true })
const write = async (text: string) => {
  await words().fill(text)
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await page.locator('.manuscript[data-judged]').waitFor()
}
const saved = () =>
  page
    .locator('[data-saved]')
    .getByText(/^Saved/)
    .waitFor()
const marked = () =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((marks) => [...marks].map((mark) => String(mark))))
const chosen = () =>
  words().evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  )

/** The words that the card speaks of. */
const here = () => page.evaluate(() => [...(CSS.highlights.get('here') ?? [])].map(String).join())
const caretIn = (phrase: string) =>
  words().evaluate((field: HTMLTextAreaElement, phrase) => {
    const at = field.value.indexOf(phrase) + 2
    field.setSelectionRange(at, at)
  }, phrase)

describe('writing a letter', () => {
  test('a block of the pitch goes into what is typed, and the pitch says so', async () => {
    await press('write-pitch', { part: 'background', text: 'I plan bus routes for a small town.' })
    await page.reload()
    await write('Dear Maya,\n\nTyped just now.\n\nKind regards,\nRobin')
    await page.getByText('From your pitch').click()
    await page.getByRole('button', { name: 'Add to letter Who you are' }).click()
    await page.getByText('Added to the letter.').waitFor()
    expect(await words().inputValue()).toBe(
      'Dear Maya,\n\nTyped just now.\n\nI plan bus routes for a small town.\n\nKind regards,\nRobin',
    )
    expect(await page.getByText('From your pitch').count()).toBe(0)
    const talk = await page.getByRole('link', { name: 'Conversation with Maya Chen' }).getAttribute('href')
    await page.goto(`${talk}`.replace(/[^/]+$/, 'pitch'))
    await page.getByRole('link', { name: 'Letter to Maya Chen' }).waitFor()
    await press('remove-pitch', { part: 'background' })
  })

  test('the counts come gravest first, and the card at the gravest', async () => {
    await write(letter)
    expect(await page.locator('.count').allInnerTexts()).toEqual([
      '1 must fix',
      expect.stringMatching(/^\d should fix$/),
      ...((await page.locator('.count.polish').count()) > 0 ? [expect.stringContaining('could be')] : []),
    ])
    expect(await page.locator('.finding:visible').count()).toBe(1)
    expect(await here()).toContain('any openings')
  })

  test('the card is at the line of the caret, and stands beside it', async () => {
    await write(letter)
    await caretIn('an hour')
    await words().press('ArrowRight')
    expect(await here()).toBe('an hour')
    const card = await page.locator('.finding.is-here').boundingBox()
    const line = await page.evaluate(
      () =>
        [...(CSS.highlights.get('here') ?? [])].map((range) => (range as Range).getBoundingClientRect().y)[0],
    )
    expect(line).toBeGreaterThanOrEqual(card?.y ?? 0)
    expect(line).toBeLessThan((card?.y ?? 0) + (card?.height ?? 0))
  })

  test('marks are there on opening, before the rules are warm', async () => {
    await press('edit-letter', { id: address.split('/').at(-1) ?? '', body: letter })
    const cold = await visitor.newPage()
    await cold.addInitScript(() => {
      window.requestIdleCallback = () => 0
    })
    await cold.goto(address)
    await cold.locator('.finding.is-here').waitFor()
    const marks = await cold.evaluate(() => [...(CSS.highlights.get('breach') ?? [])].map(String))
    expect(marks.join()).toContain('any openings')
    await cold.close()
  })

  test('it saves itself, and “Mark as sent” right after is of what was saved', async () => {
    await write(`${letter.replace('any openings on your team', 'what a good week looks like')}`)
    await saved()
    const other = await visitor.newPage()
    await other.goto(address)
    expect(await other.getByLabel('Letter', { exact: true }).inputValue()).toContain('a good week')
    await other.close()
    await words().press('End')
    await page.keyboard.type(' ')
    await page.getByRole('button', { name: 'Mark as sent' }).click()
    await page.getByRole('button', { name: 'Not sent' }).waitFor()
  })

  test('Tab goes from blank to blank, and after the last one on', async () => {
    await write('Dear Maya,\n\nI am [who you are]. I write because [why them].\n\nRobin')
    await words().evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0))
    await words().press('Tab')
    expect(await chosen()).toBe('[who you are]')
    await page.keyboard.type('a teacher')
    await page.keyboard.press('Tab')
    expect(await chosen()).toBe('[why them]')
    await page.keyboard.press('Tab')
    expect(await words().evaluate((field) => field === document.activeElement)).toBe(false)
    expect(await words().inputValue()).toContain('I am a teacher.')
  })

  test('rules that few letters need come with the words that need them', async () => {
    const came: string[] = []
    const fresh = await (await place.visit({ storageState: await visitor.storageState() })).newPage()
    fresh.on('response', (answer) => {
      const [, rule] = /\/assets\/(no-job-ask|no-pressure|wrong-genre)-/.exec(answer.url()) ?? []
      if (rule) came.push(rule)
    })
    await press('edit-letter', {
      id: address.split('/').at(-1) ?? '',
      body: 'Dear Maya,\n\nHow do you taste?',
    })
    await fresh.goto(address)
    const field = fresh.getByLabel('Letter', { exact: true })
    await field.focus()
    await fresh.locator('.manuscript[data-judged]').waitFor()
    expect(came).toEqual([])
    await field.press('Control+End')
    await field.pressSequentially(' Do you have any openings on your team? ')
    await fresh.locator('[data-findings]').getByText('asks for a job').first().waitFor()
    expect(came).toEqual(['no-job-ask'])
    // Where they cannot be loaded, what is there goes on, and the next key asks again.
    await fresh.context().setOffline(true)
    await field.pressSequentially('I need an answer by Friday at [place]. ')
    await fresh.locator('[data-findings]').getByText('[place]').first().waitFor({ state: 'attached' })
    await fresh.context().setOffline(false)
    await field.pressSequentially('Thank you.')
    await field.blur()
    await fresh.locator('[data-findings]').getByText('puts pressure').first().waitFor({ state: 'attached' })
    expect(came).toEqual(['no-job-ask', 'no-pressure'])
    await fresh.context().close()
  })

  test('what the other person would mind is underlined in the same frame', async () => {
    await write(letter)
    expect(await marked()).toEqual(
      expect.arrayContaining([expect.stringContaining('any openings'), 'an hour']),
    )
    expect(await page.locator('.finding').count()).toBeGreaterThanOrEqual(2)
  })

  test.each([390, 1280])('the marks lie exactly under the words, %i pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 900 })
    await write(`${letter}\n${'wherever it wraps '.repeat(40)}${'x'.repeat(300)}\n\n`)
    const [mirror, field] = await Promise.all(
      ['.mirror', '[name=body]'].map((lies) => page.locator(lies).evaluate(setting)),
    )
    expect(mirror).toEqual(field)
  })

  test('the places are gone through by keyboard, and said to screen readers', async () => {
    await write(letter)
    await words().evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0))
    await words().press('F8')
    expect(await chosen()).toContain('any openings')
    expect(await page.locator('[data-said]').textContent()).toContain('asks for a job')
    await words().press('F8')
    expect(await chosen()).toBe('an hour')
    await words().press('Shift+F8')
    expect(await chosen()).toContain('any openings')
    await words().press('Control+Shift+L')
    await page.locator('.finding-says', { hasText: 'an hour' }).press('Enter')
    expect(await chosen()).toBe('an hour')
  })

  test('“Use this” puts the fix in, and the browser can undo it', async () => {
    await write(letter)
    const hour = page.locator('.finding', { hasText: 'an hour' })
    await page.getByRole('button', { name: 'should fix' }).press('Enter')
    await hour.getByRole('button', { name: 'Use this' }).press('Enter')
    expect(await words().inputValue()).toBe(letter.replace('an hour', '20 minutes'))
    await hour.waitFor({ state: 'detached' })
    await words().press('ControlOrMeta+z')
    expect(await words().inputValue()).toBe(letter)
  })

  test('words that were not saved are back after the tab was closed', async () => {
    await write(letter)
    await page.close()
    page = await visitor.newPage()
    await page.goto(address)
    await saved()
    expect(await words().inputValue()).toBe(letter)
    await page.reload()
    expect(await words().inputValue()).toBe(letter)
  })

  test('“Mark as sent” takes the words along as they stand, and asks once while a must fix is left', async () => {
    await write(letter)
    await page.getByRole('button', { name: 'Mark as sent' }).click()
    await page.getByText(/1 must fix is left.*Mark as sent anyway\?/).waitFor()
    expect(await words().inputValue()).toBe(letter)
    await page.getByRole('button', { name: 'Mark as sent anyway' }).click()
    await page.getByRole('button', { name: 'Not sent' }).waitFor()
    expect(await page.locator('.letter-text').textContent()).toBe(letter)
  })

  test('each channel has its own length, and only email opens the mail program', async () => {
    await write(letter)
    const mail = page.getByRole('link', { name: 'Open in email app' })
    expect(await mail.getAttribute('href')).toContain(encodeURIComponent('Dear Maya,\r\n'))
    expect(await page.locator('[data-length]').textContent()).toMatch(/^\d+ words/)
    await page.getByLabel('Send by').selectOption('linkedin')
    await mail.waitFor({ state: 'hidden' })
    expect(await page.locator('[data-length]').textContent()).toContain('of 300 characters')
  })

  test.each([390, 320])(
    'on a phone the card is a sheet over the row that sends, %i pixels wide',
    async (width) => {
      await page.setViewportSize({ width, height: 844 })
      await write(letter)
      const [sent, manners] = await Promise.all(
        [page.getByRole('button', { name: 'Mark as sent' }), page.locator('#manners')].map((one) =>
          one.boundingBox(),
        ),
      )
      expect(manners?.y).toBeGreaterThan(250)
      // The letter has most of the window.
      expect(manners?.height).toBeLessThan(844 / 3.5)
      expect(sent?.y).toBeGreaterThanOrEqual((manners?.y ?? 0) + (manners?.height ?? 0))
      expect((sent?.y ?? 0) + (sent?.height ?? 0)).toBeLessThanOrEqual(844)
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
      await page.getByRole('button', { name: 'Suggestions' }).press('Enter')
      expect(await page.locator('.finding.is-here').isVisible()).toBe(false)
      await page.getByRole('button', { name: 'Suggestions' }).press('Enter')
      expect(await page.locator('.finding.is-here').isVisible()).toBe(true)
      await page.setViewportSize({ width: 1280, height: 900 })
    },
  )

  test('only the letter is printed', async () => {
    await write(letter)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    const printed = (await page.locator('body').innerText()).split('\n').filter((line) => line.trim() !== '')
    await page.emulateMedia({ media: 'screen' })
    expect(printed.slice(1)).toEqual(letter.split('\n').filter((line) => line !== ''))
  })

  test.each(['light', 'dark'] as const)('axe finds nothing in it, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await write(letter)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
  })
})

test('with scripts off, Save checks the letter', async () => {
  const plain = await place.visit({ javaScriptEnabled: false })
  page = await plain.newPage()
  await page.goto(`/sign-in?then=${address}`)
  await page.getByLabel('Email').fill(robin.email)
  await page.getByLabel('Password').fill(robin.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.goto(address)
  await page.locator('[name=body]').fill(letter)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  expect(await page.locator('.finding').allTextContents()).toContainEqual(expect.stringContaining('an hour'))
  expect(await page.locator('.count').first().innerText()).toBe('1 must fix')
  // Words that were not saved are asked about as they stand, and stay.
  await page.locator('[name=body]').fill(`${letter} I am [who you are].`)
  await page.getByRole('button', { name: 'Mark as sent' }).click()
  await page.getByText('A blank is still in it: [who you are]. Mark as sent anyway?').waitFor()
  expect(await page.locator('[name=body]').inputValue()).toBe(`${letter} I am [who you are].`)
  await page.getByRole('button', { name: 'Mark as sent anyway' }).click()
  await page.getByText('Marked as sent.').waitFor()
  expect(await page.locator('.letter-text').textContent()).toContain('I am [who you are].')
  await plain.close()
})

/** Where an element's text lies and how it is set: what decides where a line wraps. */
function setting(element: Element) {
  const { x, y, width, height } = element.getBoundingClientRect()
  const set = getComputedStyle(element)
  return {
    box: [x, y, width, height].map(Math.round),
    scrolls: element.scrollHeight > element.clientHeight,
    face: [
      set.fontFamily,
      set.fontSize,
      set.fontSizeAdjust,
      set.fontWeight,
      set.lineHeight,
      set.letterSpacing,
    ],
    wrap: [set.paddingLeft, set.paddingRight, set.whiteSpace, set.overflowWrap, set.tabSize, set.direction],
  }
}
