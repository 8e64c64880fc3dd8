/** Whatever a form is answered with, each word of it is on the page, to copy; passwords never are, and nothing is done. */
import { request } from 'node:http'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPerson } from '../../src/people/add-person.ts'
import { listPeople } from '../../src/people/list-people.ts'
import type { Newcomer } from '../world.ts'
import { openServed, type Served, signIn } from './drivers.ts'

const words = 'Zinnia & <b>marigold</b>, said “twice”\r\nand on a "second" line'
const escaped = 'Zinnia &amp; &lt;b>marigold&lt;/b>, said “twice”\r\nand on a &quot;second&quot; line'
const noOne = '01890000-0000-7000-8000-000000000000'

let served: Served
let robin: Newcomer
let cookie: string
beforeAll(async () => {
  served = await openServed()
  robin = await served.house.newcomer()
  await robin.does(addPerson, { name: 'Maya Chen', linkedin: 'linkedin.com/in/maya-chen' })
  cookie = await signIn(served.base, robin.who.email, 'a quiet long password')
})
afterAll(() => served?.close())

interface Asked {
  path: string
  fields: Record<string, string>
  headers?: Record<string, string>
}

async function post({ path, fields, headers = {} }: Asked) {
  const { base } = served
  const body = new URLSearchParams(fields)
  const answer = await fetch(base + path, {
    method: 'POST',
    headers: { origin: base, cookie, ...headers },
    body,
    redirect: 'manual',
  })
  return { status: answer.status, html: await answer.text() }
}

/** A text area with the words in it, which can be selected, copied and changed. */
const inField = (html: string) => html.includes(`>${escaped}</textarea>`)

const known = { name: 'Maya Chen', linkedin: 'linkedin.com/in/maya-chen', note: words }

test.each<[number, string, Asked, isSentAgain: boolean]>([
  [
    403,
    'from another site',
    { path: '/do/add-person', fields: { note: words }, headers: { origin: 'http://other.example' } },
    false,
  ],
  [
    403,
    'from an old tab without an origin',
    { path: '/do/add-person', fields: { note: words }, headers: { origin: 'null' } },
    false,
  ],
  [404, 'to a verb that is not there', { path: '/do/paint-fence', fields: { note: words } }, false],
  [404, 'to an address that is not there', { path: '/nowhere', fields: { note: words } }, false],
  [
    404,
    'about a row that is gone, with its page',
    {
      path: '/do/edit-person',
      fields: { personId: noOne, note: words, name: 'X', _from: `/people/${noOne}/edit` },
    },
    false,
  ],
  [
    409,
    'that is refused, from a page without that form',
    { path: '/do/add-person', fields: { ...known, _from: '/settings' } },
    false,
  ],
  [409, 'that is refused, from no page', { path: '/do/add-person', fields: known }, true],
  [
    422,
    'that does not fit, from a page without that form',
    { path: '/do/add-person', fields: { name: '', note: words, _from: '/settings' } },
    false,
  ],
  [
    422,
    'that does not fit, from no page',
    { path: '/do/add-person', fields: { name: '', note: words } },
    true,
  ],
  [
    422,
    'with a field the page has no place for',
    { path: '/do/add-person', fields: { name: 'X', remark: words, _from: '/people/new' } },
    false,
  ],
  [
    413,
    'of too many fields',
    {
      path: '/do/add-person',
      fields: { note: words, ...Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`f${i}`, ''])) },
    },
    false,
  ],
])('%d: a form %s keeps its words', async (status, _, asked, isSentAgain) => {
  const before = await robin.does(listPeople)
  const answer = await post(asked)
  expect([answer.status, inField(answer.html)], answer.html).toEqual([status, true])
  expect(answer.html.includes('>Try again</button>')).toBe(isSentAgain)
  expect(answer.html).not.toContain('<b>marigold')
  expect(await robin.does(listPeople)).toEqual(before)
})

test('the words of the other forms of the page are there too, and are sent along', async () => {
  const others = JSON.stringify([{ part: 'note-1', verb: 'edit-person', typed: { note: [words] } }])
  for (const status of [409, 403]) {
    const headers: Record<string, string> = status === 403 ? { origin: 'http://other.example' } : {}
    const { html, ...answer } = await post({
      path: '/do/add-person',
      fields: { ...known, _others: others },
      headers,
    })
    expect([answer.status, html.split(`>${escaped}</textarea>`).length - 1]).toEqual([status, 2])
    expect(html.includes('name="_others"')).toBe(status === 409)
  }
})

test('401: the words wait, sealed, for the person who typed them', async () => {
  const { status, html } = await post({
    path: '/do/add-person',
    fields: { name: 'Ada', note: words },
    headers: { cookie: '' },
  })
  expect([
    status,
    /name="_resume" value="[^"]{40,}"/.test(html) || inField(html) || html.includes('still in the form'),
  ]).toEqual([401, true])
})

test('403: the words of a form are shown where the name of the site is not ours', async () => {
  const { hostname, port } = new URL(served.base)
  const html = await new Promise<string>((resolve, reject) => {
    const headers = { host: 'other.example', 'content-type': 'application/x-www-form-urlencoded' }
    const asking = request({ hostname, port, path: '/do/add-person', method: 'POST', headers }, (answer) => {
      let said = ''
      answer.on('data', (bytes) => {
        said += bytes
      })
      answer.on('end', () => resolve(`${answer.statusCode} ${said}`))
    })
    asking.on('error', reject)
    asking.end(new URLSearchParams({ note: words }).toString())
  })
  expect([html.slice(0, 3), inField(html)]).toEqual(['403', true])
})

test('413: of more than is read, the page says that the browser still has it', async () => {
  const { status, html } = await post({ path: '/do/add-person', fields: { note: 'x'.repeat(1_200_000) } })
  expect([status, html.includes('your browser still has what you typed')]).toEqual([413, true])
})

test('passwords are on no page, whatever it is', async () => {
  const fields = { current: 'Rosehip-and-thyme', next: 'Sorrel-and-dill-1', _from: '/settings' }
  const statuses = []
  for (let tries = 0; tries < 12; tries++) {
    const { status, html } = await post({
      path: '/do/change-password',
      fields: tries % 2 ? fields : { ...fields, _from: '' },
    })
    statuses.push(status)
    expect(html).not.toMatch(/Rosehip|Sorrel/)
  }
  expect(new Set(statuses)).toEqual(new Set([409, 429]))
})

test('429: who signs in too often keeps the address', async () => {
  let last = { status: 0, html: '' }
  const fields = { email: 'zinnia@example.org', password: 'Rosehip-and-thyme', _then: '/people' }
  for (let tries = 0; tries < 12; tries++)
    last = await post({ path: '/sign-in', fields, headers: { cookie: '' } })
  expect([
    last.status,
    last.html.includes('value="zinnia@example.org"'),
    last.html.includes('Rosehip'),
  ]).toEqual([429, true, false])
})

test('500: the words are in the form; where the page is broken too, by themselves, with a number to tell', async () => {
  await served.house.house.stores.within(robin.who.account, 'writes', async (store) => {
    await sql`create trigger refuse_person before insert on person begin select raise(abort, 'no'); end`.execute(
      store,
    )
    await sql`drop table trash`.execute(store)
  })
  for (const _from of ['/people/new', '/trash', '']) {
    const { status, html } = await post({
      path: '/do/add-person',
      fields: { name: 'Ada', note: words, _from },
    })
    expect([status, inField(html)], _from).toEqual([500, true])
    expect(html).toMatch(/[Rr]eference (<b>)?[2-9A-Z]{8}/)
    if (_from !== '/people/new') expect(html).toContain('>Try again</button>')
  }
})
