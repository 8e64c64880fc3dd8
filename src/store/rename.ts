/** New names for tables and columns, with all that is called after them, and in the trash. Landed steps rest on it: it never changes. */
import { type Kysely, sql } from 'kysely'
import { type Carries, carriedTrash, type Renames } from './kept-rows.ts'
import type { Dialect } from './step.ts'

export async function rename(db: Kysely<unknown>, dialect: Dialect, renames: Renames): Promise<void> {
  for (const [table, { to, columns = {} }] of Object.entries(renames)) {
    for (const [from, name] of Object.entries(columns))
      await sql`alter table ${sql.id(table)} rename column ${sql.id(from)} to ${sql.id(name)}`.execute(db)
    if (!to) continue
    await sql`alter table ${sql.id(table)} rename to ${sql.id(to)}`.execute(db)
    await (dialect === 'sqlite' ? indexesAfter(db, table, to) : allAfter(db, table, to))
  }
}

/** SQLite has no way to rename an index, so each is made again. */
async function indexesAfter(db: Kysely<unknown>, from: string, to: string): Promise<void> {
  const { rows } = await sql<{ name: string; made: string }>`
    select name, sql as made from sqlite_master where type = 'index' and tbl_name = ${to} and sql is not null`.execute(
    db,
  )
  for (const { name, made } of rows.filter(({ name }) => name.startsWith(`${from}_`))) {
    await sql`drop index ${sql.id(name)}`.execute(db)
    await sql.raw(made.replace(`"${name}"`, `"${to}${name.slice(from.length)}"`)).execute(db)
  }
}

/** PostgreSQL also names keys, links and the policy after the table. */
async function allAfter(db: Kysely<unknown>, from: string, to: string): Promise<void> {
  const named = (list: string) => sql<{ name: string }>`${sql.raw(list)}`.execute(db)
  const ours = `'${to}'::regclass`
  const rest = (name: string) => sql.id(`${to}${name.slice(from.length)}`)
  const isOurs = ({ name }: { name: string }) => name.startsWith(`${from}_`)
  // An index that a constraint made is renamed with it.
  const constraints = await named(`select conname as name from pg_constraint where conrelid = ${ours}`)
  for (const { name } of constraints.rows.filter(isOurs))
    await sql`alter table ${sql.id(to)} rename constraint ${sql.id(name)} to ${rest(name)}`.execute(db)
  const indexes = await named(
    `select relname as name from pg_index join pg_class on oid = indexrelid where indrelid = ${ours}`,
  )
  for (const { name } of indexes.rows.filter(isOurs))
    await sql`alter index ${sql.id(name)} rename to ${rest(name)}`.execute(db)
  const policies = await named(`select polname as name from pg_policy where polrelid = ${ours}`)
  for (const { name } of policies.rows.filter(isOurs))
    await sql`alter policy ${sql.id(name)} on ${sql.id(to)} rename to ${rest(name)}`.execute(db)
}

/** What lies in the trash, changed as the step changes the tables; `trash` is what its table is called by now. One row at a time: each may be large. */
export async function carryTrash(
  db: Kysely<unknown>,
  dialect: Dialect,
  trash: string,
  step: Carries,
): Promise<void> {
  const account = sql.raw(dialect === 'postgres' ? 'account' : `''`)
  const all = await sql<{ account: string; id: string }>`
    select ${account} as account, id from ${sql.table(trash)}`.execute(db)
  for (const one of all.rows) {
    const its = sql`where id = ${one.id} and ${account} = ${one.account}`
    const found = await sql<{ rows: string }>`select rows from ${sql.table(trash)} ${its}`.execute(db)
    const was = found.rows[0]?.rows
    const is = carriedTrash(was, step)
    if (is !== was) await sql`update ${sql.table(trash)} set rows = ${is} ${its}`.execute(db)
  }
}
