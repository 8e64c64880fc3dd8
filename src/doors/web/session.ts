/** The cookies: who is signed in, and what was just done. */
import type { Context } from 'hono'
import { deleteCookie, getCookie, getSignedCookie, setCookie, setSignedCookie } from 'hono/cookie'
import type { Here } from '../../here.ts'
import type { House, Who } from '../perform.ts'

const sessionCookie = 'wellmet_session'
const noticeCookie = 'wellmet_notice'
const doneCookie = 'wellmet_done'

const kept = (house: House) =>
  ({
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: house.settings.baseUrl?.startsWith('https:') ?? false,
  }) as const

/** Keeps a session in the browser until it ends by itself. */
export function keepSession(c: Context, house: House, session: { token: string; expiresAt: string }): void {
  setCookie(c, sessionCookie, session.token, { ...kept(house), expires: new Date(session.expiresAt) })
}

export function dropSession(c: Context): void {
  deleteCookie(c, sessionCookie, { path: '/' })
}

export const sessionToken = (c: Context): string | undefined => getCookie(c, sessionCookie)

/** Who is signed in, asked anew at every request, so that a session ended elsewhere ends here at once. */
export async function whoIs(c: Context, house: House, token = sessionToken(c)): Promise<Who | null> {
  const who = token ? await house.accounts.sessionOf(token) : null
  return who && token ? { ...who, session: token } : null
}

/** Says `notice` once, on the next page. */
export async function keepNotice(
  c: Context,
  house: House,
  notice: NonNullable<Here['notice']>,
): Promise<void> {
  await setSignedCookie(c, noticeCookie, JSON.stringify(notice), house.secret, {
    ...kept(house),
    maxAge: 300,
  })
}

/**
 * Tells the browser's scripts which unsaved words are saved now, by the ids that they gave them: some minutes long, for whichever
 * page comes next.
 */
export function tellDone(c: Context, house: House, ids: string[]): void {
  const sound = ids.filter((id) => /^[\w-]{8,64}$/.test(id))
  if (sound.length === 0) return
  const before = getCookie(c, doneCookie)?.split('.') ?? []
  const told = [...before, ...sound].slice(-12).join('.')
  setCookie(c, doneCookie, told, { ...kept(house), httpOnly: false, maxAge: 600 })
}

export async function takeNotice(c: Context, house: House): Promise<Here['notice']> {
  if (!getCookie(c, noticeCookie)) return null
  const notice = await getSignedCookie(c, house.secret, noticeCookie)
  deleteCookie(c, noticeCookie, { path: '/' })
  return notice ? JSON.parse(notice) : null
}
