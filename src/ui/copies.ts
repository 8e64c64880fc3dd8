/**
 * Copies of pages on this device, to be read without a network: the browser's own store of answers, one by account. That store is the
 * switch as well: where it is there, the account has opted in. `keep-copies.ts` fills it, `copies.sw.ts` hands the copies out; nothing
 * of either runs before that. What is here is on every page, so that no copy outlives a sign-in.
 */
const PREFIX = 'wellmet-copies '
/** Below these lie the pages of which there are copies. A browser has one worker for each. */
export const SCOPES = ['/conversations/', '/companies/'] as const

export const nameOf = (account: string) => PREFIX + account

/** False over plain http from another machine, in old browsers and in some private windows: there a browser has no workers at all. */
export const canKeep = () => 'serviceWorker' in navigator

/** Another tab may take a store away in this very moment: one after the other they look and act. */
export const inTurn = <R>(work: () => Promise<R>): Promise<R> => navigator.locks.request(PREFIX, work)

/** The copies of one account go. The first message to the browser is sent at once, also where the page is left in this moment. */
export async function dropCopies(account: string): Promise<void> {
  if (!canKeep()) return
  await caches.delete(nameOf(account))
  await dropWhere((name) => name === nameOf(account))
}

/** Who is here is the only one whose copies may stay; for a guest none do. */
export const keepOnlyCopiesOf = async (account = '') =>
  canKeep() && dropWhere((name) => name !== nameOf(account))

/** With no copies there is no worker. */
async function dropWhere(isTo: (name: string) => boolean): Promise<void> {
  const left = await inTurn(async () => {
    const all = (await caches.keys()).filter((name) => name.startsWith(PREFIX))
    for (const name of all.filter(isTo)) await caches.delete(name)
    return all.some((name) => !isTo(name))
  })
  if (left) return
  for (const scope of SCOPES) await (await navigator.serviceWorker.getRegistration(scope))?.unregister()
}
