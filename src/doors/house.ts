/** The house: everything that is open while Wellmet runs, and who acts in it. `open-house.ts` opens it. */
import type { Accounts } from '../account/accounts.ts'
import type { Quotas } from '../account/quota.ts'
import type { Settings } from '../settings.ts'
import type { Commons } from '../store/commons.ts'
import type { Pulses } from '../store/pulse.ts'
import type { Stores } from '../store/store.ts'
import type { Upload } from '../verb.ts'
import type { SentJson } from './json-body.ts'
import type { Press } from './press.ts'

export interface House {
  settings: Settings
  commons: Commons
  accounts: Accounts
  stores: Stores
  /** Where there are others to wait: what does the verbs that may take long. */
  longWork?: LongWork
  /** Where writing verbs run, so that no account holds more than it may. */
  quotas: Quotas
  /** How the place where everything is kept does. */
  pulses: Pulses
  /** Signs what is kept in the browser. */
  secret: string
}

/** Who acts: the account, and whether they are in the sample data instead of their own. */
export interface Who {
  account: string
  email: string
  name: string
  isSample?: boolean
  /** At the web door, the token of the session. */
  session?: string
}

/** The world of the sample data lies beside the person's own, so that nothing of theirs is touched. */
export const worldOf = (who: Pick<Who, 'account' | 'isSample'>) =>
  who.isSample ? `${who.account}~sample` : who.account

/** What does the verbs that may take long. `long-work.ts` opens it. */
export interface LongWork {
  /** Performs a verb in a worker thread; with `into`, what it gives as a file is written there. Throws what the verb throws. */
  perform(asked: WorkRequest): Promise<unknown>
  /** Someone asks for something: the database does no more for long work than for them. */
  makeRoom(): void
  /** Waits for nothing: what is under way is broken off, and nothing of it stays. */
  close(): Promise<void>
}

export interface WorkRequest {
  who: Who
  verb: string
  typed?: unknown
  /** In place of `typed`: the body it stands in, which the thread reads. */
  sent?: SentJson
  press?: Press | undefined
  upload?: Upload | undefined
  /** Where to write what the verb gives as a file. */
  into?: string
}
