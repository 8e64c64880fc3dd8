/** The forms that come before a person's world is open: sign up, sign in, sign out. Their pages are in `account/pages/`. */
import { type Context, Hono } from 'hono'
import { editProfile } from '../../account/edit-profile.ts'
import { habitsOf, zoneOf } from '../../account/habits-of.ts'
import type { Session, SessionOrigin } from '../../account/sessions.ts'
import type { Problem, TypedFields } from '../../here.ts'
import { Invalid, Refused } from '../../outcome.ts'
import { routes } from '../../routes.ts'
import { isAtHome } from '../../settings.ts'
import { zone } from '../../store/shapes.ts'
import type { Habits } from '../../ui/say.ts'
import { verbNamed } from '../../verbs.ts'
import { clientAddress } from '../client-address.ts'
import { readForm } from '../form-body.ts'
import type { House, Who } from '../house.ts'
import { note } from '../observe.ts'
import { perform } from '../perform.ts'
import { isProxied } from '../proxied.ts'
import { endVisit } from '../visits.ts'
import type { Assets } from './assets.ts'
import { askWhich, ownPath, pressed } from './do-verb.ts'
import type { Env } from './env.ts'
import { matchRoute } from './match-route.ts'
import { clearBrowser, keepNotice, keepSession, sessionToken, whoIs } from './session.ts'
import { show, showKind } from './show.tsx'
import { type WaitingForm, waitingFor, whyNotYours } from './whose.ts'

// Pressed twice, the first press made the account: anyone who has its password is signed in. Wrong ones are counted as at sign-in.
const madeBefore = new Set(['email-taken', 'closed'])

export function signInForms(house: House, assets: Assets): Hono<Env> {
  const forms = new Hono<Env>()

  forms.post('/sign-up', (c) =>
    entering(c, house, assets, async (typed, from) => {
      const [email, password] = [one(typed, 'email'), one(typed, 'password')]
      const [name, code] = [one(typed, 'name'), one(typed, 'code')]
      await refuseProxied(c, house)
      try {
        const { account, session } = await house.accounts.signUp({ email, password, name, code }, from)
        await keepClock(
          house,
          { account, email, name: name.trim() },
          {
            // What a script told, else what was typed without one.
            zone:
              one(typed, '_zone') || one(typed, 'zone') || (zoneOf(c.req.header('accept-language')) ?? ''),
            habits: habitsOf(c.req.header('accept-language')),
          },
        )
        return session
      } catch (error) {
        if (!(error instanceof Refused && madeBefore.has(error.code))) throw error
        return house.accounts.signIn({ email, password }, from).catch(() => Promise.reject(error))
      }
    }),
  )
  forms.post('/sign-in', (c) =>
    entering(c, house, assets, (typed, from) =>
      house.accounts.signIn({ email: one(typed, 'email'), password: one(typed, 'password') }, from),
    ),
  )
  forms.post('/sign-out', async (c) => {
    const token = sessionToken(c, house)
    const who = await whoIs(c, house, token)
    if (token) await house.accounts.signOut(token)
    // Of a visitor nothing is left to come back to.
    if (who) await endVisit(house, who.account)
    clearBrowser(c, house)
    return c.redirect('/sign-in', 303)
  })
  return forms
}

/** Where only this machine comes in, the first account needs no code: so it is not made for anyone a proxy lets in. */
async function refuseProxied(c: Context, house: House): Promise<void> {
  const { settings, accounts } = house
  if (settings.signups === 'open' || !isAtHome(settings) || !isProxied(c)) return
  if ((await accounts.signUpState()).isFirst) throw new Refused('proxied', proxied)
}

const proxied =
  'The first account cannot be created through an unknown proxy. If you run this site, set BASE_URL to its address, for example BASE_URL=https://wellmet.example, and start it again. Or open it on its own machine.'

/** Their clock, and how their browser writes dates. Where neither they nor their browser told a zone that is known, Today asks. */
async function keepClock(house: House, who: Who, said: { zone: string; habits: Habits }): Promise<void> {
  const told = zone().safeParse(said.zone)
  if (told.success) await perform(house, who, editProfile, { zone: told.data, ...said.habits })
}

/** Lets a person in, then goes on: to what was being sent, to the page they wanted, or to Today. */
async function entering(
  c: Context<Env>,
  house: House,
  assets: Assets,
  enter: (typed: TypedFields, from: SessionOrigin) => Promise<Session>,
): Promise<Response> {
  const typed = await readForm(c, { isSignedIn: false })
  try {
    const from = { ip: clientAddress(c, house), userAgent: c.req.header('user-agent') ?? '' }
    const session = await enter(typed, from)
    const replaced = sessionToken(c, house)
    if (replaced) await house.accounts.signOut(replaced)
    keepSession(c, house, session)
    const who = await whoIs(c, house, session.token)
    c.set('who', who)
    if (!who) return c.redirect('/sign-in', 303)
    const waiting = waitingFor(house, who, one(typed, '_resume'))
    if (waiting === 'anothers') {
      keepNotice(c, house, who, { says: notSaved })
      return c.redirect('/', 303)
    }
    const why = waiting && whyNotYours(house, who, waiting.typed)
    if (why) return notHere(c, house, assets, waiting, why)
    const verb = waiting && verbNamed(waiting.verb)
    if (verb && !verb.closed.web) return pressed(c, house, assets, who, verb, waiting.typed)
    if (waiting && !verb) return askWhich(c, house, assets, waiting.typed)
    return c.redirect(ownPath(one(typed, '_then')) ?? '/', 303)
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Invalid)) throw error
    return again(c, house, assets, error, typed)
  }
}

/** It was filled in in their other world, which they have left or opened since: their words are shown. */
function notHere(
  c: Context<Env>,
  house: House,
  assets: Assets,
  { verb, typed }: WaitingForm,
  sentence: string,
) {
  return showKind(c, house, assets, 409, { problem: { verb, status: 409, sentence, fields: {}, typed } })
}

function again(c: Context<Env>, house: House, assets: Assets, error: Refused | Invalid, typed: TypedFields) {
  note(c, error)
  const status = error instanceof Invalid ? 422 : error.code === 'slow-down' ? 429 : 409
  const name = c.req.path.slice(1)
  const { password: _, ...shown } = typed
  const problem: Problem = {
    verb: name,
    status,
    sentence: error.message,
    fields: error instanceof Invalid ? error.fields : {},
    typed: shown,
  }
  const match = matchRoute(routes, c.req.path)
  return match
    ? show(c, house, assets, match.route, { params: {}, problem })
    : showKind(c, house, assets, status, { problem })
}

const notSaved =
  'Something was typed in this browser before, by another account. It was not saved here: only the person who typed it can save it, by signing in.'

const one = (typed: TypedFields, name: string) => typed[name]?.at(-1) ?? ''
