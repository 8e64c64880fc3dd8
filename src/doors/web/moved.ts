/** Leads from where a page stood before to where it stands now, with what was asked of it. */
import { type Context, Hono } from 'hono'
import { moved } from '../../routes.ts'

export function movedPages(): Hono {
  const app = new Hono()
  for (const { from, to } of moved) app.get(from, (c) => c.redirect(`${filled(to, c)}${search(c)}`, 301))
  return app
}

const filled = (path: string, c: Context) =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(c.req.param(name) ?? ''))

const search = (c: Context) => new URL(c.req.url).search
