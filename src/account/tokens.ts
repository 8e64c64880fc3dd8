/** Personal access tokens: how a script or an agent comes in. Shown once, kept as a hash, ending on a day, revocable. */
import { randomBytes } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { Invalid, NotFound } from '../outcome.ts'
import type { Commons } from '../store/commons.ts'
import { newId } from '../store/id.ts'
import { prepared } from '../store/prepared.ts'
import { troubleOf } from '../store/trouble.ts'
import { hashed } from './hashed.ts'
import type { SignedIn } from './sessions.ts'
import { refuseVisitor } from './visitors.ts'

export type Scopes = 'read' | 'read write'

export interface Token {
  id: string
  name: string
  scopes: Scopes
  /** ISO instants. */
  createdAt: string
  expiresAt: string
  lastUsedAt: string | null
  revokedAt: string | null
}

export interface Tokens {
  /** `expiresOn` is the last day on which it works, "2027-01-31", in `zone`. `shown` is seen this once. */
  createToken(
    account: string,
    wanted: { name: string; scopes: Scopes; expiresOn: string; zone: string },
  ): Promise<{ token: Token; shown: string }>
  /** Whose token this is and what it may do; null when it is revoked, over, or never was. */
  tokenOf(shown: string): Promise<(SignedIn & { scopes: Scopes; expiresAt: string }) | null>
  /** Newest first, revoked ones too. */
  listTokens(account: string): Promise<Token[]>
  revokeToken(account: string, id: string): Promise<void>
}

/** A use is noted to the nearest five minutes, so that reading through a token does not write each time. */
const NOTED = 5 * 60_000

const byHash = prepared((db: Commons['db'], hash: string) =>
  db
    .selectFrom('token')
    .innerJoin('user', 'user.id', 'token.user_id')
    .select(['token.id', 'user.id as account', 'user.email', 'user.name'])
    .select(['scopes', 'expires_at', 'last_used_at'])
    .where('hash', '=', hash)
    .where('revoked_at', 'is', null),
)

export function openTokens({ db }: Commons, clock: () => number): Tokens {
  const now = () => new Date(clock()).toISOString()

  /** Where nothing can be saved, reading goes on: when a token was last used is worth no refusal. */
  const noteUse = async (id: string) => {
    try {
      await db.updateTable('token').set({ last_used_at: now() }).where('id', '=', id).execute()
    } catch (error) {
      if (!troubleOf(error)) throw error
    }
  }

  return {
    async createToken(account, { name, scopes, expiresOn, zone }) {
      refuseVisitor(account)
      const createdAt = now()
      const expiresAt = endOf(expiresOn, zone)
      if (expiresAt <= createdAt) throw new Invalid({ expiresOn: 'Choose a day in the future.' })
      const shown = `wm_${randomBytes(32).toString('base64url')}`
      const token = { id: newId(), name, scopes, createdAt, expiresAt, lastUsedAt: null, revokedAt: null }
      await db
        .insertInto('token')
        .values({
          id: token.id,
          user_id: account,
          name,
          scopes,
          hash: hashed(shown),
          created_at: createdAt,
          expires_at: expiresAt,
        })
        .execute()
      return { token, shown }
    },

    async tokenOf(shown) {
      const [row] = await byHash(db, hashed(shown))
      if (!row || row.expires_at <= now()) return null
      if (!row.last_used_at || Math.abs(clock() - Date.parse(row.last_used_at)) >= NOTED)
        await noteUse(row.id)
      const { account, email, name, scopes, expires_at } = row
      return { account, email, name, scopes, expiresAt: expires_at }
    },

    async listTokens(account) {
      return db
        .selectFrom('token')
        .select([
          'id',
          'name',
          'scopes',
          'created_at as createdAt',
          'expires_at as expiresAt',
          'last_used_at as lastUsedAt',
          'revoked_at as revokedAt',
        ])
        .where('user_id', '=', account)
        .orderBy('id', 'desc')
        .execute()
    },

    async revokeToken(account, id) {
      const found = await db
        .updateTable('token')
        .set((row) => ({ revoked_at: row.fn.coalesce('revoked_at', row.val(now())) }))
        .where('user_id', '=', account)
        .where('id', '=', id)
        .executeTakeFirst()
      if (found.numUpdatedRows === 0n) throw new NotFound('token')
    },
  }
}

function endOf(day: string, zone: string): string {
  try {
    const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(zone)
    return new Date(next.epochMilliseconds).toISOString()
  } catch {
    throw new Invalid({ expiresOn: 'Enter a date, for example 23 November 2026.' })
  }
}
