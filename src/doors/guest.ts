/** How a guest's press is performed: the secret finds the page, the page its world, and of that world the verb is handed that page. */
import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { HostPageFound } from '../account/host-pages.ts'
import { deletedTalk } from '../hosts/deleted-talk.ts'
import type { GuestVerb, GuestWorld } from '../hosts/guest-verb.ts'
import { type HostPage, loadHostPage, pageLedTo } from '../hosts/host-page.ts'
import { NotFound } from '../outcome.ts'
import { nextInstant } from '../store/moment.ts'
import type { Store } from '../store/store.ts'
import { type House, type Who, worldOf } from './house.ts'
import { worldFor } from './perform.ts'
import { alone, forgetAnswers } from './press.ts'
import { readTakes } from './read-takes.ts'

/** The page has ended: nothing of it is shown, and nothing is done on it but what outlives it. */
export class PageEnded extends Error {}

/** Performs one guest verb on the page that was found. Throws what verbs throw, and `PageEnded`. */
export async function performAsGuest<T extends z.ZodObject, G extends z.ZodType>(
  house: House,
  found: HostPageFound,
  verb: GuestVerb<T, G>,
  typed: unknown,
): Promise<z.output<G>> {
  const takes = readTakes(verb as unknown as Parameters<typeof readTakes<T>>[0], typed)
  const { account, email, name, isSample } = found
  const who: Who = { account, email, name, isSample }
  const live = await house.accounts.hostPagesOf(account)
  const run = async (store: Store, now = nextInstant()) => {
    const { seeker, requests } = await worldFor(house, who, store, now)
    const page = await loadPage(store, found, { live, now })
    if (!page.isOpen && !verb.outlivesPage) throw new PageEnded()
    const { id: shownId } = page.row
    const report = (words: string) =>
      house.accounts.reportMisuse({ hash: found.hash, pageId: shownId, account, words })
    const eraseReportWords = (pageIds: readonly string[]) =>
      house.accounts.eraseReportWords({ account, pageIds })
    const world: GuestWorld = {
      store,
      seeker,
      now,
      page,
      live,
      report,
      eraseReportWords,
      leaveAlone: requests.leaveAlone,
    }
    return verb.gives.parse(await verb.run(takes, world))
  }
  if (verb.does === 'reads') return house.stores.within(worldOf(who), 'reads', (store) => run(store))
  const gave = await house.quotas.within(worldOf(who), verb, async (store, counted) => {
    await alone(store)
    const done = await run(counted)
    if (verb.leavesNoTrace) await forgetAnswers(store)
    return done
  })
  if (verb.leavesNoTrace) await house.stores.scour(worldOf(who))
  // The account may have been deleted meanwhile: what was written after goes as well.
  if (!(await house.accounts.isThere(account).catch(() => true))) {
    await house.stores.erase(worldOf(who))
    throw new PageEnded()
  }
  return gave
}

/** The page itself, or what took its place. Whoever closed an address has closed the way on as well. */
async function loadPage(
  store: Store,
  { pageId }: HostPageFound,
  { live, now }: { live: ReadonlySet<string>; now: Temporal.Instant },
): Promise<HostPage> {
  try {
    const id = live.has(pageId) ? await pageLedTo(store, pageId) : pageId
    return await loadHostPage(store, id, { live, now })
  } catch (error) {
    // The conversation was deleted, and its page with it.
    if (error instanceof NotFound) throw new PageEnded()
    throw error
  }
}

/** The talk that went with a page that was deleted, for the host's calendar; null where there was none, or nothing is left of it. */
export const canceledWith = (house: House, found: HostPageFound) =>
  house.stores.within(worldOf(found), 'reads', (store) => deletedTalk(store, found.pageId))
