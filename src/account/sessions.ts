/**
 * Who is signed in. A browser holds 32 random bytes; the commons holds their SHA-256, so that a stolen copy of it opens no door.
 * Every request asks the commons, so that a session ended anywhere is ended at its next request.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Commons } from '../store/commons.ts'
import type { CommonsTables } from '../store/commons-steps.ts'
import { newId } from '../store/id.ts'

/** 30 days from signing in, used or not. */
const LASTS = 30 * 24 * 60 * 60_000

export interface Session {
  account: string
  /** For the cookie; shown to nobody else and not kept by us. */
  token: string
  /** ISO instant. */
  expiresAt: string
}

export interface SignedIn {
  account: string
  email: string
  name: string
}

export interface Sessions {
  /** Who holds this token now; null when it was ended, is too old, or never was. */
  sessionOf(token: string): Promise<(SignedIn & { isSample: boolean }) | null>
  signOut(token: string): Promise<void>
  signOutEverywhere(account: string): Promise<void>
}

export function openSessions({ db }: Commons, clock: () => number): Sessions {
  // Compiled once: the one query of the commons that every request makes.
  const lookUp = db
    .selectFrom('session')
    .innerJoin('user', 'user.id', 'session.userId')
    .leftJoin('sample_visit', 'sample_visit.user_id', 'session.userId')
    .select(['user.id as account', 'user.email', 'user.name', 'session.expiresAt', 'sample_visit.since'])
    .where('session.token', '=', '')
    .compile()

  return {
    async sessionOf(token) {
      const asked: typeof lookUp = { ...lookUp, parameters: [hashed(token)] }
      const [row] = (await db.executeQuery(asked)).rows
      if (!row || new Date(row.expiresAt).getTime() <= clock()) return null
      const { account, email, name, since } = row
      return { account, email, name, isSample: since !== null }
    },
    async signOut(token) {
      await db.deleteFrom('session').where('token', '=', hashed(token)).execute()
    },
    async signOutEverywhere(account) {
      await db.deleteFrom('session').where('userId', '=', account).execute()
    },
  }
}

/** Begins a session, and clears away the account's outworn ones. */
export async function beginSession(
  trx: Transaction<CommonsTables>,
  account: string,
  now: number,
): Promise<Session> {
  const token = randomBytes(32).toString('base64url')
  const at = new Date(now).toISOString()
  const expiresAt = new Date(now + LASTS).toISOString()
  await trx.deleteFrom('session').where('userId', '=', account).where('expiresAt', '<=', at).execute()
  await trx
    .insertInto('session')
    .values({ id: newId(), userId: account, token: hashed(token), expiresAt, createdAt: at, updatedAt: at })
    .execute()
  return { account, token, expiresAt }
}

/** What is kept of a token of ours: 256 random bits need no salt and no slow hash. */
export const hashed = (token: string) => createHash('sha256').update(token).digest('hex')
