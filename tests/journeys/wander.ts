/** Finds an address of every page by following links from Today, as a reader would. */
import type { BrowserContext } from 'playwright-core'
import { expect } from 'vitest'
import { connectionsCsv } from '../../bench/imports.ts'
import { matchRoute } from '../../src/doors/web/match-route.ts'
import { routes } from '../../src/routes.ts'
import { type Place, signUp } from './visitor.ts'

/** Signs up, opens the sample data and reads in a file, so that every page has something on it. */
export async function fillPlace(visitor: BrowserContext): Promise<void> {
  const page = await visitor.newPage()
  await signUp(page)
  await page.getByRole('button', { name: 'Try it with sample data' }).click()
  await page.goto('/import')
  await page.locator('input[type=file]').setInputFiles({
    name: 'Connections.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(connectionsCsv(120)),
  })
  await page.locator('form:has(input[type=file]) button').click()
  await page.waitForURL('**/imports/*')
  // Two of one name at one company, who might be one person.
  for (const email of ['noor@delta.example', 'noor.haddad@delta.example'])
    await visitor.request.post('/do/add-person', {
      form: { name: 'Noor Haddad', company: 'Delta Works', email },
      headers: { origin: new URL(page.url()).origin },
    })
  // And two companies of one name.
  await visitor.request.post('/do/add-company', {
    form: { name: 'Delta Works B.V.' },
    headers: { origin: new URL(page.url()).origin },
  })
  await page.close()
}

/** Route → an address of it. */
export async function wander(place: Place, context: BrowserContext): Promise<Map<string, string>> {
  const seen = new Map<string, string>()
  const queue = ['/', '/sign-in', '/sign-up']
  const asked = new Set(queue)
  const routeOf = (path: string) => matchRoute(routes, new URL(path, place.base).pathname)?.route.path
  while (queue.length > 0 && asked.size < 600) {
    const path = queue.shift() as string
    const route = routeOf(path)
    if (route && !seen.has(route)) seen.set(route, path)
    const answer = await context.request.get(path)
    expect(answer.status(), path).toBe(200)
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue
    for (const [, href = ''] of (await answer.text()).matchAll(/<a[^>]* href="(\/[^"#]*)/g)) {
      const next = href.replace(/&amp;/g, '&')
      if (asked.has(next) || /^\/(assets|api)\b|\.xml$/.test(next)) continue
      expect(routeOf(next), `${path} links to ${next}, which is no page`).toBeTruthy()
      if ([...asked].filter((one) => routeOf(one) === routeOf(next)).length >= 6) continue
      asked.add(next)
      queue.push(next)
    }
  }
  return seen
}

const isDownload = (path: string) => /\.(zip|ics|vcf|svg|csv)$|\/reply-card\.html$/.test(path)

/** The routes that show a page; the others are files. */
export const pages = routes.map((route) => route.path).filter((path) => !isDownload(path))
