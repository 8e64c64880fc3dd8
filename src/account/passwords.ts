/** What a password opens, and how it is changed. Wrong tries are counted, whatever it is asked for. */
import type { Kysely } from 'kysely'
import { Invalid, NotFound, Refused } from '../outcome.ts'
import type { Commons } from '../store/commons.ts'
import type { CommonsTables } from '../store/commons-steps.ts'
import { newId } from '../store/id.ts'
import type { Attempts } from './attempts.ts'
import { plainEmail, whyNotEmail } from './email.ts'
import { hashed } from './hashed.ts'
import { keptEmail } from './kept-email.ts'
import { checkPassword, hashPassword, isPassword } from './password.ts'
import { beginSession, type Session, type SessionOrigin } from './sessions.ts'

/** The refusal's code when email and password do not go together. */
const WRONG_PASSWORD = 'wrong-password'

export interface PasswordChanged {
  /** How many access tokens ended with the old password. */
  tokensEnded: number
}

export interface Passwords {
  /** Refuses `wrong-password`, and `slow-down` after ten of them. */
  signIn(who: { email: string; password: string }, from: SessionOrigin): Promise<Session>
  /** Makes sure that the person is there, and not only their session. Counts and refuses as `signIn` does. */
  confirmPassword(account: string, password: string, from: SessionOrigin): Promise<void>
  /** Ends all tokens, the calendar feed, and all sessions but the one whose token is `keep`. Refuses `wrong-password` and `slow-down`. */
  changePassword(account: string, current: string, next: string, keep?: string): Promise<PasswordChanged>
  /** For the person who runs the server: sets a forgotten password, ends all sessions and tokens, forgives the wrong tries. */
  setPassword(email: string, password: string): Promise<PasswordChanged>
}

export function openPasswords({ db }: Commons, attempts: Attempts, clock: () => number): Passwords {
  const now = () => new Date(clock()).toISOString()
  return {
    async signIn({ email: typed, password }, from) {
      const kept = await keptEmail(db, typed)
      const why = kept ? null : whyNotEmail(typed)
      if (why) throw new Invalid({ email: why })
      // Counted by the account's own email, so that no other way of writing it gives more tries.
      const email = kept ?? plainEmail(typed)
      await attempts.count({ email, ip: from.ip })
      const found = await withPassword(db).where('user.email', '=', email).executeTakeFirst()
      const isRight = await isPassword(password, found?.hash)
      const session =
        found && isRight
          ? await beginIfStill(db, { id: found.id, row: found.row, hash: found.hash }, clock(), from)
          : null
      if (!session) throw wrong('Email or password is wrong. Check both and try again.')
      await attempts.forgive({ email, ip: from.ip })
      return session
    },

    async confirmPassword(account, password, { ip }) {
      const found = await withPassword(db).where('user.id', '=', account).executeTakeFirst()
      if (!found) throw new NotFound('account')
      await attempts.count({ email: found.email, ip })
      if (!(await isPassword(password, found.hash)))
        throw wrong('That is not your password. Nothing was done.')
      await attempts.forgive({ email: found.email, ip })
    },

    async changePassword(account, current, next, keep) {
      checkPassword(next, 'next')
      const found = await withPassword(db).where('user.id', '=', account).executeTakeFirst()
      if (!found) throw new NotFound('account')
      await attempts.count({ email: found.email })
      if (!(await isPassword(current, found.hash))) throw wrong('That is not your current password.')
      const ended = await keepPassword(db, now(), found, next, keep)
      await attempts.forgive({ email: found.email })
      return ended
    },

    async setPassword(typed, password) {
      checkPassword(password)
      const email = await keptEmail(db, typed)
      const found = email && (await withPassword(db).where('user.email', '=', email).executeTakeFirst())
      if (!found) throw new NotFound('account')
      const ended = await keepPassword(db, now(), found, password)
      await attempts.forgive({ email })
      return ended
    },
  }
}

const wrong = (sentence: string) => new Refused(WRONG_PASSWORD, sentence)

/** The account's row with its password; the two are apart in better-auth's tables. */
const withPassword = (db: Kysely<CommonsTables>) =>
  db
    .selectFrom('user')
    .leftJoin('account', (join) =>
      join.onRef('account.userId', '=', 'user.id').on('account.providerId', '=', 'credential'),
    )
    .select(['user.id', 'user.email', 'account.id as row', 'account.password as hash'])

/** Null where the password was changed meanwhile. */
function beginIfStill(
  db: Kysely<CommonsTables>,
  { id, row, hash }: { id: string; row: string | null; hash: string | null },
  at: number,
  from: SessionOrigin,
): Promise<Session | null> {
  return db.transaction().execute(async (trx) => {
    // Holds the row, so that a password changed meanwhile is not outlived by a session of the old one.
    const still = await trx
      .updateTable('account')
      .set({ password: hash })
      .where('id', '=', row)
      .where('password', '=', hash)
      .executeTakeFirst()
    return still.numUpdatedRows > 0n ? beginSession(trx, id, at, from) : null
  })
}

async function keepPassword(
  db: Kysely<CommonsTables>,
  now: string,
  { id, row }: { id: string; row: string | null },
  password: string,
  keep = '',
): Promise<PasswordChanged> {
  const hash = await hashPassword(password)
  return db.transaction().execute(async (trx) => {
    if (row)
      await trx.updateTable('account').set({ password: hash, updatedAt: now }).where('id', '=', row).execute()
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
    await trx.deleteFrom('calendar_feed').where('user_id', '=', id).execute()
    return { tokensEnded: Number(ended.numUpdatedRows) }
  })
}
