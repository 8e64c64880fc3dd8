/**
 * A guest verb: one thing that a host may do on the page that was made for them, without an account. It is handed that one page, and
 * the world it is in; the doors of people with accounts are closed to it, and a guest reaches these verbs and no other.
 */
import type { z } from 'zod'
import type { KnownBy } from '../account/requests.ts'
import { type Verb, type VerbDeclaration, type World, withRefuse } from '../verb.ts'
import type { HostPage } from './host-page.ts'

/** What a guest verb is handed. */
export interface GuestWorld extends World {
  /** The page whose address the guest has. */
  page: HostPage
  /** The ids of the account's pages that have an address. */
  live: ReadonlySet<string>
  /** From now on the account starts nothing with those who are known by these, also where they come in once more. */
  leaveAlone(of: readonly KnownBy[]): Promise<void>
  /** Tells the operator of this page; it is kept outside the world of whoever made it. */
  report(words: string): Promise<void>
  /** Takes away the words that were told of these pages; that there was a report stays. */
  eraseReportWords(pageIds: readonly string[]): Promise<void>
}

export interface GuestVerb<Takes extends z.ZodObject = z.ZodObject, Gives extends z.ZodType = z.ZodType>
  extends Omit<Verb<Takes, Gives>, 'run'> {
  isOfGuests: true
  /** It may be done on a page that has ended: being left alone, and having one's words erased. */
  outlivesPage: boolean
  run(takes: z.output<Takes>, world: GuestWorld): Promise<z.input<Gives>>
}

const closed = 'Only the person a page was made for can do this, on that page.'

/** Declares a guest verb, as `defineVerb` does any other. */
export function defineGuestVerb<
  Takes extends z.ZodObject,
  Gives extends z.ZodType,
  const R extends Record<string, string> = Record<never, string>,
>(
  verb: Omit<VerbDeclaration<Takes, Gives, R, GuestWorld>, 'closed'> & { outlivesPage?: true },
): GuestVerb<Takes, Gives> {
  return {
    ...verb,
    isOfGuests: true,
    outlivesPage: verb.outlivesPage ?? false,
    refuses: verb.refuses ?? {},
    closed: { web: closed, http: closed, mcp: closed, cli: closed },
    run: withRefuse(verb),
  }
}
