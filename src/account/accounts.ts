/**
 * Accounts: who may come in, and how. Everything about a person at the door, nothing about the people they know.
 * Tables and password hashes are better-auth's; sessions and tokens are kept as hashes only.
 */

import { Invalid, NotFound, Refused } from '../outcome.ts'
import type { Commons } from '../store/commons.ts'
import { newId } from '../store/id.ts'
import { prepared } from '../store/prepared.ts'
import { openAttempts } from './attempts.ts'
import { emailAsOnceKept, isUnaskable, plainEmail, whyNotEmail } from './email.ts'
import { type EndedSessions, noteEnded, openEndedSessions } from './ended-sessions.ts'
import { hashed } from './hashed.ts'
import { checkPassword, hashPassword, isPassword } from './password.ts'
import { openSampleVisits, type SampleVisits } from './sample-visits.ts'
import { beginSession, openSessions, type Session, type SessionOrigin, type Sessions } from './sessions.ts'
import { openSignUp, type SignUp, type SignUps } from './sign-up.ts'
import { openTokens, type Tokens } from './tokens.ts'

/** The refusal's code when email and password do not go together. */
const WRONG_PASSWORD = 'wrong-password'

export interface Account {
  account: string
  email: string
  name: string
  /** ISO instant. */
  createdAt: string
  isOwner: boolean
}

export interface PasswordChanged {
  /** How many access tokens ended with the old password. */
  tokensEnded: number
}

export interface Accounts extends SignUp, Sessions, EndedSessions, Tokens, SampleVisits {
  /** Refuses `wrong-password`, and `slow-down` after ten of them. */
  signIn(who: { email: string; password: string }, from: SessionOrigin): Promise<Session>
  /** Makes sure that the person is there, and not only their session. Counts and refuses as `signIn` does. */
  confirmPassword(account: string, password: string, from: SessionOrigin): Promise<void>
  /** Ends all tokens, and all sessions but the one whose token is `keep`. Refuses `wrong-password` and `slow-down`. */
  changePassword(account: string, current: string, next: string, keep?: string): Promise<PasswordChanged>
  /** For the person who runs the server: sets a forgotten password, ends all sessions and tokens, forgives the wrong tries. */
  setPassword(email: string, password: string): Promise<PasswordChanged>
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
    /** Milliseconds since 1970. */
    clock?: () => number
  },
): Accounts {
  const { db } = commons
  const clock = settings.clock ?? Date.now
  const attempts = openAttempts(commons, settings.secret, clock)
  const wrong = (sentence: string) => new Refused(WRONG_PASSWORD, sentence)

  /** The account's row with its password; the two are apart in better-auth's tables. */
  const withPassword = () =>
    db
      .selectFrom('user')
      .leftJoin('account', (join) =>
        join.onRef('account.userId', '=', 'user.id').on('account.providerId', '=', 'credential'),
      )
      .select(['user.id', 'user.email', 'account.id as row', 'account.password as hash'])

  const accounts = () =>
    db
      .selectFrom('user')
      .leftJoin('owner', 'owner.user_id', 'user.id')
      .select(['user.id as account', 'user.email', 'user.name', 'user.createdAt', 'owner.only'])

  return {
    ...openSignUp(commons, attempts, settings, clock),
    ...openSessions(commons, settings.secret, clock),
    ...openEndedSessions(commons, settings.secret),
    ...openTokens(commons, clock),
    ...openSampleVisits(commons, clock),

    async signIn({ email: typed, password }, from) {
      const kept = await keptEmail(typed)
      const why = kept ? null : whyNotEmail(typed)
      if (why) throw new Invalid({ email: why })
      // Counted by the account's own email, so that no other way of writing it gives more tries.
      const email = kept ?? plainEmail(typed)
      await attempts.count({ email, ip: from.ip })
      const found = await withPassword().where('user.email', '=', email).executeTakeFirst()
      const isRight = await isPassword(password, found?.hash)
      const session =
        found && isRight
          ? await db.transaction().execute(async (trx) => {
              // Holds the row, so that a password changed meanwhile is not outlived by a session of the old one.
              const still = await trx
                .updateTable('account')
                .set({ password: found.hash })
                .where('id', '=', found.row)
                .where('password', '=', found.hash)
                .executeTakeFirst()
              return still.numUpdatedRows > 0n ? beginSession(trx, found.id, clock(), from) : null
            })
          : null
      if (!session) throw wrong('Email or password is wrong. Check both and try again.')
      await attempts.forgive({ email, ip: from.ip })
      return session
    },

    async confirmPassword(account, password, { ip }) {
      const found = await withPassword().where('user.id', '=', account).executeTakeFirst()
      if (!found) throw new NotFound('account')
      await attempts.count({ email: found.email, ip })
      if (!(await isPassword(password, found.hash)))
        throw wrong('That is not your password. Nothing was done.')
      await attempts.forgive({ email: found.email, ip })
    },

    async changePassword(account, current, next, keep) {
      checkPassword(next, 'next')
      const found = await withPassword().where('user.id', '=', account).executeTakeFirst()
      if (!found) throw new NotFound('account')
      await attempts.count({ email: found.email })
      if (!(await isPassword(current, found.hash))) throw wrong('That is not your current password.')
      const ended = await keepPassword(found, next, keep)
      await attempts.forgive({ email: found.email })
      return ended
    },

    async setPassword(typed, password) {
      checkPassword(password)
      const email = await keptEmail(typed)
      const found = email && (await withPassword().where('user.email', '=', email).executeTakeFirst())
      if (!found) throw new NotFound('account')
      const ended = await keepPassword(found, password)
      await attempts.forgive({ email })
      return ended
    },

    async isThere(account) {
      return (await withId(db, account)).length > 0
    },

    async listAccounts() {
      return (await accounts().orderBy('user.id').execute()).map(asAccount)
    },

    async findByEmail(typed) {
      const email = await keptEmail(typed)
      const row = email && (await accounts().where('user.email', '=', email).executeTakeFirst())
      return row ? asAccount(row) : null
    },

    async deleteAccount(account) {
      const email = await db.transaction().execute(async (trx) => {
        await noteEnded(trx, settings.secret, clock(), { account })
        // Sessions, password, tokens, the owner's claim and the sample visit go with it.
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

  /** The email of the account that is meant, as the commons keep it; null where there is no such account. */
  async function keptEmail(typed: string): Promise<string | null> {
    if (isUnaskable(typed) || typed.length > 2000) return null
    const exactly = emailAsOnceKept(typed)
    const rows = await db
      .selectFrom('user')
      .select('email')
      .where('email', 'in', [exactly, plainEmail(typed)])
      .execute()
    return (rows.find(({ email }) => email === exactly) ?? rows[0])?.email ?? null
  }

  async function keepPassword({ id, row }: { id: string; row: string | null }, password: string, keep = '') {
    const hash = await hashPassword(password)
    return db.transaction().execute(async (trx) => {
      const now = new Date(clock()).toISOString()
      if (row)
        await trx
          .updateTable('account')
          .set({ password: hash, updatedAt: now })
          .where('id', '=', row)
          .execute()
      else {
        const credential = { accountId: id, userId: id, providerId: 'credential', password: hash }
        await trx
          .insertInto('account')
          .values({ id: newId(), ...credential, createdAt: now, updatedAt: now })
          .execute()
      }
      await trx.deleteFrom('session').where('userId', '=', id).where('token', '!=', hashed(keep)).execute()
      // Someone who knew the old password may have made one.
      const ended = await trx
        .updateTable('token')
        .set({ revoked_at: now })
        .where('user_id', '=', id)
        .where('revoked_at', 'is', null)
        .where('expires_at', '>', now)
        .executeTakeFirst()
      return { tokensEnded: Number(ended.numUpdatedRows) }
    })
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
