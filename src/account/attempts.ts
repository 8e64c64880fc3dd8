/**
 * Guessing is slowed: tries are counted in the commons, where they outlive a restart and are shared by all processes, and
 * *before* the password is looked at, so that a hundred guesses at once are still counted one by one.
 */
import { createHmac } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { plainAddress } from '../addresses.ts'
import { Refused } from '../outcome.ts'
import type { Commons } from '../store/commons.ts'
import { many } from '../ui/say.ts'

/** The refusal's code when tries came too fast; doors answer it with 429. */
export const SLOW_DOWN = 'slow-down'

const WINDOW = 15 * 60_000
const HOUR = 60 * 60_000
/** For one email, wherever from. */
const PER_EMAIL = 10
/** For one network address, whatever email. More, as a household, an office or a proxy in front is one address to us. */
const PER_ADDRESS = 30

/** Presses on one page, wherever from, and of one network address on any page. */
const PRESSES_OF_PAGE = 60
const PRESSES_OF_ADDRESS = 300

interface AttemptBy {
  email?: string | undefined
  ip?: string | undefined
}

export interface Attempts {
  /**
   * Counts a try, or refuses it with when to come back. A password form gives `email`, as it is kept or, where there is no such
   * account, as `plainEmail` writes it; `ip` is the client's address.
   */
  count(by: AttemptBy): Promise<void>
  /** Counts an account that is about to be made, or refuses it when its network address has made `most` within an hour. */
  countSignUp(by: { ip?: string }, most: number): Promise<void>
  /** Counts a visit of the sample data that is about to begin, or refuses it as with accounts. */
  countVisit(by: { ip?: string }, most: number): Promise<void>
  /** Takes that back, where none was made. */
  forgiveSignUp(by: { ip?: string }): Promise<void>
  /** Counts a press of someone without an account, on the page with this hash, or refuses it. */
  countGuest(by: { page: string; ip: string }): Promise<void>
  /** Takes back what a try that was right has counted, and all earlier ones for its email. */
  forgive(by: AttemptBy): Promise<void>
}

export function openAttempts({ db }: Commons, secret: string, clock: () => number): Attempts {
  // Keyed, so that the rows do not tell which addresses were typed.
  const keyed = (kind: string, value: string) =>
    createHmac('sha256', secret).update(`${kind}:${value}`).digest('hex')
  const emailKey = (email: string) => keyed('email', email)
  const addressKey = (ip: string) => keyed('address', network(ip))

  const signUpKey = (ip: string) => keyed('sign-up', network(ip))

  return {
    async count({ email, ip }) {
      if (ip !== undefined) await countOne(addressKey(ip), PER_ADDRESS)
      if (email !== undefined) await countOne(emailKey(email), PER_EMAIL)
    },
    async countSignUp({ ip }, most) {
      if (ip !== undefined && most < Infinity) await countOne(signUpKey(ip), most, HOUR, manyAccounts)
    },
    async countVisit({ ip }, most) {
      if (ip !== undefined) await countOne(keyed('visit', network(ip)), most, HOUR, manyVisits)
    },
    async forgiveSignUp({ ip }) {
      if (ip !== undefined) await uncount(signUpKey(ip))
    },
    async countGuest({ page, ip }) {
      const says = 'This was pressed very often.'
      await countOne(keyed('guest-address', network(ip)), PRESSES_OF_ADDRESS, WINDOW, says)
      await countOne(keyed('guest-page', page), PRESSES_OF_PAGE, WINDOW, says)
    },
    async forgive({ email, ip }) {
      const stale = new Date(clock() - HOUR).toISOString()
      await db.deleteFrom('attempt').where('since', '<', stale).execute()
      if (email !== undefined) await db.deleteFrom('attempt').where('key', '=', emailKey(email)).execute()
      if (ip !== undefined) await uncount(addressKey(ip))
    },
  }

  async function uncount(key: string): Promise<void> {
    await db
      .updateTable('attempt')
      .set((row) => ({ count: row('count', '-', 1) }))
      .where('key', '=', key)
      .where('count', '>', 0)
      .execute()
  }

  async function countOne(key: string, most: number, window = WINDOW, says = manyTries) {
    const now = clock()
    const since = new Date(now).toISOString()
    const stale = new Date(now - window).toISOString()
    const tries = await db
      .insertInto('attempt')
      .values({ key, count: 1, since })
      .onConflict((met) =>
        met.column('key').doUpdateSet((row) => ({
          count: row
            .case()
            .when('attempt.since', '<=', stale)
            .then(1)
            .else(row('attempt.count', '+', 1))
            .end(),
          since: row
            .case()
            // Counted when the clock was ahead: from now on, so that no one waits until then.
            .when(row.or([row('attempt.since', '<=', stale), row('attempt.since', '>', since)]))
            .then(since)
            .else(row.ref('attempt.since'))
            .end(),
        })),
      )
      .returning(['count', 'since'])
      .executeTakeFirstOrThrow()
    if (tries.count > most) throw slowDown(says, Date.parse(tries.since) + window - now)
  }
}

const manyTries = 'Too many tries.'
const manyAccounts = 'Too many accounts were created from your network address in the last hour.'

const manyVisits = 'The sample was opened very often from your network address in the last hour.'

function slowDown(says: string, wait: number): Refused {
  const minutes = Math.max(1, Math.ceil(wait / 60_000))
  return new Refused(SLOW_DOWN, `${says} Try again in ${many(minutes, 'minute')}.`)
}

/** What one guest can hold: an IPv4 address, or the first 64 bits of an IPv6 one, of which every line has 2^64. */
function network(ip: string): string {
  const plain = plainAddress(ip) ?? ip
  if (!isIPv6(plain)) return plain
  const [before = '', after = ''] = plain.split('::')
  const head = before ? before.split(':') : []
  const tail = after ? after.split(':') : []
  const groups = plain.includes('::')
    ? [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail]
    : head
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
