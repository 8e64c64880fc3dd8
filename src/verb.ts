/** What a verb is: everything the product can do is one of these, listed in `verbs.ts` and reached through every door. */
import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Seeker } from './account/profile.ts'
import { Refused } from './outcome.ts'
import type { Store } from './store/store.ts'
import type { Tables } from './store/tables.ts'

/** One person's world, as a verb is handed it. `store` holds that person's rows and no others. */
export interface World {
  store: Store
  seeker: Seeker
  now: Temporal.Instant
  /** The file that came with a form, where it is too large to be handed over as text. */
  upload?: Upload
}

/** A large file, written to the disk as it came in; it is there as long as the verb runs. In its field stands its hash, in base64. */
export interface Upload {
  path: string
  /** SHA-256, in hex. */
  hash: string
}

/** The doors at which a verb may be closed. */
export type Door = 'web' | 'http' | 'mcp' | 'cli'

type Refusals = Record<string, string>
type Makes = { readonly [T in keyof Tables]?: string }

export interface Verb<Takes extends z.ZodObject = z.ZodObject, Gives extends z.ZodType = z.ZodType> {
  name: string
  /** One sentence: what it does, as the docs, the API and an agent read it. */
  says: string
  /** A verb that `reads` changes nothing; one that `writes` runs in a transaction of its own. */
  does: 'reads' | 'writes'
  takes: Takes
  gives: Gives
  /** Code → kind sentence; `{name}` stands for a detail that the refusal fills in. */
  refuses: Refusals
  /** Door → why it is closed there. */
  closed: Partial<Record<Door, string>>
  /** The verb that takes this one back, and which of its fields come from what this one gave. */
  undoneBy?: { verb: string; takes: Record<string, string> }
  /** The table in which it makes a row, and the field of what it gives that is this row's id. */
  makes?: Makes
  /** When it is done the account ends: its worlds are erased, and its place in the commons. */
  endsAccount?: true
  /** What it worked on must stand nowhere afterwards, not even in what earlier presses gave. */
  leavesNoTrace?: true
  /** It may take seconds: the server has a worker thread do it, so that no one else waits. */
  isLong?: true
  /** A browser may send it a file of so many bytes; what is larger is refused with this sentence. It is handed the file as `upload`. */
  largeFile?: { most: number; tooLarge: string }
  /** In a browser it is done only with the password in the same form: what it gives away outlasts a session that was left open. */
  asksPassword?: true
  /** When it is done the session that asked may have ended: then the browser keeps nothing of the person. */
  endsSessions?: true
  /** It gives `messages` for a model, and as `answer` the verb that takes what came back. Only the web door asks. */
  asksModel?: true
  /** It reads, and in this field it gives what a browser shows in another form of the page, to be looked over before it is saved. */
  fills?: string
  /** It is handed the accounts as well: `defineAccountVerb` declares it so. */
  isOfAccounts?: true
  /** It is handed what the whole server knows of requests: `defineRequestVerb` declares it so. */
  isOfRequests?: true
  /** The same as one file, in parts: for the doors that can hand one over, however large. The verb reads. */
  asFile?(takes: z.output<Takes>, world: World): { fileName: string; parts: AsyncIterable<Uint8Array> }
  /** Decides and writes. Hand it what `takes` has parsed; it answers, or throws one of the outcomes below. */
  run(takes: z.output<Takes>, world: World): Promise<z.input<Gives>>
}

/** What the file of a verb says of it. `Handed` is the world that its `run` gets. */
export interface VerbDeclaration<
  Takes extends z.ZodObject,
  Gives extends z.ZodType,
  R extends Refusals,
  Handed extends World,
> extends Omit<Verb<Takes, Gives>, 'refuses' | 'closed' | 'isOfAccounts' | 'isOfRequests' | 'run'> {
  refuses?: R
  closed?: Partial<Record<Door, string>>
  // A property, so that no verb can ask for a wider world than it is handed.
  run: (
    takes: z.output<Takes>,
    world: Handed & { refuse(code: keyof R & string, details?: Record<string, string | number>): Refused },
  ) => Promise<z.input<Gives>>
}

/** Declares a verb. `run` gets a `refuse` that knows this verb's own codes: `throw refuse('not-held')`. */
export function defineVerb<
  Takes extends z.ZodObject,
  Gives extends z.ZodType,
  const R extends Refusals = Record<never, string>,
>(verb: VerbDeclaration<Takes, Gives, R, World>): Verb<Takes, Gives> {
  return { ...verb, refuses: verb.refuses ?? {}, closed: verb.closed ?? {}, run: withRefuse(verb) }
}

/** The `run` of a verb as the doors call it. */
export function withRefuse<
  Takes extends z.ZodObject,
  Gives extends z.ZodType,
  R extends Refusals,
  Handed extends World,
>(verb: VerbDeclaration<Takes, Gives, R, Handed>) {
  const refuses: Refusals = verb.refuses ?? {}
  const refuse = (code: string, details: Record<string, string | number> = {}) =>
    new Refused(code, fill(refuses[code] ?? code, details))
  return (takes: z.output<Takes>, world: Handed) => verb.run(takes, { ...world, refuse })
}

const fill = (sentence: string, details: Record<string, string | number>) =>
  sentence.replace(/\{(\w+)\}/g, (blank, name: string) => String(details[name] ?? blank))
