/** How every door performs a verb: check what came in, open that person's world, run, check what goes out. */

import { open } from 'node:fs/promises'
import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { AccountWorld } from '../account/account-verb.ts'
import type { Seeker } from '../account/profile.ts'
import { profileRow } from '../account/profile-row.ts'
import type { RequestWorld } from '../account/request-verb.ts'
import { noRequests } from '../account/requests.ts'
import { NotFound, Refused } from '../outcome.ts'
import { nextInstant } from '../store/moment.ts'
import type { Store } from '../store/store.ts'
import { zoneNamed } from '../store/zones/zone.ts'
import type { Upload, Verb, World } from '../verb.ts'
import { type House, type Who, worldOf } from './house.ts'
import { readJson, SentJson } from './json-body.ts'
import { alone, forgetAnswers, gaveBefore, once, type Press, type PressedVerb } from './press.ts'
import { readTakes } from './read-takes.ts'

/**
 * Performs one verb for one person. `typed` is anything, or a body that holds it; throws `Invalid`, `NotFound` or `Refused`, and of a
 * body `NotTaken`. With a `press`, a second time with the same key gives what the first gave.
 */
export async function perform<T extends z.ZodObject, G extends z.ZodType>(
  house: House,
  who: Who,
  verb: Verb<T, G>,
  typed: unknown,
  press?: Press,
  upload?: Upload,
): Promise<z.output<G>> {
  const what = typed instanceof SentJson ? { sent: typed } : { typed }
  const gave =
    verb.isLong && house.longWork
      ? ((await house.longWork.perform({ who, verb: verb.name, ...what, press, upload })) as z.output<G>)
      : await performHere(house, who, verb, what.sent ? readJson(what.sent).value : typed, press, upload)
  if (verb.does === 'writes' && !verb.endsAccount) await refuseEnded(house, who.account)
  return gave
}

/** The same in this thread, while others wait for it. */
export async function performHere<T extends z.ZodObject, G extends z.ZodType>(
  house: House,
  who: Who,
  verb: Verb<T, G>,
  typed: unknown,
  press?: Press,
  upload?: Upload,
): Promise<z.output<G>> {
  const takes = readTakes(verb, typed)
  const asked = press && { press, verb, takes, secret: house.secret }
  try {
    const gave =
      verb.does === 'reads' || verb.endsAccount
        ? await house.stores.within(worldOf(who), verb.does, (store) => run(verb, takes, house, who, store))
        : await house.quotas.within(worldOf(who), verb, (store, counted) => {
            const now = nextInstant()
            return write(store, verb, asked, now, () => run(verb, takes, house, who, counted, now, upload))
          })
    if (verb.endsAccount) await endAccount(house, who.account)
    if (verb.leavesNoTrace) await house.stores.scour(worldOf(who))
    return gave
  } catch (error) {
    // Pressed twice, the first has ended it.
    if (verb.endsAccount && error instanceof NotFound && !(await house.accounts.isThere(who.account)))
      return verb.gives.parse({ account: who.account })
    const before =
      asked && (error instanceof NotFound || error instanceof Refused) && verb.does === 'writes'
        ? await house.stores.within(worldOf(who), 'reads', (store) => gaveBefore(store, asked))
        : undefined
    if (before === undefined) throw error
    return before
  }
}

/** Performs many verbs in one transaction, in which `work` is also handed the store: either all of it comes to be, or nothing. */
export function performAll(
  house: House,
  who: Who,
  name: string,
  work: (
    does: <T extends z.ZodObject, G extends z.ZodType>(
      verb: Verb<T, G>,
      takes: z.input<T>,
    ) => Promise<z.output<G>>,
    store: Store,
  ) => Promise<void>,
): Promise<void> {
  return house.quotas.within(worldOf(who), { name }, (store, counted) =>
    work((verb, takes) => run(verb, readTakes(verb, takes), house, who, counted), store),
  )
}

/** Writes what a reading verb gives as a file to `path`, all of one moment; gives what to call it. */
export async function performInto(
  house: House,
  who: Who,
  verb: Verb,
  typed: unknown,
  path: string,
): Promise<{ fileName: string }> {
  if (verb.isLong && house.longWork)
    return (await house.longWork.perform({ who, verb: verb.name, typed, into: path })) as { fileName: string }
  const takes = readTakes(verb, typed)
  return house.stores.within(worldOf(who), 'reads', async (store) => {
    const given = verb.asFile?.(takes, handed(verb, await worldFor(house, who, store)))
    if (!given) throw new Error(`${verb.name} gives no file.`)
    const file = await open(path, 'w', 0o600)
    try {
      for await (const part of given.parts) await file.writeFile(part)
      await file.sync()
    } finally {
      await file.close()
    }
    return { fileName: given.fileName }
  })
}

async function write<T extends z.ZodObject, G extends z.ZodType>(
  store: Store,
  verb: Verb<T, G>,
  asked: PressedVerb<T, G> | undefined,
  now: Temporal.Instant,
  work: () => Promise<z.output<G>>,
): Promise<z.output<G>> {
  if (!asked) await alone(store)
  const gave = asked ? await once(store, asked, now, work) : await work()
  if (verb.leavesNoTrace) await forgetAnswers(store)
  return gave
}

/** The worlds first: when this breaks halfway, the person can still come in and do it again. */
export async function endAccount(house: House, account: string): Promise<void> {
  await eraseWorlds(house, account)
  await house.accounts.deleteAccount(account).catch(unlessGone)
  // Another tab or an agent may have written while the account was still there.
  await eraseWorlds(house, account)
}

/**
 * What began before the account was deleted, and was written after, stays nowhere: an import that ran or waited meanwhile, a form
 * that was slow to come. Where that cannot be found out, what was written is not called into question.
 */
async function refuseEnded(house: House, account: string): Promise<void> {
  if (await house.accounts.isThere(account).catch(() => true)) return
  await eraseWorlds(house, account)
  throw new NotFound('account')
}

// Pressed twice, the first may have done it.
function unlessGone(error: unknown): void {
  if (!(error instanceof NotFound)) throw error
}

async function eraseWorlds(house: House, account: string): Promise<void> {
  for (const isSample of [true, false]) await house.stores.erase(worldOf({ account, isSample }))
}

/** Opens a person's world for reading and hands over a way to ask verbs in that one snapshot. */
export async function reading<R>(
  house: House,
  who: Who,
  work: (world: AccountWorld) => Promise<R>,
): Promise<R> {
  return house.stores.within(worldOf(who), 'reads', async (store) => work(await worldFor(house, who, store)))
}

/** Asks a reading verb in a world that is open already. */
export async function ask<T extends z.ZodObject, G extends z.ZodType>(
  world: AccountWorld,
  verb: Verb<T, G>,
  typed: unknown,
): Promise<z.output<G>> {
  if (verb.does === 'writes') throw new Error(`A page only reads; ${verb.name} writes.`)
  return verb.gives.parse(await verb.run(readTakes(verb, typed), handed(verb, world)))
}

async function run<T extends z.ZodObject, G extends z.ZodType>(
  verb: Verb<T, G>,
  takes: z.output<T>,
  house: House,
  who: Who,
  store: Store,
  now = nextInstant(),
  upload?: Upload,
): Promise<z.output<G>> {
  const world = handed(verb, await worldFor(house, who, store, now))
  return verb.gives.parse(await verb.run(takes, upload ? { ...world, upload } : world))
}

/** Only a verb of the account is handed the accounts, and only one of requests what the server knows of them. */
function handed(
  { isOfAccounts, isOfRequests }: Pick<Verb, 'isOfAccounts' | 'isOfRequests'>,
  world: AccountWorld,
): World {
  if (isOfAccounts) return world
  const { store, seeker, now, requests } = world
  const own: World = { store, seeker, now }
  return isOfRequests ? ({ ...own, requests } as RequestWorld) : own
}

/** What a verb of this account is handed, in a store that is open. */
export async function worldFor(
  house: House,
  who: Who,
  store: Store,
  now = nextInstant(),
): Promise<AccountWorld> {
  return {
    store,
    seeker: await seekerOf(who, store),
    now,
    accounts: house.accounts,
    requests: who.isSample ? noRequests : house.accounts.requestsOf(who.account),
    isSample: who.isSample ?? false,
    quota: house.settings.quota,
    session: who.session,
  }
}

const hereZone = zoneNamed(Intl.DateTimeFormat().resolvedOptions().timeZone) ?? 'UTC'

async function seekerOf(who: Who, store: Store): Promise<Seeker> {
  const profile = await profileRow(store)
  return {
    account: who.account,
    email: who.email,
    name: profile?.name || who.name,
    background: profile?.background ?? '',
    zone: profile ? (zoneNamed(profile.zone) ?? 'UTC') : hereZone,
    signOff: profile?.sign_off ?? '',
    clock: profile?.clock ?? '24-hour',
    dateOrder: profile?.date_order ?? 'day-first',
    singleKeys: profile?.single_keys ?? 'on',
  }
}
