/** The way in, as a browser meets it: what is let through, what is slowed, and that nothing typed is lost. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { matchRoute } from '../../src/doors/web/match-route.ts'
import { closeHouse, openHouse } from '../../src/open-house.ts'
import { listPeople } from '../../src/people/list-people.ts'
import { showPerson } from '../../src/people/show-person.ts'
import { moved, routes } from '../../src/routes.ts'
import type { Settings } from '../../src/settings.ts'
import { zoneNamed } from '../../src/store/zones/zone.ts'
import { verbs } from '../../src/verbs.ts'
import { freshDatabase } from '../postgres.ts'
import { type Newcomer, openTestHouse, type TestHouse } from '../world.ts'
import { browserAt, hidden } from './browser.ts'
import { serve } from './drivers.ts'
import { formOn, formsOn } from './forms.ts'

const password = 'a quiet long password'
let house: TestHouse
let base: string
let server: Server
beforeAll(async () => {
  house = await openTestHouse('sqlite')
  ;({ base, server } = await serve(house.house))
})
afterAll(async () => {
  server.close()
  await house.close()
})

const browser = (at = base) => browserAt(at)

async function signedIn(person: Newcomer) {
  const robin = browser()
  await robin.post('/sign-in', { email: person.who.email, password })
  return robin
}

describe('signing in', () => {
  test('after ten wrong passwords the door is held, whatever X-Forwarded-For says', async () => {
    const { who } = await house.newcomer()
    const guesser = browser()
    const guess = (n: number, password: string) =>
      guesser.post('/sign-in', { email: who.email, password }, { 'x-forwarded-for': `203.0.113.${n}` })
    for (let n = 1; n <= 10; n++) expect((await guess(n, `a wrong password ${n}`)).status).toBe(409)
    const held = await guess(11, 'a wrong password 11')
    expect(held.status).toBe(429)
    expect(held.html).toContain('many tries')
    expect(held.html).toContain(who.email)
    expect((await guess(12, password)).status).toBe(429)
    await house.house.accounts.setPassword(who.email, password)
    expect((await guess(13, password)).status).toBe(303)
  }, 120_000)

  test('127.0.0.1 and localhost both sign in', async () => {
    const { who } = await house.newcomer()
    for (const at of [base, base.replace('127.0.0.1', 'localhost')]) {
      const robin = browser(at)
      expect(await robin.post('/sign-in', { email: who.email, password })).toMatchObject({
        status: 303,
        to: '/',
      })
      expect((await robin.get('/settings')).status).toBe(200)
    }
  })

  test('a session ended elsewhere is over at its next request', async () => {
    const person = await house.newcomer()
    const [phone, laptop] = [await signedIn(person), await signedIn(person)]
    expect((await phone.get('/settings')).status).toBe(200)
    expect(await laptop.post('/do/sign-out-everywhere', { _next: '/sign-in' })).toMatchObject({
      to: '/sign-in',
    })
    for (const one of [phone, laptop])
      expect(await one.get('/settings')).toMatchObject({ status: 303, to: '/sign-in?then=%2Fsettings' })
  })

  test('signing out ends that session alone', async () => {
    const person = await house.newcomer()
    const [phone, laptop] = [await signedIn(person), await signedIn(person)]
    await phone.post('/sign-out')
    expect((await phone.get('/settings')).status).toBe(303)
    expect((await laptop.get('/settings')).status).toBe(200)
  })

  test('the cookie is for this site alone, and out of reach of scripts', async () => {
    const { who } = await house.newcomer()
    const { answer } = await browser().post('/sign-in', { email: who.email, password })
    expect(answer.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/)
  })

  test('no one is sent to another site afterwards', async () => {
    const { who } = await house.newcomer()
    for (const _then of ['https://evil.example', '//evil.example', '/\\evil.example', '/..//evil.example'])
      expect((await browser().post('/sign-in', { email: who.email, password, _then })).to).toBe('/')
  })
})

describe('a form from elsewhere', () => {
  test('is refused, and does nothing', async () => {
    const person = await house.newcomer()
    const robin = await signedIn(person)
    for (const origin of ['https://evil.example', base.replace('127.0.0.1', 'localhost')]) {
      const { status, html } = await robin.post('/do/add-person', { name: 'Mallory' }, { origin })
      expect(status).toBe(403)
      expect(html).toContain('That request was blocked')
    }
    expect((await person.does(listPeople, {})).people).toEqual([])
  })
})

describe('what was typed stays', () => {
  test('when the sign-in has ended: every word is kept, and it goes on after signing in again', async () => {
    const person = await house.newcomer()
    const robin = await signedIn(person)
    await house.house.accounts.signOutEverywhere(person.who.account)
    const typed = { name: 'Maya "Tea" Chen & Co', note: 'Two lines,\nboth <kept>.', _next: '/people/{id}' }
    const ended = await robin.post('/do/add-person', typed)
    expect(ended.status).toBe(401)
    expect(ended.html).toContain('You have been signed out')

    const wrong = await robin.post('/sign-in', {
      email: person.who.email,
      password: 'not the one at all',
      _resume: hidden(ended.html, '_resume'),
    })
    expect(wrong.status).toBe(409)
    const again = await robin.post('/sign-in', {
      email: person.who.email,
      password,
      _resume: hidden(wrong.html, '_resume'),
    })
    expect(again.status).toBe(303)
    const id = /^\/people\/([\w-]+)$/.exec(again.to ?? '')?.[1] ?? ''
    expect(await person.does(showPerson, { id })).toMatchObject({
      person: { name: typed.name, note: typed.note },
    })
  })

  test('when it was changed in another tab meanwhile', async () => {
    const robin = await signedIn(await house.newcomer())
    const seenAt = formOn((await robin.get('/settings')).html, 'edit-profile').seenAt ?? ''
    const save = (signOff: string) =>
      robin.post('/do/edit-profile', { signOff, seenAt, _from: '/settings', _next: '/settings' })
    expect((await save('Warm regards')).status).toBe(303)
    const stale = await save('With many thanks')
    expect(stale.status).toBe(409)
    expect(stale.html).toContain('changed in another tab')
    expect(stale.html).toContain('With many thanks')
  })

  test('when something does not fit yet', async () => {
    const robin = await signedIn(await house.newcomer())
    const { status, html } = await robin.post('/do/edit-profile', {
      name: '',
      signOff: 'Yours ever',
      _from: '/settings',
    })
    expect(status).toBe(422)
    expect(html).toContain('Enter your name.')
    expect(html).toContain('Yours ever')
  })
})

describe('settings', () => {
  test('a new password keeps this browser and ends the others', async () => {
    const person = await house.newcomer()
    const [phone, laptop] = [await signedIn(person), await signedIn(person)]
    const next = 'another quiet password'
    const change = { current: password, next, _from: '/settings', _next: '/settings' }
    expect((await laptop.post('/do/change-password', change)).status).toBe(303)
    expect((await laptop.get('/settings')).status).toBe(200)
    expect((await phone.get('/settings')).status).toBe(303)
    const refused = await laptop.post('/do/change-password', change)
    expect(refused.status).toBe(409)
    expect(refused.html).not.toContain(next)
  })

  test('a token is shown once and not again', async () => {
    const robin = await signedIn(await house.newcomer())
    const made = await robin.get('/settings/tokens/new').then(({ html }) =>
      robin.post('/do/create-token', {
        _password: password,
        name: 'My agent',
        scopes: 'read',
        expiresOn: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
        _next: '/settings',
        _said: 'Your token is made.',
        _copy: formOn(html, 'create-token')._copy ?? '',
        _copyLabel: formOn(html, 'create-token')._copyLabel ?? '',
      }),
    )
    expect(made.to).toBe('/settings')
    const shown = /wm_[\w-]{43}/.exec((await robin.get('/settings')).html)?.[0] ?? ''
    const use = await fetch(`${base}/api/show-profile`, { headers: { authorization: `Bearer ${shown}` } })
    expect(use.status).toBe(200)
    expect((await robin.get('/settings')).html).not.toContain(shown)
  })

  test('what outlasts a session asks for the password, and keeps what was typed but that', async () => {
    const person = await house.newcomer()
    const robin = await signedIn(person)
    const pages = ['/settings/tokens/new', '/settings/calendar-feed', '/settings/delete-account']
    const html = (await Promise.all(pages.map((path) => robin.get(path)))).map((page) => page.html).join('')
    const asking = verbs.filter(({ asksPassword }) => asksPassword).map(({ name }) => name)
    expect(asking).toEqual(['create-token', 'create-calendar-feed', 'delete-account'])
    for (const name of asking) expect(formsOn(html, name)[0], name).toContain('name="_password"')
    const expiresOn = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10)
    const make = (more: Record<string, string>) =>
      robin.post('/do/create-token', { name: 'My agent', expiresOn, _from: '/settings/tokens/new', ...more })
    const without = await make({})
    expect(without.status).toBe(422)
    expect(without.html).toContain('Enter your password.')
    const wrong = await make({ _password: 'not the one at all' })
    expect(wrong.status).toBe(409)
    expect(wrong.html).toContain('That is not your password.')
    // Not from a page of ours, so that the answer is a page of its own.
    const bare = await robin.post('/do/create-token', {
      name: 'My agent',
      expiresOn,
      _password: 'not the one',
    })
    for (const { html } of [without, wrong, bare]) {
      expect(html).toContain('My agent')
      expect(html).not.toContain('not the one')
    }
    const confirm = { confirm: person.who.email, _from: '/settings' }
    for (const _password of ['', 'not the one at all'])
      expect([409, 422]).toContain((await robin.post('/do/delete-account', { ...confirm, _password })).status)
    expect((await robin.get('/settings')).status).toBe(200)
    expect(await house.house.accounts.listTokens(person.who.account)).toEqual([])
    for (let n = 0; n < 7; n++) await make({ _password: 'not the one at all' })
    expect((await make({ _password: password })).status).toBe(429)
    expect((await browser().post('/sign-in', { email: person.who.email, password })).status).toBe(429)
  })

  test('other browsers are listed, and can be signed out from here', async () => {
    const person = await house.newcomer()
    const [laptop, phone] = [await signedIn(person), browser()]
    const userAgent = 'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0'
    await phone.post('/sign-in', { email: person.who.email, password }, { 'user-agent': userAgent })
    const { html } = await laptop.get('/settings')
    expect(html).toContain('Firefox on Android')
    const { id = '' } = formOn(html, 'end-session', 'Firefox on Android')
    expect((await laptop.post('/do/end-session', { id, _next: '/settings' })).to).toBe('/settings')
    expect((await phone.get('/settings')).status).toBe(303)
    const [own] = await house.house.accounts.listSessions(
      person.who.account,
      [...laptop.jar.values()][0]?.split('.')[0],
    )
    const out = await laptop.post('/do/end-session', { id: own?.id ?? '', _next: '/sign-in' })
    expect(out.answer.headers.get('clear-site-data')).toBe('"cache"')
    expect(laptop.jar.size).toBe(0)
  })

  test('the export comes as a file', async () => {
    const robin = await signedIn(await house.newcomer())
    const { answer } = await robin.get('/settings/export.zip')
    expect(answer.headers.get('content-type')).toBe('application/zip')
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="wellmet-[\d-]+\.zip"$/)
  })

  test('a deleted account is gone from the next request on', async () => {
    const person = await house.newcomer()
    const robin = await signedIn(person)
    const sure = {
      confirm: person.who.email,
      _password: password,
      _from: '/settings',
      _next: '/sign-in',
    }
    expect((await robin.post('/do/delete-account', { ...sure, confirm: 'me' })).status).toBe(409)
    expect(await robin.post('/do/delete-account', sure)).toMatchObject({ status: 303, to: '/sign-in' })
    expect((await robin.get('/settings')).status).toBe(303)
    expect((await robin.post('/sign-in', { email: person.who.email, password })).status).toBe(409)
  })
})

describe('the sample search', () => {
  test('is looked round in beside one’s own, and gone again in one press', async () => {
    const person = await house.newcomer()
    const robin = await signedIn(person)
    const file = join(house.house.settings.dataFolder, 'accounts', `${person.who.account}~sample.db`)
    await robin.post('/do/add-person', { name: 'Uncle Bertie', _next: '/people' })
    expect(await robin.post('/look-round')).toMatchObject({ status: 303, to: '/' })
    const there = await robin.get('/people')
    expect(there.html).toContain('You are exploring sample data')
    expect(there.html).not.toContain('Uncle Bertie')
    expect(existsSync(file)).toBe(true)

    expect(await robin.post('/leave-sample')).toMatchObject({ status: 303, to: '/' })
    const back = await robin.get('/people')
    expect(back.html).toContain('Uncle Bertie')
    expect(back.html).not.toContain('You are exploring')
    expect(existsSync(file)).toBe(false)
  }, 120_000)
})

describe('whatever goes wrong, the page is kind', () => {
  test('a page of someone’s own asks who comes', async () => {
    expect(await browser().get('/people')).toMatchObject({ status: 303, to: '/sign-in?then=%2Fpeople' })
  })

  test.each(moved)('where a page stood before leads to where it stands: $from', async ({ from, to }) => {
    const at = (path: string) => path.replace(/:\w+/, 'a%2F%2Fb')
    expect(await browser().get(`${at(from)}?of=letters&q=%C3%A9`)).toMatchObject({
      status: 301,
      to: `${at(to)}?of=letters&q=%C3%A9`,
    })
    expect(matchRoute(routes, to)?.route.path).toBe(to)
  })

  test('an address that is none', async () => {
    const { status, html } = await browser().get('/nowhere')
    expect(status).toBe(404)
    expect(html).toContain('Page not found')
  })

  test('too much at once', async () => {
    const robin = await signedIn(await house.newcomer())
    const { status, html } = await robin.post('/do/edit-profile', {
      background: 'x'.repeat(13 * 1024 * 1024),
    })
    expect(status).toBe(413)
    expect(html).toContain('That file is too large')
  })

  test('what is no form, or a form cut off', async () => {
    const person = await house.newcomer()
    const robin = await signedIn(person)
    const cookie = [...robin.jar].map(([name, value]) => `${name}=${value}`).join('; ')
    for (const type of ['application/json', 'multipart/form-data; boundary=x']) {
      const headers = { cookie, origin: base, 'content-type': type }
      const answer = await fetch(`${base}/do/add-person`, { method: 'POST', headers, body: '{"name"' })
      expect([400, 415], type).toContain(answer.status)
      expect(await answer.text()).toMatch(/did not arrive whole|not a form/)
    }
  })

  test('something broken on our side', async () => {
    const person = await house.newcomer()
    const robin = await signedIn(person)
    await house.house.stores.within(person.who.account, 'writes', (store) =>
      sql`drop table trash`.execute(store),
    )
    const { status, html } = await robin.get('/trash')
    expect(status).toBe(500)
    expect(html).toContain('Something went wrong')
    expect(html).not.toContain('SQLITE')
  })

  test('all is well', async () => {
    const { status, html } = await browser().get('/healthz')
    expect({ status, html }).toEqual({ status: 200, html: 'ok' })
  })
})

describe.each(['sqlite', 'postgres'])('the first account, on %s', (kind) => {
  const cleanUp: (() => unknown)[] = []
  afterEach(async () => {
    for (const work of cleanUp.splice(0).reverse()) await work()
  })

  async function empty(settings: Partial<Settings> = {}, code: string | null = null) {
    const dataFolder = mkdtempSync(join(tmpdir(), 'wellmet-first-'))
    cleanUp.push(() => rmSync(dataFolder, { recursive: true, force: true }))
    const database = kind === 'postgres' ? await freshDatabase() : null
    if (database) cleanUp.push(database.drop)
    const opened = await openHouse(
      {
        port: 0,
        host: '127.0.0.1',
        dataFolder,
        signups: 'first',
        ...(database && { databaseUrl: database.url }),
        ...settings,
      },
      {},
      code,
    )
    cleanUp.push(() => closeHouse(opened))
    const served = await serve(opened)
    cleanUp.push(() => served.server.close())
    return { opened, base: served.base }
  }

  const robin = { name: 'Robin Vale', email: 'robin@example.org', password }

  test('it goes by the clock of the browser, and where none is told Today asks', async () => {
    const asks = async (zone: string) => {
      const first = browser((await empty()).base)
      await first.post('/sign-up', { ...robin, zone })
      await first.post('/do/add-person', { name: 'Maya Chen' })
      const chosen = /name="zone"[^>]* value="([^"]*)"/.exec((await first.get('/settings')).html)?.[1]
      return [chosen, (await first.get('/')).html.includes('Change time zone')]
    }
    expect(await asks('America/New_York')).toEqual(['America/New_York', false])
    expect(await asks('Asia/Calcutta')).toEqual(['Asia/Kolkata', false])
    const here = zoneNamed(Intl.DateTimeFormat().resolvedOptions().timeZone)
    expect(await asks('Atlantis/Deep')).toEqual([here, true])
    expect(await asks('')).toEqual([here, true])
  })

  test('it writes dates and times as the browser’s language does, until they are set otherwise', async () => {
    const first = browser((await empty()).base)
    await first.post(
      '/sign-up',
      { ...robin, zone: 'Europe/Amsterdam' },
      { 'accept-language': 'en-US,en;q=0.9' },
    )
    const line = async () =>
      /<span class="set-name">Dates and times<\/span><span class="set-now">(.*?)<\/span>/.exec(
        (await first.get('/settings')).html,
      )?.[1]
    expect(await line()).toMatch(/^[A-Z][a-z]{2}, [A-Z][a-z]{2} \d+, \d+:\d\d [ap]m$/)
    await first.post('/do/edit-profile', { clock: '24-hour', dateOrder: 'day-first' })
    expect(await line()).toMatch(/^[A-Z][a-z]{2} \d+ [A-Z][a-z]{2}, \d+:\d\d$/)
  })

  test('the first visit makes it, and then sign-ups are closed', async () => {
    const { base } = await empty()
    const first = browser(base)
    expect(await first.get('/')).toMatchObject({ status: 303, to: '/sign-in?then=%2F' })
    expect(await first.get('/sign-in')).toMatchObject({ status: 303, to: '/sign-up' })
    expect(await first.post('/sign-up', robin)).toMatchObject({ status: 303, to: '/' })
    const second = browser(base)
    expect((await second.get('/sign-up')).html).toContain('New accounts are closed')
    expect((await second.post('/sign-up', { ...robin, email: 'ada@example.org' })).status).toBe(409)
  })

  test('two at once make one owner', async () => {
    const { base, opened } = await empty()
    const both = await Promise.all(
      ['robin', 'ada'].map((name) =>
        browser(base).post('/sign-up', { ...robin, email: `${name}@example.org` }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await opened.accounts.listAccounts()).toMatchObject([{ isOwner: true }])
  })

  test('beyond this machine it needs the printed code', async () => {
    const { base } = await empty({ host: '0.0.0.0' }, 'c0de4711')
    const first = browser(base)
    expect((await first.get('/sign-up')).html).toContain('name="code"')
    const without = await first.post('/sign-up', robin)
    expect(without.status).toBe(409)
    expect(without.html).toContain('needs a code')
    expect(without.html).toContain(robin.email)
    expect((await first.post('/sign-up', { ...robin, code: 'c0de4711' })).status).toBe(303)
  })
})
