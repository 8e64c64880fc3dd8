/**
 * A press has a key. A form carries one as it is rendered, and a call may: the second press of one form, and the second try of
 * one call, are answered with what the first gave. What that was is sealed with the key, which is not kept itself, so that
 * no word can be read in the table.
 */
import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import { Invalid, Refused } from '../outcome.ts'
import { moment } from '../store/moment.ts'
import { prepared } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { ownTables } from '../store/tables.ts'
import type { Verb } from '../verb.ts'
import type { PressTable } from './table.ts'
import { seal, unseal } from './web/sealed.ts'

export interface Press {
  key: string
  /**
   * A `form` can be gone back to and sent again on purpose: with other words it is another press, and what was taken back since
   * is done again. A `call` with a known key is a second try of the same and nothing else.
   */
  from: 'form' | 'call'
}

/** A press, with the verb that it asks for and what that takes. */
export interface PressedVerb<T extends z.ZodObject = z.ZodObject, G extends z.ZodType = z.ZodType> {
  press: Press
  verb: Verb<T, G>
  takes: z.output<T>
  /** The secret of the house: an answer is sealed with it and with the key. */
  secret: string
}

/** How long a key is remembered, and how many of them in one world at most. */
export const keptDays = 7
export const mostPresses = 2000

/** What most verbs give is 100 bytes; a larger answer than this is not kept, only that it was done. */
const mostBytes = 16 * 1024

/** The longest key of a call. */
export const longestKey = 255

/** What a call with a key can be refused with, whatever the verb. */
export const keyRefusals = {
  'key-reused': 'This key came before with something else. Send a new key with each new call.',
  'done-before': 'That was already done. Its result is no longer kept.',
}

const refused = (code: keyof typeof keyRefusals) => new Refused(code, keyRefusals[code])

/** Runs `work` in the transaction of `store` and remembers the key with what it gives; a press that is known gives that again. */
export async function once<T extends z.ZodObject, G extends z.ZodType>(
  store: Store,
  asked: PressedVerb<T, G>,
  now: Temporal.Instant,
  work: () => Promise<z.output<G>>,
): Promise<z.output<G>> {
  if (asked.press.from === 'call') checkKey(asked.press.key)
  const { verb } = asked
  const [id, said] = marksOf(asked)
  const known = await knownBy(store, id)
  if (known && known.said !== said) throw refused('key-reused')
  if (known && (asked.press.from === 'call' || (await stillHolds(store, asked, known))))
    return opened(asked, known)

  await alone(store)
  await clear(store, now)
  const at = moment(now)
  // Before the work, so that the verb finds its own press. Of two at once the second has waited for the first to be kept.
  if (!known) await begun(store, id, verb.name, said, at)
  const gave = await work()
  const stands = asked.press.from === 'form' && !verb.makes ? 1 : 0
  const kept = verb.leavesNoTrace ? null : sealed(asked, gave)
  await answered(store, id, verb.name, said, at, madeBy(verb, gave), stands, kept)
  return gave
}

const begun = prepared((store: Store, id: string, verb: string, said: string, at: string) =>
  store
    .insertInto('press')
    .values({ id, verb, said, at, made: null, stands: 0, gave: null })
    .onConflict((conflict) => conflict.column('id').doNothing()),
)

const answered = prepared(
  (
    store: Store,
    id: string,
    verb: string,
    said: string,
    at: string,
    made: string | null,
    stands: number,
    gave: string | null,
  ) => store.updateTable('press').set({ verb, said, at, made, stands, gave }).where('id', '=', id),
)

/** Every write without a key passes here, so that what a form did before is known to be no longer the latest. */
export const alone = prepared((store: Store) =>
  store.updateTable('press').set({ stands: 0 }).where('stands', '=', 1),
)

/** Nothing that was given is kept any longer: what was deleted forever may be quoted in it. */
export const forgetAnswers = (store: Store) => store.updateTable('press').set({ gave: null }).execute()

/**
 * What a form's first press gave, where a second cannot be done, as the first took the row away or left it so. Undefined where it
 * would hide that something was changed since, and where the press is not known.
 */
export async function gaveBefore<T extends z.ZodObject, G extends z.ZodType>(
  store: Store,
  asked: PressedVerb<T, G>,
): Promise<z.output<G> | undefined> {
  const { verb, press, takes } = asked
  if (press.from === 'call' || verb.makes || takes.seenAt) return undefined
  const known = await knownBy(store, marksOf(asked)[0])
  return known && opened(asked, known)
}

/** The row's id, and what tells whether the same is asked. A form's words are part of its id, so that others are another press. */
function marksOf({ press: { key, from }, verb, takes }: PressedVerb): [id: string, said: string] {
  const said = hashed([key, verb.name, takes])
  return [from === 'form' ? hashed([from, said]) : hashed([from, key]), said]
}

const hashed = (what: unknown) => createHash('sha256').update(JSON.stringify(what)).digest('base64url')

const knownBy = async (store: Store, id: string) => (await presses(store, id))[0]
const presses = prepared((store: Store, id: string) =>
  store.selectFrom('press').selectAll().where('id', '=', id),
)

/**
 * A row that was made holds until it is gone, one that was edited until it is changed again, and anything else until the next
 * thing is done, since that may have taken it back.
 */
async function stillHolds(store: Store, asked: PressedVerb, known: PressTable): Promise<boolean> {
  const { verb, takes } = asked
  const { made, stands, at } = known
  const [table] = Object.keys(verb.makes ?? {}) as (keyof Tables)[]
  if (!table)
    return stands === 1 || (Boolean(takes.seenAt) && isAsLeft(store, idOf(opened(asked, known)), at))
  if (made === null) return false
  const row = store
    .selectFrom(table as 'press')
    .select('id')
    .where('id', '=', made)
  return (await row.executeTakeFirst()) !== undefined
}

const idOf = (gave: unknown) => String((gave as { id?: string }).id)

/** Whether the row of this id, or what hangs on a conversation of this id, was last changed at this moment. */
async function isAsLeft(store: Store, id: string, at: string): Promise<boolean> {
  const rows = store as unknown as Kysely<
    Record<string, { id: string; conversation_id: string; updated_at: string }>
  >
  for (const { name, columns } of ownTables) {
    if (!columns.updated_at) continue
    const changed = rows.selectFrom(name).select('id').where('updated_at', '=', at)
    const isThere = (column: 'id' | 'conversation_id') => changed.where(column, '=', id).executeTakeFirst()
    if ((await isThere('id')) || (columns.conversation_id && (await isThere('conversation_id')))) return true
  }
  return false
}

function madeBy(verb: Verb, gave: unknown): string | null {
  const [field] = Object.values(verb.makes ?? {})
  return field === undefined ? null : String((gave as Record<string, unknown>)[field])
}

/** Lets go of what is too old, and of what is too much. A clock that was set back makes no key too old. */
async function clear(store: Store, now: Temporal.Instant): Promise<void> {
  const longAgo = moment(now.subtract({ hours: keptDays * 24 }))
  await forgetOlder(store, longAgo)
  const [all] = await countPresses(store)
  if (Number(all?.count) < mostPresses) return
  // Those of a clock that was ahead go first: else each new one would be the oldest.
  const order = await store.selectFrom('press').select(['id', 'at']).orderBy('at').orderBy('id').execute()
  const [ahead, past] = [
    order.filter(({ at }) => at > moment(now)),
    order.filter(({ at }) => at <= moment(now)),
  ]
  const gone = [...ahead, ...past].slice(0, order.length - mostPresses * 0.9).map(({ id }) => id)
  for (let from = 0; from < gone.length; from += 500)
    await store
      .deleteFrom('press')
      .where('id', 'in', gone.slice(from, from + 500))
      .execute()
}

const forgetOlder = prepared((store: Store, at: string) => store.deleteFrom('press').where('at', '<', at))
const countPresses = prepared((store: Store) =>
  store.selectFrom('press').select(({ fn }) => fn.countAll<number>().as('count')),
)

function checkKey(key: string): void {
  if (key === '' || key.length > longestKey || !/^[\x20-\x7e]*$/.test(key))
    throw new Invalid({ key: `Send a key of 1 to ${longestKey} plain characters, for example a UUID.` })
}

function sealed(asked: PressedVerb, gave: unknown): string | null {
  const whole = seal(asked.secret, purposeOf(asked), JSON.stringify(gave))
  return whole.length > mostBytes ? null : whole
}

function opened<T extends z.ZodObject, G extends z.ZodType>(
  asked: PressedVerb<T, G>,
  { gave }: PressTable,
): z.output<G> {
  // It cannot be opened where the secret of the house is another by now.
  const words = gave === null ? null : unseal(asked.secret, purposeOf(asked), gave)
  const whole = asked.verb.gives.safeParse(words === null ? undefined : JSON.parse(words))
  if (!whole.success) throw refused('done-before')
  return whole.data
}

/** The key is part of what it is sealed for, so that without it nothing opens. */
const purposeOf = ({ press }: PressedVerb) => `press ${hashed(press.key)}`
