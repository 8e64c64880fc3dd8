/**
 * Accounts: who may come in, and how. Everything about a person at the door, nothing about the people they know.
 * Tables and password hashes are better-auth's; sessions and tokens are kept as hashes only.
 */

import { NotFound } from '../outcome.ts'
import type { Commons } from '../store/commons.ts'
import { prepared } from '../store/prepared.ts'
import { openAttempts } from './attempts.ts'
import { type CalendarFeeds, openCalendarFeeds } from './calendar-feeds.ts'
import { type EndedSessions, noteEnded, openEndedSessions } from './ended-sessions.ts'
import { type HostPages, openHostPages } from './host-pages.ts'
import { keptEmail } from './kept-email.ts'
import { type Misuse, openMisuse } from './misuse.ts'
import { openPasswords, type Passwords } from './passwords.ts'
import { openRequests, type WholeServer } from './requests.ts'
import { openSampleVisits, type SampleVisits } from './sample-visits.ts'
import { openSessions, type Sessions } from './sessions.ts'
import { openSignUp, type SignUp, type SignUps } from './sign-up.ts'
import { openTokens, type Tokens } from './tokens.ts'
import { openVisitors, type Visitors } from './visitors.ts'

export interface Account {
  account: string
  email: string
  name: string
  /** ISO instant. */
  createdAt: string
  isOwner: boolean
}

export interface Accounts
  extends SignUp,
    Passwords,
    Sessions,
    EndedSessions,
    Tokens,
    SampleVisits,
    HostPages,
    Misuse,
    CalendarFeeds,
    WholeServer,
    Visitors {
  /** Whether there is such an account still. */
  isThere(account: string): Promise<boolean>
  /** Oldest first. */
  listAccounts(): Promise<Account[]>
  findByEmail(email: string): Promise<Account | null>
  /** Removes all that the commons keeps of the account; when it was the owner's, the next sign-up makes a new owner. */
  deleteAccount(account: string): Promise<void>
}

const withId = prepared((db: Commons['db'], id: string) =>
  db.selectFrom('user').select('id').where('id', '=', id),
)

export function openAccounts(
  commons: Commons,
  settings: {
    secret: string
    signups: SignUps
    /** From one network address; any number where it is not told. */
    signupsPerHour?: number | undefined
    /** What the first account must bring; null when it may come without. */
    needsCode: string | null
    /** Whether requests to one person are counted over all accounts. */
    countsRequests?: boolean | undefined
    /** Milliseconds since 1970. */
    clock?: () => number
  },
): Accounts {
  const { db } = commons
  const clock = settings.clock ?? Date.now
  const attempts = openAttempts(commons, settings.secret, clock)
  const accounts = () =>
    db
      .selectFrom('user')
      .leftJoin('owner', 'owner.user_id', 'user.id')
      .select(['user.id as account', 'user.email', 'user.name', 'user.createdAt', 'owner.only'])

  return {
    ...openSignUp(commons, attempts, settings, clock),
    ...openPasswords(commons, attempts, clock),
    ...openSessions(commons, settings.secret, clock),
    ...openEndedSessions(commons, settings.secret),
    ...openTokens(commons, clock),
    ...openSampleVisits(commons, clock),
    ...openHostPages(commons, attempts, clock),
    ...openMisuse(commons, clock),
    ...openCalendarFeeds(commons, attempts, clock),
    ...openVisitors(commons, attempts, clock),
    ...openRequests(commons, settings, clock),

    async isThere(account) {
      return (await withId(db, account)).length > 0
    },

    async listAccounts() {
      return (await accounts().orderBy('user.id').execute()).map(asAccount)
    },

    async findByEmail(typed) {
      const email = await keptEmail(db, typed)
      const row = email && (await accounts().where('user.email', '=', email).executeTakeFirst())
      return row ? asAccount(row) : null
    },

    async deleteAccount(account) {
      const email = await db.transaction().execute(async (trx) => {
        await noteEnded(trx, settings.secret, clock(), { account })
        // Sessions, password, tokens, pages for hosts, the calendar feed, the owner's claim and the sample visit go with it.
        const gone = await trx
          .deleteFrom('user')
          .where('id', '=', account)
          .returning('email')
          .executeTakeFirst()
        if (!gone) throw new NotFound('account')
        await trx.deleteFrom('verification').where('identifier', '=', gone.email).execute()
        return gone.email
      })
      await attempts.forgive({ email })
    },
  }
}

const asAccount = (
  row: Omit<Account, 'createdAt' | 'isOwner'> & { createdAt: string | Date; only: number | null },
): Account => ({
  account: row.account,
  email: row.email,
  name: row.name,
  createdAt: new Date(row.createdAt).toISOString(),
  isOwner: row.only === 1,
})
