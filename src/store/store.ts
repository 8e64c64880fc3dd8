/** What holds people's worlds, as those who use it see it; `open.ts` opens it. */
import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** The rows of one person's world. */
export type Store = Kysely<Tables>

export interface Stores {
  kind: 'sqlite' | 'postgres'
  /** Does ahead what everyone would wait for when the first new account comes. */
  prepare(): Promise<void>
  /** Runs `work` in one account's world, in one transaction; what it throws undoes all it wrote. */
  within<T>(account: string, does: 'reads' | 'writes', work: (store: Store) => Promise<T>): Promise<T>
  /** While `work` does something in one account's world by other means, in another thread: no one here writes into it or erases it. */
  holding<T>(account: string, work: () => Promise<T>): Promise<T>
  /** Deletes a world forever. */
  erase(account: string): Promise<void>
  /** What was erased stands in no file either: called once that is done. Where a server keeps the files, that is its own to do. */
  scour(account: string): Promise<void>
  /** How it is, for a monitor. */
  state(): StoresState
  close(): Promise<void>
}

export interface StoresState {
  /** SQLite only: how many accounts' files are open, and how many of those tried since the start could not be read. */
  openFiles: number
  damagedFiles: number
  /** PostgreSQL only. */
  pool: { total: number; idle: number; waiting: number } | null
}
