/** The cookies: who is signed in, and what was just done. */
import { hash } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Here } from '../../here.ts'
import type { House, Who } from '../house.ts'
import { seal, unseal } from './sealed.ts'
import { markOf } from './whose.ts'

/**
 * Cookies know no ports, so two Wellmets of one host share a jar: each has names of its own, from its secret, that a restart does not
 * change. Under TLS the browser itself sees to it that a cookie so named comes from this very host (`__Host-`).
 */
export const cookieName = (house: House, what: 'session' | 'notice' | 'done'): string =>
  `${isUnderTls(house) ? '__Host-' : ''}wellmet_${what}_${ownMark(house)}`

const marks = new WeakMap<House, string>()

/** The same as long as the house is open: each request asks for it three times. */
function ownMark(house: House): string {
  const known = marks.get(house)
  if (known) return known
  const mark = hash('sha256', `cookies of ${house.secret} ${house.settings.baseUrl}`).slice(0, 8)
  marks.set(house, mark)
  return mark
}

const isUnderTls = ({ settings }: House) => settings.baseUrl?.startsWith('https:') ?? false

const kept = (house: House) =>
  ({ httpOnly: true, sameSite: 'Lax', path: '/', secure: isUnderTls(house) }) as const

/** Keeps a session in the browser until it ends by itself. Behind it stands whose it is, to be known when it has ended. */
export function keepSession(
  c: Context,
  house: House,
  session: { account: string; token: string; expiresAt: string },
): void {
  const value = `${session.token}.${markOf(house, session)}`
  setCookie(c, cookieName(house, 'session'), value, { ...kept(house), expires: new Date(session.expiresAt) })
}

/** After signing out nothing of the person's is left here: neither the cookies, nor pages that *Back* would show. */
export function clearBrowser(c: Context, house: House): void {
  for (const what of ['session', 'notice', 'done'] as const)
    setCookie(c, cookieName(house, what), '', { ...kept(house), maxAge: 0 })
  clearCache(c)
}

/**
 * Only the cache: “cookies” would sign people out of every other site of this host, and “storage” would take what others have typed
 * on this computer; each person's own words there are erased by the script that keeps them.
 */
export const clearCache = (c: Context): void => c.header('clear-site-data', '"cache"')

export const sessionToken = (c: Context, house: House): string | undefined => sessionCookie(c, house)[0]

/** The mark of whose session the browser has, or had. */
export const lastSignedIn = (c: Context, house: House): string | undefined => sessionCookie(c, house)[1]

const sessionCookie = (c: Context, house: House) =>
  (getCookie(c, cookieName(house, 'session')) ?? '').split('.').map((part) => part || undefined)

/** Who is signed in, asked at every request, so that a session ended elsewhere ends here at once. */
export async function whoIs(c: Context, house: House, token = sessionToken(c, house)): Promise<Who | null> {
  const who = token ? await house.accounts.sessionOf(token) : null
  return who && token ? { ...who, session: token } : null
}

/** Says `notice` once, on the next page of this person: someone who signs in here in between does not see it. */
export function keepNotice(c: Context, house: House, who: Who, notice: NonNullable<Here['notice']>): void {
  const sealed = seal(house.secret, `notice for ${who.account}`, JSON.stringify(notice))
  // No browser keeps a larger cookie, and a proxy in front may drop the whole answer for it.
  if (sealed.length > 3500) return
  setCookie(c, cookieName(house, 'notice'), sealed, { ...kept(house), maxAge: 300 })
}

/**
 * Tells the browser's scripts which unsaved words are saved now, by the ids that they gave them: some minutes long, for whichever
 * page comes next.
 */
export function tellDone(c: Context, house: House, ids: string[]): void {
  const sound = ids.filter((id) => /^[\w-]{8,64}$/.test(id))
  if (sound.length === 0) return
  const name = cookieName(house, 'done')
  const before = getCookie(c, name)?.split('.') ?? []
  const told = [...before, ...sound].slice(-12).join('.')
  setCookie(c, name, told, { ...kept(house), httpOnly: false, maxAge: 600 })
}

export function takeNotice(c: Context, house: House, who: Who): Here['notice'] {
  const sealed = getCookie(c, cookieName(house, 'notice'))
  if (!sealed) return null
  setCookie(c, cookieName(house, 'notice'), '', { ...kept(house), maxAge: 0 })
  return JSON.parse(unseal(house.secret, `notice for ${who.account}`, sealed) ?? 'null')
}
