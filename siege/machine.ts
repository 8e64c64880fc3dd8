/** What whoever runs it relies on: a server that died comes back, and neither the log nor the figures tell of anyone. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Attack, holds, Skipped } from './attack.ts'
import { call, type Place, press } from './place.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const secrets = ['Quokkaberry', 'a quokka password', 'quokka@example.org']

export const machine: Attack[] = [
  {
    name: 'a server that is killed is started again, after a pause that grows',
    async tries(place) {
      if (process.platform !== 'linux') throw new Skipped('Only Linux tells which process is whose child.')
      if (place.kind === 'postgres') throw new Skipped('It is the same starter, whatever it stands on.')
      const home = mkdtempSync(join(tmpdir(), 'wellmet-siege-start-'))
      const own = { PORT: '0', HOST: '127.0.0.1', BASE_URL: '', DATABASE_URL: '', WELLMET_DATA: home }
      const starter = spawn(process.execPath, [join(root, 'scripts', 'start.mjs')], {
        cwd: root,
        env: { ...process.env, ...own },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let said = ''
      for (const out of [starter.stdout, starter.stderr])
        out.on('data', (bytes) => {
          said += bytes
        })
      const gone = new Promise((exit) => starter.once('exit', exit))
      try {
        const pauses = []
        for (let round = 0; round < 4; round++) {
          const server = await until(() => serverUnder(starter.pid ?? 0, said, round + 1), 60_000)
          holds(server !== null, `it did not come back: ${said.slice(-300)}`)
          if (round === 3) break
          process.kill(server, 'SIGKILL')
          await until(() => /starts again in/g.test(said) || null, 10_000)
          await until(() => ([...said.matchAll(pause)].length > round ? true : null), 10_000)
          pauses.push(Number([...said.matchAll(pause)][round]?.[1]))
        }
        holds(pauses.join(' ') === '1 2 4', `the pauses were ${pauses.join(' ')} s`)
        return `killed three times, back after ${pauses.join(', ')} s`
      } finally {
        starter.kill('SIGTERM')
        await gone
        rmSync(home, { recursive: true, force: true })
      }
    },
  },
  {
    name: 'the log tells of failed sign-ins, refusals and slow answers, and holds no word of anyone',
    async tries(place) {
      const seen = []
      for (const LOG of ['text', 'json']) {
        const other = await place.another({ LOG, LOG_SLOW_MS: '0', SIGNUPS_PER_HOUR: 'off' })
        const who = await other.someone('Quokkaberry')
        await everything(other, who)
        await other.stop()
        const said = other.said()
        for (const event of ['failed-sign-in', 'refused', 'slow'])
          holds(said.includes(event), `${LOG}: no line of “${event}”`)
        const told = [...secrets, who.token, who.email, who.password, who.cookie.split('=')[1] ?? '-'].filter(
          (one) => said.toLowerCase().includes(one.toLowerCase()),
        )
        holds(told.length === 0, `${LOG}: it holds ${told.join(', ')}`)
        const lines = said.split('\n').filter((line) => /failed-sign-in|refused|slow/.test(line))
        if (LOG === 'json') for (const line of lines) JSON.parse(line)
        seen.push(`${LOG}: ${lines.length} lines`)
      }
      return seen.join(', ')
    },
  },
  {
    name: 'the figures are there on request alone, and name no one',
    async tries(place) {
      const ask = async (at: Place, headers: Record<string, string> = {}) => {
        const answer = await fetch(`${at.base}/metrics`, { headers })
        return { status: answer.status, text: await answer.text() }
      }
      holds((await ask(place)).status === 404, 'they are there without being asked for')
      const token = 'scrape-scrape-scrape'
      const [here, by] = [
        await place.another({ METRICS: 'on' }),
        await place.another({ METRICS_TOKEN: token }),
      ]
      for (const other of [here, by]) await everything(other, await other.someone('Quokkaberry'))
      const open = await ask(here)
      holds(open.status === 200, `this machine was answered with ${open.status}`)
      for (const name of ['x-forwarded-for', 'forwarded', 'x-forwarded-host', 'via']) {
        const { status } = await ask(here, { [name]: 'for=127.0.0.1' })
        holds(status === 403, `through a proxy (${name}) it was answered with ${status}`)
      }
      holds((await ask(by)).status === 401, 'without the token it is answered')
      holds((await ask(by, { authorization: `Bearer ${token}x` })).status === 401, 'a wrong token is taken')
      const known = await ask(by, { authorization: `Bearer ${token}` })
      holds(known.status === 200, `the token was answered with ${known.status}`)
      for (const { text } of [open, known])
        for (const secret of ['quokka', '@example'])
          holds(!text.toLowerCase().includes(secret), `they hold “${secret}”`)
      return '404 unless asked for; without a token this machine alone'
    },
  },
]

const pause = /starts again in (\d+) s/g

/** Sends the secrets to every door, where they are refused. */
async function everything(place: Place, who: { token: string; cookie: string }): Promise<void> {
  const [name = '', password = '', email = ''] = secrets
  const answers = [
    await fetch(`${place.base}/sign-in`, {
      method: 'POST',
      headers: { origin: place.base },
      body: new URLSearchParams({ email, password }),
      redirect: 'manual',
    }),
    await press(place, who, 'add-person', { name, linkedin: `not an address of ${name}` }),
    await call(place, who, 'add-person', { name, linkedin: name, [name]: name }),
    await call(place, { token: `wm_${name}` }, 'add-person', { name }),
    await fetch(`${place.base}/people?find=${name}`, { headers: { cookie: who.cookie, 'user-agent': name } }),
    await fetch(`${place.base}/${name}?${name}=${email}`, { redirect: 'manual' }),
  ]
  for (const answer of answers) await answer.body?.cancel()
}

/** The pid of the server that this starter has begun, once it has said `times` times where it is. */
function serverUnder(starter: number, said: string, times: number): number | null {
  if ([...said.matchAll(/Wellmet is at/g)].length < times) return null
  const found = childrenOf(starter).flatMap((pid) => [pid, ...childrenOf(pid)])
  return found.find((pid) => /main\.js/.test(text(`/proc/${pid}/cmdline`))) ?? null
}

const childrenOf = (pid: number): number[] =>
  readdirSync('/proc')
    .filter(
      (name) =>
        /^\d+$/.test(name) && new RegExp(`^\\d+ \\(.*\\) \\S ${pid} `).test(text(`/proc/${name}/stat`)),
    )
    .map(Number)

function text(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

async function until<T>(look: () => T | null, patience: number): Promise<T | null> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const found = look()
    if (found !== null) return found
    await new Promise((wait) => setTimeout(wait, 50))
  }
  return null
}
