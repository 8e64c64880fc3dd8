/**
 * Someone who only tries the sample data, without an account of their own: a passing account that no password opens, with one session
 * of a day, in the sample from first to last. It is known by its id, so that nothing has to be kept of it.
 */
import { randomUUID } from 'node:crypto'
import { Refused } from '../outcome.ts'
import type { Commons } from '../store/commons.ts'
import type { Attempts } from './attempts.ts'
import { beginSession, type Session, type SessionOrigin } from './sessions.ts'

export interface Visitors {
  /** Lets a visitor in. Refuses `slow-down` where their network address has begun 10 within an hour, and `full` where there are 200. */
  beginVisit(from: SessionOrigin): Promise<Session>
  /** The accounts of visitors whose day is over. */
  visitsOver(): Promise<string[]>
}

/** How many there may be at once, and of one network address within an hour. */
export const mostVisitors = 200
export const visitsAnHour = 10

const DAY = 24 * 60 * 60_000
const prefix = 'try-'

export const isVisitor = (account: string): boolean => account.startsWith(prefix)

/** What goes out from here, and what lasts, is for those who have an account. */
export function refuseVisitor(account: string): void {
  if (isVisitor(account))
    throw new Refused('visitor', 'Create an account to do this. The sample data is erased after a day.')
}

export function openVisitors({ db }: Commons, attempts: Attempts, clock: () => number): Visitors {
  const visitors = () => db.selectFrom('user').where('id', 'like', `${prefix}%`)
  return {
    async beginVisit(from) {
      await attempts.countVisit(from, visitsAnHour)
      const { count } = await visitors()
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      if (Number(count) >= mostVisitors)
        throw new Refused('full', 'Many people are trying the sample data just now. Come back in an hour.')
      return db.transaction().execute(async (trx) => {
        const at = new Date(clock()).toISOString()
        const id = `${prefix}${randomUUID()}`
        const stamped = { createdAt: at, updatedAt: at }
        await trx
          .insertInto('user')
          .values({ id, email: `${id}@sample.invalid`, name: 'Guest', emailVerified: 0, ...stamped })
          .execute()
        await trx.insertInto('sample_visit').values({ user_id: id, since: at }).execute()
        return beginSession(trx, id, clock(), from, DAY)
      })
    },

    async visitsOver() {
      const past = new Date(clock() - DAY).toISOString()
      const rows = await visitors().select(['id', 'createdAt']).execute()
      return rows.filter((row) => new Date(row.createdAt).toISOString() <= past).map(({ id }) => id)
    },
  }
}
