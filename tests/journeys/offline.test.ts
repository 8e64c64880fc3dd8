/** Without a network: what was opened on a device that opted in is there, notes come to the server once, and nothing stays of who left. */
import type { ChildProcess } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { startServer, stopServer } from '../server.ts'
import { robin } from './visitor.ts'

const bob = { name: 'Bob Stone', email: 'bob@example.org', password: 'another long password' }
const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'wellmet-offline-'))
// Where the packages lie that it needs.
const nextBuild = mkdtempSync(join(root, 'node_modules', '.cache-offline-'))

let server: ChildProcess
let base: string
let browser: Browser
let closeBrowser: () => Promise<void>

beforeAll(async () => {
  await start()
  const launched = await launchBrowser()
  browser = launched.browser
  closeBrowser = launched.close
})
afterAll(async () => {
  await closeBrowser?.()
  await stopServer(server)
  for (const one of [folder, nextBuild]) rmSync(one, { recursive: true, force: true })
})

/** At the same address each time. */
async function start(build?: string): Promise<void> {
  const port = base ? new URL(base).port : '0'
  const settings = { WELLMET_DATA: folder, SIGNUPS: 'open', SIGNUPS_PER_HOUR: 'off', PORT: port }
  const started = await startServer({ ...settings, TZ: 'Europe/Amsterdam' }, build)
  server = started.child
  base = started.base
}

async function kill(): Promise<void> {
  const gone = new Promise((exit) => server.once('exit', exit))
  server.kill('SIGKILL')
  await gone
}

let nth = 0
/** A device on which a new account is signed in, with one meeting. */
async function device(who = robin): Promise<{ context: BrowserContext; page: Page; at: string }> {
  const context = await browser.newContext({ baseURL: base, locale: 'en-GB', timezoneId: 'Europe/Amsterdam' })
  context.setDefaultTimeout(20_000)
  const form = { ...who, email: `${nth++}.${who.email}` }
  const headers = { origin: base }
  expect((await context.request.post('/sign-up', { form, headers })).ok()).toBe(true)
  const does = async (verb: string, form: Record<string, string>) =>
    (await context.request.post(`/do/${verb}`, { form, headers })).json()
  const { id: personId } = await does('add-person', { name: 'Ines Okafor' })
  const { id } = await does('start-conversation', { personId })
  const time = { channel: 'phone', date: '2030-01-08', time: '15:00', zone: 'Europe/Amsterdam' }
  await does('agree-conversation', { id, ...time, minutes: '20' })
  const page = await context.newPage()
  const at = `/conversations/${id}/meet`
  await page.goto(at)
  await page.locator('.mt-face').waitFor()
  return { context, page, at }
}

async function optIn(page: Page): Promise<void> {
  await page.getByLabel('Keep on this device for offline use').check()
  await page.getByText(/^On\. Kept at/).waitFor()
}

async function write(page: Page, words: string): Promise<void> {
  await page.getByLabel('Note', { exact: true }).fill(words)
  await page.keyboard.press('Enter')
}

/** Everything that lies in this browser's stores, as text, and how many workers there are. */
const inStores = (page: Page) =>
  page.evaluate(async () => {
    const texts = [JSON.stringify({ ...localStorage, ...sessionStorage })]
    for (const name of await caches.keys()) {
      texts.push(name)
      const cache = await caches.open(name)
      for (const one of await cache.keys()) {
        const text = (await (await cache.match(one))?.text()) ?? ''
        texts.push(one.url, /woff2|png/.test(one.url) ? '' : text)
      }
    }
    const workers = (await navigator.serviceWorker.getRegistrations()).length
    return { text: texts.join('\n'), workers }
  })
const words = (page: Page) => page.locator('[data-note] .mt-words').allTextContents()
const isCopy = (page: Page) => page.evaluate(() => document.documentElement.dataset.copy !== undefined)
const saved = (page: Page) => page.getByText('Saved', { exact: true }).waitFor()

test('a device that did not opt in has no worker and no copy', async () => {
  const { context, page, at } = await device()
  for (const path of [at, at.replace('/meet', '/sheet'), '/settings', '/conversations/offline']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
  }
  const { text, workers } = await inStores(page)
  expect(workers).toBe(0)
  expect(text).not.toContain('wellmet-copies')
  await context.setOffline(true)
  await expect(page.goto(at)).rejects.toThrow()
  await context.close()
})

test('with the server killed the meeting and its sheet open, and what is noted there comes to the server once', async () => {
  const { context, page, at } = await device()
  await optIn(page)
  await write(page, 'Before it went')
  await saved(page)
  await page.waitForFunction(
    async (at) => (await (await caches.match(at))?.text())?.includes('Before it went'),
    at,
  )
  await kill()
  // What is not on this device leads to what is.
  await page.goto(at.replace('/meet', ''))
  await page.getByRole('heading', { name: 'Kept on this device' }).waitFor()
  await page.goto(at.replace('/meet', '/sheet'))
  expect(await isCopy(page)).toBe(true)
  await page.getByRole('link', { name: 'Meet', exact: true }).click()
  await page.locator('.mt-face').waitFor()
  await page.getByLabel('Note', { exact: true }).pressSequentially('Tins in spr')
  await page.getByText('Typing, saved on this device').waitFor()
  await page.reload()
  expect(await isCopy(page)).toBe(true)
  await expect.poll(() => page.getByLabel('Note', { exact: true }).inputValue()).toBe('Tins in spr')
  await page.getByLabel('Note', { exact: true }).pressSequentially('ing')
  await page.keyboard.press('Enter')
  await page.getByText('Offline, saved on this device').waitFor()
  await page.goto('/conversations/offline')
  await page.getByText(/^1 note only on this device, since \d\d:\d\d$/).waitFor()
  await page.getByRole('link', { name: 'Meet', exact: true }).click()
  await page.getByText('Offline, saved on this device').waitFor()
  await start()
  await saved(page)
  await page.reload()
  expect(await isCopy(page)).toBe(false)
  expect(await words(page)).toEqual(['Before it went', 'Tins in spring'])
  await context.close()
})

test('where the server takes the request and gives nothing, the copy is shown, and Reload leads to the page again', async () => {
  // Only there can a process be held.
  if (process.platform === 'win32') return
  const { context, page, at } = await device()
  await optIn(page)
  // As on a busy phone: the first words are typed before the page's own script has begun.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  server.kill('SIGSTOP')
  try {
    await page.goto(at)
    expect(await isCopy(page)).toBe(true)
    await write(page, 'While it hung')
    await page.getByText('Saved on this device', { exact: false }).waitFor()
  } finally {
    server.kill('SIGCONT')
  }
  await saved(page)
  await page.getByRole('link', { name: 'Reload this offline copy' }).click()
  await page.getByRole('button', { name: 'End and mark as met' }).waitFor()
  expect(await words(page)).toEqual(['While it hung'])
  await context.close()
})

test('no copy has a form, a key, a mark of whose it is or the name of who is signed in, and each has the page’s policy', async () => {
  const { context, page, at } = await device()
  await page.goto(at.replace('/meet', '/sheet'))
  await optIn(page)
  const copies = await page.evaluate(async () => {
    const found = []
    for (const name of await caches.keys())
      for (const one of await (await caches.open(name)).keys()) {
        const answer = await caches.match(one)
        if (new URL(one.url).pathname.startsWith('/assets/') || !answer) continue
        found.push({ html: await answer.text(), policy: answer.headers.get('content-security-policy') })
      }
    return found
  })
  expect(copies).toHaveLength(3)
  const { policy } = await page.evaluate(async () => {
    const { headers } = await fetch(location.pathname)
    return { policy: headers.get('content-security-policy') }
  })
  for (const copy of copies) {
    expect(copy.html).not.toMatch(/<form|type="hidden"|_whose|_key|Robin|robin@/)
    expect(copy.policy).toBe(policy)
  }
  expect(policy).toMatch(/default-src 'self'.*worker-src 'self'; manifest-src 'self'/)
  await context.close()
})

/** Two applications at one company, and the briefs for both. */
async function twoBriefs({ context }: { context: BrowserContext }) {
  const does = async (verb: string, form: Record<string, string>) =>
    (await context.request.post(`/do/${verb}`, { form, headers: { origin: base } })).json()
  const person = 'Lotte Brandsma'
  await does('add-person', { name: person, company: 'Acme Tea' })
  await does('add-insight', { person, company: 'Acme Tea', text: 'Tins go out in spring.' })
  await does('add-insight', {
    person,
    company: 'Acme Tea',
    text: 'He leaves in May.',
    mayQuote: 'off-the-record',
  })
  const companies = await (await context.request.get('/companies')).text()
  const companyId = /\/companies\/([0-9a-f-]{36})/.exec(companies)?.[1] ?? ''
  const at = `/companies/${companyId}/brief`
  const addressOf = async (role: string) =>
    `${at}?application=${(await does('add-application', { companyId, role })).id}`
  return { at, buyer: await addressOf('Tea buyer'), manager: await addressOf('Brand manager') }
}

test('with the server killed a brief that was opened is there, each role its own, and goes at sign-out', async () => {
  const { context, page, at: meeting } = await device()
  const { at, buyer, manager } = await twoBriefs({ context })
  await page.goto(buyer)
  await optIn(page)
  await page.goto(manager)
  await page.getByText(/^On\. Kept at/).waitFor()
  await kill()
  for (const [address, role] of [
    [buyer, 'Tea buyer'],
    [manager, 'Brand manager'],
    [`${buyer}&old=show`, 'Tea buyer'],
  ] as const) {
    await page.goto(address)
    expect(await isCopy(page)).toBe(true)
    expect(await page.locator('.sheet').innerText()).toContain(role)
    expect(await page.locator('.sheet').innerText()).toContain('Tins go out in spring.')
  }
  // Never opened under this address: which role is meant is not guessed.
  await page.goto(at)
  await page.getByRole('link', { name: 'Acme Tea, Tea buyer' }).click()
  await page.locator('.sheet').getByText('Tea buyer').waitFor()
  await start()
  await page.reload()
  expect(await isCopy(page)).toBe(false)
  const { text, workers } = await inStores(page)
  expect(workers).toBe(2)
  expect(text).not.toContain('He leaves in May')
  const copy = await page.evaluate(async (at) => (await (await caches.match(at))?.text()) ?? '', buyer)
  expect(copy).toContain('Tins go out in spring.')
  expect(copy).not.toMatch(/<form|type="hidden"|_whose|_key|Robin|robin@/)
  await page.goto('/')
  await page.getByRole('button', { name: /menu/i }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in')
  expect((await inStores(page)).text).not.toContain('Tins go out')
  await hasNothing(page, meeting)
  await context.setOffline(true)
  await expect(page.goto(buyer)).rejects.toThrow()
  await context.close()
})

/** The same pages, with all scripts and sheets under other names. */
function buildNext(): string {
  cpSync(join(root, 'dist'), nextBuild, { recursive: true })
  const assets = join(nextBuild, 'client', 'assets')
  const names = readdirSync(assets).filter((name) => /\.(js|css|svg|woff2)$/.test(name))
  const renamed = (text: string) =>
    names.reduce((all, name) => all.replaceAll(name, name.replace(/\.(\w+)$/, '-next.$1')), text)
  for (const name of names.filter((one) => /\.(js|css)$/.test(one)))
    writeFileSync(join(assets, name), renamed(readFileSync(join(assets, name), 'utf8')))
  for (const name of names) renameSync(join(assets, name), join(assets, renamed(name)))
  const manifest = join(nextBuild, 'client', 'manifest.json')
  writeFileSync(manifest, renamed(readFileSync(manifest, 'utf8')))
  return join(nextBuild, 'server', 'main.js')
}

test('from one build to the next a page has its own files, offline, online, half-way and twice', async () => {
  const { context, page, at } = await device()
  await optIn(page)
  const broken: string[] = []
  page.on('pageerror', ({ message }) => broken.push(message))
  const isWhole = async () => {
    await page.locator('.mt-face').waitFor()
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Seravek')
    return page.evaluate(() => document.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? '')
  }
  const before = await isWhole()
  await kill()
  await page.goto(at)
  expect(await isWhole()).toBe(before)
  await write(page, 'Typed on the build before')
  // Half-way: the new page is there, and not all of its files can be had.
  const next = buildNext()
  const sheet = join(nextBuild, 'client', before.replace(/\.css$/, '-next.css'))
  renameSync(sheet, `${sheet}.away`)
  await start(next)
  await saved(page)
  await page.goto(at)
  await page.getByText('On. Not updated: the copy on this device is the one from before.').waitFor()
  renameSync(`${sheet}.away`, sheet)
  await context.setOffline(true)
  await page.goto(at)
  expect(await isWhole()).toBe(before)
  await context.setOffline(false)
  for (const _ of ['once', 'twice']) {
    await page.goto(at)
    await page.getByText(/^On\. Kept at/).waitFor()
    expect(await isWhole()).toContain('-next.css')
    expect(await words(page)).toEqual(['Typed on the build before'])
  }
  await context.setOffline(true)
  await page.goto(at)
  expect(await isWhole()).toContain('-next.css')
  expect(await words(page)).toEqual(['Typed on the build before'])
  const files = await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    return (await (await caches.open(name)).keys())
      .map(({ url }) => url)
      .filter((url) => url.includes('/assets/'))
  })
  expect(files.filter((file) => !file.includes('-next.'))).toEqual([])
  expect(broken).toEqual([])
  await context.setOffline(false)
  await kill()
  await start()
  await context.close()
})

/** Every address of the account and what lies in the browser have nothing of the meeting any more. */
async function hasNothing(page: Page, at: string): Promise<void> {
  const { text, workers } = await inStores(page)
  expect(text).not.toMatch(/Ines Okafor|wellmet-copies/)
  expect(workers).toBe(0)
  for (const path of [at, at.replace('/meet', '/sheet'), '/conversations/offline', '/']) {
    await page.goto(path)
    expect(await page.evaluate(() => document.body.textContent)).not.toMatch(/Ines Okafor/)
    expect(new URL(page.url()).pathname).toMatch(/^\/(sign-in|about)?$/)
  }
  await page.context().setOffline(true)
  await expect(page.goto(at)).rejects.toThrow()
  await page.context().setOffline(false)
}

const signIn = async (context: BrowserContext, { email, password }: typeof robin) => {
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/')
  return page
}

test('signing out takes the copies along, and the next person finds nothing of them', async () => {
  const { context: others } = await device(bob)
  await others.close()
  const { context, page, at } = await device()
  await optIn(page)
  await page.goto('/')
  await page.getByRole('button', { name: /menu/i }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/sign-in')
  await hasNothing(page, at)
  const bobs = await signIn(context, { ...bob, email: `${nth - 2}.${bob.email}` })
  await bobs.goto('/conversations/offline')
  await bobs.getByText('Nothing yet.', { exact: false }).waitFor()
  expect((await inStores(bobs)).text).not.toContain('Ines')
  await context.close()
})

test('signing out without a network takes the copies along at once', async () => {
  const { context, page } = await device()
  await optIn(page)
  await page.goto('/')
  await context.setOffline(true)
  await page.getByRole('button', { name: /menu/i }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('chrome-error://**')
  await context.setOffline(false)
  await page.goto('/about')
  const { text, workers } = await inStores(page)
  expect([workers, text.includes('wellmet-copies')]).toEqual([0, false])
  await context.close()
})

test('a session that has ended takes the copies along, and keeps the words for their own account', async () => {
  const { context, page, at } = await device()
  const email = `${nth - 1}.${robin.email}`
  await optIn(page)
  await context.setOffline(true)
  await page.goto(at)
  for (const note of ['One', 'Two', 'Three']) await write(page, note)
  await page.getByText('Offline, saved on this device (3 notes)').waitFor()
  await context.clearCookies()
  await context.setOffline(false)
  await page.getByText('You have been signed out. Your notes are saved on this device.').waitFor()
  // At once, with the page of before still open.
  await page.waitForFunction(async () => (await caches.keys()).length === 0)
  await page.reload()
  await page.waitForURL('**/sign-in?**')
  const { text, workers } = await inStores(page)
  expect(workers).toBe(0)
  expect(text).not.toContain('Ines Okafor</bdi>')
  const again = await signIn(context, { ...robin, email })
  await again.goto(at)
  await saved(again)
  await again.reload()
  expect(await words(again)).toEqual(['One', 'Two', 'Three'])
  await context.close()
})

test('a copy that is left open sends nothing for whoever is signed in by then', async () => {
  const { context: others } = await device(bob)
  await others.close()
  const bobs = { ...bob, email: `${nth - 1}.${bob.email}` }
  const { context, page, at } = await device()
  await optIn(page)
  await context.setOffline(true)
  await page.goto(at)
  expect(await isCopy(page)).toBe(true)
  await write(page, 'For Robin alone')
  await page.getByText('Offline, saved on this device').waitFor()
  const sent: string[] = []
  context.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
  await context.clearCookies()
  await context.request.post('/sign-in', { form: bobs, headers: { origin: base } })
  await context.setOffline(false)
  await page.getByText('You have been signed out. Your notes are saved on this device.').waitFor()
  expect(sent).toEqual([])
  await context.close()
})

test.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED', 'UnknownError'])(
  'a device with no room says so, by whatever name its browser calls it: %s',
  async (name) => {
    const { context, page, at } = await device()
    await context.addInitScript((name) => {
      Cache.prototype.put = () => Promise.reject(new DOMException('full', name))
    }, name)
    await page.goto(at)
    await page.getByLabel('Keep on this device for offline use').check()
    await page
      .getByText('This device has no room left, so this page is not kept.', { exact: false })
      .waitFor()
    await write(page, 'Still here')
    await saved(page)
    await context.close()
  },
)

test('what was deleted goes from the device too, and their other world takes nothing away', async () => {
  const { context, page, at } = await device()
  await optIn(page)
  const headers = { origin: base }
  const paths = () =>
    page.evaluate(async () => {
      const [name = ''] = await caches.keys()
      return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)
    })
  expect((await context.request.post('/look-round', { headers })).ok()).toBe(true)
  // As a note that was saved asks for it.
  await page.evaluate(() => document.dispatchEvent(new Event('noted')))
  await page.getByText('On. Not updated: the copy on this device is the one from before.').waitFor()
  await page.goto('/conversations/offline')
  await page.getByText('The sample data is not kept on a device.').waitFor()
  expect(await paths()).toContain(at)
  expect((await context.request.post('/leave-sample', { headers })).ok()).toBe(true)
  const [, , id = ''] = at.split('/')
  await context.request.post('/do/delete-conversation', { form: { id }, headers })
  await page.goto('/conversations/offline')
  await page.getByText('Nothing yet.', { exact: false }).waitFor()
  expect(await paths()).not.toContain(at)
  await context.close()
})

test('turned off, the copies and the worker go', async () => {
  const { context, page, at } = await device()
  await optIn(page)
  await page.goto('/settings')
  await page.getByLabel('Keep on this device for offline use').uncheck()
  await page.getByText('Off. Turn this on only on a device of your own', { exact: false }).waitFor()
  const { text, workers } = await inStores(page)
  expect([workers, text.includes('wellmet-copies')]).toEqual([0, false])
  await context.setOffline(true)
  await expect(page.goto(at)).rejects.toThrow()
  await context.close()
})

test('over plain http from another machine the page says why it cannot be kept', async () => {
  const { context, at } = await device()
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const page = await context.newPage()
  await page.route('http://wellmet.example/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    const headers = { ...route.request().headers(), cookie, host: new URL(base).host }
    await route.fulfill({ response: await route.fetch({ url: base + pathname, headers }) })
  })
  await page.goto(`http://wellmet.example${at}`)
  await page.getByText('Not available: browsers allow it over https only.', { exact: false }).waitFor()
  expect(await page.getByLabel('Keep on this device for offline use').isDisabled()).toBe(true)
  await context.close()
})

test('a browser finds all it needs for the home screen, and lists no fault', async () => {
  const { context, page } = await device()
  await page.goto('/conversations/offline')
  const browsers = await context.newCDPSession(page)
  const { errors, data = '' } = await browsers.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await browsers.send('Page.getInstallabilityErrors')
  expect(installabilityErrors).toEqual([])
  // The small browser of these tests lists none for any page: so what the list is made from is looked at as well.
  const manifest = JSON.parse(data)
  expect(manifest).toMatchObject({ name: 'Wellmet', short_name: 'Wellmet', display: 'standalone' })
  expect((await context.request.get(manifest.start_url)).status()).toBe(200)
  expect(manifest.start_url.startsWith(manifest.scope)).toBe(true)
  expect(manifest.share_target).toEqual({
    action: '/people/new',
    method: 'GET',
    enctype: 'application/x-www-form-urlencoded',
    params: { title: 'title', text: 'text', url: 'url' },
  })
  const sizes = await page.evaluate(
    (icons: { src: string; sizes: string }[]) =>
      Promise.all(
        icons.map(async ({ src, sizes }) => {
          const { width, height } = await createImageBitmap(await (await fetch(src)).blob())
          return [sizes, `${width}x${height}`]
        }),
      ),
    manifest.icons,
  )
  for (const [said, is] of sizes) expect(is).toBe(said)
  expect(
    manifest.icons.map((icon: { sizes: string; purpose: string }) => `${icon.sizes} ${icon.purpose}`),
  ).toEqual(['192x192 any', '512x512 any', '512x512 maskable'])
  await context.close()
})
