/**
 * What a browser reads before it keeps pages on a device or puts Wellmet on a home screen: the service worker and the manifest. Both are
 * the same for everyone. The worker says for itself that it may see pages elsewhere than where it lies: those below /companies/.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Context, Hono } from 'hono'
import type { Asset } from '../../here.ts'
import type { Assets } from './assets.ts'

const icons: { src: Asset; sizes: string; type: string; purpose: 'any' | 'maskable' }[] = [
  { src: 'src/ui/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: 'src/ui/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: 'src/ui/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
]

export function installable(assets: Assets): Hono {
  const worker = readFileSync(join(assets.folder, assets.asset('src/ui/copies.sw.ts')), 'utf8')
  const manifest = JSON.stringify({
    id: '/conversations/offline',
    name: 'Wellmet',
    short_name: 'Wellmet',
    description: 'Prep sheets, briefs and notes of meetings, also without a network.',
    lang: 'en',
    start_url: '/conversations/offline',
    scope: '/',
    display: 'standalone',
    background_color: '#f5f1e8',
    theme_color: '#f5f1e8',
    // A profile or a contact that is shared on a phone opens the form of a new person, filled in.
    share_target: {
      action: '/people/new',
      method: 'GET',
      enctype: 'application/x-www-form-urlencoded',
      params: { title: 'title', text: 'text', url: 'url' },
    },
    icons: icons.map((icon) => ({ ...icon, src: assets.asset(icon.src) })),
  })
  const files = new Hono()
  // Asked for again each time: a browser must not run an old worker beside new pages.
  const file = (c: Context, text: string, type: string) =>
    c.body(text, 200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' })
  files.get('/conversations/worker.js', (c) => {
    c.header('service-worker-allowed', '/')
    return file(c, worker, 'text/javascript')
  })
  files.get('/conversations/manifest.webmanifest', (c) => file(c, manifest, 'application/manifest+json'))
  return files
}
