/**
 * How much one account may hold. Asked in the transaction of each writing verb, before it is kept; what takes away, reads or
 * exports goes on when an account is full, so that a person can get out.
 */

import { Refused } from '../outcome.ts'
import type { Store, Stores } from '../store/store.ts'
import { Tally, type Usage } from '../store/tally.ts'
import { fileOf, usageOf } from '../store/usage.ts'
import { sayNumber } from '../ui/say.ts'
import type { Verb } from '../verb.ts'

/** The refusal's code; doors answer it with 409. */
export const QUOTA = 'quota'

export interface Quotas {
  /**
   * Runs `work` in the account's world, in one transaction, and refuses `quota` if the world would hold too much then. What is
   * written through `counted` counts; what a door keeps for itself goes through `store`.
   */
  within<T>(
    world: string,
    verb: Pick<Verb, 'name'>,
    work: (store: Store, counted: Store) => Promise<T>,
  ): Promise<T>
}

/** What the sample data holds beside the account's own: many times what one is filled with. */
export const sampleQuota: Usage = { rows: 5000, bytes: 20_000_000 }

/** Refuses a world that holds more than it may. For what writes on a connection of its own: after it wrote, in its transaction. */
export async function refuseOverQuota(store: Store, kind: Stores['kind'], quota: Usage): Promise<void> {
  const holds = await usageOf(store, kind)
  if (isOver(holds, quota)) throw new Over(holds, quota)
}

/** What is known of a world: what it held when last measured, and what has come since or may be coming. */
interface Measurement {
  measured: Usage | null
  /** The file, as it was then. */
  version: string
  /** When, and how long it took, in milliseconds. */
  at: number
  took: number
  since: Usage
  /** Written, and not yet kept or dropped. */
  underWay: Usage
  /** All that ever came, to tell what came during a measuring. */
  ever: Usage
  /** What it held when first measured: over the quota where that was made smaller, and one must be able to delete then too. */
  first: Usage
}

export const openQuotas = (stores: Stores, quota: Usage): Quotas => new CountedWorlds(stores, quota)

class CountedWorlds implements Quotas {
  readonly #stores: Stores
  readonly #quota: Usage
  readonly #isFile: boolean
  readonly #worlds = new Map<string, Measurement>()

  constructor(stores: Stores, quota: Usage) {
    this.#stores = stores
    this.#quota = quota
    this.#isFile = stores.kind === 'sqlite'
  }

  async within<T>(
    world: string,
    verb: Pick<Verb, 'name'>,
    work: (store: Store, counted: Store) => Promise<T>,
  ): Promise<T> {
    const limit = world.endsWith('~sample') ? sampleQuota : this.#quota
    const known = this.#knownOf(world)
    // Other processes write to the same database, and each may be wrong by a hundredth.
    if (!known.measured || (!this.#isFile && isOver(known.since, times(limit, 0.01))))
      await this.#measure(world, known)
    try {
      return await this.#attempt(world, known, verb, limit, work)
    } catch (error) {
      if (this.#isFile || !(error instanceof Over) || performance.now() < known.at + 10 * known.took)
        throw error
      // It may hold less than was reckoned: what was taken away is not known here.
      await this.#measure(world, known)
      return await this.#attempt(world, known, verb, limit, work)
    }
  }

  /** What is known of the worlds written to last; any other is measured at its next write. */
  #knownOf(world: string): Measurement {
    const known = this.#worlds.get(world) ?? unknown()
    this.#worlds.delete(world)
    this.#worlds.set(world, known)
    if (this.#worlds.size > 10_000) this.#worlds.delete(this.#worlds.keys().next().value as string)
    return known
  }

  async #attempt<T>(
    world: string,
    known: Measurement,
    verb: Pick<Verb, 'name'>,
    limit: Usage,
    work: (store: Store, counted: Store) => Promise<T>,
  ): Promise<T> {
    const isEmptying = makesRoom(verb)
    let mine = none
    try {
      const gave = await this.#stores.within(world, 'writes', async (store) => {
        // Of a try before this one, that met another's and was undone.
        add(known.underWay, times(mine, -1))
        mine = none
        const tally = new Tally()
        const gave = await work(store, store.withPlugin(tally))
        if (tally.rows === 0 && tally.bytes === 0) return gave
        mine = await this.#admitted(
          store,
          known,
          { rows: tally.rows, bytes: tally.bytes },
          { isEmptying, limit },
        )
        add(known.underWay, mine)
        add(known.ever, mine)
        return gave
      })
      add(known.since, mine)
      // It may hold less now than is known: the next that seems too much is measured at once.
      if (isEmptying) known.at = -Infinity
      return gave
    } finally {
      add(known.underWay, times(mine, -1))
    }
  }

  /** Holds what was written against the limit; refuses, or gives how much of it is not yet known to the measurement. */
  async #admitted(
    store: Store,
    known: Measurement,
    written: Usage,
    { isEmptying, limit }: { isEmptying: boolean; limit: Usage },
  ): Promise<Usage> {
    const most = isEmptying ? sum(times(larger(limit, known.first), 1.03), forTrash) : limit
    let uncounted = written
    let holds = sum(known.measured ?? none, known.since, known.underWay, written)
    if (this.#isFile) {
      const { bytes, version } = await fileOf(store)
      holds.bytes = bytes
      if (isOver(holds, most) || version !== known.version) {
        holds = await usageOf(store, 'sqlite')
        Object.assign(known, { measured: holds, since: { ...none }, version })
        uncounted = none
      }
      // What it takes away shows only here. On PostgreSQL this may make another's write begin again, so it is kept for emptying.
      // Much at once is held against what is really there, as another process may be writing much as well.
    } else if ((isEmptying && isOver(holds, most)) || isOver(written, times(limit, 0.05)))
      holds = await usageOf(store, 'postgres')
    if (isOver(holds, most)) throw new Over(holds, limit)
    return uncounted
  }

  async #measure(world: string, known: Measurement): Promise<void> {
    const [began, underWay, ever] = [performance.now(), { ...known.underWay }, { ...known.ever }]
    const measured = await this.#stores.within(world, 'reads', (store) => usageOf(store, this.#stores.kind))
    if (!known.measured) known.first = measured
    known.measured = measured
    // Whether these were seen is not known, so they count twice until the next measuring.
    known.since = sum(underWay, known.ever, times(ever, -1))
    known.at = performance.now()
    known.took = known.at - began
  }
}

class Over extends Refused {
  constructor(holds: Usage, limit: Usage) {
    super(
      QUOTA,
      `This account is full: with this it would hold ${inMb(holds.bytes)} of ${inMb(limit.bytes)} MB and ${inDigits(holds.rows)} of ${inDigits(limit.rows)} rows. Nothing was saved. Reading, exporting and deleting still work. What is in Trash counts until it is deleted forever.`,
    )
  }
}

const inMb = (bytes: number) => inDigits(Math.ceil(bytes / 1_000_000))
const inDigits = (count: number) => (count === Infinity ? 'any number of' : sayNumber(count))

/** What is in Trash is kept as JSON with the names of its columns, and so may weigh more for a while than it did. */
const forTrash: Usage = { rows: 1, bytes: 5_000_000 }

const makesRoom = ({ name }: Pick<Verb, 'name'>) => /^(remove|discard|undo|delete)-/.test(name)

const none: Readonly<Usage> = { rows: 0, bytes: 0 }
const unknown = (): Measurement => ({
  measured: null,
  version: '',
  at: -Infinity,
  took: 0,
  since: { ...none },
  underWay: { ...none },
  ever: { ...none },
  first: none,
})
const isOver = (holds: Usage, limit: Usage) => holds.rows > limit.rows || holds.bytes > limit.bytes
const times = ({ rows, bytes }: Usage, by: number): Usage => ({ rows: rows * by, bytes: bytes * by })
const larger = (one: Usage, other: Usage): Usage => ({
  rows: Math.max(one.rows, other.rows),
  bytes: Math.max(one.bytes, other.bytes),
})
function add(to: Usage, what: Usage): void {
  to.rows += what.rows
  to.bytes += what.bytes
}
function sum(...parts: readonly Usage[]): Usage {
  const all = { ...none }
  for (const part of parts) add(all, part)
  return all
}
