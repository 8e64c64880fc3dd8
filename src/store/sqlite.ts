/** SQLite by Node's own module: how a file is opened, and the bridge by which Kysely speaks to it. */
import { closeSync, existsSync, openSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { SqliteDialect } from 'kysely'

/**
 * Opens a file, made with mode 0600 if it is not there yet (SQLite gives its -wal and -shm the same), or `:memory:`.
 * FULL, so that what was acknowledged outlives a power cut; another process's write is waited for, 5 seconds at most.
 */
export function openSqlite(path: string, { readOnly = false } = {}): DatabaseSync {
  // Only a file that is not there: closing any handle on one that is drops the locks this process holds on it.
  if (!readOnly && path !== ':memory:' && !existsSync(path)) closeSync(openSync(path, 'a', 0o600))
  const db = new DatabaseSync(path, { readOnly, timeout: 5000, enableForeignKeyConstraints: true })
  if (!readOnly) db.exec('pragma journal_mode = wal')
  db.exec(`pragma synchronous = full; pragma query_only = ${readOnly ? 1 : 0}`)
  // Tells one opening of a file from the next: between them anyone may have written.
  const opening = ++openings
  db.function('opening', () => opening)
  return db
}

let openings = 0

/** Kysely's dialect wants the shape of better-sqlite3; this gives it that over Node's `DatabaseSync`. */
export function sqliteDialect(db: DatabaseSync): SqliteDialect {
  const prepare = cached((sql: string) => bridge(db, sql))
  // Deferred, a transaction that reads first and then writes fails at once when another process wrote in between.
  const begin = db.prepare('pragma query_only').get()?.query_only === 1 ? 'begin' : 'begin immediate'
  return new SqliteDialect({
    database: { prepare: (sql) => prepare(sql === 'begin' ? begin : sql), close: () => db.close() },
  })
}

function bridge(db: DatabaseSync, sql: string) {
  const statement = db.prepare(sql)
  const bound = (parameters: readonly unknown[]) => parameters as SQLInputValue[]
  return {
    reader: statement.columns().length > 0,
    all: (parameters: readonly unknown[]) => statement.all(...bound(parameters)),
    run: (parameters: readonly unknown[]) => statement.run(...bound(parameters)),
    // A statement of its own: two walks over one would restart each other.
    iterate: (parameters: readonly unknown[]) => db.prepare(sql).iterate(...bound(parameters)),
  }
}

// A verb's statements differ only where its input does; preparing one costs more than running it.
const KEPT = 200

function cached<T>(make: (key: string) => T): (key: string) => T {
  const kept = new Map<string, T>()
  return (key) => {
    const value = kept.get(key) ?? make(key)
    kept.delete(key)
    kept.set(key, value)
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as string)
    return value
  }
}
