/**
 * Keeps copies of pages on this device. A page is put in its place after all its files are there, so that what lies here is always whole:
 * of the build before, or of this one.
 */
import { canKeep, inTurn, nameOf, SCOPES } from './copies.ts'

const WORKER = '/conversations/worker.js'
const MOST = 60

/** The page that lists what is on this device. */
export const LIST = '/conversations/offline'

export interface Copy {
  path: string
  page: Document
}

/** How keeping went: `gone` where the page is not there any more, `not-ours` where it is off, or someone else is signed in, or no one. */
export type CopyState = 'kept' | 'full' | 'offline' | 'gone' | 'not-ours'

/** Why a browser cannot keep pages here, in a sentence; null where it can. */
export function whyNot(): string | null {
  if (!isSecureContext)
    return 'Not available: browsers allow it over https only. Ask the person who runs this site.'
  return canKeep() ? null : 'Not available in this browser, or not in a private window.'
}

export async function isOn(account: string): Promise<boolean> {
  return canKeep() && (await caches.has(nameOf(account)).catch(() => false))
}

/**
 * The store of an account, made where it is wanted; else null where it has none. In one turn it is looked for and opened, so that none is
 * made that another tab has just taken away. What is written to one that was taken away stays nowhere.
 */
async function storeOf(account: string, isWanted = false): Promise<Cache | null> {
  if (!canKeep()) return null
  return inTurn(async () => (isWanted || (await isOn(account)) ? caches.open(nameOf(account)) : null))
}

/** Throws where the browser refuses. */
export async function turnOn(account: string): Promise<void> {
  await storeOf(account, true)
  for (const scope of SCOPES)
    await navigator.serviceWorker.register(WORKER, { scope, updateViaCache: 'none' })
  // Asked for, so that a browser in need of room takes other sites first. It may say no.
  await navigator.storage?.persist?.().catch(() => false)
}

/** Keeps these pages as they are now, one after the other. What a browser calls a full store differs, so any refusal to write is one. */
export async function keepCopies(account: string, paths: readonly string[]): Promise<CopyState> {
  const cache = await storeOf(account)
  if (!cache) return 'not-ours'
  for (const path of paths) {
    const how = await keepCopy(cache, account, path)
    if (how === 'gone') await cache.delete(path)
    else if (how !== 'kept') return how
  }
  await sweep(cache)
  return 'kept'
}

async function keepCopy(cache: Cache, account: string, path: string): Promise<CopyState> {
  const asked = `${path}${path.includes('?') ? '&' : '?'}copy`
  const answer = await fetch(asked, { cache: 'no-store' }).catch(() => null)
  const html = await answer?.text().catch(() => null)
  if (!answer || typeof html !== 'string' || answer.status >= 500) return 'offline'
  const { world, guest, copy } = parsed(html).documentElement.dataset
  if (guest !== undefined || (world && world.replace('~sample', '') !== account)) return 'not-ours'
  // The sign-in of some network, or their other world.
  if (world !== account) return 'offline'
  if (answer.status === 404) return 'gone'
  if (!answer.ok || answer.redirected || copy === undefined) return 'offline'
  for (const file of copy.split(' ')) {
    if (await cache.match(file)) continue
    const got = await fetch(file).catch(() => null)
    // A proxy may answer with a page of its own.
    if (!got?.ok || got.redirected || got.headers.get('content-type')?.includes('html')) return 'offline'
    if (!(await put(cache, file, got))) return 'full'
  }
  const { status, headers } = answer
  return (await put(cache, path, new Response(html, { status, headers }))) ? 'kept' : 'full'
}

const put = (cache: Cache, at: string, answer: Response): Promise<boolean> =>
  cache.put(at, answer).then(
    () => true,
    () => false,
  )

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')

/** The copies of an account, the newest first. */
export async function copiesOf(account: string): Promise<Copy[]> {
  const cache = await storeOf(account)
  return cache ? pagesIn(cache) : []
}

const pathOf = ({ url }: Request): string => {
  const { pathname, search } = new URL(url)
  return pathname + search
}

const isPage = (path: string) => SCOPES.some((scope) => path.startsWith(scope))

async function pagesIn(cache: Cache): Promise<Copy[]> {
  const paths = (await cache.keys()).map(pathOf)
  const pages = await Promise.all(
    paths
      .filter(isPage)
      .map(async (path) => ({ path, page: parsed((await (await cache.match(path))?.text()) ?? '') })),
  )
  const madeAt = ({ page }: Copy) => page.documentElement.dataset.made ?? ''
  return pages.sort((one, other) => madeAt(other).localeCompare(madeAt(one)))
}

/** Pages beyond the newest, and files that no page here needs any more. */
async function sweep(cache: Cache): Promise<void> {
  const pages = await pagesIn(cache)
  for (const { path } of pages.slice(MOST)) await cache.delete(path)
  const needed = new Set(
    pages.slice(0, MOST).flatMap(({ page }) => page.documentElement.dataset.copy?.split(' ') ?? []),
  )
  for (const request of await cache.keys()) {
    const path = pathOf(request)
    if (!isPage(path) && !needed.has(path)) await cache.delete(request)
  }
}
