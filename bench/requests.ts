/** CPU of the real server for one request, over its real port by ten connections, with 10,000 people and 20,000 notes. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { importing } from './imports.ts'
import { residentMegabytes } from './start.ts'
import { print } from './timing.ts'
import { openWorld } from './world.ts'

/** CPU ms a request (seconds, MB where said), as measured for each side by side on a 2-core machine. */
const peers = [
  ['list of 50', 8.9, 92, 13, 16],
  ['one person with notes', 12, 39, 3.7, 3.0],
  ['search by part of a name', 57, 7.3, 4.5, 9.0],
  ['create', 17, 7.7, 6.0, 4.9],
  ['import 1,000 (seconds)', 3.1, 4.9, 1.1, 5.0],
  ['cold start (seconds)', 1.6, 1.3, 2.8, 3.0],
  ['idle memory (MB)', 250, 262, 232, 258],
] as const

export async function requestsAgainstPeers(start: { seconds: number }): Promise<void> {
  const world = await openWorld(10_000)
  await world.house.stores.close()
  await world.house.commons.close()
  const child = spawn(process.execPath, [fileURLToPath(new URL('main.js', import.meta.url))], {
    env: {
      ...process.env,
      PORT: '0',
      WELLMET_DATA: world.dataFolder,
      WELLMET_SECRET: 'bench-0123456789abcdef0123456789abcdef',
      DATABASE_URL: '',
      BASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const base = await new Promise<string>((found) =>
    child.stdout.on('data', (bytes) => {
      const address = /http:\S+/.exec(String(bytes))?.[0]
      if (address) found(address)
    }),
  )
  const megabytes = residentMegabytes(child)
  const cookie = { cookie: world.cookie }
  const bearer = { authorization: `Bearer ${world.token}`, 'content-type': 'application/json' }
  let made = 0
  const ours = [
    await perRequest(child, () => fetch(`${base}/people`, { headers: cookie })),
    await perRequest(child, () => fetch(`${base}/people/${world.personId}`, { headers: cookie })),
    await perRequest(child, () => fetch(`${base}/people?find=kafor`, { headers: cookie })),
    await perRequest(child, () =>
      fetch(`${base}/api/add-person`, {
        method: 'POST',
        headers: bearer,
        body: JSON.stringify({ name: `New Person ${made++}` }),
      }),
    ),
    (await importing(1_000)) / 1000,
    start.seconds,
    megabytes,
  ]
  child.kill()
  await new Promise((exit) => child.once('exit', exit))
  await world.close().catch(() => {})
  print(
    'What to beat (CPU ms for one request; peers as measured once, not in this run)',
    ['', 'Nametag', 'Freundebuch', 'Directus', 'Strapi', 'Wellmet'],
    peers.map(([name, ...theirs], i) => [name, ...theirs.map(String), ours[i] ?? '']),
  )
}

/** CPU milliseconds of the server for one of 500 requests over ten connections; the first hundred warm it up. */
async function perRequest(child: ChildProcess, send: () => Promise<Response>): Promise<number> {
  await volley(100, send)
  const before = cpuOf(child)
  await volley(500, send)
  return (cpuOf(child) - before) / 500
}

async function volley(count: number, send: () => Promise<Response>): Promise<void> {
  let left = count
  const connection = async () => {
    while (left-- > 0) {
      const answer = await send()
      if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`)
      await answer.arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: 10 }, connection))
}

/** CPU milliseconds a process has used, from Linux; its ticks are hundredths of a second. */
function cpuOf(child: ChildProcess): number {
  const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
