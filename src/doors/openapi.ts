/** Writes the OpenAPI 3.1 document from the verbs. */
import { routes } from '../routes.ts'
import { many } from '../ui/say.ts'
import type { Verb } from '../verb.ts'
import { groupOf, groups, verbs } from '../verbs.ts'
import { exampleOf, isId } from './in-words.ts'
import { keptDays, longestKey } from './press.ts'
import { type ProblemCode, problems, titleOf, typeOf } from './problem.ts'
import type { Shape } from './shape.ts'
import { described, jsonSchema, shapeOf } from './typed.ts'

/** The whole document, as an object; `server` is the address it names, else it is that of the document itself. */
export function openApi(server = '/'): object {
  const open = verbs.filter((verb) => !verb.closed.http)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Wellmet',
      version: '1',
      summary: 'Informational interviews, done well.',
      description:
        'Everything Wellmet does, as verbs. Nothing here sends a letter: sending is the person’s own press of a button. How what you send is read, and what goes wrong, is told at `/api`.',
      contact: { name: 'The person who runs this Wellmet' },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: server, description: 'This Wellmet.' }],
    security: [{ token: [] }],
    tags: Object.entries(groups)
      .filter(([, { verbs }]) => verbs.some((verb) => open.includes(verb)))
      .map(([name, { says }]) => ({ name, description: says })),
    paths: { ...Object.fromEntries(open.map((verb) => [`/api/${verb.name}`, path(verb)])), ...files() },
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'wm_…',
          description: 'A personal token, created in Settings. It may read, or read and write.',
        },
      },
      parameters: { key: keyHeader },
      schemas: { Problem: problemShape, ...Object.assign({}, ...open.map(schemasOf)) },
      responses: shared(),
    },
  }
}

function path(verb: Verb): object {
  const operation = {
    operationId: verb.name,
    summary: summaryOf(verb),
    description: verb.says,
    tags: [groupOf(verb)],
  }
  const post = { ...operation, requestBody: bodyOf(verb), responses: responses(verb) }
  if (verb.does === 'writes')
    return { post: { ...post, parameters: [{ $ref: '#/components/parameters/key' }] } }
  return {
    get: {
      ...operation,
      operationId: `get-${verb.name}`,
      parameters: parametersOf(verb),
      responses: responses(verb, inAddress),
    },
    post,
  }
}

/** Its name as words: “Add person by line”. */
const summaryOf = (verb: Verb) => titleOf(verb.name)

function bodyOf(verb: Verb): object {
  const takes = shapeOf(verb)
  const isNeeded = (takes.required ?? []).length > 0
  return {
    description: isNeeded
      ? 'What the verb takes, as one JSON object.'
      : 'What the verb takes; it may be left out.',
    required: isNeeded,
    content: {
      'application/json': {
        schema: { $ref: `#/components/schemas/${pascal(verb)}Takes` },
        example: exampleFor(verb),
      },
    },
  }
}

/** `AddPersonTakes` and `AddPersonGives`, as clients that are generated call them. */
function schemasOf(verb: Verb): Record<string, object> {
  const gives = described(jsonSchema(verb.gives, 'output') as Shape)
  return {
    [`${pascal(verb)}Takes`]: { ...defaultsInWords(shapeOf(verb)), additionalProperties: false },
    [`${pascal(verb)}Gives`]: gives,
  }
}

/** A client that is generated takes a field with a default for one that must be sent: so its default is told in words. */
function defaultsInWords(shape: Shape): Shape {
  const told = ({ default: usual, ...field }: Shape): Shape =>
    usual === undefined || usual === null || usual === ''
      ? field
      : {
          ...field,
          description: `${field.description ?? ''} When not given: ${JSON.stringify(usual)}.`.trim(),
        }
  return {
    ...shape,
    properties: Object.fromEntries(
      Object.entries(shape.properties ?? {}).map(([name, of]) => [name, told(of)]),
    ),
  }
}

const pascal = ({ name }: Verb) =>
  name.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase())

/** The fields that are needed, each with what it is known by. */
const exampleFor = (verb: Verb): object => filled(shapeOf(verb))

function filled({ properties = {}, required = [] }: Shape): object {
  return Object.fromEntries(required.map((name) => [name, shownAs(properties[name] ?? {}, name)]))
}

/** “ids” is a list of what “id” is. */
function shownAs(shape: Shape, name: string): unknown {
  const example = exampleOf(shape, name)
  if (example !== undefined) return example
  if (shape.type === 'array') return [shownAs(shape.items ?? {}, name.replace(/s$/, ''))]
  if (shape.type === 'object') return filled(shape)
  return isId(name) ? anId : '…'
}

const anId = '0193a7c2-5b1e-7c4d-9f00-3c2b1a0d9e8f'

function parametersOf(verb: Verb, shape: Shape = shapeOf(verb)): object[] {
  return Object.entries(shape.properties ?? {}).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    description,
    required: shape.required?.includes(name) ?? false,
    schema,
  }))
}

/** What makes a second try of a call harmless. */
const keyHeader = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: `A key of your own for this call, for example a UUID. A second call with the same key within ${many(keptDays, 'day')} does nothing and gives what the first gave; with other input it is refused as “key-reused”.`,
  schema: { type: 'string', minLength: 1, maxLength: longestKey },
  example: '6b1f0f5e-3c1a-4f6e-9a57-2f1f0c8f7d11',
}

/** Pages that are files: the same verb, in another form. */
function files(): object {
  return Object.fromEntries(
    routes.flatMap(({ file }) => {
      const verb =
        file && verbs.find(({ name }) => file.startsWith(`${name}.`) || file.startsWith(`${name}-c`))
      if (!verb) return []
      const extension = file.split('.').at(-1) ?? ''
      const taken = Object.entries(shapeOf(verb).properties ?? {}).filter(([name]) => ofFiles.includes(name))
      const operation = {
        operationId: `get-${file.replace('.', '-')}`,
        summary: `${summaryOf(verb)}, as .${extension}`,
        description: `A file, of what ${verb.name} is about.`,
        tags: [groupOf(verb)],
        parameters: parametersOf(verb, {
          properties: Object.fromEntries(taken),
          required: taken.flatMap(([name]) => (name === 'id' ? [name] : [])),
        }),
        responses: {
          200: {
            description: 'The file.',
            content: {
              [mediaTypes[extension] ?? 'application/octet-stream']: { schema: { type: 'string' } },
            },
          },
          ...failures([...inAddress, 'not-ours']),
        },
      }
      return [[`/api/${file}`, { get: operation }]]
    }),
  )
}

/** Whose file it is. */
const ofFiles = ['id', 'personId', 'companyId']

const mediaTypes: Record<string, string> = {
  zip: 'application/zip',
  vcf: 'text/vcard',
  ics: 'text/calendar',
  svg: 'image/svg+xml',
  csv: 'text/csv',
}

function responses(verb: Verb, codes: readonly ProblemCode[] = inBody): object {
  const schema = { $ref: `#/components/schemas/${pascal(verb)}Gives` }
  return {
    200: { description: 'Done; what it gives.', content: { 'application/json': { schema } } },
    ...failures([...codes, verb.does === 'writes' ? 'scope' : 'not-ours']),
    ...((verb.does === 'writes' || Object.keys(verb.refuses).length > 0) && { 409: refusals(verb) }),
  }
}

const always = ['no-token', 'not-found', 'invalid', 'slow-down', 'broken', 'unavailable'] as const
const inAddress = [...always, 'long-address'] as const
const inBody = [...always, 'cut-off', 'too-slow', 'too-large', 'not-json'] as const
const used: readonly string[] = [...inAddress, ...inBody, 'scope', 'not-ours']

const failures = (codes: readonly ProblemCode[]) =>
  Object.fromEntries(codes.map((code) => [problems[code].status, { $ref: `#/components/responses/${code}` }]))

/** What may go wrong with any verb, once. */
function shared(): object {
  return Object.fromEntries(
    Object.entries(problems)
      .filter(([code]) => used.includes(code))
      .map(([code, { status, title, says }]) => [
        code,
        {
          description: says,
          ...(code === 'no-token' && {
            headers: { 'WWW-Authenticate': { description: 'Bearer, and why.', schema: { type: 'string' } } },
          }),
          ...((status === 429 || status === 503) && {
            headers: {
              'Retry-After': { description: 'After how many seconds.', schema: { type: 'string' } },
            },
          }),
          content: {
            'application/problem+json': {
              schema: { $ref: '#/components/schemas/Problem' },
              example: { type: typeOf(code), title, status, code, detail: says },
            },
          },
        },
      ]),
  )
}

/** What the verb itself refuses, by name. */
function refusals(verb: Verb): object {
  const codes = {
    ...verb.refuses,
    ...(verb.does === 'writes' && { 'done-before': problems['done-before'].says }),
  }
  const lines = Object.entries(codes).map(([code, sentence]) => `- \`${code}\`: ${sentence}`)
  return {
    description: `The verb refuses, and nothing was changed.\n\n${lines.join('\n')}`,
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Problem' },
            {
              type: 'object',
              properties: { code: { enum: Object.keys(codes), description: 'Which refusal.' } },
            },
          ],
        },
        examples: Object.fromEntries(
          Object.entries(codes).map(([code, detail]) => [
            code,
            { value: { type: typeOf(code), title: titleOf(code), status: 409, code, detail } },
          ]),
        ),
      },
    },
  }
}

const problemShape = {
  type: 'object',
  description: 'What went wrong, as RFC 9457 has it.',
  properties: {
    type: {
      type: 'string',
      format: 'uri-reference',
      description: 'An address that tells more of this kind.',
    },
    title: { type: 'string', description: 'The kind of problem, always in the same words.' },
    status: { type: 'integer', description: 'The status of the answer.' },
    code: { type: 'string', description: 'The name of the kind, for programs.' },
    detail: { type: 'string', description: 'What is wrong, and what to do.' },
    fields: {
      type: 'object',
      description: 'Of each field that does not fit: what it takes, and what it was given.',
      additionalProperties: { type: 'string', description: 'What it takes, and what it was given.' },
    },
  },
  required: ['type', 'title', 'status', 'code', 'detail'],
}
