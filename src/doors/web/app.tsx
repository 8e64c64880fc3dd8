/** The web door: pages by `routes.ts`, forms by `verbs.ts`, and the manners of the wire around them. */
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { routes } from '../../routes.ts'
import { Invalid } from '../../verb.ts'
import { httpDoor } from '../http.tsx'
import { mcpDoor } from '../mcp.ts'
import type { House, Who } from '../perform.ts'
import { whyNotAnswered } from './asked-as.ts'
import type { Assets } from './assets.ts'
import { doVerb } from './do-verb.ts'
import { sampleForms } from './sample.ts'
import { whoIs } from './session.ts'
import { show, showKind } from './show.tsx'
import { signInForms } from './sign-in.ts'

/** What each request carries. */
export type Env = { Variables: { who: Who | null } }

// A LinkedIn export of 30,000 people is under 4 MB; as base64 in JSON a third more.
const maxBody = 12 * 1024 * 1024

export function webDoor(house: House, assets: Assets): Hono<Env> {
  const app = new Hono<Env>()
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
      },
      xFrameOptions: 'DENY',
      referrerPolicy: 'same-origin',
      strictTransportSecurity: house.settings.baseUrl?.startsWith('https:') ? 'max-age=31536000' : false,
    }),
  )
  app.get('/healthz', async (c) => {
    await house.commons.db.selectFrom('user').select('id').limit(1).execute()
    return c.text('ok')
  })
  app.get(
    '/assets/*',
    serveStatic({
      root: assets.folder,
      onFound: (_, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.use(async (c, next) => {
    const why = whyNotAnswered(c, house)
    if (why) return showKind(c, house, assets, 403, { sentence: why })
    await next()
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'private, no-cache')
  })
  app.use(bodyLimit({ maxSize: maxBody, onError: (c) => showKind(c, house, assets, 413) }))
  app.route('/', httpDoor(house, assets))
  app.route('/', mcpDoor(house, maxBody))
  app.use(
    csrf({
      origin: (origin, c) => origin === new URL(c.req.url).origin || origin === house.settings.baseUrl,
    }),
  )
  app.use(async (c, next) => {
    c.set('who', await whoIs(c, house))
    await next()
  })
  for (const route of routes) app.get(route.path, (c) => show(c, house, assets, route))
  app.route('/', signInForms(house, assets))
  app.route('/', sampleForms(house))
  app.post('/do/:verb', (c) => doVerb(c, house, assets))
  app.notFound((c) => showKind(c, house, assets, 404))
  app.onError((error, c) => {
    if ('getResponse' in error) return showKind(c, house, assets, 403)
    if (error instanceof Invalid) return showKind(c, house, assets, 422, { sentence: error.message })
    console.error(error)
    return showKind(c, house, assets, 500)
  })
  return app
}
