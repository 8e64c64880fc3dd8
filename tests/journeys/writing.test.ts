/** What goes wrong where editors and linters stand in text areas, one test for each kind; and a letter that is put right to its end. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPlace, type Place, robin, signUp } from './visitor.ts'

let place: Place
let visitor: BrowserContext
let page: Page
let priya: string

beforeAll(async () => {
  place = await openPlace()
  visitor = await place.visit()
  page = await visitor.newPage()
  await signUp(page)
  priya = await press('add-person', { name: 'Priya Shah', title: 'Head of Brand', company: 'Acme Tea' })
}, 240_000)
afterAll(async () => {
  await visitor?.close()
  await place?.close()
})

async function press(verb: string, form: Record<string, string>): Promise<string> {
  const answer = await visitor.request.post(`/do/${verb}`, { form, headers: { origin: place.base } })
  return (await answer.json()).id
}

/** A draft to Priya Shah with these words, opened and judged. */
async function open(body: string): Promise<void> {
  const id = await press('write-to-person', { personId: priya })
  await press('edit-letter', { id, body })
  await page.goto(`/letters/${id}`)
  await field().focus()
  await page.locator('.manuscript[data-judged]').waitFor()
}

const field = () => page.getByLabel('Letter', { exact: true })
const value = () => field().inputValue()
const drawn = () =>
  page.evaluate(() => new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then))))
const caretTo = (at: number) =>
  field().evaluate((one: HTMLTextAreaElement, at) => {
    one.focus()
    one.setSelectionRange(at, at)
  }, at)
const marked = (kind: string) =>
  page.evaluate((kind) => [...(CSS.highlights.get(kind) ?? [])].map(String), kind)
const told = () =>
  page
    .locator('[data-findings] > .findings > .finding')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.rule))

/** Shows all cards, or one. */
const showAll = async () => {
  if ((await page.locator('.one-card').count()) > 0)
    await page.getByRole('button', { name: 'Show all' }).click()
}

test('from a person to a letter in two presses, and what was told is not asked again', async () => {
  await page.goto(`/people/${await press('add-person', { name: 'Maya Chen' })}`)
  await page.getByText('Write to Maya Chen').click()
  await page.getByLabel('What you want to learn').fill('how a brand finds its first words')
  await page.getByLabel('Why them').fill('You brought tea to schools.')
  await page.getByRole('button', { name: 'Draft letter' }).click()
  await page.getByRole('heading', { name: 'Request to Maya Chen' }).waitFor()
  expect(await value()).toContain('20 minutes about how a brand finds its first words')
  await page.getByRole('link', { name: 'Conversation with Maya Chen' }).click()
  await page.waitForURL('**/ask')
  await page.goto(new URL(page.url()).pathname.replace(/\/ask$/, ''))
  await page.locator('.page-head', { hasText: 'how a brand finds its first words' }).waitFor()
  await page.goto(`/people/${await press('add-person', { name: 'Kenji Ito' })}`)
  await page.getByText('Write to Kenji Ito').click()
  expect(await page.getByLabel('What you want to learn').inputValue()).toBe(
    'how a brand finds its first words',
  )
})

test('a letter that breaks much is put right by every “Use this”, and what is left is still told', async () => {
  await open(
    'Dear Mia, I am a hard-working history student and I would love to work at Acme Tea.\nCould we meet on Tuesday at 9:00 for an hour? I need an answer by Friday.\nRobin',
  )
  const use = page.getByRole('button', { name: 'Use this' })
  for (let presses = 0; presses < 12; presses++) {
    await showAll()
    if ((await use.count()) === 0) break
    const before = await value()
    await use.first().click()
    await drawn()
    expect(await value()).not.toBe(before)
  }
  expect(await use.count()).toBe(0)
  const now = await value()
  expect(now).toMatch(/^Dear Priya, /)
  expect(now).toMatch(/\nRobin$/)
  expect(now).toContain('for 20 minutes?')
  expect(now).not.toMatch(/[.!?,;:][A-Za-z]|[^\S\n]{2}|[a-z][A-Z]|\s[.,!?]/)
  expect(await told()).toEqual(expect.arrayContaining(['no-job-ask', 'suit-their-calendar', 'no-pressure']))
  expect(await page.getByText('No suggestions.').count()).toBe(0)
})

const twice =
  'Dear Priya,\n\nI read your essay. Could we talk for an hour?\n\nI teach.\n\nOr could we meet for an hour, or might a colleague? A short no is fine.\n\nThank you.\n\nRobin'

describe('a fix', () => {
  test('changes its own words alone, where the same stand twice', async () => {
    await open(twice)
    await page.getByRole('button', { name: /should fix/ }).click()
    await page.locator('.is-here').getByRole('button', { name: 'Use this' }).click()
    expect(await value()).toBe(twice.replace('an hour', '20 minutes'))
  })

  test('is undone by one undo each, after the words before it', async () => {
    await open(
      'Dear Mia,\n\nI read your essay. Could we talk for an hour, or might a colleague? A no is fine.\n\nThank you.\n\nRobin',
    )
    const first = await value()
    await caretTo(first.length)
    await page.keyboard.type(' Vale')
    for (let uses = 0; uses < 2; uses++) {
      await showAll()
      await page.getByRole('button', { name: 'Use this' }).first().click()
      await drawn()
    }
    const fixed = await value()
    await field().press('ControlOrMeta+z')
    await field().press('ControlOrMeta+z')
    expect(await value()).toBe(`${first} Vale`)
    await field().press('ControlOrMeta+Shift+z')
    await field().press('ControlOrMeta+Shift+z')
    expect(await value()).toBe(fixed)
  })

  test('of words that changed meanwhile touches nothing else', async () => {
    await open(twice)
    await page.getByRole('button', { name: /should fix/ }).click()
    // Changed and pressed before it was judged again.
    await field().evaluate((one: HTMLTextAreaElement) => {
      one.value = `Hello. ${one.value}`
      document.querySelector<HTMLElement>('.is-here [data-does=use]')?.click()
    })
    expect(await value()).toBe(`Hello. ${twice}`)
    await page.getByText('The words have changed. Look again.').waitFor({ state: 'attached' })
  })

  test.each([
    ['an emoji', '🤔 👩🏽‍🔬 '],
    ['an accent by itself', 'Rene\u0301 '],
    ['another script', 'Привет, '],
    ['a right-to-left line', 'שלום Acme Tea 212-555\n'],
    ['half a character', '\ud83d '],
  ])('finds its words behind %s', async (_, before) => {
    await open(twice)
    await field().evaluate((one: HTMLTextAreaElement, before) => {
      one.value = one.value.replace('I teach.', `${before}I teach.`)
      one.dispatchEvent(new Event('input', { bubbles: true }))
    }, before)
    await drawn()
    expect((await marked('risk')).filter((words) => words === 'an hour').length).toBeGreaterThanOrEqual(1)
    const was = await value()
    await caretTo(was.lastIndexOf('an hour') + 3)
    await field().press('ArrowRight')
    await page.locator('.is-here').getByRole('button', { name: 'Use this' }).click()
    const at = was.lastIndexOf('an hour')
    expect(await value()).toBe(`${was.slice(0, at)}20 minutes${was.slice(at + 7)}`)
  })
})

test('while one composes, nothing is judged; the word stands there once', async () => {
  await open('Dear Priya,\n\nDo you have any openings?\nI like tea')
  await caretTo((await value()).length)
  const session = await visitor.newCDPSession(page)
  await session.send('Input.imeSetComposition', { text: '変', selectionStart: 1, selectionEnd: 1 })
  await session.send('Input.imeSetComposition', { text: '変換', selectionStart: 2, selectionEnd: 2 })
  await session.send('Input.insertText', { text: '変換' })
  await drawn()
  expect(await value()).toBe('Dear Priya,\n\nDo you have any openings?\nI like tea変換')
  expect((await marked('breach')).join()).toContain('any openings')
})

test('a word that the keyboard replaces is an edit like any other, and the marks move along', async () => {
  await open('Dear Priya,\n\nI taech. Do you have any openings? Thank you.\n\nRobin')
  await field().evaluate((one: HTMLTextAreaElement) => {
    const at = one.value.indexOf('taech')
    one.setRangeText('teach history', at, at + 5, 'end')
    one.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }))
  })
  await drawn()
  expect(await value()).toContain('I teach history. Do')
  expect((await marked('breach')).join()).toContain('any openings')
})

test('suggestions are text with kind, words and place, and typing is announced at most twice', async () => {
  await open(twice)
  await showAll()
  const all = await page.getByRole('list', { name: 'Suggestions' }).getByRole('listitem').allInnerTexts()
  for (const one of all) expect(one).toMatch(/^(Must fix|Should fix|Could be better|Blank)/)
  await page.evaluate(() => {
    const said = document.querySelector('[data-said]') as Element
    ;(window as unknown as { heard: string[] }).heard = []
    new MutationObserver(() => {
      const words = said.textContent ?? ''
      if (words) (window as unknown as { heard: string[] }).heard.push(words)
    }).observe(said, { childList: true, characterData: true, subtree: true })
  })
  await caretTo(twice.indexOf('I teach.') + 8)
  await page.keyboard.type(' Every day I tell a story that people remember. Are you hiring?', { delay: 20 })
  await page.waitForTimeout(1500)
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  expect(heard.length).toBeLessThanOrEqual(2)
})

test('no one is told of a sentence that is not at its end, nor of what a letter lacks that is being written', async () => {
  await open('Dear Priya,\n\n')
  const letter =
    'I am Robin and I teach history. I read your essay on tea. Could we talk for 20 minutes, or might a colleague have the time? A short no is fine. Thank you.\n\nRobin'
  await caretTo(13)
  const seen = new Set<string>()
  for (const key of letter) {
    await page.keyboard.insertText(key)
    for (const rule of await told()) if (rule) seen.add(rule)
  }
  await page.waitForTimeout(1500)
  const left = await told()
  expect([...seen].filter((rule) => !left.includes(rule))).toEqual([])
}, 90_000)

test('marks lie on their words, enlarged and scrolled', async () => {
  await open(`${twice}${'\n'.repeat(10)}`)
  for (const zoom of ['1', '1.25', '1.5', '4']) {
    await page.evaluate((zoom) => document.documentElement.style.setProperty('zoom', zoom), zoom)
    const [mirror, text] = await Promise.all(
      ['.mirror', '[name=body]'].map((one) =>
        page.locator(one).evaluate((it) => {
          const { x, y, width } = it.getBoundingClientRect()
          return [x, y, width, it.scrollHeight]
        }),
      ),
    )
    for (const [at, px] of (mirror ?? []).entries())
      expect(Math.abs(px - (text?.[at] ?? 0))).toBeLessThanOrEqual(1)
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('zoom'))
})

test('with scripts off, from a person to a letter in two presses', async () => {
  const plain = await place.visit({ javaScriptEnabled: false })
  const still = await plain.newPage()
  await still.goto('/sign-in')
  await still.getByLabel('Email').fill(robin.email)
  await still.getByLabel('Password').fill(robin.password)
  await still.getByRole('button', { name: 'Sign in' }).click()
  await still.goto(`/people/${await press('add-person', { name: 'Ines Quill' })}`)
  await still.getByText('Write to Ines Quill').click()
  await still.getByRole('button', { name: 'Draft letter' }).click()
  await still.getByRole('heading', { name: 'Request to Ines Quill' }).waitFor()
  await plain.close()
})
