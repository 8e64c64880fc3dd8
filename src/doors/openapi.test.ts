/** What linters of OpenAPI and generators of clients ask of the document. By hand they are run as `docs/decisions` tells. */
import { expect, test } from 'vitest'
import { verbs } from '../verbs.ts'
import { openApi } from './openapi.ts'
import type { Shape } from './shape.ts'

interface Answer {
  $ref?: string
  description?: string
}
interface Operation {
  operationId: string
  summary: string
  description: string
  tags: string[]
  parameters?: { $ref?: string; name: string; description?: string; schema: Shape }[]
  requestBody?: { description: string; required: boolean; content: Record<string, { example: object }> }
  responses: Record<string, Answer>
}
interface Document {
  info: { contact: object; license: object; description: string }
  servers: { url: string }[]
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Operation>>
  components: Record<string, Record<string, Shape>>
}

const document = openApi() as Document
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ at: `${method} ${path}`, method, ...operation })),
)

test('it says where it is, who runs it, and what its tags are', () => {
  expect(document.servers.map(({ url }) => url)).toEqual(['/'])
  expect((openApi('https://wellmet.example') as Document).servers[0]?.url).toBe('https://wellmet.example')
  expect(document.info).toMatchObject({ contact: {}, license: {}, description: expect.stringMatching(/\w/) })
  for (const { description } of document.tags) expect(description).toMatch(/\.$/)
})

test('every operation is described, has one tag, and a name that is an identifier in any language', () => {
  const tags = new Set(document.tags.map(({ name }) => name))
  const ids = operations.map(({ operationId }) => operationId.replace(/-/g, ''))
  expect(new Set(ids).size).toBe(ids.length)
  for (const { at, summary, description, tags: own, parameters = [], requestBody } of operations) {
    expect([summary, description, requestBody?.description ?? 'no body'], at).not.toContain('')
    expect(own, at).toHaveLength(1)
    expect(tags, at).toContain(own[0])
    for (const { $ref, name, description } of parameters)
      if (!$ref) expect(description, `${at} ${name}`).toBeTruthy()
  }
})

test('every operation tells what may go wrong', () => {
  for (const { at, method, responses } of operations) {
    const body = method === 'post' ? ['400', '408', '413', '415'] : ['414']
    for (const status of ['200', '401', '403', '404', '422', '429', '500', '503', ...body])
      expect(responses, `${at} ${status}`).toHaveProperty(status)
  }
  for (const verb of verbs.filter(({ closed, refuses }) => !closed.http && Object.keys(refuses).length > 0))
    for (const code of Object.keys(verb.refuses))
      expect(document.paths[`/api/${verb.name}`]?.post?.responses['409']?.description).toContain(
        `\`${code}\``,
      )
})

test('every field says what it is', () => {
  const silent: string[] = []
  const walk = (shape: Shape, at: string): void => {
    for (const [name, field] of Object.entries(shape.properties ?? {})) {
      if (!field.description) silent.push(`${at}.${name}`)
      walk(field, `${at}.${name}`)
    }
    for (const inner of [shape.items ?? [], shape.anyOf ?? []].flat()) walk(inner, at)
  }
  for (const [name, shape] of Object.entries(document.components.schemas ?? {})) walk(shape, name)
  expect(silent, 'describe it in its verb, or in field-words.ts').toEqual([])
})

test('a client that is generated need not send what has a default', () => {
  for (const [name, shape] of Object.entries(document.components.schemas ?? {}))
    if (name.endsWith('Takes')) expect(JSON.stringify(shape), name).not.toContain('"default"')
})

test('every component is used, and every reference leads to one', () => {
  const used = new Set(
    Array.from(JSON.stringify(document).matchAll(/"\$ref":"#\/components\/([^"]+)"/g), ([, to]) => to),
  )
  const { securitySchemes: _, ...components } = document.components
  const there = Object.entries(components).flatMap(([kind, ones]) =>
    Object.keys(ones).map((name) => `${kind}/${name}`),
  )
  expect(there.toSorted()).toEqual([...used].toSorted())
})

test('the example of each call is one that its verb takes', () => {
  const refused = verbs.flatMap((verb) => {
    const example =
      document.paths[`/api/${verb.name}`]?.post?.requestBody?.content['application/json']?.example
    // A file of lines is taken as it is, beside base64.
    const read = example && verb.name !== 'read-import' && verb.takes.safeParse(example)
    return read && !read.success ? [`${verb.name}: ${read.error.message}`] : []
  })
  expect(refused).toEqual([])
})
