/**
 * A query that is asked at every request is built and compiled once, and asked with other values each time: to build one costs more
 * than to run it.
 */
import {
  type Compilable,
  type CompiledQuery,
  type Kysely,
  PostgresAdapter,
  type QueryId,
  type UnknownRow,
} from 'kysely'

/**
 * A plugin that looks at each query as it is built. One that was built before passes it by: it is handed that here each time that it
 * is asked, with the values of this time.
 */
export interface SeesQueries {
  see(query: CompiledQuery): void
}

const isSeeing = (plugin: object): plugin is SeesQueries => 'see' in plugin

/** Stands where a value will be. To Kysely it is one, so that it finds its place among the query's values. */
export class Gap {
  nth: number
  constructor(nth: number) {
    this.nth = nth
  }
}

/** What PostgreSQL is told to keep it by, once it has read and planned it: for the longer ones that takes twice as long as to answer. */
export const nameOfPrepared = (text: string): string | undefined => names.get(text)
const names = new Map<string, string>()

/**
 * `build` makes the query from values that it hands on and never looks at: what it says may not depend on them, and where it says
 * `is`, or has a list, a value cannot stand. What comes back asks it and gives its rows.
 */
export function prepared<DB, Values extends readonly (string | number | null)[], Row>(
  build: (store: Kysely<DB>, ...values: Values) => Compilable<Row>,
): (store: Kysely<DB>, ...values: Values) => Promise<Row[]> {
  return builtOnce(build, true)
}

/** PostgreSQL keeps the plan as well, where it is `isPlannedOnce`. */
function builtOnce<DB, Values extends readonly (string | number | null)[], Row>(
  build: (store: Kysely<DB>, ...values: Values) => Compilable<Row>,
  isPlannedOnce: boolean,
): (store: Kysely<DB>, ...values: Values) => Promise<Row[]> {
  // SQLite and PostgreSQL are told of values in other ways, and what a world adds to its queries is seen when they are compiled.
  const known = new Map<unknown, CompiledQuery<Row>[]>()
  const compiled = (store: Kysely<DB>, count: number): CompiledQuery<Row> => {
    const { adapter, plugins } = store.getExecutor()
    const byPlugins = known.get(adapter.constructor) ?? []
    known.set(adapter.constructor, byPlugins)
    const gaps = () => Array.from({ length: count }, (_, nth) => new Gap(nth)) as unknown as Values
    const query = byPlugins[plugins.length] ?? build(store, ...gaps()).compile()
    byPlugins[plugins.length] = query
    if (isPlannedOnce && adapter instanceof PostgresAdapter && !names.has(query.sql))
      names.set(query.sql, `wellmet_${names.size}`)
    return query
  }
  return async (store, ...values) => {
    const query = compiled(store, values.length)
    const parameters = query.parameters.map((one) => (one instanceof Gap ? values[one.nth] : one))
    const asked = { ...query, parameters }
    const { plugins } = store.getExecutor()
    for (const plugin of plugins) if (isSeeing(plugin)) plugin.see(asked)
    const askAtOnce = atOnce.get(store)
    if (!askAtOnce) return (await store.executeQuery<Row>(asked)).rows
    const { queryId } = query
    let result = { rows: askAtOnce(asked) as UnknownRow[] }
    for (const plugin of plugins)
      if (isReadingAtOnce(plugin)) plugin.readAtOnce(result.rows, queryId)
      else result = await plugin.transformResult({ result, queryId })
    return result.rows as Row[]
  }
}

/** A plugin that needs to wait for nothing to look through the rows of a query, and changes them where they stand. */
export interface ReadsAtOnce {
  readAtOnce(rows: UnknownRow[], queryId: QueryId): void
}

const isReadingAtOnce = (plugin: object): plugin is ReadsAtOnce => 'readAtOnce' in plugin

/** Gives the rows of a query before anything else is done. */
type AskAtOnce = (query: CompiledQuery) => unknown[]

const atOnce = new WeakMap<object, AskAtOnce>()

/**
 * While `work` lasts, the prepared queries of the store are asked by `ask`: Kysely hands each from layer to layer, all of which may wait,
 * and a page asks dozens of a file that never makes one wait. For a store that holds its connection as long.
 */
export async function askingAtOnce<S extends object, T>(
  store: S,
  ask: AskAtOnce,
  work: (store: S) => Promise<T>,
): Promise<T> {
  atOnce.set(store, ask)
  try {
    return await work(store)
  } finally {
    atOnce.delete(store)
  }
}

/** A longer list is seldom asked for, and its query is built each time. */
const LONGEST = 1024

/** For a longer one another plan is better once there is much of what it asks for, and the plan is little of the work. */
const LONGEST_PLANNED = 8

/**
 * The same for a query that asks for what is in a list, which has to be of text; for an empty one nothing is asked. A list is filled up
 * to 1, 2, 4, 8 … by a value that stands in it already, so that few queries are built.
 */
export function preparedForEach<DB, Row>(
  build: (store: Kysely<DB>, values: readonly string[]) => Compilable<Row>,
): (store: Kysely<DB>, values: readonly string[]) => Promise<Row[]> {
  const byLength = new Map<number, (store: Kysely<DB>, ...values: string[]) => Promise<Row[]>>()
  return async (store, values) => {
    const [first] = values
    if (first === undefined) return []
    const length = 2 ** Math.ceil(Math.log2(values.length))
    if (length > LONGEST) return (await store.executeQuery<Row>(build(store, values).compile())).rows
    const ask =
      byLength.get(length) ??
      builtOnce((built: Kysely<DB>, ...gaps: string[]) => build(built, gaps), length <= LONGEST_PLANNED)
    byLength.set(length, ask)
    return ask(store, ...Array.from({ length }, (_, i) => values[i] ?? first))
  }
}
