/** The HTTP door: `POST /api/VERB` with JSON, and `GET` for what only reads. OpenAPI at `/api/openapi.json`, to read at `/api`. */
import { type Context, Hono } from 'hono'
import { renderToString } from 'preact-render-to-string'
import { troubleOf } from '../store/trouble.ts'
import type { Door, Verb } from '../verb.ts'
import { verbNamed, verbs } from '../verbs.ts'
import { ApiPage } from './api-page.tsx'
import { bearer, noToken } from './bearer.ts'
import { mostInForm, mostWithFile, NotTaken } from './bodies.ts'
import { fileDoor, isFile } from './files.ts'
import type { House } from './house.ts'
import { takeJson } from './json-body.ts'
import { note } from './observe.ts'
import { openApi } from './openapi.ts'
import { perform } from './perform.ts'
import type { Press } from './press.ts'
import { outOfOrder, problem } from './problem.ts'
import { refusalOf } from './refusal.ts'
import { fromText, shapeOf } from './typed.ts'
import type { Assets } from './web/assets.ts'

export function httpDoor(house: House, assets: Assets): Hono {
  const app = new Hono()
  app.get('/api/openapi.json', (c) => c.json(openApi(house.settings.baseUrl)))
  app.on('GET', ['/api', '/api/'], (c) =>
    c.html(`<!doctype html>${renderToString(<ApiPage stylesheet={assets.stylesheet} />)}`),
  )
  app.route('/', fileDoor(house, assets))
  app.on(['GET', 'POST'], ['/api/:verb', '/api/:verb/'], async (c, next) => {
    const verb = verbNamed(c.req.param('verb') ?? '')
    if (!verb || verb.closed.http) return verb ? problem(c, 404, 'not-found', verb.closed.http) : next()
    if (c.req.method !== 'POST' && verb.does === 'writes') return next()
    const who = await bearer(c, house)
    if (!who) return noToken(c, house)
    if (!mayUse(who.scopes, verb)) return problem(c, 403, 'scope', mayOnlyRead(verb))
    try {
      return c.json((await perform(house, who, verb, await input(c, verb), pressOf(c))) as object)
    } catch (error) {
      return outcome(c, error)
    }
  })
  app.all('/api/*', (c) => notSo(c))
  return app
}

/** An address that is there is told which methods it takes; any other is not there. */
function notSo(c: Context): Response {
  const name = c.req.path.replace(/^\/api\/?|\/$/g, '')
  const verb = verbNamed(name)
  const isThere = verb ? !verb.closed.http : ['', 'openapi.json'].includes(name) || isFile(name)
  if (!isThere) return problem(c, 404, 'not-found', noSuchVerb)
  const takes = verb ? (verb.does === 'reads' ? 'GET, HEAD, POST' : 'POST') : 'GET, HEAD'
  c.header('allow', `${takes}, OPTIONS`)
  return c.req.method === 'OPTIONS'
    ? c.body(null, 204)
    : problem(
        c,
        405,
        'method',
        `${name || 'This page'} is asked for with ${takes}, not with ${c.req.method}.`,
      )
}

const mayOnlyRead = (verb: Verb) =>
  `This token is read only, and ${verb.name} writes. Create one with write access in Settings.`
const noSuchVerb = 'There is no such verb. The list is at /api.'

/** A token that may write may read as well. */
export const mayUse = (scopes: 'read' | 'read write', verb: Verb) =>
  verb.does === 'reads' || scopes === 'read write'

/** The verbs open at a door, in the order of the list. */
export const openAt = (door: Door) => verbs.filter((verb) => !verb.closed[door])

/** As `draft-ietf-httpapi-idempotency-key-header` has it, with the quotes of a structured field or without. */
function pressOf(c: Context): Press | undefined {
  const key = c.req.header('idempotency-key')
  return key === undefined ? undefined : { key: key.replace(/^"(.*)"$/, '$1'), from: 'call' }
}

async function input(c: Context, verb: Verb): Promise<unknown> {
  if (c.req.method !== 'POST') return fromText(verb, c.req.queries())
  return takeJson(c, mayHaveFile(verb) ? mostWithFile : mostInForm)
}

/** Whether one of its fields may be longer than a whole form. */
const mayHaveFile = (verb: Verb) =>
  Object.values(shapeOf(verb).properties ?? {}).some(({ maxLength = 0 }) => maxLength > mostInForm)

function outcome(c: Context, error: unknown): Response {
  note(c, error)
  if (error instanceof NotTaken) return problem(c, error.status, error.code, error.message)
  const trouble = troubleOf(error)
  if (trouble) return outOfOrder(c, trouble)
  const refusal = refusalOf(error)
  const { status, code, detail, ...more } = refusal ?? { status: 500, code: 'broken', detail: undefined }
  return problem(c, status, code, detail, more)
}
