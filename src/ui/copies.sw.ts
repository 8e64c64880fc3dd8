/**
 * The service worker: without a network it hands out the copies of pages that are on this device, with their files. It keeps nothing
 * itself (`keep-copies.ts` does), and imports nothing, since a browser loads it as one file. It sees the addresses below /conversations/ and /companies/ alone.
 */
interface WorkEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface RequestEvent extends WorkEvent {
  request: Request
  respondWith(answer: Promise<Response>): void
}
interface Worker {
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  addEventListener(kind: 'install' | 'activate', does: (event: WorkEvent) => void): void
  addEventListener(kind: 'fetch', does: (event: RequestEvent) => void): void
}

const worker = self as unknown as Worker
const LIST = '/conversations/offline'
/** A line that gives nothing for so long is no line, where there is a copy. */
const PATIENCE = 4000

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, searchParams } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate') event.respondWith(page(request, keptAs(pathname, searchParams)))
  else if (pathname.startsWith('/assets/')) event.respondWith(file(request, pathname))
})

/** A brief is for one application; what else an address asks of its page, a copy cannot do. */
function keptAs(path: string, asked: URLSearchParams): string {
  const application = asked.get('application')
  return application ? `${path}?application=${encodeURIComponent(application)}` : path
}

const kept = (path: string) => caches.match(path, { ignoreVary: true })

/** From the server wherever it answers; else the copy; else the list of the copies that there are. */
async function page(request: Request, path: string): Promise<Response> {
  const answer = fetch(request)
  const copy = await kept(path)
  if (!copy) return answer.catch(async (error) => (await kept(LIST)) ?? Promise.reject(error))
  const late = new Promise<null>((over) => setTimeout(over, PATIENCE, null))
  const first = await Promise.race([answer.catch(() => null), late])
  // A proxy in front says so where the server behind it is away.
  return first && ![502, 503, 504].includes(first.status) ? first : copy
}

/** Their names change with what is in them, so one that is here is the right one. */
const file = async (request: Request, path: string) => (await kept(path)) ?? fetch(request)
