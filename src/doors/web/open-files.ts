/**
 * What programs read of the pages that need no account: a feed, a site map, and what search engines may list. Nothing may be listed
 * unless the operator says so, and then the open pages alone.
 */
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { guidesFeed, sitemap } from '../../guides/feed.ts'
import { openAddresses } from '../../guides/open-addresses.ts'
import { alwaysSaid } from '../always-said.ts'
import type { House } from '../house.ts'

const listed = new Set(openAddresses)

/** Every answer that is not to be listed says so itself, whatever a crawler makes of robots.txt. */
export const unlisted =
  ({ settings }: Pick<House, 'settings'>): MiddlewareHandler =>
  async (c, next) => {
    const mayBe = settings.isListed && listed.has(c.req.path)
    if (!mayBe) alwaysSaid(c, notListed)
    await next()
    if (mayBe && c.res.status !== 200) alwaysSaid(c, notListed)
  }
const notListed = [['x-robots-tag', 'noindex, nofollow']] as const

export function openFiles({ settings }: Pick<House, 'settings'>): Hono {
  const files = new Hono()
  const origin = (c: Context) => settings.baseUrl ?? new URL(c.req.url).origin
  const file = (c: Context, text: string, type: string) =>
    c.body(text, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, max-age=3600' })
  files.get('/robots.txt', (c) => file(c, settings.isListed ? open(origin(c)) : closed, 'text/plain'))
  files.get('/sitemap.xml', (c) => file(c, sitemap(origin(c), openAddresses), 'application/xml'))
  files.get('/guides/feed.xml', (c) => file(c, guidesFeed(origin(c)), 'application/atom+xml'))
  return files
}

const closed = 'User-agent: *\nDisallow: /\n'

const open = (origin: string) =>
  [
    'User-agent: *',
    'Disallow: /ask/',
    'Disallow: /calendar/',
    'Disallow: /do',
    'Disallow: /api',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n')
