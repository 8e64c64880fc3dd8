/** The brief for a job interview: what was contradicted, the words they use, and how far the application is, which saves itself. */
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place, signUp } from './visitor.ts'

let place: Place
let withScripts: BrowserContext
let without: BrowserContext

beforeAll(async () => {
  place = await openPlace()
  withScripts = await place.visit()
  withScripts.setDefaultTimeout(20_000)
  await signUp(await withScripts.newPage())
  without = await place.visit({ storageState: await withScripts.storageState(), javaScriptEnabled: false })
  without.setDefaultTimeout(20_000)
})
afterAll(() => place?.close())

async function does(verb: string, form: Record<string, string>): Promise<Record<string, string>> {
  const headers = { origin: place.base }
  const answer = await withScripts.request.post(`${place.base}/do/${verb}`, { form, headers })
  expect(answer.status(), await answer.text()).toBe(200)
  return answer.json()
}

let nth = 0
/** A company at which two people talked, and a job to apply for there. */
async function appliesAt() {
  const company = `Acme Tea ${nth++}`
  for (const name of ['Maya Chen', 'Tomasz Lis'])
    await does('add-person', { name: `${name} ${nth}`, title: 'VP Marketing', company })
  const told = async (name: string, text: string, mayQuote = 'no-name') =>
    (await does('add-insight', { person: `${name} ${nth}`, company, text, mayQuote })).id ?? ''
  const season = await told('Maya Chen', 'A launch takes a season.')
  await told('Maya Chen', 'Households answer the harvest letter.')
  await told('Tomasz Lis', 'The harvest letter goes out in May.')
  await told('Tomasz Lis', 'A launch takes a year')
  await told('Tomasz Lis', 'The tins will be dropped.', 'off-the-record')
  const answer = await withScripts.request.get(`${place.base}/companies?find=${encodeURIComponent(company)}`)
  const companyId = /\/companies\/([0-9a-f-]{36})/.exec(await answer.text())?.[1] ?? ''
  await does('add-application', { companyId, role: 'Product marketing manager' })
  return { season, at: `/companies/${companyId}/brief`, name: `Maya Chen ${nth}` }
}

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(path)
  return page
}

test.each(['with', 'without'])(
  'what someone else said otherwise is marked on the page of the insight, and is to be asked, %s scripts',
  async (scripts) => {
    const { season, at } = await appliesAt()
    const context = scripts === 'with' ? withScripts : without
    const page = await open(context, `/insights/${season}`)
    const other = page.getByLabel('Someone said otherwise')
    await other.selectOption({ label: `Tomasz Lis ${nth}: A launch takes a year` })
    await page.getByRole('button', { name: 'Mark as contradicted' }).click()
    await page.getByText('Saved. The brief says to ask about it.').waitFor()
    await page.goto(at)
    const careful = page.getByRole('region', { name: 'Careful' })
    const says = (await careful.innerText()).replace(/\s+/g, ' ')
    for (const one of [
      `Tomasz Lis ${nth}: A launch takes a year.`,
      'A launch takes a season.',
      'Ask, do not tell.',
    ])
      expect(says).toContain(one)
    expect(await page.getByRole('region', { name: 'Words they use' }).innerText()).toContain(
      '“harvest letter”',
    )
    expect(await page.content()).not.toContain('tins will be dropped')
    await page.goto(`/insights/${season}`)
    await page.getByRole('button', { name: /^Remove/ }).click()
    await page.getByText('Removed.').waitFor()
    await page.goto(at)
    expect(await page.getByRole('region', { name: 'Careful' }).count()).toBe(0)
    await page.close()
  },
)

test.each(['with', 'without'])(
  'what two people said alike is so in the list and one row of the brief, %s scripts',
  async (scripts) => {
    const { season, at } = await appliesAt()
    const page = await open(scripts === 'with' ? withScripts : without, `/insights/${season}`)
    await page.getByText('One conversation is one data point.').waitFor()
    await page
      .getByLabel('Someone said the same')
      .selectOption({ label: `Tomasz Lis ${nth}: A launch takes a year` })
    await page.getByRole('button', { name: 'Mark as the same' }).click()
    await page.getByText(`2 people said this: Maya Chen ${nth} and Tomasz Lis ${nth}.`).waitFor()
    await page.goto(at)
    const known = page.getByRole('region', { name: 'What you know' })
    expect(await known.getByRole('listitem').filter({ hasText: 'A launch takes' }).innerText()).toContain(
      'and 1 more',
    )
    await page.goto(`/insights?heard=corroborated&find=${nth}`)
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByText('A launch takes a season.') })
      .first()
    await row.getByText('2 people').click()
    await row.getByRole('link', { name: 'A launch takes a year' }).waitFor()
    const { id: personId = '' } = await does('add-person', { name: `Ines Quill ${nth}` })
    const { id = '' } = await does('start-conversation', { personId })
    await page.goto(`/insights/${season}`)
    await page.getByText('Ask someone else').click()
    await page.getByLabel('In the conversation with').selectOption({ label: `Ines Quill ${nth}` })
    await page.getByRole('button', { name: 'Add question' }).click()
    await page.getByText('Question added.').waitFor()
    await page.goto(`/conversations/${id}/questions`)
    await page.getByText('I heard this: “A launch takes a season.” How do you see it?').first().waitFor()
    await page.close()
  },
)

test('how far it is saves itself where it is chosen, and who to tell follows', async () => {
  const { at, name } = await appliesAt()
  const page = await open(withScripts, at)
  expect(await page.getByRole('button', { name: 'Save', exact: true }).first().isVisible()).toBe(false)
  let loads = 0
  page.on('load', () => loads++)
  await page.getByLabel('First interview').check()
  await page.getByText(/^Saved \d\d:\d\d\.$/).waitFor()
  await page.getByRole('list', { name: 'Before the interview' }).getByRole('link', { name }).waitFor()
  await page.getByText('Product marketing manager. First interview.').waitFor()
  // The words of the same form do not take the choice for a change made elsewhere.
  await page.getByText('Edit application').click()
  await page.getByLabel('Time, place and who you will meet').fill('10:00 in Rotterdam.')
  await page.getByLabel('Offer').check()
  await page.getByRole('link', { name: 'Thank everyone who helped' }).waitFor()
  expect(loads).toBe(0)
  expect(await page.getByLabel('Time, place and who you will meet').inputValue()).toBe('10:00 in Rotterdam.')
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await page.getByText('Application saved.').waitFor()
  expect(await page.getByLabel('Offer').isChecked()).toBe(true)
  await page.getByRole('heading', { name: 'Acme Tea', level: 2 }).waitFor()
  expect(await page.locator('.sheet-head').innerText()).toContain('10:00 in Rotterdam.')
  await page.close()
})

test('without scripts a button saves how far it is', async () => {
  const { at } = await appliesAt()
  const page = await open(without, at)
  await page.getByLabel('First interview').check()
  await page.getByRole('button', { name: 'Save', exact: true }).first().click()
  await page.getByText('Application saved.').waitFor()
  expect(await page.getByLabel('First interview').isChecked()).toBe(true)
  await page.getByRole('list', { name: 'Before the interview' }).waitFor()
  await page.close()
})

test('without scripts words that are not saved stay in their form while another role is added', async () => {
  const { at } = await appliesAt()
  const page = await open(without, at)
  await page.getByLabel('Second interview').check()
  await page.getByText('Edit application').click()
  await page.getByLabel('Time, place and who you will meet').fill('11:00 in Delft')
  await page.getByText('Add another role').click()
  await page.getByLabel('Job title').last().fill('Brand manager')
  await page.getByRole('button', { name: 'Add application' }).click()
  await page.getByText('Application added.').waitFor()
  await page.getByRole('link', { name: 'Time, place and who you will meet' }).waitFor()
  expect(await page.getByText('their form is not on this page').count()).toBe(0)
  expect(await page.getByLabel('Time, place and who you will meet').inputValue()).toBe('11:00 in Delft')
  expect(await page.getByLabel('Second interview').isChecked()).toBe(true)
  await page.getByRole('list', { name: 'Other applications here' }).getByText('Brand manager').waitFor()
  await page.close()
})

test.each([
  ['on a phone the screen stays on while it is open', true],
  ['on a laptop it may go dark', false],
] as const)('%s', async (_, isPhone) => {
  const { at } = await appliesAt()
  const storageState = await withScripts.storageState()
  const context = await place.visit({ storageState, hasTouch: isPhone, isMobile: isPhone })
  await context.addInitScript(() => {
    const asked: string[] = []
    const wakeLock = {
      request: async (kind: string) => {
        asked.push(kind)
        return new EventTarget()
      },
    }
    Object.defineProperty(navigator, 'wakeLock', { value: wakeLock })
    Object.assign(window, { asked })
  })
  const page = await open(context, at)
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual(
    isPhone ? ['screen'] : [],
  )
  await context.close()
})
