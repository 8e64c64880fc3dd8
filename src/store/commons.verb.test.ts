/** Runs on both databases, as verbs do: the suite says which. */
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../tests/postgres.ts'
import { openCommons } from './commons.ts'
import { steps } from './commons-steps.ts'
import type { Step } from './step.ts'

const onPostgres = process.env.WELLMET_TEST_STORE === 'postgres'

let at: { dataFolder: string; databaseUrl?: string }
let drop: () => Promise<void>

beforeEach(async () => {
  at = { dataFolder: mkdtempSync(join(tmpdir(), 'wellmet-commons-')) }
  drop = async () => rmSync(at.dataFolder, { recursive: true, force: true })
  if (!onPostgres) return
  const database = await freshDatabase()
  at.databaseUrl = database.url
  drop = async () => {
    await database.drop()
    rmSync(at.dataFolder, { recursive: true, force: true })
  }
})
afterEach(() => drop())

describe('the commons', () => {
  it('opens twice over, and keeps its rows', async () => {
    await addUser()
    const commons = await openCommons(at)
    expect(await commons.db.selectFrom('user').select('email').execute()).toEqual([
      { email: 'ana@example.org' },
    ])
    await commons.close()
  })

  it('is made once when three processes open it at the same time', async () => {
    const code = `import { openCommons } from ${JSON.stringify(new URL('./commons.ts', import.meta.url).href)}
      await (await openCommons(${JSON.stringify(at)})).close()`
    const start = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', code])
    await Promise.all([start(), start(), start()])
    const commons = await openCommons(at)
    await commons.close()
    // Nothing was left to do, so that no copy was made either.
    expect(readdirSync(at.dataFolder)).not.toContain('backups')
  })

  it('takes a later step over filled tables, all of it or none', async () => {
    await addUser()
    const later = step('later', 'create table noted (id text primary key)')
    const broken = step('broken', 'create table lost (id text)', 'insert into nowhere values (1)')
    await expect(openCommons(at, [...steps, later, broken])).rejects.toThrow()
    const commons = await openCommons(at, [...steps, later])
    expect(await commons.db.selectFrom('user').select('id').execute()).toHaveLength(1)
    expect((await sql`select id from noted`.execute(commons.db)).rows).toEqual([])
    await expect(sql`select id from lost`.execute(commons.db)).rejects.toThrow()
    await commons.close()
    await expect(openCommons(at)).rejects.toThrow('made by a newer Wellmet')
  })

  if (!onPostgres)
    it('is a file that only its owner reads, copied before a later step', async () => {
      await addUser()
      expect(statSync(join(at.dataFolder, 'commons.db')).mode & 0o777).toBe(0o600)
      await (await openCommons(at, [...steps, step('later')])).close()
      expect(readdirSync(join(at.dataFolder, 'backups'))).toHaveLength(1)
    })

  if (onPostgres)
    it('lies in a schema of its own, also when the address has options', async () => {
      const url = new URL(at.databaseUrl ?? '')
      url.searchParams.set('options', '-c statement_timeout=60000')
      const commons = await openCommons({ ...at, databaseUrl: url.href })
      const { rows } = (await commons.pool?.query(
        `select distinct schemaname from pg_tables where tablename in ('user', 'session')`,
      )) ?? { rows: [] }
      expect(rows).toEqual([{ schemaname: 'wellmet_commons' }])
      await commons.close()
    })
})

const step = (name: string, ...statements: string[]): Step => ({
  name: `commons/${name}`,
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
})

async function addUser() {
  const commons = await openCommons(at)
  const now = '2026-11-23T09:00:00.000Z'
  await commons.db
    .insertInto('user')
    .values({
      id: 'u1',
      name: 'Ana',
      email: 'ana@example.org',
      emailVerified: 0,
      createdAt: now,
      updatedAt: now,
    })
    .execute()
  await commons.close()
}
