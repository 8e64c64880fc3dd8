/** The files of accounts, one each, on SQLite: which are open, who is in them, and when one is let go. */
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { NotFound } from '../outcome.ts'
import { backUpFile } from './backup.ts'
import { emptyWorld } from './empty-world.ts'
import { migrateSqlite, stepsSeen } from './migrate.ts'
import { plainAccount } from './plain-account.ts'
import { areManyDue, bringUpToDate } from './search-index.ts'
import { isEmptied, openSqlite, sqliteDialect } from './sqlite.ts'
import { steps } from './steps.ts'
import type { Store, StoresState } from './store.ts'
import type { Tables } from './tables.ts'
import { StoreTrouble, troubleOf } from './trouble.ts'
import type { WorldsMade } from './worlds-made.ts'

// Open files cost a handle and some cache each; a household has a handful, a library reads in turn.
const OPEN_FILES = 64

export interface OpenFile {
  sqlite: DatabaseSync
  db: Store
  ask: ReturnType<typeof sqliteDialect>['ask']
  /** What it was when it was opened, as the system numbers it. */
  inode: number
  size: number
}

/** Those who are in a file. */
interface FileUsers {
  count: number
  none: PromiseWithResolvers<void>
}

export class AccountFiles {
  readonly #dataFolder: string
  readonly #folder: string
  readonly #made: WorldsMade | undefined
  readonly #empty: ReturnType<typeof emptyWorld>
  readonly #open = new Map<string, Promise<OpenFile>>()
  readonly #users = new Map<string, FileUsers>()
  readonly #damaged = new Set<string>()

  /** `made` remembers which accounts have a file; without it a file that is lost is begun again. */
  constructor(dataFolder: string, made: WorldsMade | undefined) {
    this.#dataFolder = dataFolder
    this.#folder = join(dataFolder, 'accounts')
    this.#made = made
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    this.#empty = emptyWorld(this.#folder, steps)
  }

  /** Does ahead what everyone would wait for when the first new account comes. */
  prepare = () => this.#empty.prepare()

  /**
   * The account's file, opened if need be; to be given back. One that was taken away, put back or cut short under an open handle would
   * go on as if nothing were: what it says would be kept is lost with the handle. It is opened again, and so found as it is.
   */
  async take(account: string): Promise<OpenFile> {
    const file = await this.#take(account)
    const now = statSync(this.#path(account), { throwIfNoEntry: false })
    if (!now) throw new StoreTrouble('damaged')
    if (now.ino === file.inode && now.size >= file.size) {
      file.size = now.size
      return file
    }
    const found = this.#openOrMakeRoom(account)
    this.#open.set(account, found)
    found.catch(() => this.#open.delete(account))
    this.#users.get(account)?.none.promise.then(() => file.sqlite.close())
    return found
  }

  give(account: string): void {
    const using = this.#users.get(account)
    if (!using || --using.count > 0) return
    this.#users.delete(account)
    if (this.#damaged.has(account)) this.#close(account).catch(() => {})
    using.none.resolve()
  }

  /** What went wrong, told as this account's own; a file that cannot be read is let go, so that a restored one is found. */
  troubleIn(account: string, error: unknown): unknown {
    // Of a file that was emptied under it, SQLite says only that it has no such table.
    const isEmpty = error instanceof Error && 'errcode' in error && isEmptied(this.#path(account))
    if (!isEmpty && troubleOf(error)?.kind !== 'damaged') return error
    this.#damaged.add(account)
    return new StoreTrouble('damaged-account', error, `accounts/${plainAccount(account)}.db`)
  }

  /** To be said once something was read or written there. */
  isSound(account: string): void {
    this.#damaged.delete(account)
  }

  /** Deletes it once everyone has left it. */
  async erase(account: string): Promise<void> {
    await this.#users.get(account)?.none.promise
    await this.#close(account)
    this.#damaged.delete(account)
    await this.#made?.remove(account)
    for (const end of ['', '-wal', '-shm']) rmSync(this.#path(account) + end, { force: true })
  }

  state = (): Pick<StoresState, 'openFiles' | 'damagedFiles'> => ({
    openFiles: this.#open.size,
    damagedFiles: this.#damaged.size,
  })

  async close(): Promise<void> {
    for (const account of [...this.#open.keys()]) await this.#close(account)
  }

  #path(account: string): string {
    return join(this.#folder, `${plainAccount(account)}.db`)
  }

  async #openFile(account: string): Promise<OpenFile> {
    const path = this.#path(account)
    const isThere = existsSync(path)
    const isOwn = !account.includes('~')
    // One that was taken away while it was in use is not begun again, as if there had never been anything in it.
    if (this.#damaged.has(account) && !isThere) throw new StoreTrouble('damaged')
    if (isOwn && !isThere && (await this.#made?.has(account))) throw new StoreTrouble('missing-account')
    if (!isThere && (await this.#made?.mayBegin(ownerOf(account))) === false) throw new NotFound('account')
    if (!isThere) await this.#empty.begin(path)
    const sqlite = openSqlite(path)
    try {
      const seen = stepsSeen(sqlite, steps)
      if (seen > 0 && seen < steps.length)
        backUpFile(sqlite, join(this.#dataFolder, 'backups'), plainAccount(account))
      await migrateSqlite(sqlite, steps)
      if (isOwn && !isThere) await this.#made?.add([account])
      const dialect = sqliteDialect(sqlite)
      const db = new Kysely<Tables>({ dialect })
      if (await areManyDue(db)) await db.transaction().execute((store) => bringUpToDate(store, 'sqlite'))
      const { ino: inode, size } = statSync(path)
      return { sqlite, db, ask: dialect.ask, inode, size }
    } catch (error) {
      sqlite.close()
      throw error
    }
  }

  /** With no handle left, those of accounts that no one is in just now are given back, and it is tried once more. */
  #openOrMakeRoom(account: string): Promise<OpenFile> {
    return this.#openFile(account).catch(async (error) => {
      if (troubleOf(error)?.kind !== 'too-many-files') throw error
      const idle = [...this.#open.keys()].filter((other) => other !== account && !this.#users.has(other))
      if (idle.length === 0) throw error
      for (const other of idle) await this.#close(other)
      return this.#openFile(account)
    })
  }

  /** The one used longest ago makes room. */
  #take(account: string): Promise<OpenFile> {
    const file = this.#open.get(account) ?? this.#openOrMakeRoom(account)
    this.#open.delete(account)
    this.#open.set(account, file)
    const using = this.#users.get(account) ?? { count: 0, none: Promise.withResolvers<void>() }
    using.count++
    this.#users.set(account, using)
    file.catch(() => this.#open.delete(account))
    for (const other of this.#open.keys()) {
      if (this.#open.size <= OPEN_FILES) break
      if (!this.#users.has(other)) this.#close(other)
    }
    return file
  }

  async #close(account: string): Promise<void> {
    const file = this.#open.get(account)
    this.#open.delete(account)
    ;(await file)?.sqlite.close()
  }
}

/** The account that a world belongs to; one may have a sample search beside its own. */
const ownerOf = (world: string) => world.replace(/~.*/, '')
