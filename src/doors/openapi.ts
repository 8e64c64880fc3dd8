/** Writes the OpenAPI 3.1 document from the verbs. */
import type { Verb } from '../verb.ts'
import { verbs } from '../verbs.ts'
import { keptDays, longestKey } from './press.ts'
import { jsonSchema } from './typed.ts'

/** The whole document, as an object; `server` is the address it names, if any. */
export function openApi(server?: string): object {
  const open = verbs.filter((verb) => !verb.closed.http)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Wellmet',
      version: '1',
      description:
        'Everything Wellmet does, as verbs. Nothing here sends a letter: sending is the person’s own press of a button.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    ...(server && { servers: [{ url: server }] }),
    security: [{ token: [] }],
    paths: Object.fromEntries(open.map((verb) => [`/api/${verb.name}`, path(verb)])),
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A personal token, made in Settings.' },
      },
      schemas: {
        Problem: {
          type: 'object',
          properties: {
            type: { type: 'string' },
            status: { type: 'integer' },
            code: { type: 'string' },
            detail: { type: 'string' },
            fields: { type: 'object', additionalProperties: { type: 'string' } },
          },
          required: ['type', 'status', 'code', 'detail'],
        },
      },
    },
  }
}

function path(verb: Verb): object {
  const takes = jsonSchema(verb.takes, 'input') as {
    properties?: Record<string, object>
    required?: string[]
  }
  const operation = { operationId: verb.name, summary: verb.says, tags: [verb.does] }
  const post = {
    ...operation,
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { ...takes, additionalProperties: false } } },
    },
    responses: responses(verb),
  }
  if (verb.does === 'writes') return { post: { ...post, parameters: [keyHeader] } }
  const parameters = Object.entries(takes.properties ?? {}).map(([name, shape]) => ({
    name,
    in: 'query',
    required: takes.required?.includes(name) ?? false,
    schema: shape,
  }))
  return {
    get: { ...operation, operationId: `get-${verb.name}`, parameters, responses: responses(verb) },
    post,
  }
}

/** What makes a second try of a call harmless. */
const keyHeader = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: `A key of your own for this call, such as a UUID. A second call with the same key within ${keptDays} days does nothing and gives what the first gave; with other input it is refused as “key-reused”.`,
  schema: { type: 'string', minLength: 1, maxLength: longestKey },
}

function responses(verb: Verb): object {
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  })
  const refusals = Object.entries(verb.refuses).map(([code, sentence]) => `${code}: ${sentence}`)
  return {
    200: {
      description: 'Done.',
      content: { 'application/json': { schema: jsonSchema(verb.gives, 'output') } },
    },
    401: problem('No token, or one that is unknown, revoked or too old.'),
    ...(verb.does === 'writes' && { 403: problem('This token may only read.') }),
    404: problem('No such row in this person’s world.'),
    ...(refusals.length > 0 && { 409: problem(refusals.join('\n')) }),
    413: problem('Too large.'),
    415: problem('Not JSON, or packed.'),
    422: problem('The input does not fit; `fields` says what to do about each.'),
    500: problem('Something broke on our side.'),
  }
}
