/**
 * Opens one person's world. On SQLite it is that account's own file; on PostgreSQL a transaction as `wellmet_app` that is told
 * which account it is. Either way the queries in the verbs never mention the account.
 */
import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import type { PoolClient } from 'pg'
import { AccountFiles, type OpenFile } from './account-files.ts'
import { AccountPlugin } from './account-plugin.ts'
import { accountFiles, backUpBeforeSteps } from './backup.ts'
import { migratePostgres } from './migrate.ts'
import { ofOneMoment } from './one-moment.ts'
import { inOrder } from './order.ts'
import { plainAccount } from './plain-account.ts'
import { isStalePlan, lend, openPool, type Patience, patient } from './postgres.ts'
import { askingAtOnce } from './prepared.ts'
import { areManyDue, bringUpToDate, keepUp, searchTables, watching } from './search-index.ts'
import { wipeWordsGone } from './search-texts.ts'
import { patiently, SNAPSHOT, WAIT } from './sqlite.ts'
import { steps } from './steps.ts'
import type { Store, Stores } from './store.ts'
import { type Tables, tables } from './tables.ts'
import { StoreTrouble, troubleOf } from './trouble.ts'
import { withStandIns } from './unreadable.ts'
import type { WorldsMade } from './worlds-made.ts'

/** `made` remembers which accounts have a file; without it a file that is lost is begun again. */
export async function openStores(
  at: { dataFolder: string; databaseUrl?: string },
  made?: WorldsMade,
): Promise<Stores> {
  if (at.databaseUrl) return inOrder(await openPostgresStores(at.databaseUrl, at.dataFolder))
  // Those of before this was kept.
  await made?.add(accountFiles(at.dataFolder).flatMap(ownAccount)).catch(unlessReadOnly)
  return inOrder(openSqliteStores(at.dataFolder, made))
}

/** Sample data is no loss: it is filled again. */
const ownAccount = (file: string) => (file.includes('~') ? [] : [file.slice(0, -'.db'.length)])

function unlessReadOnly(error: unknown): void {
  if (troubleOf(error)?.kind !== 'read-only') throw error
}

function openSqliteStores(dataFolder: string, made: WorldsMade | undefined): Stores {
  const files = new AccountFiles(dataFolder, made)
  const erasing = new Map<string, Promise<void>>()
  const held = new Map<string, Promise<unknown>>()
  /** In the account's file while `work` lasts; who comes while it is erased waits, and finds an empty world. */
  const inside = async <T>(account: string, work: (file: OpenFile) => Promise<T>): Promise<T> => {
    while (erasing.has(account)) await erasing.get(account)
    try {
      return await work(await files.take(account))
    } catch (error) {
      throw files.troubleIn(account, error)
    } finally {
      files.give(account)
    }
  }

  return {
    kind: 'sqlite',
    prepare: files.prepare,
    async within(account, does, work) {
      while (erasing.has(account)) await erasing.get(account)
      // SQLite would wait for the other thread to have written, and everyone here with it.
      if (does === 'writes') await patientlyFor(held, account)
      return inside(account, async ({ db, ask }) => {
        const done = await (does === 'writes'
          ? db
              .transaction()
              .execute((store) => keepingSearch(store, (one) => work(withStandIns(one)), 'sqlite'))
          : patiently(() =>
              inSnapshot(db, (store) => askingAtOnce(ofOneMoment(withStandIns(store)), ask, work)),
            ))
        files.isSound(account)
        return done
      })
    },
    // Opened here first, so that the file is there, and up to date, for the other thread.
    async holding(account, work) {
      while (erasing.has(account)) await erasing.get(account)
      while (held.has(account)) await held.get(account)
      const done = Promise.withResolvers<void>()
      held.set(account, done.promise)
      try {
        return await inside(account, work)
      } finally {
        held.delete(account)
        done.resolve()
      }
    },
    // Who is in there finishes first, and who comes meanwhile waits and finds an empty world.
    async erase(account) {
      while (erasing.has(account)) await erasing.get(account)
      const done = Promise.withResolvers<void>()
      erasing.set(account, done.promise)
      try {
        await files.erase(account)
      } finally {
        erasing.delete(account)
        done.resolve()
      }
    },
    // A reader of another process may be in the way: then the log goes with the next one, as it always does.
    async scour(account) {
      const { db } = await files.take(account)
      try {
        await db.transaction().execute(wipeWordsGone)
        await db.connection().execute(async (one) => {
          for (const pragma of ['busy_timeout = 0', 'wal_checkpoint(truncate)', `busy_timeout = ${WAIT}`])
            await sql.raw(`pragma ${pragma}`).execute(one)
        })
      } finally {
        files.give(account)
      }
    },
    state: () => ({ ...files.state(), pool: null }),
    close: () => files.close(),
  }
}

/** The index by which people are found is kept in the same transaction as the people. */
async function keepingSearch<T>(
  store: Store,
  work: (store: Store) => Promise<T>,
  dialect: Stores['kind'],
): Promise<T> {
  const { watched, touched } = watching(store)
  const done = await work(watched)
  await keepUp(store, touched(), dialect)
  return done
}

/** Someone waits on a page for this; what takes longer is said, and sent again. */
const LONGEST_WAIT = 30_000

async function patientlyFor(held: Map<string, Promise<unknown>>, account: string): Promise<void> {
  if (!held.has(account)) return
  let alarm: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    alarm = setTimeout(() => reject(new StoreTrouble('busy')), LONGEST_WAIT)
  })
  try {
    while (held.has(account)) await Promise.race([held.get(account), tooLong])
  } finally {
    clearTimeout(alarm)
  }
}

/** Reads in one snapshot, so that a page sees one moment, whatever another process writes meanwhile. */
const inSnapshot = <T>(db: Store, work: (store: Store) => Promise<T>): Promise<T> =>
  db.connection().execute(async (store) => {
    await store.executeQuery(begin)
    try {
      return await work(store)
    } finally {
      // When the file has failed, so does this, and what went wrong first is what matters.
      await store.executeQuery(rollback).catch(() => {})
    }
  })

const [begin, rollback] = [CompiledQuery.raw(SNAPSHOT), CompiledQuery.raw('rollback')]

/**
 * The same on PostgreSQL, as the role that sees one account. Each question on the way there and back is time that someone waits, and more
 * of it beside long work: the first one travels with what opens the snapshot, and no one waits for its end.
 */
async function inPostgresSnapshot<T>(
  client: PoolClient,
  account: string,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const { dialect, takeBack } = lend(client)
  const begun = client.query(
    `begin isolation level repeatable read read only;
    select set_config('role', 'wellmet_app', true), set_config('app.account', '${plainAccount(account)}', true)`,
  )
  try {
    const store = new Kysely<Tables>({ dialect, plugins: [new AccountPlugin()] })
    // Where it did not begin, nothing of what was read is handed on.
    const [gave] = await Promise.all([work(store), begun])
    return gave
  } finally {
    takeBack()
    client.query('rollback').catch(() => {})
  }
}

async function openPostgresStores(databaseUrl: string, dataFolder: string): Promise<Stores> {
  const first = await openPool(databaseUrl, 'wellmet', patient)
  try {
    await migratePostgres(first, {
      schema: 'wellmet',
      known: steps,
      backUp: () => backUpBeforeSteps(first, dataFolder),
    })
  } finally {
    await first.end()
  }
  const pool = await openPool(databaseUrl, 'wellmet', SERVING)
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins: [new AccountPlugin()] })

  const lines = openLines()
  const writing = <T>(account: string, work: (store: Store) => Promise<T>) =>
    db
      .transaction()
      .setIsolationLevel('read committed')
      .setAccessMode('read write')
      .execute(async (store) => {
        // One after another in each account, whichever process it is, so that none has to begin again; the others are not held up.
        await sql`select set_config('role', 'wellmet_app', true), set_config('app.account', ${account}, true),
          pg_advisory_xact_lock(hashtextextended(${account}, 0))`.execute(store)
        return keepingSearch(store, (one) => work(withStandIns(one)), 'postgres')
      })
  const reads = openTurns(MOST_READING)
  const reading = async <T>(account: string, work: (store: Store) => Promise<T>) => {
    const client = await pool.connect()
    try {
      return await inPostgresSnapshot(client, account, (store) => work(ofOneMoment(withStandIns(store))))
    } finally {
      client.release()
    }
  }
  const transaction: Stores['within'] = (account, does, work) =>
    does === 'writes' ? writing(account, work) : reads.inTurn(() => reading(account, work))

  const within: Stores['within'] = async (account, does, work) => {
    for (let tries = 1; ; tries++) {
      try {
        const attempt = () => transaction(account, does, work)
        return await (does === 'writes' ? lines.inLine(account, attempt) : attempt())
      } catch (error) {
        if (tries >= MOST_TRIES || !isWorthAnotherTry(error)) throw error
        await new Promise((wait) => setTimeout(wait, Math.random() * 2 ** Math.min(tries, 6)))
      }
    }
  }
  const seen = new Set<string>()
  /** After an update or a restore people are due whom no one here has written. */
  const withinKept: Stores['within'] = async (account, does, work) => {
    if (!seen.has(account)) {
      if (await within(account, 'reads', areManyDue))
        await within(account, 'writes', (store) => bringUpToDate(store, 'postgres'))
      seen.add(account)
    }
    return within(account, does, work)
  }

  return {
    kind: 'postgres',
    prepare: async () => {},
    within: withinKept,
    // The database itself settles who writes when.
    holding: (_, work) => work(),
    erase: (account) => within(account, 'writes', emptied),
    scour: async () => {},
    state: () => ({
      openFiles: 0,
      damagedFiles: 0,
      pool: { total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount },
    }),
    close: () => pool.end(),
  }
}

/** Those who wait here for the one before them in their account hold no connection meanwhile. */
function openLines() {
  const last = new Map<string, Promise<unknown>>()
  return {
    async inLine<T>(account: string, work: () => Promise<T>): Promise<T> {
      const before = last.get(account)
      const mine = before ? before.then(work, work) : work()
      last.set(account, mine)
      try {
        return await mine
      } finally {
        if (last.get(account) === mine) last.delete(account)
      }
    },
  }
}

/** At most so many at once; the others wait their turn. */
function openTurns(most: number) {
  const waiting: (() => void)[] = []
  let taken = 0
  return {
    async inTurn<T>(work: () => Promise<T>): Promise<T> {
      if (taken === most) await new Promise<void>((turn) => void waiting.push(turn))
      else taken++
      try {
        return await work()
      } finally {
        const next = waiting.shift()
        if (next) next()
        else taken--
      }
    },
  }
}

/** Takes all out of a world, in its transaction. */
export async function emptied(store: Store): Promise<void> {
  const names = [...tables.map(({ name }) => name).toReversed(), ...searchTables]
  for (const name of names) await sql`delete from ${sql.table(name)}`.execute(store)
}

/**
 * Half of the connections. More at once are no faster: this thread works for each of them between the answers, and a new connection takes
 * longer than the wait for one that is there.
 */
const MOST_READING = 5

/** One statement may take out all of a large account's rows. */
const SERVING: Patience = { connect: 5000, statement: 20_000 }

/** With waits that grow to 64 ms at random: some seconds of meeting again and again before it is called broken. */
const MOST_TRIES = 40

// Two met (a deadlock, or a reader and what changes a table): the one that lost begins again.
const isWorthAnotherTry = (error: unknown) =>
  isStalePlan(error) ||
  (error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01'))
