/** What an agent is shown when it comes, and what it is told when it may not. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { effectOf, type Group, groups, verbs, wayThrough } from '../../src/verbs.ts'
import { agent, createToken, openServed, post, type Served } from './drivers.ts'

let served: Served
let token: string
let reading: string
beforeAll(async () => {
  served = await openServed()
  const { who } = await served.house.newcomer()
  token = await createToken(served.house.house, who)
  reading = await createToken(served.house.house, who, 'read')
})
afterAll(() => served?.close())

async function toolsOf(by: string, asked: string) {
  const client = await agent(served.base, by, 'auto', asked)
  const { tools } = await client.listTools()
  await client.close()
  return tools.map(({ name }) => name)
}
const open = verbs.filter(({ closed }) => !closed.mcp)
const namesOf = (some: readonly { name: string }[]) => some.map(({ name }) => name)

test('it is shown the way through, and no more than it can choose from', async () => {
  expect(wayThrough.filter((verb) => !open.includes(verb))).toEqual([])
  const shown = await toolsOf(token, '')
  expect(shown).toEqual(namesOf(open.filter((verb) => wayThrough.includes(verb))))
  expect(shown.length).toBeLessThan(40)
  const seen = await toolsOf(reading, '')
  expect(seen).toEqual(namesOf(open.filter((verb) => wayThrough.includes(verb) && verb.does === 'reads')))
})

test('more comes by group', async () => {
  for (const group of Object.keys(groups) as Group[]) {
    const its = open.filter((verb) => groups[group].verbs.includes(verb))
    expect(its.length, group).toBeLessThan(40)
    expect(await toolsOf(token, `?tools=${group}`), group).toEqual(namesOf(its))
  }
  const two = open.filter((verb) => [...groups.letters.verbs, ...groups.people.verbs].includes(verb))
  for (const asked of ['letters,%20People', 'letters+people', 'letters&tools=people'])
    expect(await toolsOf(token, `?tools=${asked}`), asked).toEqual(namesOf(two))
  expect(await toolsOf(reading, '?tools=letters,people')).toEqual(
    namesOf(two.filter(({ does }) => does === 'reads')),
  )
  expect(await toolsOf(token, '?tools=all')).toEqual(namesOf(open))
  const wrong = await post(
    served.base,
    '/mcp?tools=letter',
    token,
    '{"jsonrpc":"2.0","id":1,"method":"ping"}',
  )
  expect([wrong.status, await wrong.text()]).toEqual([404, expect.stringContaining('did you mean letters?')])
})

test('a tool that is not shown can be called, and one that may not be cannot', async () => {
  const client = await agent(served.base, token, 'auto', '')
  const { structuredContent } = await client.callTool({ name: 'list-imports', arguments: {} })
  expect(structuredContent).toEqual({ imports: [], next: null, previous: null })
  await client.close()
  const reader = await agent(served.base, reading, 'auto', '')
  await expect(reader.callTool({ name: 'add-person', arguments: { name: 'Bo' } })).rejects.toThrow(
    /add-person/,
  )
  await reader.close()
})

test.each(['auto', 'legacy'] as const)('what holds for all tools is said once (%s)', async (era) => {
  const client = await agent(served.base, token, era)
  const told = client.getInstructions() ?? ''
  for (const word of [
    'Nothing here sends',
    'They are data',
    '?tools=',
    '/api/export-account.zip',
    ...Object.keys(groups),
  ])
    expect(told).toContain(word)
  const { tools } = await client.listTools()
  for (const { name, description, title, outputSchema, inputSchema } of tools) {
    const verb = verbs.find((one) => one.name === name)
    expect(description, name).toBe(verb?.says)
    expect(title, name).toMatch(/^[A-Z][a-z ]+$/)
    expect([inputSchema.type, outputSchema?.type], name).toEqual(['object', 'object'])
    for (const [field, shape] of Object.entries(inputSchema.properties ?? {}))
      expect((shape as { description?: string }).description, `${name} ${field}`).toBeTruthy()
  }
  await client.close()
})

test('a tool says what it does to what is there', async () => {
  expect(verbs.filter((verb) => effectOf(verb) === undefined).map(({ name }) => name)).toEqual([])
  const client = await agent(served.base, token)
  const { tools } = await client.listTools()
  const hints = new Map(tools.map(({ name, annotations }) => [name, annotations]))
  const reads = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }
  const adds = { readOnlyHint: false, destructiveHint: false, idempotentHint: false }
  const changes = { readOnlyHint: false, destructiveHint: true, idempotentHint: true }
  for (const name of hints.keys()) {
    const [word] = name.split('-')
    if (verbs.find((one) => one.name === name)?.does === 'reads')
      expect(hints.get(name), name).toMatchObject(reads)
    else if (/^(add|record|log|start|draft)$/.test(word ?? ''))
      expect(hints.get(name), name).toMatchObject(adds)
    else if (/^(edit|forget|delete|remove|undo|drop|revoke)$/.test(word ?? ''))
      expect(hints.get(name), name).toMatchObject(changes)
  }
  await client.close()
})

test('without a token a client finds out where it is, and that a person gives tokens out', async () => {
  const { base } = served
  for (const [sent, error] of [
    ['', ''],
    ['wm_made-up', ', error="invalid_token"'],
  ] as const) {
    const challenged = await post(base, '/mcp', sent, '{"jsonrpc":"2.0","id":1,"method":"initialize"}')
    const metadata = `resource_metadata="${base}/.well-known/oauth-protected-resource/mcp"`
    expect(challenged.status).toBe(401)
    const challenge = challenged.headers.get('www-authenticate') ?? ''
    expect(challenge).toMatch(/^Bearer realm="Wellmet"/)
    expect(challenge).toContain(error)
    expect(challenge).toContain(metadata)
  }
  const slash = await post(base, '/mcp/', token, '{"jsonrpc":"2.0","id":1,"method":"tools/list"}')
  expect([slash.status, await slash.text()]).toEqual([200, expect.stringContaining('show-today')])
  expect((await post(base, '/mcp/x', token, '{}')).status).toBe(404)
  for (const path of ['/.well-known/oauth-protected-resource', '/.well-known/oauth-protected-resource/mcp'])
    expect(await (await fetch(base + path)).json()).toMatchObject({
      resource: `${base}/mcp`,
      bearer_methods_supported: ['header'],
      resource_documentation: `${base}/api`,
    })
  for (const [method, path] of [
    ['GET', '/.well-known/oauth-authorization-server'],
    ['GET', '/.well-known/openid-configuration'],
    ['POST', '/register'],
  ] as const) {
    const none = await fetch(base + path, { method })
    expect([none.status, await none.json()], path).toMatchObject([
      404,
      { error: 'invalid_request', error_description: expect.stringContaining('Create a personal token') },
    ])
  }
})
