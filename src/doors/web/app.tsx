/** The web door: pages by `routes.ts`, forms by `verbs.ts`, and the manners of the wire around them. */
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { routes } from '../../routes.ts'
import { Invalid } from '../../verb.ts'
import { boundQuery, NotTaken } from '../bodies.ts'
import { httpDoor } from '../http.tsx'
import { mcpDoor } from '../mcp.ts'
import type { House, Who } from '../perform.ts'
import { isForPrograms, problem } from '../problem.ts'
import { whyNotAnswered } from './asked-as.ts'
import type { Assets } from './assets.ts'
import { doVerb } from './do-verb.ts'
import { sampleForms } from './sample.ts'
import { whoIs } from './session.ts'
import { show, showKind } from './show.tsx'
import { signInForms } from './sign-in.ts'
import { whyNotYours } from './whose.ts'

/** What each request carries. */
export type Env = { Variables: { who: Who | null } }

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
    // Whoever presses *Back* on a shared computer is shown what the server says now, and never what it said before.
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
  })
  app.use(boundQuery)
  app.route('/', httpDoor(house, assets))
  app.route('/', mcpDoor(house))
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
    if (error instanceof NotTaken) return notTaken(c, house, assets, error)
    if (error instanceof Invalid) return showKind(c, house, assets, 422, { sentence: error.message })
    console.error(error)
    return showKind(c, house, assets, 500)
  })
  return app
}

/** What was read before the refusal is shown, so that it can be taken along; a file is no words. */
function notTaken(c: Context, house: House, assets: Assets, error: NotTaken): Promise<Response> | Response {
  const { status, code, message: sentence } = error
  const typed = Object.fromEntries(
    Object.entries(error.typed).filter(([, values]) => values.every(({ length }) => length < 100_000)),
  )
  if (isForPrograms(c)) return problem(c, status, code, sentence)
  // What somebody else has typed is not shown to whoever is here now.
  const who = c.get('who')
  const isShown = who ? !whyNotYours(house, who, typed) : !typed._whose
  const verb = c.req.path.split('/').at(-1) ?? ''
  return showKind(c, house, assets, status, {
    problem: { verb, status, sentence, fields: {}, typed: isShown ? typed : {} },
  })
}
