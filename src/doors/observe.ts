/** Watches each request: gives it a number, notes what came of it for the log, and counts it. */
import { randomInt } from 'node:crypto'
import { isIPv4 } from 'node:net'
import type { Context, MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import { Invalid, NotFound, Refused } from '../outcome.ts'
import { type Trouble, troubleOf } from '../store/trouble.ts'
import { verbNamed } from '../verbs.ts'
import { alwaysSaid } from './always-said.ts'
import { NotTaken } from './bodies.ts'
import { clientAddress } from './client-address.ts'
import type { House } from './house.ts'
import { type Event, errorFacts, openLog } from './log.ts'
import type { AnsweredRequest } from './metrics.ts'

interface NotedProblem {
  code: string
  error?: unknown
  /** A verb that the address does not name: at the agents' door it is in the body. */
  verb?: string | undefined
}

const NOTED = 'noted'
const REQUEST = 'request'
/** An agent's answer is on its way, as a stream, before its tool has ended: what is noted then has a line of its own. */
const LATE = 'late'

/** Notes what a request was refused with, or what broke, for the line that the log gets when it is answered. */
export function note(c: Context, error: unknown, verb?: string): void {
  const noted: NotedProblem = { code: codeOf(error), error, verb }
  c.set(NOTED, noted)
  const tell: ((noted: NotedProblem) => void) | undefined = c.get(LATE)
  tell?.(noted)
}

export const noteCode = (c: Context, code: string): void => {
  if (!c.get(NOTED)) c.set(NOTED, { code } satisfies NotedProblem)
}

/** The number under which the log has this request, as it is read out: “7K4Q-2MXW”. */
export const requestId = (c: Context): string | undefined => c.get(REQUEST)

function codeOf(error: unknown): string {
  if (error instanceof Invalid) return 'invalid'
  if (error instanceof NotFound) return 'not-found'
  if (error instanceof Refused || error instanceof NotTaken) return error.code
  if (error instanceof Error && 'getResponse' in error) return 'other-site'
  return troubleOf(error)?.kind ?? 'broken'
}

export function observe(house: House, seen: (one: AnsweredRequest) => void): MiddlewareHandler {
  const { log: settings } = house.settings
  const log = openLog(settings)
  const slowMs = settings?.slowMs ?? Number.POSITIVE_INFINITY
  return async (c, next) => {
    const begun = performance.now()
    const request = newId()
    c.set(REQUEST, request)
    alwaysSaid(c, [['x-request-id', request]])
    await next()
    const { status } = c.res
    const tell = (noted: NotedProblem | undefined, isLate: boolean) => {
      const ms = Math.round(performance.now() - begun)
      const route = routeOf(c)
      const what = {
        door: doorOf(c),
        method: c.req.method,
        route,
        verb: noted?.verb ?? (route.endsWith('/:verb') ? verbNamed(lastOf(c.req.path))?.name : undefined),
        status,
        code: noted?.code ?? (status >= 400 ? `${status}` : undefined),
      }
      const event = eventOf(what, noted, ms > slowMs)
      seen({ ...what, seconds: ms / 1000, isFailedSignIn: event === 'failed-sign-in', isLate })
      if (!event) return
      const trouble = event === 'trouble' ? troubleOf(noted?.error) : null
      log.line(event, {
        ...what,
        ms,
        request,
        ...(trouble && { file: fileOf(noted?.error, trouble), fix: trouble.fix }),
        ...((event === 'broken' || event === 'trouble') && errorFacts(noted?.error)),
        // Whole, where a guesser is to be kept out by it; elsewhere the network is enough to tell one flood from another.
        from: event === 'failed-sign-in' ? clientAddress(c, house) : networkOf(clientAddress(c, house)),
      })
    }
    tell(c.get(NOTED), false)
    c.set(LATE, (noted: NotedProblem) => tell(noted, true))
  }
}

type RequestOutcome = { route: string; status: number; code: string | undefined }

function eventOf(
  { route, status, code }: RequestOutcome,
  noted: NotedProblem | undefined,
  isSlow: boolean,
): Event | null {
  if (noted && 'error' in noted && code === 'broken') return 'broken'
  if (noted && troubleOf(noted.error)) return 'trouble'
  if (status >= 500) return 'broken'
  const isEntry = route === '/sign-in' || route === '/sign-up'
  if (isEntry && code && /^(wrong-password|slow-down|code|wrong-code)$/.test(code)) return 'failed-sign-in'
  if (code) return 'refused'
  return isSlow ? 'slow' : null
}

/** The pattern, never the path: an id tells who, and a query what. */
function routeOf(c: Context): string {
  const own = matchedRoutes(c).filter(({ path }) => path !== '/*')
  return (own.findLast(({ path }) => !path.endsWith('*')) ?? own.at(-1))?.path ?? '(none)'
}

function doorOf(c: Context): 'web' | 'http' | 'mcp' {
  if (/^\/api(\/|$)/.test(c.req.path)) return 'http'
  return /^\/mcp(\/|$)/.test(c.req.path) ? 'mcp' : 'web'
}

/** Which account's file is damaged, by its number: the person who restores it has to know. */
const fileOf = (error: unknown, { kind }: Trouble): string | undefined =>
  kind === 'damaged-account' && error instanceof Error && 'file' in error ? String(error.file) : undefined

const lastOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

/** 192.0.2.7 → 192.0.2.0/24; of IPv6 the first 48 bits. */
function networkOf(address: string): string {
  if (isIPv4(address)) return address.replace(/\d+$/, '0/24')
  const groups = address.split('::')[0]?.split(':').slice(0, 3) ?? []
  return address.includes(':') ? `${groups.join(':')}::/48` : address
}

/** Eight letters that are not taken for one another when they are read out. */
function newId(): string {
  let left = randomInt(letters.length ** 8)
  let id = ''
  for (let i = 0; i < 8; i++) {
    id += letters[left % letters.length]
    left = Math.floor(left / letters.length)
  }
  return id
}
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
