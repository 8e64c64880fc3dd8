/**
 * What a file of SQLite answered is known for as long as no one has written to it. Nothing goes stale: at the beginning of each snapshot
 * SQLite says whether anyone has written since, in this process or another.
 */
import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'

/** A row, in the order of its columns. */
export type Values = readonly SQLOutputValue[]

export class KeptAnswers {
  readonly #db: DatabaseSync
  /** How often others have written, and how many rows we have. */
  readonly #written: () => string
  /** By statement, and by the values it was asked with; null where it was asked once and is large. */
  readonly #known = new Map<string, Map<string, readonly Values[] | null>>()
  #size = 0
  #knownAt = ''
  #isReading = false

  constructor(db: DatabaseSync) {
    this.#db = db
    const [others, ours] = [db.prepare('pragma data_version'), db.prepare('select total_changes() as rows')]
    this.#written = () => `${others.get()?.data_version} ${ours.get()?.rows}`
  }

  /** To be called once a snapshot has begun in which no one writes through this connection, and `end` when it ends. */
  begin(): void {
    const now = this.#written()
    if (now !== this.#knownAt) this.forget()
    this.#knownAt = now
    this.#isReading = true
  }

  end(): void {
    this.#isReading = false
  }

  /** Of tables that become others SQLite counts nothing. */
  forget(): void {
    this.#known.clear()
    this.#size = 0
  }

  /** What `ask` gives for a statement that only reads, with these values, or gave before. Who is handed it may not change it. */
  rows(sql: string, values: readonly unknown[], ask: () => Values[]): readonly Values[] {
    if (!this.#isReading || !values.every(isPlain)) return ask()
    const ofStatement = this.#known.get(sql) ?? new Map<string, readonly Values[] | null>()
    const asked = values.length === 0 ? '' : JSON.stringify(values)
    const known = ofStatement.get(asked)
    if (known) return known
    const rows = ask()
    // What broke a snapshot off has ended it: what comes after is of another moment.
    if (!this.#db.isTransaction) return rows
    const size = sizeOf(rows)
    const keeps = size <= LARGE || known === null
    this.#size += asked.length + (keeps ? size : 0) + (this.#known.has(sql) ? 64 : sql.length)
    if (this.#size > MOST) this.forget()
    else this.#known.set(sql, ofStatement.set(asked, keeps ? rows : null))
    return rows
  }
}

const isPlain = (value: unknown) => value === null || typeof value === 'string' || typeof value === 'number'

/** Roughly, in bytes: the pages of an account of hundreds of people need a tenth of this. With all 64 files full it would be 32 MB. */
const MOST = 500_000

/** More than a page of a list. What is kept for a while costs V8 much more to give back than what is used once. */
const LARGE = 50_000

function sizeOf(rows: readonly Values[]): number {
  let size = 0
  for (const values of rows) {
    size += 32
    for (const value of values) size += 8 + (typeof value === 'string' ? 16 + value.length : 0)
  }
  return size
}
