import type { Kysely } from 'kysely'
import type { CommonsTables } from '../store/commons-steps.ts'
import { emailAsOnceKept, isUnaskable, plainEmail } from './email.ts'

/** The email of the account that is meant, as the commons keep it; null where there is no such account. */
export async function keptEmail(db: Kysely<CommonsTables>, typed: string): Promise<string | null> {
  if (isUnaskable(typed) || typed.length > 2000) return null
  const exactly = emailAsOnceKept(typed)
  const rows = await db
    .selectFrom('user')
    .select('email')
    .where('email', 'in', [exactly, plainEmail(typed)])
    .execute()
  return (rows.find(({ email }) => email === exactly) ?? rows[0])?.email ?? null
}
