import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { emptyWorld } from './empty-world.ts'
import { migrateSqlite } from './migrate.ts'
import { openSqlite } from './sqlite.ts'
import { steps } from './steps.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellmet-empty-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const shapeOf = (sqlite: DatabaseSync) => ({
  made: sqlite.prepare('select type, name, tbl_name, sql from sqlite_master order by name').all(),
  version: sqlite.prepare('pragma user_version').get(),
})

test('a new file has all that its steps make, and can be written by no one else', async () => {
  const empty = emptyWorld(folder, steps)
  const path = join(folder, 'robin.db')
  await empty.begin(path)
  expect(readdirSync(folder)).toEqual(['robin.db'])
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)

  const [stepByStep, begun] = [openSqlite(':memory:'), openSqlite(path)]
  await migrateSqlite(stepByStep, steps)
  expect(shapeOf(begun)).toEqual(shapeOf(stepByStep))
  expect(begun.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
  stepByStep.close()
  begun.close()
})

test('many begun at once are files of their own, and one that is there is left as it is', async () => {
  const empty = emptyWorld(folder, steps)
  writeFileSync(join(folder, 'ada.db'), 'here before')
  await Promise.all(['ada', 'bo', 'bo', 'cleo'].map((name) => empty.begin(join(folder, `${name}.db`))))
  expect(readdirSync(folder).sort()).toEqual(['ada.db', 'bo.db', 'cleo.db'])
  expect(statSync(join(folder, 'ada.db')).size).toBe('here before'.length)
})

test('where it cannot be made nothing is left, and the next time it is made', async () => {
  const later = join(folder, 'later')
  const empty = emptyWorld(later, steps)
  await expect(empty.prepare()).rejects.toThrow()
  await expect(empty.begin(join(folder, 'robin.db'))).rejects.toThrow()
  expect(readdirSync(folder)).toEqual([])
  mkdirSync(later)
  await empty.begin(join(folder, 'robin.db'))
  expect(readdirSync(folder).sort()).toEqual(['later', 'robin.db'])
})
