/**
 * Who is signed in. A browser holds 32 random bytes; the commons holds their SHA-256, so that a stolen copy of it opens no door.
 * Every request asks the commons, so that a session ended anywhere is ended at its next request.
 */
import { randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import { NotFound } from '../outcome.ts'
import type { Commons } from '../store/commons.ts'
import type { CommonsTables } from '../store/commons-steps.ts'
import { newId } from '../store/id.ts'
import { prepared } from '../store/prepared.ts'
import { deviceOf } from './device.ts'
import { noteEnded } from './ended-sessions.ts'
import { hashed } from './hashed.ts'

/** 30 days from signing in, used or not. */
const LASTS = 30 * 24 * 60 * 60_000

export interface Session {
  account: string
  /** For the cookie; shown to no one else and not kept by us. */
  token: string
  /** ISO instant. */
  expiresAt: string
}

export interface SignedIn {
  account: string
  email: string
  name: string
}

/** From where a person comes in. `ip` is the client's address, as `doors/client-address.ts` finds it, and is not kept with the session. */
export interface SessionOrigin {
  ip?: string
  userAgent?: string | undefined
}

/** A session as its owner sees it in a list. */
export interface SessionShown {
  id: string
  /** “Firefox on Windows”. */
  device: string
  /** ISO instants; the last use to the nearest five minutes. */
  beganAt: string
  lastUsedAt: string
  /** True for the one that asks. */
  isThis: boolean
}

export interface Sessions {
  /** Who holds this token now; null when it was ended, is too old, or never was. */
  sessionOf(token: string): Promise<(SignedIn & { isSample: boolean }) | null>
  signOut(token: string): Promise<void>
  signOutEverywhere(account: string): Promise<void>
  /** The account's sessions that still last: the one whose token is `asking` first, then by last use. */
  listSessions(account: string, asking?: string): Promise<SessionShown[]>
  endSession(account: string, id: string): Promise<void>
}

/** A use is noted to the nearest five minutes, so that reading pages does not write each time. */
const NOTED = 5 * 60_000

const byToken = prepared((db: Commons['db'], token: string) =>
  db
    .selectFrom('session')
    .innerJoin('user', 'user.id', 'session.userId')
    .leftJoin('sample_visit', 'sample_visit.user_id', 'session.userId')
    .select(['user.id as account', 'user.email', 'user.name'])
    .select(['session.id', 'session.expiresAt', 'session.updatedAt', 'sample_visit.since'])
    .where('session.token', '=', token),
)

export function openSessions({ db }: Commons, secret: string, clock: () => number): Sessions {
  return {
    async sessionOf(token) {
      const [row] = await byToken(db, hashed(token))
      if (!row || new Date(row.expiresAt).getTime() <= clock()) return null
      const { account, email, name, since } = row
      if (Math.abs(clock() - new Date(row.updatedAt).getTime()) >= NOTED) await noteUse(row.id)
      return { account, email, name, isSample: since !== null }
    },
    async signOut(token) {
      await db.deleteFrom('session').where('token', '=', hashed(token)).execute()
    },
    async signOutEverywhere(account) {
      await noteEnded(db, secret, clock(), { account })
      await db.deleteFrom('session').where('userId', '=', account).execute()
    },
    async listSessions(account, asking = '') {
      const rows = await db
        .selectFrom('session')
        .select(['id', 'token', 'userAgent', 'createdAt', 'updatedAt', 'expiresAt'])
        .where('userId', '=', account)
        .execute()
      return rows
        .filter(({ expiresAt }) => new Date(expiresAt).getTime() > clock())
        .map(({ id, token, userAgent, createdAt, updatedAt }) => ({
          id,
          device: userAgent ?? 'A browser',
          beganAt: new Date(createdAt).toISOString(),
          lastUsedAt: new Date(updatedAt).toISOString(),
          isThis: token === hashed(asking),
        }))
        .sort((a, b) => Number(b.isThis) - Number(a.isThis) || (a.lastUsedAt < b.lastUsedAt ? 1 : -1))
    },
    async endSession(account, id) {
      await noteEnded(db, secret, clock(), { account, id })
      const ended = await db
        .deleteFrom('session')
        .where('userId', '=', account)
        .where('id', '=', id)
        .executeTakeFirst()
      if (ended.numDeletedRows === 0n) throw new NotFound('session')
    },
  }

  /** For the list alone: where it cannot be written down, the page is shown all the same. */
  async function noteUse(id: string) {
    const updatedAt = new Date(clock()).toISOString()
    await db
      .updateTable('session')
      .set({ updatedAt })
      .where('id', '=', id)
      .execute()
      .catch(() => {})
  }
}

/** One person has a few devices; a script that signs in at each call would fill the commons, which no quota bounds. */
const MOST_OF_ONE = 100

/** Begins a session, and clears away the account's outworn ones, and those used longest ago where there are too many. */
export async function beginSession(
  trx: Transaction<CommonsTables>,
  account: string,
  now: number,
  { userAgent }: SessionOrigin = {},
  lasts = LASTS,
): Promise<Session> {
  const token = randomBytes(32).toString('base64url')
  const at = new Date(now).toISOString()
  const expiresAt = new Date(now + lasts).toISOString()
  await trx.deleteFrom('session').where('userId', '=', account).where('expiresAt', '<=', at).execute()
  const kept = trx
    .selectFrom('session')
    .select('id')
    .where('userId', '=', account)
    .orderBy('updatedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(MOST_OF_ONE - 1)
  await trx.deleteFrom('session').where('userId', '=', account).where('id', 'not in', kept).execute()
  await trx
    .insertInto('session')
    .values({
      id: newId(),
      userId: account,
      token: hashed(token),
      userAgent: userAgent === undefined ? null : deviceOf(userAgent),
      expiresAt,
      createdAt: at,
      updatedAt: at,
    })
    .execute()
  return { account, token, expiresAt }
}
