/** Files for programs: the pages that are files, each at `/api/VERB.EXTENSION` with the verb's own fields in the query, and a token. */
import { Hono } from 'hono'
import { routes } from '../routes.ts'
import { bearer, noToken } from './bearer.ts'
import type { House } from './house.ts'
import type { Assets } from './web/assets.ts'
import type { Env } from './web/env.ts'
import { show } from './web/show.tsx'

export function fileDoor(house: House, assets: Assets): Hono<Env> {
  const app = new Hono<Env>()
  for (const route of routes)
    if (route.file)
      app.get(`/api/${route.file}`, async (c) => {
        const who = await bearer(c, house)
        if (!who) return noToken(c, house)
        c.set('who', who)
        return show(c, house, assets, route, { params: c.req.query() })
      })
  return app
}

export const isFile = (name: string) => routes.some(({ file }) => file === name)
