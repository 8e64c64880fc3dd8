/**
 * Addresses of pages on which a host answers without an account: shown once, kept as a hash. What stands on a page is in the world of
 * the account that made it; here is only where to look.
 */
import { randomBytes } from 'node:crypto'
import { Refused } from '../outcome.ts'
import type { Commons } from '../store/commons.ts'
import { prepared } from '../store/prepared.ts'
import { many } from '../ui/say.ts'
import { type Attempts, SLOW_DOWN } from './attempts.ts'
import { hashed } from './hashed.ts'
import { refuseVisitor } from './visitors.ts'

export interface HostPageFound {
  account: string
  email: string
  name: string
  isSample: boolean
  pageId: string
  /** What is kept of its address: enough to name it in a report. */
  hash: string
  isReported: boolean
}

export interface HostPages {
  /**
   * Gives the secret part of the page's address; refuses `slow-down` where the account has made 30 within a day, and `pages-stopped`
   * where the operator has taken that right from it.
   */
  addHostPage(of: { account: string; isSample: boolean; pageId: string }): Promise<string>
  /** Whose page has this secret; null where no page has. */
  hostPageOf(secret: string): Promise<HostPageFound | null>
  /** The ids of the account's pages that have an open address: a page that an import brought has none, and one may be closed. */
  hostPagesOf(account: string): Promise<ReadonlySet<string>>
  /** Counts a press on a page, by the page and by the network address, or refuses it with `slow-down`. */
  countPress(by: { secret: string; ip: string }): Promise<void>
}

const DAY = 24 * 60 * 60_000
const PAGES_A_DAY = 30

const byHash = prepared((db: Commons['db'], hash: string) =>
  db
    .selectFrom('guest_page')
    .innerJoin('user', 'user.id', 'guest_page.user_id')
    .leftJoin('misuse_report', 'misuse_report.page', 'guest_page.hash')
    .select(['user.id as account', 'user.email', 'user.name', 'is_sample', 'page_id', 'hash'])
    .select('misuse_report.id as report')
    .where('hash', '=', hash),
)

/** 128 random bits, as they stand in an address. */
const isSecret = (text: string) => /^[\w-]{22}$/.test(text)

const pagesStopped =
  'The person who runs this site has stopped pages for this account. Ask them, or write your letter without one.'

export function openHostPages({ db }: Commons, attempts: Attempts, clock: () => number): HostPages {
  return {
    async addHostPage({ account, isSample, pageId }) {
      refuseVisitor(account)
      const stopped = await db
        .selectFrom('no_guest_pages')
        .select('since')
        .where('user_id', '=', account)
        .executeTakeFirst()
      if (stopped) throw new Refused('pages-stopped', pagesStopped)
      const since = new Date(clock() - DAY).toISOString()
      const { count } = await db
        .selectFrom('guest_page')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .where('user_id', '=', account)
        .where('made_at', '>', since)
        .executeTakeFirstOrThrow()
      if (Number(count) >= PAGES_A_DAY)
        throw new Refused(
          SLOW_DOWN,
          `You have made ${many(PAGES_A_DAY, 'page')} within a day. Make more tomorrow.`,
        )
      const secret = randomBytes(16).toString('base64url')
      await db
        .insertInto('guest_page')
        .values({
          hash: hashed(secret),
          user_id: account,
          is_sample: isSample ? 1 : 0,
          page_id: pageId,
          made_at: new Date(clock()).toISOString(),
          closed_at: null,
        })
        .execute()
      return secret
    },

    async hostPageOf(secret) {
      if (!isSecret(secret)) return null
      const [row] = await byHash(db, hashed(secret))
      if (!row) return null
      const { account, email, name, is_sample, page_id, hash, report } = row
      const isReported = report !== null
      return { account, email, name, isSample: is_sample === 1, pageId: page_id, hash, isReported }
    },

    async hostPagesOf(account) {
      const rows = await db
        .selectFrom('guest_page')
        .select('page_id')
        .where('user_id', '=', account)
        .where('closed_at', 'is', null)
        .execute()
      return new Set(rows.map(({ page_id }) => page_id))
    },

    async countPress({ secret, ip }) {
      await attempts.countGuest({ page: hashed(secret), ip })
    },
  }
}
