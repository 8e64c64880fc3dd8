/** Who comes by a personal token, and what those are told who come without one. */
import type { Context } from 'hono'
import type { House } from './perform.ts'
import { problem } from './problem.ts'

/** Whose token a request carries, or null. */
export async function bearer(c: Context, house: House) {
  const token = tokenIn(c)
  return token ? house.accounts.tokenOf(token) : null
}

const tokenIn = (c: Context) => /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]

/** RFC 6750: the error is named only where a token came. */
export function noToken(c: Context): Response {
  const error = tokenIn(c) ? ', error="invalid_token", error_description="Unknown, revoked or expired"' : ''
  c.header('www-authenticate', `Bearer realm="Wellmet"${error}`)
  return problem(c, 401, 'no-token')
}
