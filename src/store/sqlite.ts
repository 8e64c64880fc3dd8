/** SQLite by Node's own module: how a file is opened, and the bridge by which Kysely speaks to it. */
import { randomUUID } from 'node:crypto'
import { accessSync, closeSync, constants, existsSync, linkSync, openSync, rmSync, statSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from 'node:sqlite'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type LimitNode,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  SqliteQueryCompiler,
} from 'kysely'
import { KeptAnswers, type Values } from './kept-answers.ts'
import { latest } from './latest.ts'
import { StoreTrouble, troubleOf } from './trouble.ts'

/**
 * Opens a file, made with mode 0600 if it is not there yet (SQLite gives its -wal and -shm the same), or `:memory:`.
 * FULL, so that what was acknowledged outlives a power cut; another process's write is waited for, 5 seconds at most.
 */
export function openSqlite(path: string, { readOnly = false, timeout = WAIT } = {}): DatabaseSync {
  const isNew = !readOnly && path !== ':memory:' && !existsSync(path)
  // SQLite takes an empty file for a new database: everything that was in it would seem never to have been.
  if (!isNew && isEmptied(path)) throw new StoreTrouble('damaged')
  try {
    if (isNew) makeFile(path)
    return opened(path, readOnly, timeout)
  } catch (error) {
    throw whyNot(path, error)
  }
}

/**
 * The file comes to be with its first page in it: where there is no room for that, or while another process makes the same one, no
 * one finds it empty.
 */
function makeFile(path: string): void {
  const made = `${path}.${randomUUID()}`
  try {
    closeSync(openSync(made, 'wx', 0o600))
    opened(made, false, WAIT).close()
    linkSync(made, path)
  } catch (error) {
    // Another process was first.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(made + end, { force: true })
  }
}

/** Milliseconds that another process's write is waited for. */
export const WAIT = 5000

/** True for a database whose file has nothing in it. */
export const isEmptied = (path: string) =>
  path !== ':memory:' && statSync(path, { throwIfNoEntry: false })?.size === 0

function opened(path: string, readOnly: boolean, timeout: number): DatabaseSync {
  const db = new DatabaseSync(path, { readOnly, timeout, enableForeignKeyConstraints: true })
  try {
    // What is deleted is overwritten in the file.
    if (!readOnly) db.exec('pragma journal_mode = wal; pragma secure_delete = on')
    db.exec(`pragma synchronous = full; pragma query_only = ${readOnly ? 1 : 0}`)
    // Tells one opening of a file from the next: between them anyone may have written.
    const opening = ++openings
    db.function('opening', () => opening)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

let openings = 0

/** SQLite says of many things only that it cannot open a file; the system says what keeps it from that. */
function whyNot(path: string, error: unknown): unknown {
  if (troubleOf(error)?.kind !== 'no-access') return error
  try {
    closeSync(openSync('/dev/null', 'r'))
    accessSync(path, constants.R_OK | constants.W_OK)
    return error
  } catch (cause) {
    return new Error('The file cannot be opened.', { cause })
  }
}

/**
 * Kysely's dialect wants the shape of better-sqlite3; this gives it that over Node's `DatabaseSync`. From here on another process's
 * write is waited for without holding up this one: SQLite's own way of waiting stops everyone who is served here.
 */
export function sqliteDialect(db: DatabaseSync): WaitingDialect {
  db.exec('pragma busy_timeout = 0')
  const kept = new KeptAnswers(db)
  const prepare = latest(KEPT, (sql) => bridge(db, sql, kept))
  // Deferred, a transaction that reads first and then writes fails at once when another process wrote in between.
  const begin = db.prepare('pragma query_only').get()?.query_only === 1 ? 'begin' : 'begin immediate'
  const database = {
    prepare: (sql: string) => prepare(sql === 'begin' ? begin : sql),
    close: () => db.close(),
  }
  const ask = ({ sql, parameters }: CompiledQuery) => prepare(sql).all(parameters)
  return new WaitingDialect(db, { database }, ask)
}

/** Begins a snapshot in which no one writes through this connection. */
export const SNAPSHOT = 'begin deferred'
const ROLLBACK = 'rollback'

type Config = ConstructorParameters<typeof SqliteDriver>[0]

class WaitingDialect extends SqliteDialect {
  readonly #db: DatabaseSync
  readonly #config: Config
  /** The rows of a query, at once: only for who holds the connection. */
  readonly ask: (query: CompiledQuery) => unknown[]
  constructor(db: DatabaseSync, config: Config, ask: WaitingDialect['ask']) {
    super(config)
    this.#db = db
    this.#config = config
    this.ask = ask
  }
  override createDriver() {
    return new WaitingDriver(this.#db, this.#config)
  }
  override createAdapter() {
    return new TakingTurns()
  }
  override createQueryCompiler() {
    return new KeptQueryCompiler()
  }
}

/**
 * SQLite looks at a bare limit to plan by it, and so plans the statement once more each time that a value is bound: of a list of
 * fifty that is half of what it costs. A sum it takes as it comes.
 */
class KeptQueryCompiler extends SqliteQueryCompiler {
  override visitLimit(node: LimitNode): void {
    super.visitLimit(node)
    this.append(' + 0')
  }
}

/** Kysely would hand the connection to one at a time, also while that one only waits; the driver lets others in meanwhile. */
class TakingTurns extends SqliteAdapter {
  override get supportsMultipleConnections() {
    return true
  }
}

/** One connection for all: a statement takes a turn at it, a transaction keeps its turn, and those who wait have none. */
class WaitingDriver extends SqliteDriver {
  readonly #db: DatabaseSync
  readonly #turns = new Turns()
  constructor(db: DatabaseSync, config: Config) {
    super(config)
    this.#db = db
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    return new Turn(await super.acquireConnection(), this.#turns)
  }
  override async releaseConnection(connection?: DatabaseConnection): Promise<void> {
    if (connection instanceof Turn) connection.end()
  }
  /** A full disk has ended the transaction by itself; to say so again would hide what was wrong. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#db.isTransaction) await super.rollbackTransaction(connection)
  }
}

class Turn implements DatabaseConnection {
  readonly #connection: DatabaseConnection
  readonly #turns: Turns
  #give: (() => void) | null = null
  constructor(connection: DatabaseConnection, turns: Turns) {
    this.#connection = connection
    this.#turns = turns
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    // In the middle of a transaction no one is waited for: it has what it needs to go on, or it is begun again by the one who began it.
    if (this.#give) return this.#connection.executeQuery<R>(query)
    return patiently(async () => {
      const give = await this.#turns.take()
      let isKept = false
      try {
        const result = await this.#connection.executeQuery<R>(query)
        isKept = /^begin/i.test(query.sql)
        if (isKept) this.#give = give
        return result
      } finally {
        if (!isKept) give()
      }
    })
  }

  async *streamQuery<R>(query: CompiledQuery, size: number): AsyncIterableIterator<QueryResult<R>> {
    this.#give ??= await this.#turns.take()
    yield* this.#connection.streamQuery<R>(query, size)
  }

  end(): void {
    this.#give?.()
    this.#give = null
  }
}

class Turns {
  #last: Promise<void> = Promise.resolve()
  /** Resolves when it is one's turn, with what ends it. */
  async take(): Promise<() => void> {
    const before = this.#last
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last = promise
    await before
    return resolve
  }
}

/** Tries again while another process holds the file, 5 seconds at most. */
export async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const until = performance.now() + WAIT
  for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
    try {
      return await work()
    } catch (error) {
      if (!isLocked(error) || performance.now() > until) throw error
      await new Promise((wait) => setTimeout(wait, pause))
    }
  }
}

const isLocked = (error: unknown) =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5

function bridge(db: DatabaseSync, sql: string, kept: KeptAnswers) {
  const statement = db.prepare(sql)
  const bound = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
  const isQuestion =
    /^[\s(]*(?:select|with)\b/i.test(sql) && !/\b(?:insert|update|delete|replace)\b/i.test(sql)
  const columns = () => statement.columns().map(({ name }) => name)
  let names = columns()
  statement.setReturnArrays(true)
  return {
    reader: names.length > 0,
    all: (parameters: readonly unknown[]) => {
      const ask = () => statement.all(...bound(parameters)) as unknown as SQLOutputValue[][]
      const rows = isQuestion ? kept.rows(sql, parameters, ask) : ask()
      // A table may have got another column since.
      if (rows[0] && rows[0].length !== names.length) names = columns()
      return rows.map((values) => rowOf(names, values))
    },
    run: (parameters: readonly unknown[]) => {
      kept.end()
      const done = statement.run(...bound(parameters))
      if (sql === SNAPSHOT) kept.begin()
      else if (sql !== ROLLBACK) kept.forget()
      return done
    },
    // A statement of its own: two walks over one would restart each other.
    iterate: (parameters: readonly unknown[]) => db.prepare(sql).iterate(...bound(parameters)),
  }
}

/** All rows of a statement have one shape for V8, where Node's own are a dictionary each: to make one and to read it takes half as long. */
function rowOf(names: readonly string[], values: Values): Record<string, SQLOutputValue> {
  const row: Record<string, SQLOutputValue> = {}
  for (let i = 0; i < names.length; i++) row[names[i] as string] = values[i] as SQLOutputValue
  return row
}

// A verb's statements differ only where its input does; preparing one costs more than running it.
const KEPT = 200
