/** On PostgreSQL each row has its account in front. This keeps it out of the verbs: out of the rows they read, and into the
 *  conflict targets they name. */
import {
  ColumnNode,
  type KyselyPlugin,
  type OnConflictNode,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
} from 'kysely'

export class AccountPlugin implements KyselyPlugin {
  #keys = new AccountInConflicts()

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return this.#keys.transformNode(node)
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    for (const row of result.rows) if ('account' in row) delete row.account
    return result
  }
}

class AccountInConflicts extends OperationNodeTransformer {
  protected override transformOnConflict(node: OnConflictNode): OnConflictNode {
    const made = super.transformOnConflict(node)
    return made.columns ? { ...made, columns: [ColumnNode.create('account'), ...made.columns] } : made
  }
}
