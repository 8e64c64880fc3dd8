/**
 * What the whole server knows of requests, no matter who sends them: who asked not to get any, how those who get many like them, and, where the
 * operator counts them, how many went to one person. Of the person there is a keyed hash of what they are known by, and nothing else.
 */
import { createHmac } from 'node:crypto'
import { Refused } from '../outcome.ts'
import type { Commons } from '../store/commons.ts'
import { latest } from '../store/latest.ts'
import { preparedForEach } from '../store/prepared.ts'
import { many } from '../ui/say.ts'
import { SLOW_DOWN } from './attempts.ts'

/** What someone is known by, folded: `address:maya@acme.test`, `name:maya chen, acme tea`, or of a company `company:acme tea`. */
export type KnownBy = `${'address' | 'name' | 'company'}:${string}`

/** How someone, or a company for all its people, likes to be asked. */
export interface ServerTerms {
  /** Requests a month: 0 for none, null for any number. */
  aMonth: number | null
  /** A date. */
  notBefore: string | null
  isOnlyInWriting: boolean
  subjects: string
  link: string
  /** ISO instant. */
  saidAt: string
}

/** What a verb that begins something with a person is handed. */
export interface Requests {
  /** Whether one of these asked this account not to be contacted again, on a page that it made. */
  isLeftAlone(of: readonly KnownBy[]): Promise<boolean>
  /**
   * Whether one of these is not to be asked by anyone here. Each asking is counted: `slow-down` where the account has asked about more
   * than 20 addresses within a day, so that no one finds out by trying.
   */
  isLeftAloneByAll(of: readonly KnownBy[]): Promise<boolean>
  /** From now on this account does not contact them, also where they come in once more. */
  leaveAlone(of: readonly KnownBy[]): Promise<void>
  /** How they like to be asked, as the operator was told by themselves: the first of these that said so. */
  termsOf(of: readonly KnownBy[]): Promise<{ by: KnownBy; terms: ServerTerms } | null>
  /** Counts a request to them in this month, where requests are counted. */
  count(of: readonly KnownBy[]): Promise<void>
  /** Takes that back: the request of this month did not go out after all. */
  uncount(of: readonly KnownBy[]): Promise<void>
  /** How many other accounts asked them this month; 0 where requests are not counted. */
  othersThisMonth(of: readonly KnownBy[]): Promise<number>
}

/** The same from the command line, for the whole server: by an operator who is sure who speaks. */
export interface WholeServer {
  requestsOf(account: string): Requests
  /** From now on no one here starts anything with them. */
  leaveAloneByAll(of: readonly KnownBy[]): Promise<void>
  /** Takes that back; gives how many there were. */
  contactAgain(of: readonly KnownBy[]): Promise<number>
  setTermsOf(of: KnownBy, terms: Omit<ServerTerms, 'saidAt'>): Promise<void>
  /** Gives whether there were any. */
  dropTermsOf(of: KnownBy): Promise<boolean>
}

/** In the sample data no one is anyone. */
export const noRequests: Requests = {
  isLeftAlone: async () => false,
  isLeftAloneByAll: async () => false,
  leaveAlone: async () => {},
  termsOf: async () => null,
  count: async () => {},
  uncount: async () => {},
  othersThisMonth: async () => 0,
}

/** So many new addresses a day, and so many names: few enough that trying finds out little, more than anyone writes to with care. */
const STARTS_A_DAY = 20

const termsKept = preparedForEach((db: Commons['db'], keys) =>
  db.selectFrom('asking_terms').selectAll().where('key', 'in', keys),
)

export function openRequests(
  { db }: Commons,
  settings: { secret: string; countsRequests?: boolean | undefined },
  clock: () => number,
): WholeServer {
  const keyOf = latest(KEYS_KEPT, (knownBy: string) =>
    createHmac('sha256', settings.secret).update(`known-by:${knownBy}`).digest('hex'),
  )
  const ledger: RequestLedger = {
    db,
    keyOf,
    keysOf: (of) => [...new Set(of)].map(keyOf),
    now: () => new Date(clock()).toISOString(),
    countsRequests: settings.countsRequests ?? false,
  }
  return { requestsOf: (account) => requestsOf(ledger, account), ...wholeServer(ledger) }
}

/** To make one takes as long as a small query, and a page asks for those of the same people again. */
const KEYS_KEPT = 500

/** Where all of it is kept, and under which keys. */
interface RequestLedger {
  db: Commons['db']
  keyOf(of: KnownBy): string
  keysOf(of: readonly KnownBy[]): string[]
  now(): string
  countsRequests: boolean
}

function requestsOf(ledger: RequestLedger, account: string): Requests {
  const { db, keyOf, keysOf, now, countsRequests } = ledger
  const month = () => now().slice(0, 7)
  return {
    async isLeftAlone(of) {
      if (of.length === 0) return false
      const rows = db
        .selectFrom('left_alone')
        .select('key')
        .where('user_id', '=', account)
        .where('key', 'in', keysOf(of))
      return (await rows.limit(1).execute()).length > 0
    },

    async isLeftAloneByAll(of) {
      if (of.length === 0) return false
      await countStart(ledger, account, of)
      const rows = db.selectFrom('left_alone_by_all').select('key').where('key', 'in', keysOf(of))
      return (await rows.limit(1).execute()).length > 0
    },

    async leaveAlone(of) {
      if (of.length === 0) return
      await db
        .insertInto('left_alone')
        .values(keysOf(of).map((key) => ({ user_id: account, key, since: now() })))
        .onConflict((met) => met.doNothing())
        .execute()
    },

    async termsOf(of) {
      if (of.length === 0) return null
      const rows = await termsKept(db, keysOf(of))
      for (const by of of) {
        const row = rows.find(({ key }) => key === keyOf(by))
        if (row) return { by, terms: asTerms(row) }
      }
      return null
    },

    async count(of) {
      if (!countsRequests || of.length === 0) return
      await db.deleteFrom('request_sent').where('month', '<', month()).execute()
      await db
        .insertInto('request_sent')
        .values(keysOf(of).map((key) => ({ user_id: account, key, month: month() })))
        .onConflict((met) => met.doNothing())
        .execute()
    },

    async uncount(of) {
      if (!countsRequests || of.length === 0) return
      await db
        .deleteFrom('request_sent')
        .where('user_id', '=', account)
        .where('key', 'in', keysOf(of))
        .where('month', '=', month())
        .execute()
    },

    async othersThisMonth(of) {
      if (!countsRequests || of.length === 0) return 0
      const rows = await db
        .selectFrom('request_sent')
        .select('user_id')
        .distinct()
        .where('key', 'in', keysOf(of))
        .where('month', '=', month())
        .where('user_id', '!=', account)
        .execute()
      return rows.length
    },
  }
}

const wholeServer = ({ db, keyOf, keysOf, now }: RequestLedger): Omit<WholeServer, 'requestsOf'> => ({
  async leaveAloneByAll(of) {
    await db
      .insertInto('left_alone_by_all')
      .values(keysOf(of).map((key) => ({ key, since: now() })))
      .onConflict((met) => met.doNothing())
      .execute()
  },

  async contactAgain(of) {
    const gone = await db.deleteFrom('left_alone_by_all').where('key', 'in', keysOf(of)).executeTakeFirst()
    return Number(gone.numDeletedRows)
  },

  async setTermsOf(of, { aMonth, notBefore, isOnlyInWriting, subjects, link }) {
    const said = {
      a_month: aMonth,
      not_before_on: notBefore,
      only_in_writing: isOnlyInWriting ? 1 : 0,
      subjects,
      link,
      said_at: now(),
    }
    await db
      .insertInto('asking_terms')
      .values({ key: keyOf(of), ...said })
      .onConflict((met) => met.column('key').doUpdateSet(said))
      .execute()
  },

  async dropTermsOf(of) {
    const gone = await db.deleteFrom('asking_terms').where('key', '=', keyOf(of)).executeTakeFirst()
    return gone.numDeletedRows > 0n
  },
})

/** Counts what is new today, and refuses where that is too much. Addresses and names each have their bound. */
async function countStart(
  { db, keyOf, now }: RequestLedger,
  account: string,
  of: readonly KnownBy[],
): Promise<void> {
  const day = now().slice(0, 10)
  await db.deleteFrom('request_start').where('user_id', '=', account).where('day', '<', day).execute()
  const starts = of.map((knownBy) => ({
    user_id: account,
    key: keyOf(knownBy),
    is_address: knownBy.startsWith('address:') ? 1 : 0,
    day,
  }))
  const begun = await db
    .insertInto('request_start')
    .values(starts)
    .onConflict((met) => met.doNothing())
    .returning('key')
    .execute()
  if (begun.length === 0) return
  const counts = await db
    .selectFrom('request_start')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('user_id', '=', account)
    .groupBy('is_address')
    .execute()
  if (counts.every(({ count }) => Number(count) <= STARTS_A_DAY)) return
  const keys = begun.map(({ key }) => key)
  await db.deleteFrom('request_start').where('user_id', '=', account).where('key', 'in', keys).execute()
  throw new Refused(
    SLOW_DOWN,
    `You have started conversations with ${many(STARTS_A_DAY, 'new person', 'new people')} today. Start more tomorrow.`,
  )
}

const asTerms = (row: {
  a_month: number | null
  not_before_on: string | null
  only_in_writing: number
  subjects: string
  link: string
  said_at: string
}): ServerTerms => ({
  aMonth: row.a_month,
  notBefore: row.not_before_on,
  isOnlyInWriting: row.only_in_writing === 1,
  subjects: row.subjects,
  link: row.link,
  saidAt: row.said_at,
})
