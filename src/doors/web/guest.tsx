/**
 * The way in for a host: the address of a page, and nothing else. No session is asked for and no cookie is set. Opening an address
 * changes nothing, however often; a press names a guest verb, and reaches no other.
 */
import { type Context, Hono } from 'hono'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { Temporal } from 'temporal-polyfill'
import { habitsOf } from '../../account/habits-of.ts'
import type { HostPageFound } from '../../account/host-pages.ts'
import { type Meeting, meetingFile, methodOf } from '../../conversations/meeting-file.ts'
import { guestVerbNamed } from '../../guest-verbs.ts'
import type { Problem, TypedFields } from '../../here.ts'
import type { GuestVerb } from '../../hosts/guest-verb.ts'
import { type CalledOff, DonePage, EndedPage, EndedStep } from '../../hosts/pages/guest-done.tsx'
import { type GuestHere, type GuestStep, type PageShown, steps } from '../../hosts/pages/guest-here.ts'
import { RequestPage } from '../../hosts/pages/guest-request.tsx'
import { StepPage } from '../../hosts/pages/guest-steps.tsx'
import { showEndedPage } from '../../hosts/show-ended-page.ts'
import { showPageToHost } from '../../hosts/show-page-to-host.ts'
import { Invalid, NotFound, Refused } from '../../outcome.ts'
import { zonesMeant } from '../../store/zones/zone.ts'
import { clientAddress } from '../client-address.ts'
import { readForm } from '../form-body.ts'
import { canceledWith, PageEnded, performAsGuest } from '../guest.ts'
import type { House } from '../house.ts'
import { note, noteCode } from '../observe.ts'
import { fromText } from '../typed.ts'
import { utf8 } from '../utf8.ts'
import { asWritten, type WhensRead, whensIn, withWhens } from './as-written.ts'
import type { Assets } from './assets.ts'

/** Where the pages for hosts are. */
export const guestPath = '/ask'

export function guestDoor(house: House, assets: Assets): Hono {
  const door = new Hono()
  door.use(`${guestPath}/*`, async (c, next) => {
    await next()
    c.res.headers.set('x-robots-tag', 'noindex, nofollow')
    c.res.headers.set('referrer-policy', 'no-referrer')
    c.res.headers.set('cache-control', 'no-store')
  })
  door.get(`${guestPath}/:secret`, (c) => opened(c, house, assets))
  door.get(`${guestPath}/:secret/:step`, (c) => opened(c, house, assets))
  door.post(`${guestPath}/:secret/:press`, (c) => pressed(c, house, assets))
  return door
}

/** A GET: the request, what was answered, one step, or a file for a calendar. */
async function opened(c: Context, house: House, assets: Assets): Promise<Response> {
  const found = await foundAt(c, house)
  const here = hereOf(c, assets)
  if (!found) return page(c, <EndedPage here={here} ended={null} />, 404)
  try {
    return await show(c, house, found, here, c.req.param('step'))
  } catch (error) {
    if (!(error instanceof PageEnded)) throw error
    return showEnded(c, house, found, here, c.req.param('step'))
  }
}

async function show(
  c: Context,
  house: House,
  found: HostPageFound,
  here: GuestHere,
  step: string | undefined,
): Promise<Response> {
  const shown = await performAsGuest(house, found, showPageToHost, {})
  const told = here.isZoneTold ? here : inZone(here, shown.zone)
  if (step === undefined) {
    const isAnswered = shown.answer || shown.agreement || shown.isHeld || shown.saidNever
    const isChanging = c.req.query('change') === '1' && !shown.agreement?.startsAt && !shown.saidNever
    const Shown = isAnswered && !isChanging ? DonePage : RequestPage
    return page(c, <Shown here={told} shown={shown} />)
  }
  const file = step === 'meeting.ics' || step === 'canceled.ics' ? calendarFile(shown, step) : null
  if (file) return file
  const known = steps.find((one) => one === step)
  // Whatever else stands behind it: the page says how things are now.
  if (!known || (known === 'reported' && !found.isReported))
    return c.redirect(`${here.base}${here.query}`, 303)
  return page(c, <StepPage here={told} shown={shown} step={known} />)
}

async function showEnded(
  c: Context,
  house: House,
  found: HostPageFound,
  here: GuestHere,
  step: string | undefined,
): Promise<Response> {
  const ended = await performAsGuest(house, found, showEndedPage, {}).catch((error: unknown) => {
    if (error instanceof PageEnded) return null
    throw error
  })
  if (ended && (step === 'never' || step === 'data')) return page(c, <EndedStep here={here} step={step} />)
  const talk = ended ? ended.calendar : await canceledWith(house, found)
  const calledOff = talk?.calledOff ?? null
  if (talk && calledOff && step === 'canceled.ics')
    return asFile({ ...asCanceled(calledOff), ...idOf(talk), seeker: null, name: '' }, step)
  return page(
    c,
    <EndedPage here={here} ended={ended} calledOff={calledOff} />,
    step === undefined ? 200 : 404,
  )
}

/** A press: done once, and then the page says what the database says. What is refused leaves every word where it was typed. */
async function pressed(c: Context, house: House, assets: Assets): Promise<Response> {
  const found = await foundAt(c, house)
  const verb = guestVerbNamed(c.req.param('press') ?? '')
  const here = hereOf(c, assets)
  if (!found || !verb || verb.does === 'reads') return page(c, <EndedPage here={here} ended={null} />, 404)
  const typed = await readForm(c, { isSignedIn: false })
  let written: WhensRead | undefined
  try {
    await house.accounts.countPress({ secret: c.req.param('secret') ?? '', ip: clientAddress(c, house) })
    written = await readWhens(house, found, here, verb, typed)
    await performAsGuest(house, found, verb, fromText(verb as never, written?.typed ?? typed))
    const next = verb.name === 'report-misuse' ? '/reported' : ''
    return c.redirect(`${here.base}${next}${here.query}`, 303)
  } catch (thrown) {
    const error = withWhens(thrown, written)
    if (error instanceof PageEnded) return c.redirect(here.base, 303)
    if (!(error instanceof Invalid || error instanceof Refused || error instanceof NotFound)) throw error
    note(c, error)
    const problem = problemOf(error, verb, typed)
    return again(c, house, found, { ...here, problem }, typed._step?.[0])
  }
}

/** Days and times as the host wrote them. The page is asked for its zone only where one of them is not plain. */
async function readWhens(
  house: House,
  found: HostPageFound,
  here: GuestHere,
  verb: GuestVerb,
  typed: TypedFields,
): Promise<WhensRead | undefined> {
  const whens = whensIn(verb as never, typed)
  if (whens.length === 0) return undefined
  const zone = here.isZoneTold ? here.zone : (await performAsGuest(house, found, showPageToHost, {})).zone
  return asWritten(verb as never, typed, whens, inZone(here, zone).reader)
}

/** The step that was pressed, with its words; where the page has ended meanwhile, that. */
async function again(
  c: Context,
  house: House,
  found: HostPageFound,
  here: GuestHere,
  step: string | undefined,
): Promise<Response> {
  const status = here.problem?.status ?? 409
  try {
    const shown = await performAsGuest(house, found, showPageToHost, {})
    const told = here.isZoneTold ? here : inZone(here, shown.zone)
    const known: GuestStep = steps.find((one) => one === step) ?? 'no'
    return page(c, <StepPage here={told} shown={shown} step={known} />, status)
  } catch (error) {
    if (!(error instanceof PageEnded)) throw error
    return showEnded(c, house, found, here, step)
  }
}

function problemOf(error: Invalid | Refused | NotFound, verb: GuestVerb, typed: TypedFields): Problem {
  const status =
    error instanceof Invalid ? 422 : error instanceof NotFound ? 404 : error.code === 'slow-down' ? 429 : 409
  const fields = error instanceof Invalid ? error.fields : {}
  return { verb: verb.name, status, sentence: error.message, fields, typed }
}

async function foundAt(c: Context, house: House): Promise<HostPageFound | null> {
  const found = await house.accounts.hostPageOf(c.req.param('secret') ?? '')
  if (found) return found
  noteCode(c, 'no-page')
  return null
}

function hereOf(c: Context, assets: Assets): GuestHere {
  const url = new URL(c.req.url)
  const asked = url.searchParams.get('zone')?.slice(0, 64) ?? null
  const meant = asked === null ? [] : zonesMeant(asked)
  const zone = meant.length === 1 ? meant[0] : undefined
  const now = Temporal.Now.instant()
  const here: GuestHere = {
    origin: url.origin,
    base: `${guestPath}/${encodeURIComponent(c.req.param('secret') ?? '')}`,
    query: zone ? `?zone=${encodeURIComponent(zone)}` : '',
    zone: zone ?? 'UTC',
    isZoneTold: zone !== undefined,
    unreadZone: asked !== null && !zone ? asked : null,
    now,
    reader: { now, seeker: { zone: zone ?? 'UTC', ...habitsOf(c.req.header('accept-language')) } },
    time: url.searchParams.get('time')?.slice(0, 64) ?? '',
    problem: null,
    asset: assets.asset,
    island: assets.island,
  }
  return here
}

/** Where the host has not said a zone, and no script has found it, the seeker's is shown, and named. */
const inZone = (here: GuestHere, zone: string): GuestHere => ({
  ...here,
  zone,
  reader: { ...here.reader, seeker: { ...here.reader.seeker, zone } },
})

/** The talk for the host's calendar; or what takes it out again. */
function calendarFile(shown: PageShown, which: 'meeting.ics' | 'canceled.ics'): Response | null {
  const { agreement, calendar, asks } = shown
  const told =
    which === 'meeting.ics'
      ? agreement?.startsAt && { ...agreement, startsAt: agreement.startsAt, isCalledOff: false }
      : calendar.calledOff && asCanceled(calendar.calledOff)
  if (!told) return null
  const { channel, startsAt, minutes, place, updatedAt, isCalledOff } = told
  const meeting = { channel, startsAt, minutes, place, updatedAt, isCalledOff }
  return asFile({ ...meeting, ...idOf(calendar), seeker: asks, name: asks.name }, which)
}

const asCanceled = ({ at, ...talk }: NonNullable<CalledOff>) => ({
  ...talk,
  place: '',
  updatedAt: at,
  isCalledOff: true,
})

const idOf = ({ uid, sequence }: { uid: string; sequence: number }) => ({ uid, sequence })

function asFile(talk: Omit<Meeting, 'company'>, name: string): Response {
  const file = { ...talk, company: null }
  return new Response(meetingFile(file), {
    headers: {
      'content-type': `text/calendar; charset=utf-8; method=${methodOf(file)}`,
      'content-disposition': `attachment; filename="${name}"`,
    },
  })
}

function page(c: Context, shown: VNode, status = 200): Response {
  const html = utf8(`<!doctype html>${renderToString(shown)}`)
  return c.body(html, status as 200, { 'content-type': 'text/html; charset=UTF-8' })
}
