/**
 * A verb of the account acts beyond one person's world: on who may come in, and on how much they may hold. It alone is handed the
 * accounts; any other verb has the store, the seeker and the clock, and the types hold it to that.
 */
import type { z } from 'zod'
import { type Verb, type VerbDeclaration, withRefuse } from '../verb.ts'
import type { Accounts } from './accounts.ts'
import type { RequestWorld } from './request-verb.ts'

/** What a verb of the account is handed. */
export interface AccountWorld extends RequestWorld {
  /** Sign-ins, sessions and tokens: what crosses accounts. */
  accounts: Accounts
  /** At the web door, the session that asks: it goes on when a new password ends the others. */
  session: string | undefined
  /** True in the sample data, which is a world of its own. */
  isSample: boolean
  /** How much the account may hold in all, where that is bounded. */
  quota: { rows: number; bytes: number } | undefined
}

export interface AccountVerb<Takes extends z.ZodObject, Gives extends z.ZodType>
  extends Omit<Verb<Takes, Gives>, 'run'> {
  isOfAccounts: true
  run(takes: z.output<Takes>, world: AccountWorld): Promise<z.input<Gives>>
}

/** Declares a verb of the account, as `defineVerb` does any other. */
export function defineAccountVerb<
  Takes extends z.ZodObject,
  Gives extends z.ZodType,
  const R extends Record<string, string> = Record<never, string>,
>(verb: VerbDeclaration<Takes, Gives, R, AccountWorld>): AccountVerb<Takes, Gives> {
  return {
    ...verb,
    isOfAccounts: true,
    refuses: verb.refuses ?? {},
    closed: verb.closed ?? {},
    run: withRefuse(verb),
  }
}
