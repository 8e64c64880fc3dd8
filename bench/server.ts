/** A server as a process of its own: the built one, as `npm start` runs it, or any other that prints its address. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** This checkout, seen from `dist/server`, where the bench is built to. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

export const secret = 'bench-0123456789abcdef0123456789abcdef'

/** An empty folder that is gone when this process ends, also by Ctrl-C. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wellmet-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}
// Otherwise a signal ends it without that.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
process.setMaxListeners(0)

export interface Running {
  child: ChildProcess
  base: string
  /** CPU milliseconds that it has used since it was started, all its threads together. */
  cpu(): Promise<number>
  /** Asks it to close, as its starter does, and waits until it has. */
  stop(): Promise<void>
}

/** With what the starter in the folder `at` starts Wellmet. A commit from before it says so has the flags of that time. */
export async function startedWith(
  at = root,
): Promise<{ flags: string[]; surroundings: Record<string, string> }> {
  const { flags = ['--enable-source-maps'], surroundings = {} } = await import(
    pathToFileURL(join(at, 'scripts/node.mjs')).href
  )
  return { flags, surroundings }
}

/** Starts the Wellmet that is built in the folder `at`, on a free port. */
export async function startWellmet(settings: Record<string, string>, at = root): Promise<Running> {
  const { flags, surroundings } = await startedWith(at)
  return startServer([...flags, join(at, 'dist/server/main.js')], {
    PORT: '0',
    HOST: '127.0.0.1',
    WELLMET_SECRET: secret,
    DATABASE_URL: '',
    BASE_URL: '',
    SIGNUPS: 'open',
    SIGNUPS_PER_HOUR: 'off',
    ...surroundings,
    ...settings,
  })
}

const tells = `process.on('message', (asked) => asked === 'used' && process.send({ used: process.cpuUsage() }))`

/** Starts Node with these words; the first address that it prints is where it is. */
export async function startServer(words: string[], settings: Record<string, string> = {}): Promise<Running> {
  const telling = `--import=data:text/javascript,${encodeURIComponent(tells)}`
  const child = spawn(process.execPath, [telling, ...words], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const gone = new Promise((exit) => child.once('exit', exit))
  const base = await new Promise<string>((found, failed) => {
    child.stdout?.on('data', (bytes) => {
      const address = /http:\/\/[\w.:]+/.exec(String(bytes))?.[0]
      if (address) found(address)
    })
    gone.then(() => failed(new Error('The server did not start.')))
  })
  return {
    child,
    base,
    cpu: () =>
      new Promise((told) => {
        const hear = (message: { used?: NodeJS.CpuUsage } | string) => {
          if (typeof message === 'string' || !message.used) return
          child.off('message', hear)
          told((message.used.user + message.used.system) / 1000)
        }
        child.on('message', hear)
        child.send('used')
      }),
    async stop() {
      child.disconnect()
      await gone
    },
  }
}

/** The npm that belongs to the Node that runs this: a program, and its first words. */
export async function npmHere(): Promise<[program: string, ...words: string[]]> {
  const { npmCommand } = await import(pathToFileURL(join(root, 'scripts/prepare.mjs')).href)
  return npmCommand()
}

/** Resident memory of a process in MB: now, or the most it ever had. Only Linux tells it so. */
export function residentMegabytes({ pid }: Pick<ChildProcess, 'pid'>, which: 'now' | 'most' = 'now'): number {
  if (process.platform !== 'linux') return Number.NaN
  const line = which === 'most' ? /VmHWM:\s+(\d+)/ : /VmRSS:\s+(\d+)/
  const kilobytes = line.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}
