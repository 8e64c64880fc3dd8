/** Who comes by a personal token, and what those are told who come without one. */
import { type Context, Hono } from 'hono'
import type { House } from './house.ts'
import { problem } from './problem.ts'

/** Whose token a request carries, or null. */
export async function bearer(c: Context, house: House) {
  const token = tokenIn(c)
  return token ? house.accounts.tokenOf(token) : null
}

const tokenIn = (c: Context) => /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]

/**
 * RFC 6750: the error is named only where a token came. At /mcp the address of RFC 9728 tells a client where it is, and that no
 * server gives tokens out: the person creates one.
 */
export function noToken(c: Context, house: House): Response {
  const error = tokenIn(c) ? ', error="invalid_token", error_description="Unknown, revoked or expired"' : ''
  const metadata = c.req.path.startsWith('/mcp')
    ? `, resource_metadata="${baseOf(c, house)}/.well-known/oauth-protected-resource/mcp"`
    : ''
  c.header('www-authenticate', `Bearer realm="Wellmet"${error}${metadata}`)
  return problem(c, 401, 'no-token')
}

/** The address that this Wellmet is reached by. */
export const baseOf = (c: Context, house: House) =>
  (house.settings.baseUrl ?? new URL(c.req.url).origin).replace(/\/$/, '')

/** What a client looks for after a 401. Whatever of OAuth it tries next is answered in OAuth's own words, with what to do. */
export function tokenDoor(house: House): Hono {
  const app = new Hono()
  for (const path of ['', '/mcp'])
    app.get(`/.well-known/oauth-protected-resource${path}`, (c) => {
      const base = baseOf(c, house)
      return c.json({
        resource: `${base}/mcp`,
        resource_name: 'Wellmet',
        bearer_methods_supported: ['header'],
        scopes_supported: ['read', 'write'],
        resource_documentation: `${base}/api`,
      })
    })
  const none = (c: Context) => c.json({ error: 'invalid_request', error_description: noOAuth }, 404)
  app.all('/.well-known/*', none)
  for (const path of ['/register', '/authorize', '/token']) app.all(path, none)
  return app
}

const noOAuth =
  'Wellmet has no OAuth. Create a personal token in Settings, and send it as the header “Authorization: Bearer wm_…”.'
