/** Manners as one types, on every page with words to write: in time on a slow phone, and dismissed when one knows better. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPlace, type Place, robin, signUp } from './visitor.ts'

const letter = `Dear Maya,

I am Robin Vale and I teach history. I read your essay on tea in schools. I wonder whether you have any openings on your team. Could we talk for an hour, or might a colleague have the time?

Thank you.

Warm regards,
Robin Vale`

const story =
  ' When I taught history I learned to tell a story that people remember, and I would like to know how that is done at Acme Tea.'

/** About 200 words. */
const long = letter.replace('\n\nThank you.', `${story.repeat(6)}\n\nThank you.`)

let place: Place
let visitor: BrowserContext
let page: Page
let talk: string
let maya: string

beforeAll(async () => {
  place = await openPlace()
  visitor = await place.visit()
  page = await visitor.newPage()
  await signUp(page)
  maya = await press('add-person', { name: 'Maya Chen', title: 'VP Marketing' })
  talk = await press('start-conversation', { personId: maya, about: 'marketing' })
}, 60_000)
afterAll(async () => {
  await visitor?.close()
  await place?.close()
})

async function press(verb: string, form: Record<string, string>): Promise<string> {
  const answer = await visitor.request.post(`/do/${verb}`, { form, headers: { origin: place.base } })
  return (await answer.json()).id
}

async function draft(body = letter): Promise<string> {
  const id = await press('draft-letter', { personId: maya, conversationId: talk, kind: 'request' })
  await press('edit-letter', { id, body })
  return `/letters/${id}`
}

/** The rules are loaded once a field is used. */
const judged = async () => {
  await page.locator('.manuscript textarea:visible').last().focus()
  await page.locator('.manuscript[data-judged]').last().waitFor()
}
const rulesListed = () =>
  page
    .locator('.findings:not(.dismissed *) .finding-does a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1)))

test('until the rules are warm, the list is as the server made it', async () => {
  const letter = await draft()
  const cold = await visitor.newPage()
  await cold.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  await cold.goto(letter)
  await cold.locator('.mirror').waitFor({ state: 'attached' })
  await cold.locator('[name=body]').focus()
  expect(await cold.locator('[data-findings]').innerText()).toContain('asks for a job')
  expect(await cold.locator('.manuscript[data-judged]').count()).toBe(0)
  await cold.close()
})

describe('a finding is dismissed', () => {
  test('by a press, and shown again, while the words as typed stay', async () => {
    await page.goto(await draft())
    await judged()
    await page.getByLabel('Letter', { exact: true }).fill(`${letter} PS: see you.`)
    await page.locator('.finding.is-here', { hasText: 'any openings' }).waitFor()
    await page.locator('.is-here').getByRole('button', { name: 'Dismiss' }).click()
    const folded = page.locator('.dismissed')
    await folded.getByText('Dismissed: 1').waitFor()
    expect(await rulesListed()).not.toContain('no-job-ask')
    expect(await page.getByLabel('Letter', { exact: true }).inputValue()).toContain('PS: see you.')
    await page.getByRole('button', { name: 'Undo' }).press('Enter')
    await page.locator('.finding.is-here', { hasText: 'any openings' }).waitFor()
    await page.locator('.is-here').getByRole('button', { name: 'Dismiss' }).click()
    await page
      .locator('[data-saved]')
      .getByText(/^Saved/)
      .waitFor()
    await page.reload()
    await judged()
    expect(await rulesListed()).not.toContain('no-job-ask')
    await folded.getByText('Dismissed: 1').click()
    await folded.getByRole('button', { name: 'Show again' }).click()
    await folded.waitFor({ state: 'detached' })
    expect(await rulesListed()).toContain('no-job-ask')
  })

  test('with scripts off, by forms', async () => {
    const plain = await place.visit({ javaScriptEnabled: false })
    const still = await plain.newPage()
    await still.goto('/sign-in')
    await still.getByLabel('Email').fill(robin.email)
    await still.getByLabel('Password').fill(robin.password)
    await still.getByRole('button', { name: 'Sign in' }).click()
    await still.goto(await draft())
    const job = still.locator('.finding.breach', { hasText: 'any openings' })
    await job.getByRole('button', { name: 'Dismiss' }).click()
    await still.getByText('Dismissed.', { exact: true }).waitFor()
    await still.getByRole('button', { name: 'Undo' }).click()
    await job.getByRole('button', { name: 'Dismiss' }).click()
    await still.getByText('Dismissed: 1').click()
    await still.getByRole('button', { name: 'Show again' }).click()
    await job.waitFor()
    await plain.close()
  })
})

describe('questions and the pitch are judged as they are typed, too', () => {
  test('a new question, and one on the list', async () => {
    await press('add-question', { conversationId: talk, text: 'What is marketing?' })
    await page.goto(`/conversations/${talk}/questions`)
    await judged()
    const fresh = page.getByLabel('A question of your own')
    await fresh.fill('Do you have a job for me?')
    await page.locator('.ask-new .finding').first().waitFor()
    await fresh.press('F8')
    expect(await page.locator('.ask-new [data-said]').textContent()).toContain('1 of 1')
    await page.locator('[data-change] > summary').first().click()
    await page.locator('[data-change] .manuscript[data-judged]').waitFor()
    const there = page.locator('[data-change] textarea')
    await page.locator('[data-as-typed] .finding', { hasText: 'What is marketing' }).waitFor()
    await there.fill('I read your essay on tea. What surprised you most?')
    await page.locator('[data-change]').getByText('No suggestions.').waitFor()
    await there.press('Enter')
    await page.getByText('Saved.').waitFor()
  })

  test('the pitch', async () => {
    await page.goto(`/conversations/${talk}/pitch`)
    await judged()
    await page.getByLabel('Who you are').fill('I taught history for nine years. Do you have a job for me?')
    await page.locator('.finding', { hasText: 'job for me' }).waitFor()
    expect(await rulesListed()).toContain('no-job-ask')
    expect(await page.locator('.finding-advice').first().innerText()).toContain('Ask how they came')
  })
})

test('200 words are judged and drawn between one key and the next frame', async () => {
  await page.goto(await draft(long))
  await judged()
  const marked = await page.locator('[name=body]').evaluate(async (field: HTMLTextAreaElement) => {
    const mirror = document.querySelector('.mirror')
    field.focus()
    for (const words of [' Could you refer me?', ' Are you hiring?']) {
      const end = field.value.indexOf('\n\nThank you.')
      field.setSelectionRange(end, end)
      document.execCommand('insertText', false, words)
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
    }
    const ranges = [...(CSS.highlights.get('breach') ?? [])].map((range) => String(range))
    return { ranges, isSame: mirror?.textContent === `${field.value}\u200b` }
  })
  expect(marked.isSame).toBe(true)
  expect(marked.ranges.join(' ')).toMatch(/refer me.*hiring/)
})
