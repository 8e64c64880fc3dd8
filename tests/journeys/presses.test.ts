/** A press whose answer never came, and the same press again: done once, and the second shows what the first did. Scripts are off. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place, signUp } from './visitor.ts'

let place: Place
let page: Page
beforeAll(async () => {
  place = await openPlace()
  const visitor = await place.visit({ javaScriptEnabled: false })
  visitor.setDefaultTimeout(15_000)
  page = await visitor.newPage()
  await signUp(page)
})
afterAll(() => place?.close())

/** Does beside the page what this test is not about; gives what the verb gave. */
async function does(verb: string, form: Record<string, string>): Promise<Record<string, string>> {
  const answer = await page.request.post(`${place.base}/do/${verb}`, {
    form,
    headers: { origin: place.base },
  })
  expect(answer.status(), await answer.text()).toBe(200)
  return answer.json()
}

/** Presses the button of the form; the server does it, the answer is lost on the way, and the button is pressed again. */
async function pressTwice(
  verb: string,
  button = page.locator(`[data-verb="${verb}"] button[type=submit]`).first(),
): Promise<void> {
  const done = Promise.withResolvers<void>()
  await page.route(
    `**/do/${verb}`,
    async (route) => {
      await route.fetch({ maxRedirects: 0 })
      done.resolve()
    },
    { times: 1 },
  )
  // By hand, since the page itself waits for an answer.
  await button.scrollIntoViewIfNeeded()
  const box = await button.boundingBox()
  const click = () => page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10)
  await click()
  await done.promise
  await Promise.all([page.waitForEvent('domcontentloaded'), click()])
}

const count = async (path: string, words: string) => {
  await page.goto(place.base + path)
  return page.locator('main li, main dd, main tbody tr').filter({ hasText: words }).count()
}

test('each of the forms that make something makes it once', async () => {
  await page.goto('/people/new')
  await page.locator('[data-verb="add-person"] [name=name]').fill('Maya Chen')
  await pressTwice('add-person')
  await page.getByText('Maya Chen added.').waitFor()
  const person = new URL(page.url()).pathname
  expect(await count('/people', 'Maya Chen')).toBe(1)

  await page.goto(place.base + person)
  await page.locator('[data-verb="log-interaction"] input[name=note]').fill('Oolong at the fair')
  await pressTwice('log-interaction')
  await page.getByText('Saved.').waitFor()
  expect(await count(person, 'Oolong at the fair')).toBe(1)

  await pressTwice('start-conversation')
  const conversation = new URL(page.url()).pathname
  expect(conversation).toMatch(/^\/conversations\/[0-9a-f-]{36}$/)
  expect(await count('/conversations', 'Maya Chen')).toBe(1)

  await page.goto(`${place.base}${conversation}/ask`)
  await pressTwice('draft-letter')
  expect(new URL(page.url()).pathname).toMatch(/^\/letters\/[0-9a-f-]{36}$/)
  expect(await count('/letters', 'Maya Chen')).toBe(1)

  const id = conversation.split('/').at(-1) ?? ''
  await does('record-meeting', { id })
  await page.goto(`${place.base}${conversation}/debrief`)
  await page.getByLabel('Add promise').fill('Send the article')
  await page.getByText(/^Edit$/).click()
  await pressTwice('write-debrief')
  await page.getByText('Saved.').waitFor()
  expect(await count(`${conversation}/debrief`, 'Send the article')).toBe(1)
  // This one leads on to the first thank-you: beside the request there is one draft of it.
  await pressTwice('write-debrief', page.getByRole('button', { name: /^Thank/ }))
  await page.waitForURL('**/letters/*')
  expect(await count('/letters', 'Maya Chen')).toBe(2)

  await page.goto(`${place.base}/insights`)
  await page.locator('[data-verb="add-insight"] textarea').first().fill('Tea is priced by the leaf')
  await page.locator('[data-verb="add-insight"] [name=person]').fill('Maya Chen')
  await pressTwice('add-insight')
  await page.getByText('Insight saved.').waitFor()
  expect(await count('/insights', 'Tea is priced by the leaf')).toBe(1)

  await page.goto(`${place.base}${person}/edit`)
  await page.locator('summary', { hasText: 'Delete person' }).click()
  await pressTwice('delete-person')
  await page.getByText('Maya Chen deleted.').waitFor()
})

test('a note whose answer was lost is saved when it is sent again, and not taken for another’s', async () => {
  const { id: personId } = await does('add-person', { name: 'Jonas Weber' })
  const { id } = await does('start-conversation', { personId: personId ?? '' })
  await does('add-question', { conversationId: id ?? '', text: 'How did you come to pricing?' })
  const visitor = await place.visit({ storageState: await page.context().storageState() })
  const meeting = await visitor.newPage()
  await meeting.goto(`/conversations/${id}/meet`)
  const done = Promise.withResolvers<void>()
  await meeting.route(
    '**/do/write-note',
    async (route) => {
      await route.fetch()
      await route.abort()
      done.resolve()
    },
    { times: 1 },
  )
  const field = meeting.getByLabel('Note', { exact: true })
  await field.fill('By way of tea')
  await field.press('Enter')
  await done.promise
  await meeting.getByText('Saved', { exact: true }).waitFor()
  await meeting.reload()
  expect(await meeting.locator('[data-note] .mt-words').allTextContents()).toEqual(['By way of tea'])
  await visitor.close()
})
