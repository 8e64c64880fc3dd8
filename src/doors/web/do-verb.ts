/** What a form's press does: the verb that it names, for the person who is signed in. Whatever goes wrong, what was typed stays. */
import type { Context } from 'hono'
import type { Problem, TypedFields } from '../../here.ts'
import { Invalid, NotFound, Refused } from '../../outcome.ts'
import { routes } from '../../routes.ts'
import { troubleOf } from '../../store/trouble.ts'
import type { Upload, Verb } from '../../verb.ts'
import { verbNamed } from '../../verbs.ts'
import { othersIn } from '../apart.ts'
import { longestQuery, mostSignedOut, NotTaken } from '../bodies.ts'
import { clientAddress } from '../client-address.ts'
import { readForm } from '../form-body.ts'
import type { House, Who } from '../house.ts'
import { isLargeForm, withLargeForm } from '../large-form.ts'
import { note, requestId } from '../observe.ts'
import { perform, reading } from '../perform.ts'
import type { Press } from '../press.ts'
import { fromText, shapeOf } from '../typed.ts'
import { asWritten, type WhensRead, whensIn, withWhens } from './as-written.ts'
import type { Assets } from './assets.ts'
import type { Env } from './env.ts'
import { formFilled } from './form-filled.ts'
import { matchRoute } from './match-route.ts'
import { ofThisVerb } from './of-this-verb.ts'
import { clearBrowser, keepNotice, lastSignedIn, tellDone, whoIs } from './session.ts'
import { show, showKind } from './show.tsx'
import { stay } from './stay.ts'
import { sealWaiting, whyNotYours } from './whose.ts'

export async function doVerb(c: Context<Env>, house: House, assets: Assets): Promise<Response> {
  const verb = verbNamed(c.req.param('verb') ?? '')
  if (!verb || verb.closed.web) return showKind(c, house, assets, 404)
  const who = c.get('who')
  if (!who) return showSignIn(c, house, assets, verb, await readSignedOut(c))
  const press = async (typed: TypedFields, upload?: Upload) => {
    const why = whyNotYours(house, who, typed)
    if (why) return showKind(c, house, assets, 409, { sentence: why })
    return pressed(c, house, assets, who, verb, typed, upload)
  }
  return verb.largeFile && isLargeForm(c, verb)
    ? withLargeForm(c, house, who, verb.largeFile, press)
    : press(await readForm(c, { isSignedIn: true }))
}

/** Enter was pressed in a field of a page whose forms are sent as one: the one form with new words is meant, if it is one. */
export async function doTyped(c: Context<Env>, house: House, assets: Assets): Promise<Response> {
  const who = c.get('who')
  const typed = await (who ? readForm(c, { isSignedIn: true }) : readSignedOut(c))
  const why = who && whyNotYours(house, who, typed)
  if (why) return showKind(c, house, assets, 409, { sentence: why })
  const verb = verbNamed(typed._do?.[0] ?? '')
  if (!verb || verb.closed.web)
    return who ? askWhich(c, house, assets, typed) : showSignIn(c, house, assets, null, typed)
  return who ? pressed(c, house, assets, who, verb, typed) : showSignIn(c, house, assets, verb, typed)
}

/** Nothing is done: the page is there again with all words, and says what to press. */
export async function askWhich(
  c: Context<Env>,
  house: House,
  assets: Assets,
  typed: TypedFields,
): Promise<Response> {
  const others = othersIn(typed)
  const from = ownPath(typed._from?.[0]) ?? '/'
  if (others.length === 0) return c.redirect(from, 303)
  return stay(c, house, assets, { others, notice: { says: whichOne, isRefusal: true }, places: [from, '/'] })
}

const whichOne = 'Nothing is saved yet. Press the button of the part that you want to save.'

/** Performs the verb and goes on to `_next`; on a refusal shows the page the form was on, with the sentence and every word. */
export async function pressed(
  c: Context<Env>,
  house: House,
  assets: Assets,
  who: Who,
  verb: Verb,
  typed: TypedFields,
  upload?: Upload,
): Promise<Response> {
  let written: WhensRead | undefined
  try {
    if (verb.asksPassword) await checkPassword(c, house, who, typed)
    written = await readWhens(house, who, verb, typed)
    const takes = fromText(verb, ofThisVerb(verb, written?.typed ?? typed))
    const gave = (await perform(house, who, verb, takes, pressOf(typed), upload)) as Record<string, unknown>
    tellDone(c, house, typed._draft ?? [])
    if (verb.endsSessions && !(await whoIs(c, house))) clearBrowser(c, house)
    const said = [filled(typed._said?.[0], gave, String), ...(written?.read ?? [])].filter(Boolean).join(' ')
    const undo = verb.undoneBy && {
      verb: verb.undoneBy.verb,
      takes: pick(verb.undoneBy.takes, gave),
      label: 'Undo',
      back: ownPath(typed._from?.[0]) ?? '/',
    }
    const text = filled(typed._copy?.[0], gave, String)
    const copy = text && { label: typed._copyLabel?.[0] ?? '', text }
    const notice = said ? { says: said, ...(undo && { undo }), ...(copy && { copy }) } : undefined
    const next = ownPath(filled(typed._next?.[0], gave, encodeURIComponent)) ?? ownPath(typed._from?.[0])
    const filledIn = verb.fills ? formFilled(verb, typed, gave[verb.fills]) : null
    const others = [...othersIn(typed), ...(filledIn ? [filledIn] : [])]
    if (others.length > 0)
      return stay(c, house, assets, { others, notice, places: [ownPath(typed._from?.[0]), next, '/'] })
    if (notice) keepNotice(c, house, who, notice)
    const then = next && pressIn(next)
    if (then) return await pressed(c, house, assets, who, then.verb, { ...then.typed, ...carriedOn(typed) })
    return next ? c.redirect(next, 303) : c.json(gave)
  } catch (error) {
    note(c, error)
    const problem = problemOf(withWhens(error, written), verb, withoutPasswords(verb, typed), requestId(c))
    const alone = (other: unknown) => {
      const trouble = troubleOf(other)
      return trouble
        ? showKind(c, house, assets, 503, { trouble, problem: { ...problem, sentence: trouble.says } })
        : showKind(c, house, assets, 500, { problem })
    }
    if (troubleOf(error)) return alone(error)
    const from = ownPath(typed._from?.[0])
    if (from && error instanceof Refused && error.code === 'done-before') {
      keepNotice(c, house, who, { says: error.message })
      return c.redirect(from, 303)
    }
    const url = from ? new URL(from, c.req.url) : null
    const match = url && matchRoute(routes, url.pathname)
    if (!url || !match) return showKind(c, house, assets, problem.status, { problem })
    // Where the page breaks as well, the words are shown by themselves.
    return show(c, house, assets, match.route, { url, params: match.params, problem }).catch(alone)
  }
}

/** The world is asked who writes only where a day or a time is not plain. */
async function readWhens(
  house: House,
  who: Who,
  verb: Verb,
  typed: TypedFields,
): Promise<WhensRead | undefined> {
  const whens = whensIn(verb, typed)
  if (whens.length === 0) return undefined
  return reading(house, who, async (world) => asWritten(verb, typed, whens, world))
}

/** A wrong password is counted like one at the sign-in, so that no one guesses it at a browser that was left open. */
async function checkPassword(c: Context, house: House, who: Who, typed: TypedFields): Promise<void> {
  const password = typed._password?.at(-1)
  if (!password) throw new Invalid({ _password: 'Enter your password.' })
  await house.accounts.confirmPassword(who.account, password, { ip: clientAddress(c, house) })
}

async function readSignedOut(c: Context): Promise<TypedFields> {
  try {
    return await readForm(c, { isSignedIn: false })
  } catch (error) {
    if (error instanceof NotTaken && error.status === 413)
      throw new NotTaken(413, error.code, tooLongToCarry, error.typed)
    throw error
  }
}

const tooLongToCarry =
  'You have been signed out, and this is more than can be carried through the sign-in. What you typed is still in the form: sign in in another tab, then go back here and press the button again.'

/** Where `_next` is a press as well, with its fields in the query, it is done at once: one page less on the way. */
function pressIn(next: string): { verb: Verb; typed: TypedFields } | null {
  const { pathname, searchParams } = new URL(next, 'http://own.invalid')
  const verb = verbNamed(/^\/do\/([\w-]+)$/.exec(pathname)?.[1] ?? '')
  if (!verb || verb.closed.web) return null
  return { verb, typed: Object.fromEntries([...searchParams].map(([name, value]) => [name, [value]])) }
}

/** What the second press has of the first: the page it came from, and a key of its own, so that both are done once. */
function carriedOn({ _from = [], _key }: TypedFields): TypedFields {
  const key = _key?.at(-1)
  return { _from, ...(key && { _key: [`${key} then`] }) }
}

/** The key that the form was rendered with; what a script sends has none. */
function pressOf(typed: TypedFields): Press | undefined {
  const key = typed._key?.at(-1)
  return key ? { key, from: 'form' } : undefined
}

/**
 * The session has ended: sign in on this page, and what was typed is done after it, for the person who typed it. The page holds it
 * sealed, as someone else may be the next to look at it.
 */
function showSignIn(
  c: Context<Env>,
  house: House,
  assets: Assets,
  verb: Verb | null,
  typed: TypedFields,
): Promise<Response> | Response {
  if (verb?.endsSessions) return showEnded(c, house, assets, verb)
  const url = new URL('/sign-in', c.req.url)
  const match = matchRoute(routes, url.pathname)
  const [whose = lastSignedIn(c, house), another] = new Set(typed._whose)
  const waiting =
    whose && !another
      ? sealWaiting(house, {
          verb: verb?.name ?? '',
          typed: verb ? withoutPasswords(verb, typed) : typed,
          whose,
        })
      : ''
  const isCarried = waiting !== '' && waiting.length < mostSignedOut - 8 * 1024
  const problem: Problem = {
    verb: verb?.name ?? '',
    status: 401,
    sentence: isCarried ? signInAgain : tooLongToCarry,
    fields: {},
    typed: isCarried ? { _resume: [waiting] } : {},
  }
  return match
    ? show(c, house, assets, match.route, { url, params: {}, problem })
    : showKind(c, house, assets, 401, { problem })
}

/** Pressed twice, the first may have ended the session; what ends one is never carried along and done after a sign-in. */
function showEnded(c: Context<Env>, house: House, assets: Assets, verb: Verb) {
  const done = verb.endsAccount
    ? 'If you have just deleted your account, it is gone.'
    : 'If you have just signed out everywhere, that is done.'
  const sentence = `You are signed out here. ${done} If not, sign in and press the button again.`
  return showKind(c, house, assets, 401, {
    problem: { verb: verb.name, status: 401, sentence, fields: {}, typed: {} },
  })
}

const signInAgain = 'You have been signed out. Sign in again and what you typed will be saved.'

/** No password travels in a page: what is typed into such a field is asked for again. */
function withoutPasswords(verb: Verb, typed: TypedFields): TypedFields {
  const shapes = shapeOf(verb).properties ?? {}
  return Object.fromEntries(
    Object.entries(typed).filter(([name]) => name !== '_password' && shapes[name]?.format !== 'password'),
  )
}

function problemOf(error: unknown, verb: Verb, typed: TypedFields, reference = ''): Problem {
  const problem = (status: Problem['status'], fields = {}) => ({
    verb: verb.name,
    status,
    sentence: (error as Error).message,
    fields,
    typed,
  })
  if (error instanceof Invalid) return problem(422, error.fields)
  if (error instanceof NotFound) return problem(404)
  if (error instanceof Refused) return problem(error.code === 'slow-down' ? 429 : 409)
  return {
    ...problem(500),
    sentence: `Something went wrong. What you typed is still here. Try again. If it keeps happening, tell the person who runs this site: reference ${reference}.`,
  }
}

// "/people/{id}" with what the verb gave. Ours are a sentence long; a longer one would be blown up by what it is filled with.
export const filled = (
  text: string | undefined,
  gave: Record<string, unknown>,
  written: (value: string) => string,
) =>
  text === undefined || text.length > longestSaid
    ? undefined
    : text.replace(/\{(\w+)\}/g, (blank, name: string) =>
        Object.hasOwn(gave, name) ? written(String(gave[name])) : blank,
      )
const longestSaid = 1000

const pick = (takes: Record<string, string>, gave: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(takes).map(([field, from]) => [field, String(gave[from])]))

/** A path of this site, or undefined: no one is sent elsewhere by a form. Browsers drop tabs, so “/⇥/” would be “//”. */
export const ownPath = (path: string | undefined) =>
  path && path.length <= longestQuery && /^\/(?![/\\])\P{Cc}*$/u.test(path) && isBelow(path)
    ? path
    : undefined

/** Once a browser has worked out “..”, the path still begins with one slash: two would name another host to anyone who reads it next. */
function isBelow(path: string): boolean {
  const { host, pathname } = new URL(path, 'http://here')
  return host === 'here' && !pathname.startsWith('//')
}
