/** Each door tells what it opens to, from the one list of verbs. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { help } from '../../src/doors/cli-help.ts'
import { shapeOf } from '../../src/doors/typed.ts'
import { routes } from '../../src/routes.ts'
import type { Door } from '../../src/verb.ts'
import { verbs } from '../../src/verbs.ts'
import { agent, createToken, openServed, type Served } from './drivers.ts'

let served: Served
beforeAll(async () => {
  served = await openServed()
})
afterAll(() => served?.close())

const openAt = (door: Door) => verbs.filter((verb) => !verb.closed[door]).map(({ name }) => name)

test.each(['auto', 'legacy'] as const)("an agent's tools are the verbs open to it (%s)", async (era) => {
  const { who } = await served.house.newcomer()
  const client = await agent(served.base, await createToken(served.house.house, who), era)
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name)).toEqual(openAt('mcp'))
  for (const { name, inputSchema, annotations } of tools) {
    const verb = verbs.find((one) => one.name === name)
    if (!verb) throw new Error(name)
    expect(Object.keys(inputSchema.properties ?? {}), name).toEqual(Object.keys(verb.takes.shape))
    expect(annotations?.readOnlyHint, name).toBe(verb.does === 'reads')
  }
  const added = await client.callTool({ name: 'add-person', arguments: { name: 'Maya Chen' } })
  expect(added.structuredContent).toMatchObject({ name: 'Maya Chen' })
  await client.close()
})

test('the command line tells of every verb open to it, with its flags', () => {
  const told = help()
  const names = told.match(/^[a-z-]+(?= {2})/gm)
  expect(names).toEqual(openAt('cli'))
  for (const verb of verbs.filter(({ closed }) => !closed.cli))
    for (const field of Object.keys(shapeOf(verb).properties ?? {}))
      expect(told).toContain(`--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)
})

test('the page about the API has every verb, and why some are closed there', async () => {
  const page = await (await fetch(`${served.base}/api`)).text()
  for (const verb of verbs) expect(page).toMatch(new RegExp(`<section[^>]* id="${verb.name}"`))
})

test('the pages have addresses of their own, those without a blank before those with one', () => {
  const paths = routes.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  for (const [at, path] of paths.entries()) {
    const pattern = new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`)
    const hidden = paths.slice(at + 1).filter((later) => pattern.test(later) && !later.includes('/:'))
    expect(hidden, path).toEqual([])
  }
})

interface Document {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, { properties?: object }>; securitySchemes: object }
  security: Record<string, unknown[]>[]
}

interface Operation {
  operationId: string
  parameters?: { name: string; in: string; schema: object }[]
  requestBody?: { content: Record<string, { schema: { $ref: string } }> }
}

test('the OpenAPI document has the verbs open over HTTP, and every reference in it leads somewhere', async () => {
  const document = (await (await fetch(`${served.base}/api/openapi.json`)).json()) as Document
  expect(document.openapi).toMatch(/^3\.1\.\d$/)
  const files = routes.flatMap(({ file }) => file ?? [])
  expect(Object.keys(document.paths)).toEqual([...openAt('http'), ...files].map((name) => `/api/${name}`))
  for (const scheme of document.security.flatMap(Object.keys))
    expect(document.components.securitySchemes).toHaveProperty(scheme)

  const seen = new Set<string>()
  for (const verb of verbs.filter(({ closed }) => !closed.http)) {
    const methods = document.paths[`/api/${verb.name}`] ?? {}
    expect(Object.keys(methods), verb.name).toEqual(verb.does === 'reads' ? ['get', 'post'] : ['post'])
    for (const operation of Object.values(methods)) {
      expect(seen.has(operation.operationId), operation.operationId).toBe(false)
      seen.add(operation.operationId)
      const body = operation.requestBody?.content['application/json']?.schema.$ref.split('/').at(-1) ?? ''
      const named = body
        ? Object.keys(document.components.schemas[body]?.properties ?? {})
        : operation.parameters?.map(({ name }) => name)
      expect(named, verb.name).toEqual(Object.keys(verb.takes.shape))
    }
  }
  expect(referencesIn(document).filter((to) => !leads(document, to))).toEqual([])
  expect(JSON.stringify(document)).not.toContain('"$defs"')
})

function referencesIn(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  )
}

function leads(document: object, to: string): boolean {
  if (!to.startsWith('#/')) return false
  const parts = to.slice(2).split('/')
  let at: unknown = document
  for (const part of parts) at = (at as Record<string, unknown> | undefined)?.[part]
  return at !== undefined
}
