/** No word is lost: on every page, rare words are typed into every form, then the page is left, or another form's button is pressed. */
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPlace, type Place, robin } from './visitor.ts'
import { fillPlace, pages, wander } from './wander.ts'

let place: Place
let visitor: BrowserContext
/** Route → an address of it. */
let found: Map<string, string>

beforeAll(async () => {
  place = await openPlace({ SIGNUPS: 'open' })
  visitor = await place.visit()
  await fillPlace(visitor)
  found = await wander(place, visitor)
  const { name, email, password } = bob
  await (await place.visit()).request.post('/sign-up', {
    form: { name, email, password },
    headers: { origin: place.base },
  })
}, 120_000)
afterAll(async () => {
  await visitor?.close()
  await place?.close()
})

const asked = () => pages.filter((route) => !/^\/sign-/.test(route)).map((route) => found.get(route) ?? route)

/** Types a word of its own into every field for words; gives which form each is in. */
const typeAll = (page: Page, prefix: string): Promise<Record<string, string>> =>
  page.evaluate((prefix) => {
    const typed: Record<string, string> = {}
    const fields = document.querySelectorAll<HTMLInputElement>(
      '[data-part] :is(textarea, input[type=text], input[type=url], input[type=tel])',
    )
    for (const [at, field] of [...fields].entries()) {
      const part = field.closest<HTMLElement>('[data-part]')?.dataset.part ?? ''
      // What fits no address is refused, so the words of this form are on the page of the refusal.
      field.value = `${prefix}x${at}x`
      field.dispatchEvent(new Event('input', { bubbles: true }))
      typed[field.value] = part
    }
    return typed
  }, prefix)

/** Everything that can be read on the page, folded or not, in fields or beside them; in small letters, as a sentence begins with a capital. */
const readable = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), textarea')]
      .map((field) => field.value)
      .join('\n')
      .concat(document.querySelector('main')?.textContent ?? '')
      .toLowerCase(),
  )

test('words are there after the tab was closed, and after another form was pressed', async () => {
  const lost: string[] = []
  for (const [at, address] of asked().entries()) {
    let page = await visitor.newPage()
    await page.goto(address)
    if ((await page.locator('[data-part] [maxlength]').count()) > 0)
      lost.push(`${address}: cuts what is pasted`)
    const typed = await typeAll(page, `closed${at}`)
    // They are written down within a third of a second.
    await page.waitForTimeout(400)
    await page.close()
    if (Object.keys(typed).length === 0) continue
    page = await visitor.newPage()
    await page.goto(address)
    let there = await readable(page)
    for (const [word, part] of Object.entries(typed))
      if (!there.includes(word)) lost.push(`${address}: ${part}, after closing`)
    const gone = page.waitForEvent('framenavigated', { timeout: 5_000 }).catch(() => null)
    const pressed = await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-part] button[type=submit]')]
      const button = buttons[Math.floor(buttons.length / 2)]
      const part = button?.closest<HTMLElement>('[data-part]')?.dataset.part ?? ''
      for (let at = button?.closest('details'); at; at = at.parentElement?.closest('details')) at.open = true
      // What stands in a line of a list goes with that line.
      const line = button?.closest('[data-line]')?.querySelectorAll('input') ?? []
      const deleted = [...line].map(({ value }) => value)
      button?.click()
      return { part, deleted }
    })
    await gone
    await page.goto(address)
    there = await readable(page)
    for (const [word, part] of Object.entries(typed))
      if (part !== pressed.part && !pressed.deleted.includes(word) && !there.includes(word))
        lost.push(`${address}: ${word} of ${part}, after ${pressed.part}`)
    await page.evaluate(() => localStorage.clear())
    await page.close()
  }
  expect(lost).toEqual([])
}, 240_000)

/** A person of the sample, at the form that edits them. */
const editing = async (page: Page) => {
  await page.goto((found.get('/people/:id/edit') as string).split('?')[0] ?? '')
  return page.getByLabel('Notes', { exact: false }).last()
}
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('wellmet-draft')).length)
const typeInto = async (page: Page, label: string, words: string) => {
  await page.getByLabel(label).last().fill(words)
  await page.waitForTimeout(400)
}

test('words that were put back can be dropped, and that can be undone', async () => {
  const page = await visitor.newPage()
  const saved = await (await editing(page)).inputValue()
  await typeInto(page, 'Notes', 'Dropped words')
  const notes = await editing(page)
  await page.getByText(/^Unsaved words from \d\d:\d\d restored\.$/).waitFor()
  expect(await notes.inputValue()).toBe('Dropped words')
  await page.getByRole('button', { name: 'Discard' }).click()
  expect(await notes.inputValue()).toBe(saved)
  expect(await kept(page)).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await notes.inputValue()).toBe('Dropped words')
  await page.getByRole('button', { name: 'Discard' }).click()
  expect(await kept(page)).toBe(0)
  await page.close()
})

test('what was changed since is shown beside the words, and the person chooses', async () => {
  const page = await visitor.newPage()
  await editing(page)
  await typeInto(page, 'Notes', 'Written before')
  const tab = await visitor.newPage()
  await tab.goto('/settings')
  await tab.evaluate(() => localStorage.clear())
  const other = await editing(tab)
  await other.fill('Saved since')
  await tab.getByRole('button', { name: 'Save', exact: true }).click()
  await tab.getByRole('status').getByText('Saved.').waitFor()
  await tab.close()
  // The tab that still shows them keeps them when it is left.
  const notes = await editing(page)
  await page.getByText('The saved version has changed since then.').waitFor()
  await page.locator('.unsaved').getByText('Written before').waitFor()
  expect(await notes.inputValue()).toBe('Saved since')
  await typeInto(page, 'How you know each other', 'Typed without choosing')
  await editing(page)
  await page.getByText(/restored\.$/).waitFor()
  await page.locator('.unsaved').getByText('Written before').waitFor()
  await page.getByRole('button', { name: 'Use these words' }).click()
  expect(await notes.inputValue()).toBe('Written before')
  expect(await page.getByLabel('How you know each other').inputValue()).toBe('Typed without choosing')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('status').getByText('Saved.').waitFor()
  expect(await kept(page)).toBe(0)
  await page.close()
})

test('of words that were refused, what another tab saved in other fields is no part', async () => {
  const [one, two] = [await visitor.newPage(), await visitor.newPage()]
  for (const page of [one, two]) await editing(page)
  await typeInto(one, 'How you know each other', 'Saved by the first')
  await typeInto(two, 'Notes', 'Refused of the second')
  await one.getByRole('button', { name: 'Save', exact: true }).click()
  await one.getByRole('status').getByText('Saved.').waitFor()
  await two.getByRole('button', { name: 'Save', exact: true }).click()
  await two.getByRole('alert').waitFor()
  await typeInto(two, 'Other phones', '+31 20 555 0100')
  const notes = await editing(two)
  await two.getByRole('button', { name: 'Use these words' }).click()
  expect(await two.getByLabel('How you know each other').inputValue()).toBe('Saved by the first')
  expect(await notes.inputValue()).toBe('Refused of the second')
  expect(await two.getByLabel('Other phones').inputValue()).toBe('+31 20 555 0100')
  await two.getByRole('button', { name: 'Save', exact: true }).click()
  await two.getByRole('status').getByText('Saved.').waitFor()
  expect(await kept(two)).toBe(0)
  for (const page of [one, two]) await page.close()
})

test('of one form in two tabs each keeps its words, and saving one leaves the other', async () => {
  const [one, two] = [await visitor.newPage(), await visitor.newPage()]
  for (const page of [one, two]) await page.goto('/companies/new')
  await typeInto(one, 'Name', 'Of the first tab')
  await typeInto(two, 'Name', 'Of the second tab')
  await typeInto(one, 'Name', 'Of the first tab, and more')
  await one.close()
  await two.getByRole('button', { name: 'Add', exact: true }).click()
  await two.getByText(' added.').waitFor()
  await two.goto('/companies/new')
  await two.getByText(/restored\.$/).waitFor()
  expect(await two.getByLabel('Name').inputValue()).toBe('Of the first tab, and more')
  await two.getByRole('button', { name: 'Discard' }).click()
  expect(await kept(two)).toBe(0)

  const third = await visitor.newPage()
  for (const page of [two, third]) await page.goto('/companies/new')
  await typeInto(two, 'Name', 'A word of the second')
  await typeInto(third, 'Name', 'A word of the third')
  for (const page of [two, third]) await page.close()
  const last = await visitor.newPage()
  await last.goto('/companies/new')
  await last.getByText(/^You have other unsaved text from/).waitFor()
  expect(await last.getByLabel('Name').inputValue()).toBe('A word of the third')
  await last.locator('.unsaved').getByText('A word of the second').waitFor()
  await last.getByRole('button', { name: 'Use these words' }).click()
  expect(await last.getByLabel('Name').inputValue()).toBe('A word of the second')
  await last.locator('.unsaved').getByText('A word of the third').waitFor()
  for (const _ of ['theirs', 'its own']) await last.getByRole('button', { name: 'Discard' }).first().click()
  expect(await kept(last)).toBe(0)
  await last.close()
})

test('a press without an answer and a refusal keep the words; once they are saved they go', async () => {
  const page = await visitor.newPage()
  const fill = () => typeInto(page, 'Notes', 'Sent into the dark')
  await editing(page)
  await fill()
  await page.route('**/do/**', (route) => route.abort())
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.unroute('**/do/**')
  let notes = await editing(page)
  expect(await notes.inputValue()).toBe('Sent into the dark')
  await page.getByLabel('LinkedIn profile').fill('no address at all')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('alert').waitFor()
  notes = await editing(page)
  expect(await notes.inputValue()).toBe('Sent into the dark')
  expect(await page.getByLabel('LinkedIn profile').inputValue()).toBe('no address at all')
  await page.getByLabel('LinkedIn profile').fill('')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('status').getByText('Saved.').waitFor()
  expect(await kept(page)).toBe(0)
  await page.close()
})

test('a press that was done and never answered is not done twice when its words are back', async () => {
  const page = await visitor.newPage()
  await page.goto('/companies/new')
  await typeInto(page, 'Name', 'Once and Company')
  await page.route(
    '**/do/**',
    async (route) => {
      await route.fetch({ maxRedirects: 0 })
      await route.abort()
    },
    { times: 1 },
  )
  const failed = page.waitForEvent('requestfailed')
  await page.getByLabel('Name').last().press('Enter')
  await failed
  // Else the page of the failure would come in the way of the next.
  await page.waitForURL(/^chrome-error:/)
  // What is fetched by hand brings its cookies; an answer that is lost brings none.
  await visitor.clearCookies({ name: /wellmet_done/ })
  await page.goto('/companies/new')
  await page.getByText(/restored\.$/).waitFor()
  await page.getByLabel('Name').last().press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Once and Company' }).waitFor()
  await page.goto('/companies?find=Once+and')
  expect(await page.getByRole('main').getByRole('link', { name: 'Once and Company' }).count()).toBe(1)
  expect(await kept(page)).toBe(0)
  await page.close()
})

test('a browser that keeps nothing, or has no room, shows every page as ever', async () => {
  const guest = await place.visit({ storageState: await visitor.storageState() })
  await guest.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    if (location.search === '?none')
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError')
        },
      })
  })
  const page = await guest.newPage()
  const broken: string[] = []
  page.on('pageerror', (error) => broken.push(error.message))
  await editing(page)
  await typeInto(page, 'Notes', 'Kept nowhere')
  await page.goto('/settings?none')
  await page.locator('summary').filter({ hasText: 'Background' }).click()
  await typeInto(page, 'Background', 'Kept nowhere')
  await page.locator('.set[open]').getByRole('button', { name: 'Save' }).click()
  await page.getByText('Saved.').waitFor()
  expect(broken).toEqual([])
  await guest.close()
})

const signOut = async (page: Page) => {
  await page.getByRole('button', { name: 'Menu for' }).click()
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
}

/** Another person's browser session in the same browser, with an account of their own. */
const enter = async (page: Page, who: typeof robin) => {
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(who.email)
  await page.getByLabel('Password').fill(who.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/')
}
const bob = { name: 'Bob Reed', email: 'bob@example.org', password: 'another quiet password' }

test('another account sees nothing of the words; signing out asks, and leaves none behind', async () => {
  const shared = await place.visit()
  const page = await shared.newPage()
  await enter(page, robin)
  await page.goto('/settings')
  await page.locator('summary').filter({ hasText: 'Background' }).click()
  await typeInto(page, 'Background', 'Words of Robin alone')
  await page.goto('/people/new')
  await typeInto(page, 'Notes', 'A second draft')
  const left = await shared.newPage()
  await left.goto('/companies/new')
  // The session ends by itself, and Bob comes.
  await shared.clearCookies()
  await enter(page, bob)
  for (const address of ['/', '/settings', '/people/new', '/companies/new']) {
    await page.goto(address)
    expect(await readable(page)).not.toMatch(/words of robin|a second draft/)
  }
  await typeInto(left, 'Name', 'Typed in a tab of Robin')
  await page.goto('/companies/new')
  expect(await readable(page)).not.toContain('typed in a tab')
  await page.goto('/settings')
  await signOut(page)
  await page.waitForURL('**/sign-in')
  expect(await kept(page)).toBe(3)

  await enter(page, robin)
  await page.goto('/people/new')
  await page.getByText(/restored\.$/).waitFor()
  expect(await page.getByLabel('Notes').last().inputValue()).toBe('A second draft')
  await page.goto('/settings')
  await signOut(page)
  const asked = page.getByRole('dialog', { name: 'Unsaved words' })
  await asked.getByRole('link', { name: 'Add a person' }).waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    asked.getByRole('button', { name: 'Save as a text file' }).click(),
  ])
  const saved = readFileSync(await file.path(), 'utf8')
  for (const words of ['Words of Robin alone', 'A second draft', 'Typed in a tab of Robin'])
    expect(saved).toContain(words)
  await asked.getByRole('button', { name: 'Cancel' }).click()
  expect(await kept(page)).toBe(3)
  await signOut(page)
  await asked.getByRole('button', { name: 'Discard and sign out' }).click()
  await page.waitForURL('**/sign-in')
  expect(await kept(page)).toBe(0)
  // What another tab of Robin still shows is not kept any more.
  await typeInto(left, 'Name', 'Typed after signing out')
  await left.close()
  expect(await kept(page)).toBe(0)

  // Signed out from elsewhere, nothing stays here either; for Bob, nothing goes.
  await enter(page, bob)
  await page.goto('/people/new')
  await typeInto(page, 'Notes', 'Words of Bob')
  await shared.clearCookies()
  await enter(page, robin)
  await page.goto('/people/new')
  await typeInto(page, 'Notes', 'Left at the library')
  expect(await kept(page)).toBe(2)
  const home = await place.visit()
  const phone = await home.newPage()
  await enter(phone, robin)
  await phone.request.post('/do/sign-out-everywhere', { headers: { origin: place.base } })
  await page.goto('/people')
  await page.waitForURL('**/sign-in?*')
  expect(await kept(page)).toBe(1)
  await home.close()
  await shared.close()
})

test('notes of a meeting that save themselves are not saved for someone else who is signed in by then', async () => {
  const shared = await place.visit()
  const page = await shared.newPage()
  await enter(page, robin)
  await page.goto(found.get('/conversations/:id/meet') as string)
  const field = page.getByLabel('Note', { exact: true })
  await shared.clearCookies()
  const other = await shared.newPage()
  await enter(other, bob)
  const sent = page.waitForRequest('**/do/**')
  await field.fill('Said in confidence to Robin')
  await field.press('Enter')
  expect((await sent).postData()).toMatch(/_whose=[\w-]{20}/)
  await page.getByText(/Not saved yet\. .*another account\./).waitFor()
  await shared.clearCookies()
  await enter(other, robin)
  await page.reload()
  await page.getByText('Saved', { exact: true }).waitFor()
  expect(await page.locator('[data-note] .mt-words').last().textContent()).toBe('Said in confidence to Robin')
  await shared.close()
})

/** With scripts off: what each button of the page would send, as the browser itself makes it, and of which form it is. */
const presses = (page: Page, most: number) =>
  page.evaluate((most) => {
    const all = [...document.querySelectorAll<HTMLButtonElement>('main button[type=submit]')].filter(
      ({ name, form }) =>
        form?.method === 'post' && form.enctype !== 'multipart/form-data' && (name || form.id !== 'together'),
    )
    const each = Math.max(1, Math.floor(all.length / most))
    return all
      .filter((_, at) => at % each === 0)
      .map((button) => ({
        part: button.closest<HTMLElement>('[data-part]')?.dataset.part ?? '',
        path: new URL(button.hasAttribute('formaction') ? button.formAction : (button.form?.action ?? ''))
          .pathname,
        body: [...new FormData(button.form ?? undefined, button)].map(([name, value]) => [
          name,
          String(value),
        ]),
      }))
  }, most)

test('with scripts off, a press on one form keeps the words of all others', async () => {
  const plain = await place.visit({ javaScriptEnabled: false })
  const page = await plain.newPage()
  await enter(page, robin)
  const lost: string[] = []
  for (const [at, address] of asked().entries()) {
    await page.goto(address)
    const typed = await typeAll(page, `plain${at}`)
    for (const { part, path, body } of Object.keys(typed).length > 0 ? await presses(page, 6) : []) {
      // Anyone who leaves the sample, or the account, leaves.
      if (/sign-out|sample|look-round|delete-account/.test(path)) continue
      // A file, which is asked for and writes nothing.
      if (/cards\.vcf/.test(path)) continue
      const answer = await plain.request.post(path, {
        data: new URLSearchParams(body).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: place.base },
      })
      const there = await answer.text()
      for (const [word, of] of Object.entries(typed))
        if (of !== part && !there.includes(word))
          lost.push(`${address}: ${of}, after ${part} (${path}, ${answer.status()})`)
    }
  }
  await plain.close()
  expect(lost).toEqual([])
}, 240_000)

test('with scripts off, Enter saves nothing where several forms have new words, and says so first', async () => {
  const plain = await place.visit({ javaScriptEnabled: false })
  const page = await plain.newPage()
  await enter(page, robin)
  await page.goto('/settings')
  await page
    .locator('summary')
    .filter({ hasText: /^Days off/ })
    .click()
  await page.getByLabel('Note', { exact: true }).fill('By the sea')
  await page.getByLabel('Sign-off').fill('Warmly')
  await page.getByLabel('Sign-off').press('Enter')
  const refusal = page.getByRole('alert')
  await refusal.waitFor()
  expect(await refusal.textContent()).toContain('Nothing is saved yet.')
  expect(await refusal.evaluate((sentence) => sentence === document.activeElement)).toBe(true)
  expect(await page.getByLabel('Note', { exact: true }).inputValue()).toBe('By the sea')
  expect(await page.getByLabel('Sign-off').inputValue()).toBe('Warmly')
  await plain.close()
})
