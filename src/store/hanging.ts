/** What hangs on a row is known from the foreign keys: no one who asks has to know the tables that came later. */
import { type SqlBool, sql } from 'kysely'
import { type Tables, tables } from './tables.ts'

/** For a query on `table`: holds for the rows that no row of any table points to. */
export const nothingHangsOn = (table: keyof Tables) =>
  tables
    .flatMap(({ name, references = {} }) =>
      Object.entries(references)
        .filter(([, [to]]) => to === table)
        .map(([column]) => [name, column] as const),
    )
    .map(
      ([name, column]) =>
        sql<SqlBool>`not exists (select 1 from ${sql.table(name)} as hanging where ${sql.ref(`hanging.${column}`)} = ${sql.ref(`${table}.id`)})`,
    )
