/**
 * Addresses at which a calendar program reads someone's meetings without a sign-in: one an account, shown once, kept as a hash. What is
 * read there is in the world of the account; here is only where to look.
 */
import { randomBytes } from 'node:crypto'
import { NotFound } from '../outcome.ts'
import type { Commons } from '../store/commons.ts'
import { prepared } from '../store/prepared.ts'
import { troubleOf } from '../store/trouble.ts'
import type { Attempts } from './attempts.ts'
import { hashed } from './hashed.ts'
import type { SignedIn } from './sessions.ts'
import { refuseVisitor } from './visitors.ts'

export interface CalendarFeed {
  /** Also what is due, beside the meetings. */
  hasDue: boolean
  /** ISO instants. */
  madeAt: string
  lastReadAt: string | null
}

export interface CalendarFeeds {
  /** Gives the secret part of the address; the one before works no longer. */
  createCalendarFeed(account: string, wanted: Pick<CalendarFeed, 'hasDue'>): Promise<string>
  /** Of the account; null where there is none. */
  calendarFeedOf(account: string): Promise<CalendarFeed | null>
  /** Whose feed has this secret, which counts as read; null where none has. */
  readCalendarFeed(secret: string): Promise<(SignedIn & CalendarFeed) | null>
  /** Counts a read, by the feed and by the network address, or refuses it with `slow-down`. */
  countCalendarRead(by: { secret: string; ip: string }): Promise<void>
  /** Not found where there is none. */
  revokeCalendarFeed(account: string): Promise<void>
}

/** A read is noted to the nearest five minutes, so that reading does not write each time. */
const NOTED = 5 * 60_000

const byHash = prepared((db: Commons['db'], hash: string) =>
  db
    .selectFrom('calendar_feed')
    .innerJoin('user', 'user.id', 'calendar_feed.user_id')
    .select(['user.id as account', 'user.email', 'user.name', 'has_due', 'made_at', 'last_read_at'])
    .where('hash', '=', hash),
)

/** 128 random bits, as they stand in an address. */
const isSecret = (text: string) => /^[\w-]{22}$/.test(text)

export function openCalendarFeeds({ db }: Commons, attempts: Attempts, clock: () => number): CalendarFeeds {
  const now = () => new Date(clock()).toISOString()

  /** Where nothing can be saved, reading goes on. */
  const noteRead = async (account: string) => {
    const noted = db.updateTable('calendar_feed').set({ last_read_at: now() }).where('user_id', '=', account)
    try {
      await noted.execute()
    } catch (error) {
      if (!troubleOf(error)) throw error
    }
  }

  return {
    async createCalendarFeed(account, { hasDue }) {
      refuseVisitor(account)
      const secret = randomBytes(16).toString('base64url')
      const row = { hash: hashed(secret), has_due: hasDue ? 1 : 0, made_at: now(), last_read_at: null }
      await db
        .insertInto('calendar_feed')
        .values({ user_id: account, ...row })
        .onConflict((met) => met.column('user_id').doUpdateSet(row))
        .execute()
      return secret
    },

    async calendarFeedOf(account) {
      const row = await db
        .selectFrom('calendar_feed')
        .select(['has_due', 'made_at', 'last_read_at'])
        .where('user_id', '=', account)
        .executeTakeFirst()
      return row ? shown(row) : null
    },

    async readCalendarFeed(secret) {
      const [row] = isSecret(secret) ? await byHash(db, hashed(secret)) : []
      if (!row) return null
      const { account, email, name, last_read_at } = row
      if (!last_read_at || Math.abs(clock() - Date.parse(last_read_at)) >= NOTED) await noteRead(account)
      return { account, email, name, ...shown(row) }
    },

    async countCalendarRead({ secret, ip }) {
      await attempts.countGuest({ page: hashed(secret), ip })
    },

    async revokeCalendarFeed(account) {
      const gone = await db.deleteFrom('calendar_feed').where('user_id', '=', account).executeTakeFirst()
      if (gone.numDeletedRows === 0n) throw new NotFound('calendar feed')
    },
  }
}

const shown = (row: { has_due: number; made_at: string; last_read_at: string | null }): CalendarFeed => ({
  hasDue: row.has_due === 1,
  madeAt: row.made_at,
  lastReadAt: row.last_read_at,
})
