/** How an account is made: the first becomes the owner's, later ones as the settings say. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import { Invalid, Refused } from '../outcome.ts'
import type { Commons } from '../store/commons.ts'
import type { CommonsTables } from '../store/commons-steps.ts'
import { newId } from '../store/id.ts'
import type { Attempts } from './attempts.ts'
import { emailAsOnceKept, plainEmail, whyNotEmail } from './email.ts'
import { checkPassword, hashPassword } from './password.ts'
import { beginSession, type Session, type SessionOrigin } from './sessions.ts'

/** Who may make an account: only the first person, anyone, or no one. */
export type SignUps = 'first' | 'open' | 'closed'

export interface SignUp {
  /** Makes an account and signs in. Refuses `closed`, `code`, `email-taken` and `slow-down`. */
  signUp(
    who: { email: string; password: string; name: string; code?: string | undefined },
    from: SessionOrigin,
  ): Promise<{ account: string; session: Session }>
  /** Whether the form is worth showing, whether it makes the owner, and whether it must ask for the code. */
  signUpState(): Promise<{ isOpen: boolean; isFirst: boolean; needsCode: boolean }>
}

interface SignUpRules {
  signups: SignUps
  signupsPerHour?: number | undefined
  needsCode: string | null
}

export function openSignUp(
  { db }: Commons,
  attempts: Attempts,
  allowed: SignUpRules,
  clock: () => number,
): SignUp {
  const state = async () => {
    const isFirst = !(await db.selectFrom('owner').select('only').executeTakeFirst())
    return {
      isOpen: allowed.signups === 'open' || (allowed.signups === 'first' && isFirst),
      isFirst,
      needsCode: isFirst && allowed.needsCode !== null,
    }
  }
  return {
    signUpState: state,
    async signUp(typed, from) {
      const name = typed.name.trim()
      check({ ...typed, name })
      const email = plainEmail(typed.email)
      const { isOpen, needsCode } = await state()
      if (!isOpen) throw closed()
      await attempts.count({ ip: from.ip })
      if (needsCode && !isCode(allowed, typed.code)) throw wrongCode()
      await attempts.countSignUp(from, allowed.signupsPerHour ?? Infinity)
      const session = await make(
        db,
        allowed,
        clock(),
        { ...typed, name, email, emailTyped: typed.email },
        from,
      ).catch(async (problem) => {
        await attempts.forgiveSignUp(from)
        throw problem
      })
      await attempts.forgive({ ip: from.ip })
      return { account: session.account, session }
    },
  }
}

/** Decides in one transaction: between two with one email, and between two who would be the owner. */
async function make(
  db: Kysely<CommonsTables>,
  allowed: SignUpRules,
  at: number,
  typed: {
    email: string
    emailTyped: string
    password: string
    name: string
    code?: string | undefined
  },
  from: SessionOrigin,
): Promise<Session> {
  const { email, name } = typed
  const password = await hashPassword(typed.password)
  return db.transaction().execute(async (trx) => {
    const now = new Date(at).toISOString()
    const [id, stamped] = [newId(), { createdAt: now, updatedAt: now }]
    const isTaken = await trx
      .selectFrom('user')
      .select('id')
      .where('email', '=', emailAsOnceKept(typed.emailTyped))
      .executeTakeFirst()
    if (isTaken) throw taken()
    const made = await trx
      .insertInto('user')
      .values({ id, email, name, emailVerified: 0, ...stamped })
      .onConflict((met) => met.column('email').doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) throw taken()
    // The key of this table decides between two at once: the second waits here, and then finds it taken.
    const isOwner = await trx
      .insertInto('owner')
      .values({ only: 1, user_id: id })
      .onConflict((met) => met.column('only').doNothing())
      .returning('only')
      .executeTakeFirst()
    if (!isOwner && allowed.signups !== 'open') throw closed()
    if (isOwner && !isCode(allowed, typed.code)) throw wrongCode()
    await trx
      .insertInto('account')
      .values({ id: newId(), accountId: id, userId: id, providerId: 'credential', password, ...stamped })
      .execute()
    return beginSession(trx, id, at, from)
  })
}

function check({ email, name, password }: { email: string; name: string; password: string }) {
  const why = whyNotEmail(email)
  if (why) throw new Invalid({ email: why })
  if (!name || name.length > 200 || /\p{Cc}/u.test(name)) throw new Invalid({ name: 'Enter your name.' })
  checkPassword(password)
}

const isCode = ({ needsCode }: SignUpRules, code: string | undefined) =>
  needsCode === null || isSame(code?.trim() ?? '', needsCode)

const taken = () =>
  new Refused('email-taken', 'There is already an account with this email. Sign in instead.')

const closed = () => new Refused('closed', 'New accounts are closed. Ask the person who runs this site.')

const wrongCode = () =>
  new Refused('code', 'The first account needs a code. It is shown in the window where Wellmet was started.')

// Of hashes, as the lengths must be equal, and must not be told either.
const isSame = (one: string, other: string) => timingSafeEqual(digest(one), digest(other))
const digest = (text: string) => createHash('sha256').update(text).digest()
