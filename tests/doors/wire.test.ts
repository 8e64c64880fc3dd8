/** Whatever comes over the wire is answered: refused with what to do, never broken. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Shape, shapeOf } from '../../src/doors/typed.ts'
import type { Verb } from '../../src/verb.ts'
import { verbs } from '../../src/verbs.ts'
import type { Newcomer } from '../world.ts'
import { driver, makeToken, openServed, post, type Served, signIn } from './drivers.ts'
import { type Gave, script } from './script.ts'

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
    token = await makeToken(served.house.house, robin.who)
  })
  afterAll(() => served?.close())
  const send = (verb: string, body: string) => post(served.base, `/api/${verb}`, token, body)

  test('a verb that nobody knows is not there', async () => {
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
    ['has a misspelt field', 422, '{"name": "Maya", "nmae": "x"}'],
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

  test('what changes something is not done by GET', async () => {
    const headers = { authorization: `Bearer ${token}` }
    const answer = await fetch(`${served.base}/api/add-person?name=Maya`, { headers })
    expect(answer.status).toBe(405)
    const read = await fetch(`${served.base}/api/list-people?find=zz&_=1&__proto__=2`, { headers })
    expect([read.status, await read.json()]).toEqual([200, { people: [], next: null, previous: null }])
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

  test('whatever the fields hold, no verb breaks', async () => {
    const broken: string[] = []
    const log = vi.spyOn(console, 'error').mockImplementation((error) => {
      broken.push(String(error))
    })
    const inputs = await played(robin)
    const ids = [...new Set(JSON.stringify([...inputs.values()]).match(/[0-9a-f]{8}-[0-9a-f-]{27}/g))]
    // What takes away comes last, so that the others find something.
    const isLast = ({ name }: Verb) => Number(/^(forget|remove|undo|drop)-/.test(name))
    const open = verbs.filter(({ closed }) => !closed.http).toSorted((a, b) => isLast(a) - isLast(b))
    const tally: Record<number, number> = {}
    for (const verb of open)
      await fc.assert(
        fc.asyncProperty(inputOf(verb, inputs.get(verb.name) ?? [{}], ids), async (takes) => {
          const answer = await send(verb.name, JSON.stringify(takes))
          const said = await answer.text()
          tally[answer.status] = (tally[answer.status] ?? 0) + 1
          if (![200, 404, 409, 422].includes(answer.status))
            throw new Error(`${verb.name} answers ${answer.status} ${said}: ${broken.at(-1)}`)
        }),
        { numRuns, seed },
      )
    log.mockRestore()
    expect(broken).toEqual([])
    // Strange enough to be refused, sound enough to get through.
    for (const status of [200, 404, 409, 422]) expect(tally[status], `${status}`).toBeGreaterThan(50)
  }, 300_000)
})

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    ...[
      '',
      ' ',
      '\u0000',
      '\ud800',
      '%',
      '_',
      "'",
      '"',
      '\\',
      '~',
      '.',
      'null',
      '-1',
      '1e9',
      'ﷺ'.repeat(200),
    ],
    ...[
      '0000-00-00',
      '0001-01-01',
      '9999-12-31',
      '2026-02-30',
      '2026-03-29',
      '+275760-09-13',
      '24:00',
      '02:30',
    ],
    ...['2026-01-01T00:00:00Z', 'Europe/Amsterdam', 'GMT+1', 'Factory', 'AAAA', 'https://x', 'javascript:x'],
    ...[-1, 0, 1, 0.5, 481, 2 ** 31, 2 ** 53, 1e308, true, false, null],
    ...['after~x~y', 'before~~', '~~~', '.', 'x.y', 'x.\u0000', '.2026-01-01'],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

/** Plays the script but for its end; gives what each verb took in it. */
async function played(robin: Newcomer): Promise<Map<string, Record<string, unknown>[]>> {
  const gave: Gave = {}
  const inputs = new Map<string, Record<string, unknown>[]>()
  const ends = script.findIndex(({ verb }) => verb.name === 'make-token')
  for (const line of script.slice(0, ends)) {
    const takes = line.takes(gave)
    const done = await robin.does(line.verb, takes).catch(() => null)
    if (line.as && done) gave[line.as] = done as Record<string, unknown>
    if (!line.isFiller) inputs.set(line.verb.name, [...(inputs.get(line.verb.name) ?? []), takes])
  }
  return inputs
}

/** Inputs that are nearly right: one of the script's with a few fields changed, or now and then anything at all. */
function inputOf(verb: Verb, inputs: Record<string, unknown>[], ids: string[]): fc.Arbitrary<unknown> {
  const changes = Object.entries(shapeOf(verb).properties ?? {}).map(([name, shape]) =>
    fc.oneof(fitting(name, shape, ids), strange).map((value) => ({ [name]: value })),
  )
  if (changes.length === 0) return fc.oneof(fc.constant({}), fc.jsonValue())
  const changed = fc
    .tuple(fc.constantFrom(...inputs), fc.array(fc.oneof(...changes), { maxLength: 2 }))
    .map(([input, some]) => Object.assign({}, input, ...some) as unknown)
  return fc.oneof({ weight: 12, arbitrary: changed }, { weight: 1, arbitrary: fc.jsonValue() })
}

function fitting(name: string, shape: Shape, ids: string[]): fc.Arbitrary<unknown> {
  const real = shape.anyOf?.find(({ type }) => type !== 'null') ?? shape
  if (real.enum) return fc.constantFrom(...real.enum)
  if (/^id$|Id$/.test(name)) return fc.constantFrom(...ids)
  if (real.type === 'boolean') return fc.boolean()
  if (real.type === 'integer' || real.type === 'number') return fc.integer({ min: 0, max: 60 })
  if (real.format === 'date') return fc.constantFrom('0001-01-01', '2026-03-29', '2026-07-01', '9999-12-31')
  if (name === 'time') return fc.constantFrom('00:00', '02:30', '23:59')
  if (name === 'zone') return fc.constantFrom('Europe/Amsterdam', 'Pacific/Apia', 'Etc/GMT+12', 'UTC')
  if (name === 'content') return fc.base64String({ maxLength: 200 })
  return fc.constantFrom(
    'Maya Chen',
    'Jonas Weber',
    'Jonas',
    'Bo, Acme Tea',
    'Acme Tea',
    '王小明',
    'tea',
    'x y',
  )
}
