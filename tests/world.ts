/** A real house for tests: real files in a temporary folder, or a fresh PostgreSQL database, by `WELLMET_TEST_STORE`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { z } from 'zod'
import type { House, Who } from '../src/doors/house.ts'
import { perform } from '../src/doors/perform.ts'
import { closeHouse, openHouse } from '../src/open-house.ts'
import type { Settings } from '../src/settings.ts'
import { newId } from '../src/store/id.ts'
import type { Verb } from '../src/verb.ts'
import { freshDatabase } from './postgres.ts'

export interface TestHouse {
  house: House
  /** Makes an account and gives a way to act in its world. */
  newcomer(name?: string): Promise<Newcomer>
  close(): Promise<void>
}

export interface Newcomer {
  who: Who
  /** Performs a verb in this person's world, as a door does. */
  does<T extends z.ZodObject, G extends z.ZodType>(verb: Verb<T, G>, takes?: z.input<T>): Promise<z.output<G>>
}

/** Opens a house on the database that the suite is for; hand `store` to choose. */
export async function openTestHouse(
  store = process.env.WELLMET_TEST_STORE ?? 'sqlite',
  own: Partial<Settings> = {},
): Promise<TestHouse> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'wellmet-test-'))
  const database = store === 'postgres' ? await freshDatabase() : null
  const settings = {
    port: 0,
    host: '127.0.0.1',
    dataFolder,
    signups: 'open' as const,
    quota: { rows: 200_000, bytes: 500_000_000 },
    ...own,
    ...(database && { databaseUrl: database.url }),
  }
  const house = await openHouse(settings, {})
  let count = 0
  let first: Promise<Awaited<ReturnType<typeof kept>>> | undefined
  return {
    house,
    async newcomer(name = 'Robin Vale') {
      const email = `${name.toLowerCase().replace(/\W+/g, '.')}.${++count}@example.org`
      const signedUp = first
      first ??= house.accounts
        .signUp({ email, name, password: 'a quiet long password' }, { ip: '127.0.0.1' })
        .then(({ account }) => kept(house, account))
      const account = signedUp ? await likewise(house, await signedUp, email, name) : (await first).user.id
      const who = { account, email, name }
      return { who, does: (verb, takes) => perform(house, who, verb, takes ?? {}) }
    },
    async close() {
      await closeHouse(house)
      await database?.drop()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

/** What is kept of an account that signed up. */
async function kept({ commons: { db } }: House, account: string) {
  const user = await db.selectFrom('user').selectAll().where('id', '=', account).executeTakeFirstOrThrow()
  const entry = db.selectFrom('account').selectAll().where('userId', '=', account)
  const session = db.selectFrom('session').selectAll().where('userId', '=', account)
  return {
    user,
    entry: await entry.executeTakeFirstOrThrow(),
    session: await session.executeTakeFirstOrThrow(),
  }
}

/** Another account, signed in, with the password of the one that signed up: to hash it each time takes longer than most of what is tried. */
async function likewise(
  { commons: { db } }: House,
  { user, entry, session }: Awaited<ReturnType<typeof kept>>,
  email: string,
  name: string,
) {
  const id = newId()
  await db
    .insertInto('user')
    .values({ ...user, id, email, name })
    .execute()
  await db
    .insertInto('account')
    .values({ ...entry, id: newId(), accountId: id, userId: id })
    .execute()
  await db
    .insertInto('session')
    .values({ ...session, id: newId(), token: newId(), userId: id })
    .execute()
  return id
}
