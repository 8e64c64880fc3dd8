/** What hosts tell the operator of pages made for them, and what the operator can do about it: close a page, end an account’s right to make them. */
import { NotFound } from '../outcome.ts'
import type { Commons } from '../store/commons.ts'
import { newId } from '../store/id.ts'

/** What a host told the operator of a page. */
export interface MisuseReported {
  id: string
  account: string
  email: string
  words: string
  madeAt: string
  isClosed: boolean
}

export interface Misuse {
  /** Tells the operator of an address, and of the page it leads to where that has another one. Told again, the later words stand. */
  reportMisuse(of: { hash: string; pageId: string; account: string; words: string }): Promise<void>
  /** Takes away the words that were told of these pages, at the wish of who told them. That there was a report stays. */
  eraseReportWords(of: { account: string; pageIds: readonly string[] }): Promise<void>
  /** What hosts told, oldest first. */
  listReports(): Promise<MisuseReported[]>
  /** Closes the page of a report. Throws NotFound where there is no such report. */
  closeReported(id: string): Promise<MisuseReported>
  /** Takes a report off the list; its page stays as it is. */
  dropReport(id: string): Promise<void>
  /** Takes from an account the right to make pages, or gives it back. Pages that are there stay. */
  stopPages(account: string): Promise<void>
  allowPages(account: string): Promise<void>
}

export function openMisuse({ db, scour }: Commons, clock: () => number): Misuse {
  return {
    async reportMisuse({ hash, pageId, account, words }) {
      const made_at = new Date(clock()).toISOString()
      const own = await db
        .selectFrom('guest_page')
        .select('hash')
        .where('user_id', '=', account)
        .where('page_id', '=', pageId)
        .execute()
      for (const page of new Set([hash, ...own.map((row) => row.hash)]))
        await db
          .insertInto('misuse_report')
          .values({ id: newId(), page, user_id: account, words, made_at })
          .onConflict((met) => met.column('page').doUpdateSet({ words, made_at }))
          .execute()
    },

    async eraseReportWords({ account, pageIds }) {
      const told = await db
        .updateTable('misuse_report')
        .set({ words: '' })
        .where('user_id', '=', account)
        .where('words', '!=', '')
        .where('page', 'in', (query) =>
          query
            .selectFrom('guest_page')
            .select('hash')
            .where('page_id', 'in', [...pageIds]),
        )
        .executeTakeFirst()
      if (told.numUpdatedRows > 0n) await scour()
    },

    async listReports() {
      return (await reportsIn(db).orderBy('misuse_report.id').execute()).map(asReported)
    },

    async closeReported(id) {
      const row = await reportsIn(db).where('misuse_report.id', '=', id).executeTakeFirst()
      if (!row) throw new NotFound('report')
      await db
        .updateTable('guest_page')
        .set({ closed_at: new Date(clock()).toISOString() })
        .where('hash', '=', row.page)
        .execute()
      return { ...asReported(row), isClosed: true }
    },

    async dropReport(id) {
      const gone = await db
        .deleteFrom('misuse_report')
        .where('id', '=', id)
        .returning('id')
        .executeTakeFirst()
      if (!gone) throw new NotFound('report')
    },

    async stopPages(account) {
      await db
        .insertInto('no_guest_pages')
        .values({ user_id: account, since: new Date(clock()).toISOString() })
        .onConflict((met) => met.column('user_id').doNothing())
        .execute()
    },

    async allowPages(account) {
      await db.deleteFrom('no_guest_pages').where('user_id', '=', account).execute()
    },
  }
}

const reportsIn = (db: Commons['db']) =>
  db
    .selectFrom('misuse_report')
    .innerJoin('user', 'user.id', 'misuse_report.user_id')
    .innerJoin('guest_page', 'guest_page.hash', 'misuse_report.page')
    .select([
      'misuse_report.id',
      'misuse_report.page',
      'misuse_report.words',
      'misuse_report.made_at',
      'user.id as account',
      'user.email',
      'guest_page.closed_at',
    ])

const asReported = (row: {
  id: string
  account: string
  email: string
  words: string
  made_at: string
  closed_at: string | null
}): MisuseReported => ({
  id: row.id,
  account: row.account,
  email: row.email,
  words: row.words,
  madeAt: row.made_at,
  isClosed: row.closed_at !== null,
})
