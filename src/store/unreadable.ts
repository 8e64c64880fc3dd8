/**
 * What is kept is checked as it is read. A file can be damaged, written by an older Wellmet or changed by hand, and one value that
 * is none must not take down the page, the list or the export it stands in: something that promises nothing stands in for it,
 * and what it was is noted, so that the page can say so.
 */
import {
  AggregateFunctionNode,
  AliasNode,
  ColumnNode,
  IdentifierNode,
  type KyselyPlugin,
  type OperationNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryId,
  type QueryResult,
  ReferenceNode,
  type RootOperationNode,
  SelectAllNode,
  SelectQueryNode,
  TableNode,
  type UnknownRow,
} from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { meaningOf, wordsOf } from './column.ts'
import type { TableShape } from './create-table.ts'
import { moment } from './moment.ts'
import type { ReadsAtOnce } from './prepared.ts'
import { readJson } from './read-json.ts'
import { firstDay, isWebLink, lastDay } from './shapes.ts'
import type { Store } from './store.ts'
import { tables } from './tables.ts'
import { zoneNamed } from './zones/zone.ts'

type Value = string | number | null

/** A kept value that could not be read, and where it stands. */
export interface UnreadableValue {
  table: string
  column: string
  was: Value
}

const notes = new WeakMap<Store, UnreadableValue[]>()

/** The same store, in which a sound value stands in for each that cannot be read. */
export function withStandIns(store: Store): Store {
  const found: UnreadableValue[] = []
  const made = store.withPlugin(new StandInPlugin(found))
  notes.set(made, found)
  return made
}

/** What could not be read in this store so far; the list grows while more is read. */
export const unreadableIn = (store: Store): readonly UnreadableValue[] => notes.get(store) ?? []

/** A column of what a query gives, and what stands in for a value that cannot be read there. */
interface ReadColumn {
  as: string
  table: string
  column: string
  standIn: StandIn
}

/** The same value where it is sound. */
type StandIn = (value: Value) => Value

/** By query: one that is compiled once is asked in many worlds. */
const readsBy = new WeakMap<QueryId, ReadColumn[]>()

class StandInPlugin implements KyselyPlugin, ReadsAtOnce {
  #found: UnreadableValue[]

  constructor(found: UnreadableValue[]) {
    this.#found = found
  }

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    if (SelectQueryNode.is(node)) {
      const reads = readsOf(node)
      if (reads.length > 0) readsBy.set(queryId, reads)
    }
    return node
  }

  async transformResult({ result, queryId }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    this.readAtOnce(result.rows, queryId)
    return result
  }

  readAtOnce(rows: UnknownRow[], queryId: QueryId): void {
    const reads = readsBy.get(queryId)
    if (reads) for (const row of rows) this.#replace(row as Record<string, Value>, reads)
  }

  #replace(row: Record<string, Value>, reads: ReadColumn[]): void {
    for (const { as, table, column, standIn } of reads) {
      const was = row[as]
      if (was === undefined) continue
      const is = standIn(was)
      if (is === was) continue
      row[as] = is
      const isSame = (one: UnreadableValue) => one.table === table && one.column === column && one.was === was
      // An old name of a zone, or another way of writing a moment, is no damage.
      if (is !== null && (zoneNamed(String(was)) === is || momentOf(String(was)) === is)) continue
      if (this.#found.length < MOST_NOTED && !this.#found.some(isSame))
        this.#found.push({ table, column, was })
    }
  }
}

const MOST_NOTED = 100

/** Which columns of which tables a query gives, by the names that it gives them. */
function readsOf(node: SelectQueryNode): ReadColumn[] {
  const within = scopeOf(node)
  return (node.selections ?? []).flatMap(({ selection }) => {
    if (SelectAllNode.is(selection)) return [...within.values()].flatMap((table) => checkedIn(table))
    if (ReferenceNode.is(selection)) {
      if (!SelectAllNode.is(selection.column)) return named(within, selection, nameOf(selection.column))
      return checkedIn(within.get(selection.table?.table.identifier.name ?? '') ?? '')
    }
    if (!AliasNode.is(selection) || !IdentifierNode.is(selection.alias)) return []
    const of = AggregateFunctionNode.is(selection.node) ? extreme(selection.node) : selection.node
    return of && ReferenceNode.is(of) ? named(within, of, selection.alias.name) : []
  })
}

/** The latest and the first of a column are values of it. */
const extreme = ({ func, aggregated }: AggregateFunctionNode) =>
  func === 'max' || func === 'min' ? aggregated[0] : undefined

function scopeOf({ from, joins }: SelectQueryNode): Map<string, string> {
  const within = new Map<string, string>()
  for (const one of [...(from?.froms ?? []), ...(joins ?? []).map(({ table }) => table)]) {
    const isAliased = AliasNode.is(one) && IdentifierNode.is(one.alias)
    const table: OperationNode = isAliased ? one.node : one
    if (!TableNode.is(table)) continue
    const { name } = table.table.identifier
    within.set(isAliased ? (one.alias as IdentifierNode).name : name, name)
  }
  return within
}

function named(within: Map<string, string>, { table, column }: ReferenceNode, as: string): ReadColumn[] {
  const name = nameOf(column)
  const of = table
    ? within.get(table.table.identifier.name)
    : [...within.values()].find((one) => shapes.get(one)?.columns[name])
  return checkedIn(of ?? '').flatMap((read) => (read.column === name ? [{ ...read, as }] : []))
}

const nameOf = (column: OperationNode) => (ColumnNode.is(column) ? column.column.name : '')

const shapes = new Map(tables.map((table) => [table.name, table]))
const known = new Map<string, ReadColumn[]>()

/** The columns of a table in which not every text is a value. */
function checkedIn(table: string): ReadColumn[] {
  const shape = shapes.get(table)
  if (!shape) return []
  const reads =
    known.get(table) ??
    Object.keys(shape.columns).flatMap((column) => {
      const standIn = standInOf(shape, column)
      return standIn ? [{ as: column, table, column, standIn }] : []
    })
  known.set(table, reads)
  return reads
}

function standInOf(table: TableShape, column: string): StandIn | null {
  const mayBeNull = table.columns[column]?.endsWith('?') ?? false
  const unless = (isSound: (text: string) => boolean, standIn: Value) => (value: Value) =>
    value === null || (typeof value === 'string' && isSound(value)) ? value : standIn
  switch (meaningOf(table, column)) {
    case 'word': {
      const words = new Set(wordsOf(table.name, column))
      return unless((text) => words.has(text), [...words][0] ?? '')
    }
    case 'instant':
      return (value) =>
        value === null ? null : (momentOf(String(value)) ?? (mayBeNull && isPlan(column) ? null : LONG_AGO))
    case 'date':
      return unless(isDay, mayBeNull && isPlan(column) ? null : LONG_AGO.slice(0, 10))
    case 'zone':
      return (value) => zoneNamed(String(value)) ?? 'UTC'
    case 'link':
      return unless((text) => text === '' || isWebLink(text), mayBeNull ? null : '')
    case 'json':
      return unless((text) => readJson(text) !== undefined, mayBeNull ? null : '[]')
    case 'number':
      if (column === 'minutes') return within(1, 480, mayBeNull ? null : 20)
      return numbersRead[column] ?? null
    default:
      return null
  }
}

const within = (least: number, most: number, standIn: Value) => (value: Value) =>
  value === null || (typeof value === 'number' && value >= least && value <= most) ? value : standIn

/** What can be set, and else the usual: of a rhythm, and of the hours for meetings. */
const numbersRead: Record<string, StandIn> = {
  weeks: within(0, 104, null),
  opens: within(0, 1439, 540),
  closes: within(0, 1439, 1020),
  pause: within(0, 240, 15),
  most_a_day: within(1, 8, 2),
  a_month: within(0, 8, null),
  only_in_writing: within(0, 1, 0),
}

/** Stands in for a time at which something was done: that it was done is still true. */
const LONG_AGO = '1970-01-01T00:00:00.000Z'

/** What lies ahead, or is only good to know: without a day it is simply not there. */
const isPlan = (column: string) => !/^(sent|kept)_on$|^(?!starts).*_at$/.test(column)

const instant = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/
const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** A moment as we write it; another way of writing one may have come with an older export. Null for what is none. */
function momentOf(text: string): string | null {
  if (instant.test(text)) return isMoment(text) ? text : null
  try {
    const written = moment(Temporal.Instant.from(text))
    return isNear(written) ? written : null
  } catch {
    return null
  }
}

/** A moment as we write it. */
export const isMoment = (text: string) => instant.test(text) && isReal(text.slice(0, 10)) && isNear(text)

const isNear = (text: string) => text >= firstDay && text.slice(0, 10) <= lastDay
/** One that there is, as it is kept. */
export const isDay = (text: string) => day.test(text) && isReal(text) && isNear(text)

/** February ends, whatever is written. */
const isReal = (text: string) => {
  const date = Number(text.slice(8))
  if (date <= 28) return true
  return (
    new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, date)).getUTCDate() === date
  )
}
