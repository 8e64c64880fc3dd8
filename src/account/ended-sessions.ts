/**
 * Sessions that a person ended from another browser. At its next visit the browser that had one is told, and erases the unsaved
 * words that it keeps for them; where a session ended by itself they stay until the person is back.
 */
import { createHmac } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Commons } from '../store/commons.ts'
import type { CommonsTables } from '../store/commons-steps.ts'
import { latest } from '../store/latest.ts'
import { hashed } from './hashed.ts'

/** No cookie of a session lasts longer. */
const KEPT = 30 * 24 * 60 * 60_000

export interface EndedSessions {
  /** What a browser keeps this account's unsaved words under: it tells no one whose they are, nor once the account is gone. */
  wordsKey(account: string): string
  /** That key, where the session of this token was ended from elsewhere; else null. */
  endedElsewhere(token: string): Promise<string | null>
}

export const wordsKey = (secret: string, account: string): string =>
  createHmac('sha256', secret).update(`unsaved words of ${account}`).digest('base64url').slice(0, 22)

export function openEndedSessions({ db }: Commons, secret: string): EndedSessions {
  return {
    wordsKey: latest(1000, (account) => wordsKey(secret, account)),
    async endedElsewhere(token) {
      const row = await db
        .selectFrom('ended_session')
        .select('words')
        .where('token', '=', hashed(token))
        .executeTakeFirst()
      return row?.words ?? null
    },
  }
}

/** To be called before they are deleted: all sessions of the account, or the one of this id. */
export async function noteEnded(
  db: Kysely<CommonsTables>,
  secret: string,
  now: number,
  { account, id }: { account: string; id?: string },
): Promise<void> {
  const longAgo = new Date(now - KEPT).toISOString()
  await db.deleteFrom('ended_session').where('ended_at', '<', longAgo).execute()
  const all = db.selectFrom('session').select('token').where('userId', '=', account)
  const rows = await (id === undefined ? all : all.where('id', '=', id)).execute()
  if (rows.length === 0) return
  const row = { words: wordsKey(secret, account), ended_at: new Date(now).toISOString() }
  await db
    .insertInto('ended_session')
    .values(rows.map(({ token }) => ({ token, ...row })))
    .onConflict((conflict) => conflict.column('token').doNothing())
    .execute()
}
