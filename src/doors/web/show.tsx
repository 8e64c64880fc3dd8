/** Shows a page: opens the person's world for reading, calls the page, renders what it gives. */

import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Temporal } from 'temporal-polyfill'
import { isVisitor } from '../../account/visitors.ts'
import type { OpenHere, Problem, SignedIn } from '../../here.ts'
import { NotFound, Refused } from '../../outcome.ts'
import type { Route } from '../../routes.ts'
import type { Trouble } from '../../store/trouble.ts'
import { unreadableIn } from '../../store/unreadable.ts'
import { KindPage, type KindStatus } from '../../ui/kind-page.tsx'
import { type OtherForm, othersIn } from '../apart.ts'
import { fileOf } from '../file-of.ts'
import type { House, Who } from '../house.ts'
import { requestId } from '../observe.ts'
import { ask, reading } from '../perform.ts'
import { isForPrograms, problemOf } from '../problem.ts'
import { utf8 } from '../utf8.ts'
import type { Assets } from './assets.ts'
import type { Env } from './env.ts'
import { clearCache, sessionToken, takeNotice } from './session.ts'
import { unsentOf } from './unsent.ts'
import { markOf } from './whose.ts'

interface PageAsked {
  url?: URL
  params?: Record<string, string>
  problem?: Problem
  others?: OtherForm[]
  notice?: OpenHere['notice']
  isCopy?: boolean
}

/** Shows the page of a route; with a `problem`, as it was with what was typed, and the problem's status. */
export async function show(
  c: Context<Env>,
  house: House,
  assets: Assets,
  route: Route,
  wanted: PageAsked = {},
): Promise<Response> {
  const who = c.get('who')
  const at = route.hasCopy ? asCopy(c, wanted) : wanted
  try {
    if (who) return await showTo(who, c, house, assets, route, at)
    const open = route.isOpen ? route.page : route.forGuests
    // A session that has ended is told of, and the first account of all is made on a page of its own.
    if (open && (route.isOpen || !sessionToken(c, house))) {
      const here = await hereFor(c, house, assets, at)
      if (route.isOpen || !here.signUp?.isFirst) return page(c, await open(here), at.problem?.status)
    }
  } catch (error) {
    if (error instanceof NotFound || error instanceof Refused)
      return showKind(c, house, assets, 404, {
        sentence: error.message,
        ...(at.problem && { problem: at.problem }),
      })
    throw error
  }
  // The session that was here has ended, somewhere else perhaps: its pages go as well.
  if (sessionToken(c, house)) clearCache(c)
  return c.redirect(`/sign-in?then=${encodeURIComponent(pathOf(new URL(c.req.url)))}`, 303)
}

/** The address of a copy is that of the page. */
function asCopy(c: Context, at: PageAsked): PageAsked {
  const url = new URL(at.url ?? c.req.url)
  if (!url.searchParams.has('copy')) return at
  url.searchParams.delete('copy')
  return { ...at, url, isCopy: true }
}

async function showTo(
  who: Who,
  c: Context<Env>,
  house: House,
  assets: Assets,
  route: Route,
  at: PageAsked,
): Promise<Response> {
  const here = { ...(await hereFor(c, house, assets, at)), seeker: signedIn(who) }
  if (route.isMadeApart) {
    const { method } = c.req
    const file: OpenHere['file'] = (verb, type) => fileOf(house, who, verb, { type, method })
    return page(c, await route.page({ ...here, file }), at.problem?.status)
  }
  return reading(house, who, async (world) => {
    const { name, zone, clock, dateOrder, singleKeys } = world.seeker
    const shown = await route.page({
      ...here,
      seeker: { ...here.seeker, name, zone, clock, dateOrder, singleKeys },
      now: world.now,
      unreadable: unreadableIn(world.store),
      ask: (verb, takes) => ask(world, verb, takes),
    })
    return page(c, shown, at.problem?.status)
  })
}

/** The kind page for what went wrong, with every word that was typed, so that it can be copied. */
export async function showKind(
  c: Context,
  house: House,
  assets: Assets,
  kind: KindStatus,
  what: { sentence?: string; problem?: Problem | undefined; trouble?: Trouble } = {},
): Promise<Response> {
  if (isForPrograms(c)) return problemOf(c, kind, what.sentence ?? what.problem?.sentence)
  const here = hereAt(c, house, assets, what.problem ? { problem: what.problem } : {})
  const says = what.sentence ?? what.problem?.sentence
  const { trouble } = what
  if (trouble && trouble.retryAfter !== null) c.header('retry-after', `${trouble.retryAfter}`)
  c.header('cache-control', 'no-store')
  const unsent = await unsentOf(c, house, kind, what.problem)
  return page(
    c,
    <KindPage
      here={here}
      status={kind}
      unsent={unsent}
      reference={requestId(c)}
      {...(says && { says })}
      {...(trouble && { trouble })}
    />,
    kind,
  )
}

async function hereFor(c: Context, house: House, assets: Assets, at: PageAsked): Promise<OpenHere> {
  const here = hereAt(c, house, assets, at)
  if (here.seeker) return here
  const token = sessionToken(c, house)
  const erases = token ? await house.accounts.endedElsewhere(token) : null
  return { ...here, erases, signUp: await house.accounts.signUpState() }
}

/** As much of it as can be told without asking the commons. */
export function hereAt(c: Context, house: House, assets: Assets, at: PageAsked): OpenHere {
  const who = (c.get('who') ?? null) as Env['Variables']['who']
  const url = at.url ?? new URL(c.req.url)
  return {
    url,
    params: at.params ?? c.req.param(),
    query: Object.fromEntries(url.searchParams),
    seeker: who && signedIn(who),
    signUp: null,
    isVisitor: who !== null && isVisitor(who.account),
    canTry: who === null && (house.settings.hasVisitors ?? false),
    now: Temporal.Now.instant(),
    ask: () => Promise.reject(new Error('No one is signed in, so there is nothing to ask.')),
    file: () => Promise.reject(new Error('This page is no file.')),
    problem: at.problem ?? null,
    others: at.others ?? othersIn(at.problem?.typed ?? {}),
    key: randomUUID(),
    // What was just done is said on the page that is looked at.
    notice: at.notice ?? (who && !at.isCopy ? takeNotice(c, house, who) : null),
    whose: who && !at.isCopy ? markOf(house, who) : null,
    copy: at.isCopy ? { files: assets.withAll } : undefined,
    keepsUnder: who && house.accounts.wordsKey(who.account),
    isSample: who?.isSample ?? false,
    // What a model costs is not spent on passers-by.
    model:
      house.settings.model && !(who && isVisitor(who.account))
        ? new URL(house.settings.model.url).host
        : null,
    island: assets.island,
    preloads: assets.preloads,
    stylesheet: assets.stylesheet,
    asset: assets.asset,
  }
}

/** Until their world is open nothing is known of their clock. */
const signedIn = ({ account, email, name }: Who): SignedIn => ({ account, email, name, zone: 'UTC' })

function page(c: Context, shown: VNode | Response, status = 200): Response {
  if (shown instanceof Response) return c.newResponse(shown.body, shown)
  const html = utf8(`<!doctype html>${renderToString(shown)}`)
  return c.body(html, status as 200, { 'content-type': 'text/html; charset=UTF-8' })
}

const pathOf = (url: URL) => url.pathname + url.search
