/**
 * Which accounts have a file, kept in the commons: so that a file that is lost is told from one that was never made, and no one is handed
 * an empty world in place of theirs.
 */
import type { Commons } from './commons.ts'

export interface WorldsMade {
  /** Whether there is still such an account: a request that began before it was deleted makes no file for it. */
  mayBegin(account: string): Promise<boolean>
  has(account: string): Promise<boolean>
  add(accounts: readonly string[]): Promise<void>
  remove(account: string): Promise<void>
}

export function worldsMade({ db }: Pick<Commons, 'db'>): WorldsMade {
  const known = new Set<string>()
  return {
    async mayBegin(account) {
      return (
        (await db.selectFrom('user').select('id').where('id', '=', account).executeTakeFirst()) !== undefined
      )
    },
    async has(account) {
      if (known.has(account)) return true
      const row = await db
        .selectFrom('world_made')
        .select('account')
        .where('account', '=', account)
        .executeTakeFirst()
      if (row) known.add(account)
      return row !== undefined
    },
    async add(accounts) {
      const made_at = new Date().toISOString()
      for (let from = 0; from < accounts.length; from += 500) {
        const some = accounts.slice(from, from + 500)
        await db
          .insertInto('world_made')
          .values(some.map((account) => ({ account, made_at })))
          .onConflict((conflict) => conflict.column('account').doNothing())
          .execute()
        for (const account of some) known.add(account)
      }
    },
    async remove(account) {
      known.delete(account)
      await db.deleteFrom('world_made').where('account', '=', account).execute()
    },
  }
}
