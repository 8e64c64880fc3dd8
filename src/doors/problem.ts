/** What programs are told when something is refused, at every address under /api and at /mcp: all of it goes through here. */
import type { Context } from 'hono'
import { type Trouble, type TroubleKind, troubleKinds, troubleNamed } from '../store/trouble.ts'
import { capitalized } from '../ui/say.ts'
import { verbs } from '../verbs.ts'
import { noteCode } from './observe.ts'
import { keyRefusals } from './press.ts'

/**
 * What can go wrong apart from what a verb itself refuses. `title` is the kind of problem and is always the same; `says` is the
 * sentence where nothing more is known.
 */
export const problems = {
  'no-token': {
    status: 401,
    title: 'No valid token',
    says: 'Send a personal token as “Authorization: Bearer wm_…”. Create one in Settings.',
  },
  scope: { status: 403, title: 'The token may not do this', says: 'This token is read only.' },
  'not-ours': {
    status: 403,
    title: 'Not an address of this server',
    says: 'This server does not answer to the name it was asked by.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    says: 'There is nothing at this address. The list of verbs is at /api.',
  },
  method: { status: 405, title: 'Method not allowed', says: 'This address does not take that method.' },
  conflict: { status: 409, title: 'Not possible now', says: 'This does not fit what has happened so far.' },
  'cut-off': {
    status: 400,
    title: 'Not whole',
    says: 'The body did not arrive whole. Send it again.',
  },
  'too-slow': { status: 408, title: 'Too slow', says: 'The body took too long to arrive.' },
  'too-large': {
    status: 413,
    title: 'Too large',
    says: 'The body is larger than can be taken at once. Nothing was changed.',
  },
  'not-json': {
    status: 415,
    title: 'Not JSON',
    says: 'Send the body as JSON, with “Content-Type: application/json”.',
  },
  packed: {
    status: 415,
    title: 'Packed',
    says: 'Send the body as it is, not packed with gzip or similar.',
  },
  'long-address': { status: 414, title: 'Long address', says: 'The address is longer than any of ours.' },
  invalid: {
    status: 422,
    title: 'The input does not fit',
    says: 'The input does not fit. Nothing was changed.',
  },
  'key-reused': {
    status: 422,
    title: 'The key was used for something else',
    says: keyRefusals['key-reused'],
  },
  'done-before': { status: 409, title: 'Done before', says: keyRefusals['done-before'] },
  'slow-down': {
    status: 429,
    title: 'Too many requests',
    says: 'There were many tries in a short time. Wait a minute.',
  },
  broken: {
    status: 500,
    title: 'Something went wrong',
    says: 'Something went wrong on the server. Nothing was changed. Try again.',
  },
  unavailable: {
    status: 503,
    title: 'Not available now',
    says: 'The server cannot answer at the moment. Nothing was changed. Try again in a while.',
  },
  ...troubleProblems(),
} as const

export type ProblemCode = keyof typeof problems

/** What can be wrong with the store is the server's own problem, by the same name. */
function troubleProblems() {
  const all = troubleKinds.map((kind) => {
    const trouble = troubleNamed(kind)
    return [kind, { status: 503, title: trouble.title, says: troubleSays(trouble) }] as const
  })
  return Object.fromEntries(all) as Record<TroubleKind, { status: 503; title: string; says: string }>
}

/** The store cannot answer now: what is wrong, by name, and when to try again where that helps. */
export function outOfOrder(c: Context, trouble: Trouble): Response {
  if (trouble.retryAfter !== null) c.header('retry-after', `${trouble.retryAfter}`)
  return problem(c, 503, trouble.kind, troubleSays(trouble))
}

export function troubleSays({ title, says }: Pick<Trouble, 'title' | 'says'>): string {
  return `${title}. ${says}`
}

/** True where a program asks: it is answered in JSON, never with a page. */
export const isForPrograms = (c: Context) => /^\/(api|mcp)(\/|$)/.test(c.req.path) && c.req.path !== '/api'

/** RFC 9457. `code` is one of `problems`, or the refusal's own; `more` adds members, for example `fields`. */
export function problem(
  c: Context,
  status: number,
  code: string,
  detail: string = says(code),
  more: object = {},
): Response {
  noteCode(c, code)
  if (status === 429 || code === 'unavailable')
    c.header('retry-after', c.res.headers.get('retry-after') ?? '60')
  // An agent's client reads JSON-RPC alone; the problem goes along as its data.
  const told = { type: typeOf(code), title: titleOf(code), status, code, detail, ...more }
  const isRpc = c.req.path.startsWith('/mcp')
  const body = isRpc
    ? {
        jsonrpc: '2.0',
        id: null,
        error: { code: rpcCode(status, code), message: detail, data: told },
      }
    : told
  return c.body(JSON.stringify(body), status as 400, {
    'content-type': isRpc ? 'application/json' : 'application/problem+json',
  })
}

/** JSON-RPC's own: what is no JSON, what is no request, what broke; the rest is the server's range. */
function rpcCode(status: number, code: string): number {
  if (code === 'invalid') return -32700
  if (['not-json', 'packed', 'too-large', 'cut-off'].includes(code)) return -32600
  return status < 500 ? -32000 : -32603
}

/** The problem that goes with a status, where that is all that is known. */
export const problemOf = (c: Context, status: number, detail?: string): Response =>
  problem(c, status, codeOf(status), detail)

const codeOf = (status: number): string =>
  Object.entries(problems).find(([code, one]) => one.status === status && code !== 'scope')?.[0] ?? 'broken'

const known = (code: string) => (Object.hasOwn(problems, code) ? problems[code as ProblemCode] : undefined)
const says = (code: string) => known(code)?.says ?? titleOf(code)

/** An address that tells more: /api has an entry for each. */
export const typeOf = (code: string) => `/api#problem-${code}`

/** `known-already` → “Known already”. */
export const titleOf = (code: string) => known(code)?.title ?? capitalized(code.replace(/-/g, ' '))

/** Each code that a verb refuses with, and the verbs that do. */
export function refusalCodes(): Map<string, string[]> {
  const codes = new Map<string, string[]>()
  for (const verb of verbs)
    for (const code of Object.keys(verb.refuses)) codes.set(code, [...(codes.get(code) ?? []), verb.name])
  return codes
}
