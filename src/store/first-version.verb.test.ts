/** What today's steps make of the first version's filled worlds, looked at row by row; and that nothing is lost on the way. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type Kysely, sql } from 'kysely'
import pg from 'pg'
import { afterEach, expect, test } from 'vitest'
import {
  accounts,
  asToday,
  commons,
  fillDatabase,
  fillFolder,
  stepsThen,
  worldThen,
} from '../../tests/first-version.ts'
import { freshDatabase } from '../../tests/postgres.ts'
import { indexIn, indexOf } from '../../tests/search-index.ts'
import { takeOutOfTrash } from '../account/trash.ts'
import type { WorldRow } from '../export/archive.ts'
import { addsColumn } from './add-column.ts'
import { backUpDatabase, backUpFolder } from './backup.ts'
import { openCommons } from './commons.ts'
import { create } from './create-table.ts'
import { carriedRow } from './kept-rows.ts'
import { migratePostgres, migrateSqlite } from './migrate.ts'
import { openStores } from './open.ts'
import { openPool } from './postgres.ts'
import { restore } from './restore.ts'
import { searchTables } from './search-index.ts'
import { openSqlite } from './sqlite.ts'
import type { Step } from './step.ts'
import { steps } from './steps.ts'
import { tables } from './tables.ts'

const onPostgres = process.env.WELLMET_TEST_STORE === 'postgres'

interface Place {
  dataFolder: string
  databaseUrl?: string
}

const drops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const drop of drops.splice(0)) await drop()
})

async function emptyPlace(): Promise<Place> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'wellmet-first-'))
  drops.push(async () => rmSync(dataFolder, { recursive: true, force: true }))
  if (!onPostgres) return { dataFolder }
  const { url, drop } = await freshDatabase()
  drops.push(drop)
  return { dataFolder, databaseUrl: url }
}

async function filledPlace(): Promise<Place> {
  const place = await emptyPlace()
  await (place.databaseUrl ? fillDatabase(place.databaseUrl) : fillFolder(place.dataFolder))
  return place
}

/** A backup of it, made as that version made them, taken back by this one. */
async function restoredPlace(): Promise<Place> {
  const [there, here] = [await filledPlace(), await emptyPlace()]
  const into = join(there.dataFolder, 'backup')
  if (there.databaseUrl) {
    const pool = await openPool(there.databaseUrl, 'wellmet')
    const { steps } = await backUpDatabase(pool, there.dataFolder, into)
    expect(steps).toEqual({ commons: 3, store: stepsThen })
    await pool.end()
  } else expect((await backUpFolder(there.dataFolder, into)).steps).toEqual({ commons: 3, store: stepsThen })
  await restore(into, here)
  return here
}

test.each([
  ['in place', filledPlace],
  ['from a backup', restoredPlace],
])('%s, every row of the first version is there, in both accounts and in the commons', async (_, placeOf) => {
  const place = await placeOf()
  const { db, close } = await openCommons(place)
  for (const [table, rows] of Object.entries(commons)) {
    const { rows: found } = await sql<Values>`select * from ${sql.table(table)}`.execute(db)
    expect([table, sorted(found.map(plain))]).toEqual([table, sorted(rows.map(plain))])
  }
  await close()
  for (const account of accounts) {
    const stores = await openStores(place)
    const found = await stores.within(account, 'reads', async (store) => {
      const any = store as unknown as Kysely<Record<string, WorldRow>>
      const world: Record<string, Values[]> = {}
      for (const { name } of tables) world[name] = sorted(await any.selectFrom(name).selectAll().execute())
      return world
    })
    const rows = Object.entries(asToday(worldThen(account)))
    expect(found).toEqual(Object.fromEntries(rows.map(([table, rows]) => [table, sorted(rows)])))
    const [index, should] = await stores.within(account, 'reads', async (store) => [
      await indexIn(store),
      await indexOf(store),
    ])
    expect(should.people.length).toBeGreaterThan(0)
    expect(index).toEqual(should)
    await stores.close()
  }
})

test('what was in the trash then is whole, and can be restored', async () => {
  const stores = await openStores(await filledPlace())
  const damaged = await stores.within(accounts[0], 'writes', async (store) => {
    const all = await store.selectFrom('trash').select(['id', 'noun']).execute()
    expect(all.length).toBeGreaterThan(5)
    const found = []
    for (const { id, noun } of all)
      if ((await takeOutOfTrash(store, id)).cannot === 'damaged') found.push(noun)
    return found
  })
  expect(damaged).toEqual([])
  await stores.close()
})

test('a column that is added later is empty in every row, also where rows are kept as JSON', async () => {
  const place = await filledPlace()
  const added = [
    addsColumn('9001-spoken', 'person', 'later_spoken', 'text'),
    addsColumn('9002-born', 'person', 'later_born', 'int?'),
    addsColumn('9003-times', 'person', 'later_times', 'int'),
  ]
  const select = 'select distinct later_spoken, later_born, later_times from person'
  const inTrash = `select rows from trash where noun = 'person'`
  const found = await (place.databaseUrl
    ? inDatabase(place.databaseUrl, added, [select, inTrash])
    : inFile(fileIn(place), added, [select, inTrash]))
  const [rows, trash] = found as [Values[], { rows: string }[]]
  const empty = { later_spoken: '', later_born: null, later_times: 0 }
  expect(rows).toEqual([empty])
  expect(trash.length).toBeGreaterThan(0)
  for (const { rows } of trash)
    expect(JSON.parse(rows).rows.find((one: { table: string }) => one.table === 'person').row).toMatchObject(
      empty,
    )
  expect(carriedRow('person', { id: 'a', later_spoken: 'Dutch' }, added)).toEqual({
    ...empty,
    id: 'a',
    later_spoken: 'Dutch',
  })
  expect(carriedRow('company', { id: 'a' }, added)).toEqual({ id: 'a' })
})

async function inFile(path: string, added: readonly Step[], texts: string[]): Promise<unknown[][]> {
  const sqlite = openSqlite(path)
  await migrateSqlite(sqlite, [...steps, ...added])
  const found = texts.map((text) =>
    sqlite
      .prepare(text)
      .all()
      .map((row) => ({ ...row })),
  )
  sqlite.close()
  return found
}

async function inDatabase(url: string, added: readonly Step[], texts: string[]): Promise<unknown[][]> {
  const pool = await openPool(url, 'wellmet')
  await migratePostgres(pool, { schema: 'wellmet', known: [...steps, ...added] })
  await pool.end()
  return Promise.all(texts.map((text) => asked(url, text)))
}

type Values = Record<string, WorldRow[string]>
const sorted = <R extends Values>(rows: R[]): R[] => rows.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
const keyOf = (row: Values) => String(row.id ?? Object.values(row)[0])

/** PostgreSQL has booleans and instants of its own in the commons. */
const plain = (row: Values): Values =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]: [string, unknown]) => [
      column,
      value instanceof Date ? value.toISOString() : typeof value === 'boolean' ? Number(value) : value,
    ]),
  ) as Values

test('from then and from nothing the steps lead to one shape, and it is the one that is written down', async () => {
  const shapes = []
  for (const place of [await filledPlace(), await emptyPlace()]) {
    const stores = await openStores(place)
    await stores.within(accounts[0], 'reads', async () => {})
    await stores.close()
    shapes.push(await (place.databaseUrl ? shapeInDatabase(place.databaseUrl) : shapeOfFile(fileIn(place))))
  }
  const [fromThen, fromNothing] = shapes
  expect(fromThen).toEqual(fromNothing)
  // Three for each table with texts, one for who is renamed and had letters, and four for people.
  expect(JSON.stringify(fromNothing).match(/create trigger search_\w+/gi)).toHaveLength(35)
  // The index is written down in its step alone.
  const isOwn = ({ name, table }: { name?: string; table?: string }) =>
    !searchTables.some((one) => one === (name ?? table) || name?.startsWith(`${one}_`))
  expect((fromNothing as { name?: string; table?: string }[]).filter(isOwn).map(withoutTriggers)).toEqual(
    ((await shapeWrittenDown()) as { name?: string }[]).map(withoutTriggers),
  )
})

const withoutTriggers = (shape: object) => ({ ...shape, triggers: null })

const fileIn = ({ dataFolder }: Place) => join(dataFolder, 'accounts', `${accounts[0]}.db`)

async function shapeWrittenDown() {
  if (onPostgres) {
    const { databaseUrl = '' } = await emptyPlace()
    const made = tables.flatMap((table) => create(table, 'postgres'))
    await asked(databaseUrl, `create schema wellmet; set search_path = wellmet; ${made.join(';')}`)
    return shapeInDatabase(databaseUrl)
  }
  const path = join((await emptyPlace()).dataFolder, 'shape.db')
  const sqlite = new DatabaseSync(path)
  for (const table of tables) for (const statement of create(table, 'sqlite')) sqlite.exec(statement)
  sqlite.close()
  return shapeOfFile(path)
}

/** Each table's columns, links and indexes, in no order; unique constraints have no name here that could be changed. */
function shapeOfFile(path: string) {
  const sqlite = new DatabaseSync(path)
  const all = (text: string) => sqlite.prepare(text).all() as Record<string, string | number>[]
  const names = all(`select name from sqlite_master where type = 'table' order by name`)
  const shape = names.map(({ name }) => ({
    name,
    columns: all(`select name, type, "notnull", pk from pragma_table_info('${name}') order by name`),
    links: all(`select "from", "table", "to", on_delete from pragma_foreign_key_list('${name}') order by 1`),
    indexes: all(`select name, "unique", origin from pragma_index_list('${name}')`)
      .map(({ name, origin, unique }) => ({
        name: origin === 'c' ? name : '',
        unique,
        of: all(`select name from pragma_index_info('${name}')`).map(({ name }) => name),
      }))
      .map((index) => JSON.stringify(index))
      .sort(),
    triggers: all(
      `select sql from sqlite_master where type = 'trigger' and tbl_name = '${name}' order by name`,
    ),
  }))
  sqlite.close()
  return shape
}

/** The same of a database, with who may do what. The ledger is no table of a world. */
const shapeInDatabase = (url: string) =>
  asked(
    url,
    `select c.relname as table, relrowsecurity, relforcerowsecurity, relacl::text,
       (select json_agg(json_build_array(attname, format_type(atttypid, atttypmod), attnotnull, attcollation::regcollation,
          pg_get_expr(adbin, adrelid)) order by attname)
        from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
        where attrelid = c.oid and attnum > 0 and not attisdropped) as columns,
       (select json_agg(json_build_array(conname, pg_get_constraintdef(oid)) order by conname)
        from pg_constraint where conrelid = c.oid) as constraints,
       (select json_agg(indexdef order by indexdef) from pg_indexes where schemaname = 'wellmet' and tablename = c.relname) as indexes,
       (select json_agg(pg_get_triggerdef(oid) order by tgname) from pg_trigger where tgrelid = c.oid and not tgisinternal) as triggers,
       (select json_agg(p order by policyname) from pg_policies p where p.schemaname = 'wellmet' and p.tablename = c.relname) as policies
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'wellmet' and relkind = 'r' and relname <> 'migration' order by 1`,
  )

async function asked(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url, options: '-c search_path=wellmet' })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}
