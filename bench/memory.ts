/** What the server holds in memory: at rest, after many requests, and after many accounts' files were opened in turn. */
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { perform } from '../src/doors/perform.ts'
import { listPeople } from '../src/people/list-people.ts'
import { newId } from '../src/store/id.ts'
import { worldsMade } from '../src/store/worlds-made.ts'
import { connectionsCsv } from './imports.ts'
import { driven } from './load.ts'
import { call } from './others.ts'
import { type Running, residentMegabytes, startWellmet, temporaryFolder } from './server.ts'
import { atMost, median, print } from './timing.ts'
import { openWorld, type World } from './world.ts'

const requests = 10_000
const accounts = 2000
const imported = 30_000

export async function memoryTaken(): Promise<void> {
  const rows = [await atRest(), await afterRequests(), await afterAccounts(), await afterImport()]
  print('Memory of the server (MB resident, 2 s after)', ['', 'after', 'most'], rows)
}

async function atRest() {
  const seen: number[] = []
  for (let turn = 0; turn < 3; turn++) {
    const server = await startWellmet({ WELLMET_DATA: temporaryFolder() })
    seen.push((await watched(server, async () => {})).after)
    await server.stop()
  }
  return ['at rest', atMost(90, median(seen)), '']
}

async function afterRequests() {
  const world = await openWorld(10_000)
  const { people } = await perform(world.house, world.who, listPeople, {})
  await world.close()
  const server = await startWellmet({ WELLMET_DATA: world.dataFolder })
  const by = { cookie: world.cookie, token: world.token, people: people.map(({ id }) => id) }
  const { after, most } = await watched(server, async () => {
    const drive = { bases: [server.base], accounts: [by], connections: 10, requests, log: 'log-interaction' }
    const { errors, wrong } = await driven(drive)
    if (errors > 0) throw new Error(`Some requests failed: ${JSON.stringify(wrong)}`)
  })
  await server.stop()
  return [`${requests.toLocaleString('en')} mixed requests, 10,000 people`, atMost(180, after), most]
}

async function afterAccounts() {
  const world = await openWorld(100)
  const tokens = await manyAccounts(world)
  const server = await startWellmet({ WELLMET_DATA: world.dataFolder })
  const { after, most } = await watched(server, async () => {
    let next = 0
    const connection = async () => {
      for (let token = tokens[next++]; token; token = tokens[next++]) {
        const headers = { authorization: `Bearer ${token}` }
        const answer = await fetch(`${server.base}/api/list-people`, { headers })
        if (!answer.ok) throw new Error(`An account was answered with ${answer.status}.`)
        await answer.arrayBuffer()
      }
    }
    await Promise.all(Array.from({ length: 10 }, connection))
  })
  await server.stop()
  return [`${accounts.toLocaleString('en')} accounts opened in turn`, atMost(250, after), most]
}

async function afterImport() {
  const { token, dataFolder, close } = await openWorld(1)
  await close()
  const server = await startWellmet({ WELLMET_DATA: dataFolder })
  const content = Buffer.from(connectionsCsv(imported)).toString('base64')
  const { after, most } = await watched(server, async () => {
    const { id } = await call(server.base, { token }, 'read-import', { content })
    await call(server.base, { token }, 'run-import', { id })
  })
  await server.stop()
  return [`${imported.toLocaleString('en')} people read from a file and imported`, after, atMost(250, most)]
}

/** As many accounts as are wanted, each with a copy of the one that is there, without a password; gives their tokens. Closes the house. */
async function manyAccounts({ house, who, dataFolder, close }: World): Promise<string[]> {
  const { db } = house.commons
  const ids = Array.from({ length: accounts }, newId)
  const at = new Date().toISOString()
  for (let i = 0; i < ids.length; i += 500)
    await db
      .insertInto('user')
      .values(
        ids.slice(i, i + 500).map((id) => ({
          id,
          email: `${id}@example.org`,
          name: 'Ann',
          emailVerified: 0,
          createdAt: at,
          updatedAt: at,
        })),
      )
      .execute()
  await worldsMade(house.commons).add(ids)
  const expiresOn = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  const tokens = []
  for (const id of ids) {
    const made = await house.accounts.createToken(id, {
      name: 'bench',
      scopes: 'read write',
      expiresOn,
      zone: 'UTC',
    })
    tokens.push(made.shown)
  }
  await close()
  const file = (account: string) => join(dataFolder, 'accounts', `${account}.db`)
  for (const id of ids) copyFileSync(file(who.account), file(id))
  return tokens
}

/** The memory 2 s after the work, and the most that it ever had. */
async function watched({ child }: Running, work: () => Promise<void>) {
  await work()
  const most = residentMegabytes(child, 'most')
  await new Promise((rest) => setTimeout(rest, 2000))
  return { after: residentMegabytes(child), most }
}
