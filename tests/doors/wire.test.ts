/** Whatever comes over the wire is answered: refused with what to do, never broken. */
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readAssets } from '../../src/doors/web/assets.ts'
import { routes } from '../../src/routes.ts'
import type { Verb } from '../../src/verb.ts'
import { verbs } from '../../src/verbs.ts'
import type { Newcomer } from '../world.ts'
import { createToken, driver, openServed, post, type Served, signIn } from './drivers.ts'
import { nearlyRight } from './nearly-right.ts'
import { played } from './played.ts'

/** `WELLMET_RUNS=500 WELLMET_SEED=7 npm test -- doors` tries more, or others. */
const numRuns = Number(process.env.WELLMET_RUNS ?? 12)
const seed = Number(process.env.WELLMET_SEED ?? 1)

describe.each(['sqlite', 'postgres'])('on %s', (store) => {
  let served: Served
  let robin: Newcomer
  let token: string
  beforeAll(async () => {
    served = await openServed(store)
    robin = await served.house.newcomer()
    token = await createToken(served.house.house, robin.who)
  })
  afterAll(() => served?.close())
  const send = (verb: string, body: string) => post(served.base, `/api/${verb}`, token, body)

  test('a verb that no one knows is not there', async () => {
    const { base, house } = served
    for (const door of ['web', 'http', 'cli'] as const) {
      const way = await driver(door, base, house.house, robin)
      for (const name of ['paint-fence', 'constructor', '__proto__', 'add-person/x', 'ADD-PERSON'])
        expect(await way.does(name, {}), `${name} at ${door}`).toMatchObject({
          refused: door === 'cli' ? 'invalid' : 'not-found',
        })
    }
    const call = {
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'paint-fence', arguments: {} },
    }
    expect(await (await post(base, '/mcp', token, JSON.stringify(call))).text()).toMatch(/paint-fence/)
  })

  test.each([
    ['is cut off', 422, '{"name": "Maya'],
    ['is no JSON', 422, 'hello'],
    ['is an empty list', 422, '[]'],
    ['is a list', 422, '[{"name": "Maya"}]'],
    ['is a text', 422, '"Maya"'],
    ['is a number', 422, '7'],
    ['is true', 422, 'true'],
    ['is null', 422, 'null'],
    ['is empty', 422, ''],
    ['has null for a name', 422, '{"name": null}'],
    ['has a list for a name', 422, '{"name": ["Maya"]}'],
    ['has an object for a name', 422, '{"name": {"toString": "x"}}'],
    ['reaches for __proto__', 422, '{"name": "Maya", "__proto__": {"title": "CEO"}}'],
    ['reaches for the constructor', 422, '{"name": "Maya", "constructor": {"prototype": {}}}'],
    ['has a misspelled field', 422, '{"name": "Maya", "nmae": "x"}'],
    ['has a NUL', 422, '{"name": "\\u0000"}'],
    ['has half a character', 200, '{"name": "Maya", "title": "\\ud800"}'],
    ['is very deep', 422, `{"name": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['has a very long name', 422, `{"name": "${'x'.repeat(1_000_000)}"}`],
  ])('a body that %s is answered %d', async (_, status, body) => {
    const answer = await send('add-person', body)
    expect(answer.status).toBe(status)
    const said = (await answer.json()) as Record<string, unknown>
    if (status === 422) expect(said).toMatchObject({ code: 'invalid', fields: expect.anything() })
    expect({}).not.toHaveProperty('title')
  })

  test('a form reaches its own fields and nothing that all objects share', async () => {
    const { base } = served
    const cookie = await signIn(base, robin.who.email, 'a quiet long password')
    const names = ['constructor.entries', 'constructor.prototype.title', '__proto__.title', 'toString.call']
    for (const name of [...names, 'constructor', '__proto__', 'find.0', 'find.4294967294', 'find.length']) {
      const body = new URLSearchParams({ [name]: 'x' })
      const answer = await fetch(`${base}/do/list-people`, {
        method: 'POST',
        headers: { origin: base, cookie },
        body,
      })
      expect([200, 422], name).toContain(answer.status)
      await answer.text()
    }
    expect(Object.entries({ a: 1 })).toEqual([['a', 1]])
    expect({}).not.toHaveProperty('title')
  })

  test.each([
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    'https://elsewhere.example',
  ])('no one is sent on to %j', async (then) => {
    const entered = await fetch(`${served.base}/sign-in`, {
      method: 'POST',
      headers: { origin: served.base },
      body: new URLSearchParams({ email: robin.who.email, password: 'a quiet long password', _then: then }),
      redirect: 'manual',
    })
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/'])
  })

  test('every answer says that its type is not to be guessed', async () => {
    const { stylesheet } = readAssets(fileURLToPath(new URL('../../dist/client', import.meta.url)))
    for (const path of ['/healthz', '/sign-in', '/api/openapi.json', stylesheet, '/nowhere']) {
      const answer = await fetch(`${served.base}${path}`)
      await answer.arrayBuffer()
      expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff')
    }
  })

  test('what changes something is not done by GET', async () => {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await fetch(`${served.base}/api/add-person?name=Maya`, { headers })
    expect(answer.status).toBe(405)
    const read = await fetch(`${served.base}/api/list-people?find=zz&_=1&__proto__=2`, { headers })
    expect([read.status, await read.json()]).toEqual([
      200,
      { counts: null, tags: null, people: [], next: null, previous: null },
    ])
  })

  test('a body over 12 MB is too large at every door of the web', async () => {
    const { base } = served
    const body = 'x'.repeat(13 * 1024 * 1024)
    const cookie = await signIn(base, robin.who.email, 'a quiet long password')
    const form = {
      method: 'POST',
      headers: { origin: base, cookie },
      body: new URLSearchParams({ note: body }),
    }
    for (const asking of [
      send('add-person', body),
      post(base, '/mcp', token, body),
      fetch(`${base}/do/add-person`, form),
    ])
      expect((await asking).status).toBe(413)
  })

  test('an agent that talks nonsense is told so', async () => {
    for (const body of ['', 'hello', '{}', '[]', '{"jsonrpc":"2.0","id":1,"method":"tools/destroy"}']) {
      const answer = await post(served.base, '/mcp', token, body)
      expect(answer.status, body).toBeLessThan(500)
      await answer.text()
    }
    const get = await fetch(`${served.base}/mcp`)
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test('whatever the fields hold, no verb breaks, and no page on what it left', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const inputs = await played(robin)
    const ids = [...new Set(JSON.stringify([...inputs.values()]).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g))]
    const tally: Record<number, number> = {}
    const tryOut = (verb: Verb) =>
      fc.assert(
        fc.asyncProperty(nearlyRight(verb, inputs.get(verb.name) ?? [{}], ids), async (takes) => {
          const answer = await send(verb.name, JSON.stringify(takes))
          const said = await answer.text()
          tally[answer.status] = (tally[answer.status] ?? 0) + 1
          if (![200, 404, 409, 422].includes(answer.status))
            throw new Error(`${verb.name} answers ${answer.status} ${said}: ${log.mock.lastCall}`)
        }),
        { numRuns, seed },
      )
    // What takes away comes after the pages, so that there is something on them.
    const takesAway = ({ name }: Verb) => /^(forget|remove|undo|drop)-/.test(name)
    const open = verbs.filter(({ closed }) => !closed.http)
    for (const verb of open.filter((verb) => !takesAway(verb))) await tryOut(verb)
    const pages = await statusesOf(served.base, robin, ids)
    for (const verb of open.filter(takesAway)) await tryOut(verb)

    expect([...new Set(log.mock.calls.map(([error]) => String(error?.stack ?? error)))]).toEqual([])
    expect(Object.entries(pages).filter(([, status]) => ![200, 303, 404].includes(status))).toEqual([])
    log.mockRestore()
    // Strange enough to be refused, sound enough to get through.
    for (const status of [200, 404, 409, 422]) expect(tally[status], `${status}`).toBeGreaterThan(50)
  }, 300_000)
})

/** What every page answers, for every row that it may be about. */
async function statusesOf(base: string, { who }: Newcomer, ids: string[]): Promise<Record<string, number>> {
  const cookie = await signIn(base, who.email, 'a quiet long password')
  const statuses: Record<string, number> = {}
  for (const { path } of routes)
    for (const id of path.includes('/:id') ? ids : ['']) {
      const address = path.replace(':id', id)
      const answer = await fetch(`${base}${address}`, { headers: { cookie }, redirect: 'manual' })
      await answer.arrayBuffer()
      statuses[address] = answer.status
    }
  expect(Object.values(statuses).filter((status) => status === 200).length).toBeGreaterThan(routes.length)
  return statuses
}
