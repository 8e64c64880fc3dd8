/** Two people at one computer, one after the other: nothing of the first is shown to the second, or done in their account. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { markOf } from '../../src/doors/web/whose.ts'
import { listPeople } from '../../src/people/list-people.ts'
import { routes } from '../../src/routes.ts'
import type { Newcomer } from '../world.ts'
import { type Browser, browserAt, hidden } from './browser.ts'
import { openServed, type Served } from './drivers.ts'

const password = 'a quiet long password'
let served: Served
beforeAll(async () => {
  served = await openServed()
})
afterAll(() => served?.close())

const signIn = (browser: Browser, person: Newcomer, more: Record<string, string> = {}) =>
  browser.post('/sign-in', { email: person.who.email, password, ...more })

async function signedIn(person: Newcomer): Promise<Browser> {
  const browser = browserAt(served.base)
  await signIn(browser, person)
  return browser
}

const names = async (person: Newcomer) => (await person.does(listPeople, {})).people.map(({ name }) => name)

/** Ann fills in a form, and her session ends before she presses its button. */
async function annIsSignedOut(typed: Record<string, string>) {
  const ann = await served.house.newcomer('Ann Gray')
  const browser = await signedIn(ann)
  const form = await browser.get('/people/new')
  const whole = { ...typed, _whose: hidden(form.html, '_whose'), _from: '/people/new', _next: '/people/{id}' }
  await served.house.house.accounts.signOutEverywhere(ann.who.account)
  return { ann, browser, whole, ended: await browser.post('/do/add-person', whole) }
}

describe('a form that goes on after a session ended', () => {
  const typed = { name: 'Zebedee Quixote', note: 'He owes me a long story.' }

  test('is done for the person who filled it in', async () => {
    const { ann, browser, ended } = await annIsSignedOut(typed)
    expect(ended.status).toBe(401)
    expect(ended.html).toContain('Discard it')
    const entered = await signIn(browser, ann, { _resume: hidden(ended.html, '_resume') })
    expect(entered.to).toMatch(/^\/people\//)
    expect(await names(ann)).toEqual(['Zebedee Quixote'])
  })

  test('is done for no one else, who sees no word of it', async () => {
    const { ann, browser, ended } = await annIsSignedOut(typed)
    const bob = await served.house.newcomer('Bob Brown')
    const wrong = await browser.post('/sign-in', {
      email: bob.who.email,
      password: 'not the one at all',
      _resume: hidden(ended.html, '_resume'),
    })
    const entered = await signIn(browser, bob, { _resume: hidden(wrong.html, '_resume'), _then: '/people' })
    expect(entered).toMatchObject({ status: 303, to: '/' })
    const today = await browser.get('/')
    expect(today.html).toContain('It was not saved here')
    for (const page of [ended, wrong, entered, today, await browser.get('/people')])
      expect(page.html).not.toMatch(/Zebedee|long story/)
    expect([await names(bob), await names(ann)]).toEqual([[], []])
    // Nothing of it is kept, so that Ann saves it by pressing again in her tab.
    const again = await signIn(browser, ann, { _resume: hidden(ended.html, '_resume') })
    expect(again.to).toMatch(/^\/people\//)
    expect(await names(ann)).toEqual(['Zebedee Quixote'])
  })

  test('whose mark is missing goes by whose session it was, and by a made-up mark not at all', async () => {
    const ends = async (marks: [string, string][], cookie?: string) => {
      const { ann, browser } = await annIsSignedOut({ name: 'x' })
      const [name = '', value = ''] = [...browser.jar].find(([name]) => name.includes('session')) ?? []
      browser.jar.set(name, cookie === undefined ? value : `${value.split('.')[0]}.${cookie}`)
      const ended = await browser.post('/do/add-person', [['name', 'Zebedee Quixote'], ...marks])
      expect(ended.status).toBe(401)
      await signIn(browser, ann, { _resume: hidden(ended.html, '_resume') })
      return names(ann)
    }
    expect(await ends([])).toEqual(['Zebedee Quixote'])
    expect(await ends([], 'made-up')).toEqual([])
    expect(await ends([], '')).toEqual([])
    for (const mark of ['', 'é'.repeat(22)]) expect(await ends([['_whose', mark]])).toEqual([])
    const other = markOf(served.house.house, (await served.house.newcomer()).who)
    expect(await ends([['_whose', other]])).toEqual([])
  })

  test('cannot be written by hand', async () => {
    const bob = await served.house.newcomer('Bob Brown')
    const { ended } = await annIsSignedOut({ name: 'Zebedee' })
    const sealed = hidden(ended.html, '_resume')
    for (const _resume of [
      JSON.stringify({
        verb: 'add-person',
        typed: { name: ['Zebedee'] },
        whose: markOf(served.house.house, bob.who),
      }),
      `${sealed}AAAA`,
      sealed.slice(0, -4),
      `${sealed[0] === 'A' ? 'B' : 'A'}${sealed.slice(1)}`,
      'x',
      '\0',
    ])
      expect(await signIn(browserAt(served.base), bob, { _resume })).toMatchObject({ status: 303, to: '/' })
    expect(await names(bob)).toEqual([])
  })

  test('may be long', async () => {
    const note = 'I would like to ask you about your work. '.repeat(450)
    const { ann, browser, ended } = await annIsSignedOut({ name: 'Zebedee', note })
    expect((await signIn(browser, ann, { _resume: hidden(ended.html, '_resume') })).to).toMatch(/^\/people\//)
  })

  test('takes no password along', async () => {
    const { browser, whole } = await annIsSignedOut({})
    const ended = await browser.post('/do/change-password', {
      ...whole,
      current: password,
      next: 'another long one',
    })
    expect(ended.status).toBe(401)
    expect(ended.html).not.toMatch(/quiet long|another long/)
  })
})

describe('a form of another tab', () => {
  test('that Ann filled in is not done while Bob is signed in', async () => {
    const [ann, bob] = [await served.house.newcomer('Ann Gray'), await served.house.newcomer('Bob Brown')]
    const browser = await signedIn(ann)
    const form = await browser.get('/people/new')
    const _whose = hidden(form.html, '_whose')
    await signIn(browser, bob)
    const typed = { name: 'Zebedee Quixote', _from: '/people/new', _whose }
    const refused = await browser.post('/do/add-person', typed)
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('opened by another account')
    expect(refused.html).not.toContain('Zebedee')
    const invalid = await browser.post('/do/add-person', { ...typed, title: 'x'.repeat(5000) })
    expect(invalid.html).not.toContain('Zebedee')
    for (const path of ['/look-round', '/leave-sample'])
      expect((await browser.post(path, { _whose })).to).toBe('/')
    expect((await browser.get('/people')).html).not.toContain('You are exploring')
    expect([await names(bob), await names(ann)]).toEqual([[], []])
    // With both marks it is neither's.
    const both: [string, string][] = [
      ['name', 'Zebedee'],
      ['_whose', hidden((await browser.get('/people/new')).html, '_whose')],
      ['_whose', _whose],
    ]
    expect((await browser.post('/do/add-person', both)).status).toBe(409)
  })

  test('that was filled in for the sample is not done in one’s own world, nor the other way', async () => {
    const ann = await served.house.newcomer('Ann Gray')
    const browser = await signedIn(ann)
    const own = hidden((await browser.get('/people/new')).html, '_whose')
    await served.house.house.accounts.beginSampleVisit(ann.who.account)
    const sample = hidden((await browser.get('/people/new')).html, '_whose')
    const inSample = await browser.post('/do/add-person', { name: 'Zebedee', _whose: own })
    expect(inSample.status).toBe(409)
    await served.house.house.accounts.endSampleVisit(ann.who.account)
    const atHome = await browser.post('/do/add-person', { name: 'Zebedee', _whose: sample })
    expect(atHome.status).toBe(409)
    expect(await names(ann)).toEqual([])
    // It is the same person: no word is lost. What belongs to their own world can be sent from here once they are in it.
    for (const { html } of [inSample, atHome]) expect(html).toContain('value="Zebedee"')
    expect(inSample.html).toContain('action="/do/add-person"')
    expect(atHome.html).not.toContain('action="/do/add-person"')
    expect((await browser.post('/do/add-person', { name: 'Zebedee', _whose: own })).status).toBe(200)
    expect(await names(ann)).toEqual(['Zebedee'])
  })

  test.each([
    ['add-person', { name: 'Zebedee', note: 'He owes me a long story.' }],
    ['', { _others: JSON.stringify([{ part: 'one', verb: 'add-person', typed: { name: ['Zebedee'] } }]) }],
  ])(
    'of the one world is not done in the other after signing in again (%s), and shown whole',
    async (verb, form) => {
      const ann = await served.house.newcomer('Ann Gray')
      const { accounts } = served.house.house
      for (const isSample of [true, false]) {
        const browser = await signedIn(ann)
        const visit = (is: boolean) => accounts[is ? 'beginSampleVisit' : 'endSampleVisit'](ann.who.account)
        await visit(isSample)
        const _whose = hidden((await browser.get('/people/new')).html, '_whose')
        await accounts.signOutEverywhere(ann.who.account)
        await visit(!isSample)
        const ended = await browser.post(`/do/${verb}`.replace(/\/$/, ''), {
          ...form,
          _whose,
          _from: '/people/new',
        })
        const entered = await signIn(browser, ann, { _resume: hidden(ended.html, '_resume') })
        expect(entered.status).toBe(409)
        expect(entered.html).toContain('sample data')
        expect(entered.html).not.toContain('another account')
        expect(entered.html).toContain('Zebedee')
        expect((await browser.get('/people')).html).not.toContain('Zebedee')
        await visit(false)
        expect(await names(ann)).toEqual([])
      }
    },
  )
})

describe('what was said to one person', () => {
  test('is not said to the next, and cannot be read in the jar', async () => {
    const [ann, bob] = [await served.house.newcomer('Ann Gray'), await served.house.newcomer('Bob Brown')]
    const browser = await signedIn(ann)
    await browser.post('/do/add-person', { name: 'Zebedee', _said: 'Zebedee is saved.', _next: '/people' })
    const kept = [...browser.jar.values()].join(' ')
    expect(kept + Buffer.from(kept, 'base64url')).not.toContain('Zebedee')
    await signIn(browser, bob)
    expect((await browser.get('/people')).html).not.toContain('Zebedee')
    await browser.post('/do/add-person', { name: 'Yolanda', _said: 'Yolanda is saved.', _next: '/people' })
    expect((await browser.get('/people')).html).toContain('Yolanda is saved.')
    await browser.post('/do/add-person', { name: 'Xerxes', _said: 'Xerxes is saved.', _next: '/people' })
    await browser.post('/sign-out')
    expect([...browser.jar.keys()]).toEqual([])
  })
})

describe('pages', () => {
  test('of a person are never stored, nor what else is answered', async () => {
    const browser = await signedIn(await served.house.newcomer())
    for (const { path } of routes.filter(({ path }) => !path.includes(':'))) {
      const { answer } = await browser.get(path)
      expect(answer.headers.get('cache-control'), path).toContain('no-store')
    }
    for (const path of ['/people/none', '/nowhere', '/api/show-today'])
      expect((await browser.get(path)).answer.headers.get('cache-control'), path).toContain('no-store')
  })

  test('go from the browser when a session ends, here or elsewhere', async () => {
    const ann = await served.house.newcomer()
    const [here, there] = [await signedIn(ann), await signedIn(ann)]
    const out = await here.post('/sign-out')
    expect(out.answer.headers.get('clear-site-data')).toBe('"cache"')
    expect((await there.get('/settings')).status).toBe(200)
    const everywhere = await there.post('/do/sign-out-everywhere', { _next: '/sign-in' })
    expect(everywhere.answer.headers.get('clear-site-data')).toBe('"cache"')
    expect([...there.jar.keys()]).toEqual([])
    const elsewhere = await signedIn(ann)
    await served.house.house.accounts.signOutEverywhere(ann.who.account)
    const ended = await elsewhere.get('/settings')
    expect(ended.answer.headers.get('clear-site-data')).toBe('"cache"')
  })
})

describe('signing in again', () => {
  test('ends the session that it replaces', async () => {
    const [ann, bob] = [await served.house.newcomer(), await served.house.newcomer()]
    for (const next of [ann, bob]) {
      const browser = await signedIn(ann)
      const before = new Map(browser.jar)
      await signIn(browser, next)
      expect((await browser.get('/settings')).status).toBe(200)
      const stolen = browserAt(served.base)
      for (const [name, value] of before) stolen.jar.set(name, value)
      expect((await stolen.get('/settings')).status).toBe(303)
    }
  })

  test('by a wrong password ends none, and a session that was chosen for someone is none', async () => {
    const ann = await served.house.newcomer()
    const browser = await signedIn(ann)
    await browser.post('/sign-in', { email: ann.who.email, password: 'not the one at all' })
    expect((await browser.get('/settings')).status).toBe(200)
    const [name = ''] = browser.jar.keys()
    const other = browserAt(served.base)
    other.jar.set(name, 'chosen-by-another')
    await signIn(other, ann)
    expect(other.jar.get(name)).not.toContain('chosen')
  })
})
