/** Counts what one transaction writes: rows that come in, and the bytes of what is bound to its statements. */
import type {
  CompiledQuery,
  KyselyPlugin,
  OperationNode,
  PluginTransformQueryArgs,
  PluginTransformResultArgs,
  QueryId,
  QueryResult,
  RootOperationNode,
  UnknownRow,
} from 'kysely'
import { Gap, type SeesQueries } from './prepared.ts'

export interface Usage {
  rows: number
  bytes: number
}

/** Never too few: what is taken away is not subtracted, and a change counts as if all of it came on top. */
export class Tally implements KyselyPlugin, SeesQueries {
  rows = 0
  bytes = 0
  #inserts = new WeakSet<QueryId>()

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    this.#weigh(node, queryId, node)
    return node
  }

  /** One that was built before: its values are weighed each time that it runs. */
  see({ query, queryId, parameters }: CompiledQuery): void {
    this.#weigh(query, queryId, parameters)
  }

  #weigh({ kind }: RootOperationNode, queryId: QueryId, values: OperationNode | readonly unknown[]): void {
    if (kind === 'InsertQueryNode') this.#inserts.add(queryId)
    if (kind !== 'SelectQueryNode' && kind !== 'DeleteQueryNode') this.bytes += weight(values)
  }

  async transformResult({ result, queryId }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    if (this.#inserts.has(queryId)) {
      const rows = Math.max(Number(result.numAffectedRows ?? 0), result.rows.length)
      this.rows += rows
      this.bytes += rows * perRow
    }
    return result
  }
}

/** What PostgreSQL keeps beside each row's values; with its index entries it is more on either database. */
export const perRow = 24

/** The bytes of all values in a statement. */
function weight(node: OperationNode | readonly unknown[]): number {
  let sum = 0
  for (const part of Array.isArray(node) ? node : valuesOf(node as OperationNode))
    if (part instanceof Gap) continue
    else if (typeof part === 'object' && part !== null) sum += weight(part as OperationNode)
    else if (typeof part === 'string') sum += Buffer.byteLength(part)
    else if (typeof part === 'number') sum += 8
  return sum
}

function valuesOf(node: OperationNode): readonly unknown[] {
  if (node.kind === 'IdentifierNode' || node.kind === 'ColumnNode' || node.kind === 'TableNode') return []
  const { kind: _, ...parts } = node
  return Object.values(parts)
}
