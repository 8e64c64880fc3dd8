/** The web door: pages by `routes.ts`, forms by `verbs.ts`, and the manners of the wire around them. */

import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { routes } from '../../routes.ts'
import { alwaysSaid } from '../always-said.ts'
import { tokenDoor } from '../bearer.ts'
import { boundQuery } from '../bodies.ts'
import { healthDoor } from '../health.ts'
import type { House } from '../house.ts'
import { httpDoor } from '../http.tsx'
import { mcpDoor } from '../mcp.ts'
import { openMetrics } from '../metrics.ts'
import { noteCode, observe } from '../observe.ts'
import { askModelFor } from './ask-model.tsx'
import { whyNotAnswered } from './asked-as.ts'
import type { Assets } from './assets.ts'
import { showBroken } from './broken.tsx'
import { calendarFeedDoor } from './calendar-feed.ts'
import { doTyped, doVerb } from './do-verb.ts'
import type { Env } from './env.ts'
import { guestDoor } from './guest.tsx'
import { installable } from './installable.ts'
import { movedPages } from './moved.ts'
import { openFiles, unlisted } from './open-files.ts'
import { safeHeaders } from './safe-headers.ts'
import { pressedHere } from './same-origin.ts'
import { sampleForms } from './sample.ts'
import { whoIs } from './session.ts'
import { show, showKind } from './show.tsx'
import { signInForms } from './sign-in.ts'

const notKept = [['cache-control', 'no-store']] as const

export function webDoor(house: House, assets: Assets): Hono<Env> {
  const app = new Hono<Env>()
  const metrics = house.settings.metrics && openMetrics(house)
  app.use(observe(house, metrics?.seen ?? (() => {})))
  app.use(safeHeaders(house))
  app.use(unlisted(house))
  app.route('/', healthDoor(house))
  app.get(
    '/assets/*',
    serveStatic({
      root: assets.folder,
      onFound: (_, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
  app.use(async (c, next) => {
    const why = whyNotAnswered(c, house)
    if (why) {
      noteCode(c, 'not-ours')
      return showKind(c, house, assets, 403, { sentence: why })
    }
    // Anyone who presses *Back* on a shared computer is shown what the server says now, and never what it said before.
    alwaysSaid(c, notKept)
    await next()
  })
  if (metrics) app.route('/', metrics.door)
  app.route('/', openFiles(house))
  app.route('/', installable(assets))
  app.use(boundQuery)
  app.route('/', httpDoor(house, assets))
  app.route('/', mcpDoor(house))
  app.route('/', tokenDoor(house))
  // Before it is asked where a press comes from: here the address is what lets one in, and no cookie is read.
  app.route('/', guestDoor(house, assets))
  app.route('/', calendarFeedDoor(house))
  app.use(
    pressedHere(house, (c) => {
      noteCode(c, 'other-site')
      return showKind(c, house, assets, 403)
    }),
  )
  app.use(async (c, next) => {
    c.set('who', await whoIs(c, house))
    await next()
  })
  app.route('/', movedPages())
  for (const route of routes) app.get(route.path, (c) => show(c, house, assets, route))
  app.route('/', signInForms(house, assets))
  app.route('/', sampleForms(house, assets))
  app.post('/do', (c) => doTyped(c, house, assets))
  app.post('/ask-model/:verb', (c) => askModelFor(c, house, assets))
  app.post('/do/:verb', (c) => doVerb(c, house, assets))
  app.notFound((c) => showKind(c, house, assets, 404))
  app.onError((error, c) => showBroken(c, house, assets, error))
  return app
}
