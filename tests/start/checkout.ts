/** A clean clone of this repository in a folder with an awkward name, and commands run in it as a newcomer would. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { npm } from '../npm.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const isRoot = process.getuid?.() === 0

export interface Checkout {
  folder: string
  /** Whose processes they are; undefined is the user who runs the tests. */
  as: { uid: number; gid: number } | undefined
  env: Record<string, string>
  remove(): void
}

/** `ordinary` makes it belong to a user without rights, when we are root and can; else to the user we are. */
export function cleanClone(who: 'us' | 'ordinary', env: Record<string, string> = {}): Checkout {
  const home = mkdtempSync(join(tmpdir(), 'wellmet-clone-'))
  const folder = join(home, 'a b é')
  // The checkout may belong to another user than the one who tests it.
  writeFileSync(join(home, 'gitconfig'), '[safe]\n\tdirectory = *\n')
  const git = { ...process.env, GIT_CONFIG_GLOBAL: join(home, 'gitconfig') }
  execFileSync('git', ['clone', '--quiet', root, folder], {
    env: git,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const as = who === 'ordinary' && isRoot ? noOne() : undefined
  if (as) execFileSync('chown', ['-R', `${as.uid}:${as.gid}`, home])
  const remove = () => rmSync(home, { recursive: true, force: true })
  return { folder, as, env: { ...newcomersEnvironment(as && home), ...env }, remove }
}

export interface Running {
  process: ChildProcess & { pid: number }
  /** What a person would type at it. */
  type(keys: string): void
  /** All it printed so far. */
  said(): string
  /** Resolves when it has printed this; rejects when it ends before. */
  says(text: string): Promise<void>
  ended: Promise<number | null>
  /** The processes that came of it and are still there. */
  left(): number[]
  /** The one of them whose command line is like this. */
  part(words: RegExp): number | undefined
}

/** Runs a command in the clone, in a process group of its own. */
export function run(
  { folder, as, env }: Checkout,
  command: string[],
  more: Record<string, string> = {},
): Running {
  const mark = `WELLMET_TEST_MARK=${randomBytes(8).toString('hex')}`
  const [name = '', ...words] = command[0] === 'npm' ? [...npm, ...command.slice(1)] : command
  const child = spawn(name, words, {
    ...as,
    cwd: folder,
    env: { ...env, ...more, WELLMET_TEST_MARK: mark.split('=')[1] },
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.on('error', () => {}) // it may have ended
  let said = ''
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
      for (const look of waiting) look()
    })
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (said.includes(text)) resolve()
      }
      waiting.add(look)
      look()
      ended.then(() => reject(new Error(`It ended without “${text}”. It said:\n${said}`)))
    })
  return {
    process: Object.assign(child, { pid: child.pid ?? 0 }),
    type: (keys) => child.stdin.write(keys),
    said: () => said,
    says,
    ended,
    left: () => marked(mark, folder).map(({ pid }) => pid),
    part: (like) => marked(mark, folder).find(({ words }) => like.test(words))?.pid,
  }
}

/** Starts Wellmet on a free port and waits for its address. */
export async function start(
  checkout: Checkout,
  more: Record<string, string> = {},
  command: string[] = ['npm', 'start'],
) {
  const port = await freePort()
  const running = run(checkout, command, { PORT: `${port}`, ...more })
  const address = `http://127.0.0.1:${port}`
  return { ...running, address, isUp: () => running.says(address) }
}

/** Ends the starter and nothing else; with SIGKILL, as the system does when memory is short. */
export function killStarter(running: Running, signal: NodeJS.Signals = 'SIGKILL') {
  const starter = running.part(/^\S*node(\.exe)?"? +scripts.start\.mjs/)
  if (!starter) throw new Error(`No starter runs. It said:\n${running.said()}`)
  process.kill(starter, signal)
}

/** npm may end a moment before what it started. */
export async function untilNoneLeft(running: Running) {
  for (let tries = 0; tries < 100 && running.left().length > 0; tries++) await wait(100)
  if (running.left().length > 0)
    throw new Error(`These were left: ${running.left()}. It said:\n${running.said()}`)
}

/** Ends what a failed test may have left, so that nothing outlives the suite. */
export function killAll(running: Running) {
  for (const pid of running.left()) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {}
  }
}

/** Every process carries the mark of its ancestor in its environment, whatever became of the ones between. */
function marked(mark: string, folder: string): { pid: number; words: string }[] {
  if (process.platform === 'linux')
    return readdirSync('/proc')
      .filter((entry) => /^\d+$/.test(entry) && read(`/proc/${entry}/environ`).includes(mark))
      .map((pid) => ({ pid: Number(pid), words: read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ') }))
  // Windows shows no one's environment, but what we start names its folder, all but the starter itself.
  const [list, sign]: [[string, ...string[]], string] =
    process.platform === 'win32'
      ? [['powershell', '-NoProfile', '-Command', windowsList], folder]
      : [['ps', '-axEww', '-o', 'pid=,command='], mark]
  return execFileSync(list[0], list.slice(1), { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(sign) || /node(\.exe)?"? +scripts.start\.mjs/.test(line))
    .map((line) => /^\s*(\d+) (.*)/.exec(line))
    .map((found) => ({ pid: Number(found?.[1]), words: found?.[2] ?? '' }))
}

const windowsList = 'Get-CimInstance Win32_Process | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }'

/** Nothing where it went away meanwhile, or is another's. */
function read(file: string) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function noOne() {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** What the way to the packages, and Windows, cannot do without. */
const needed =
  /^(https?_proxy|no_proxy|npm_config_registry|node_extra_ca_certs|tmpdir|te?mp|systemroot|comspec|pathext|(local)?appdata|userprofile)$/i

/** Without what our own npm and our own Node 24 left in it. Another user has a home and a package cache of their own. */
function newcomersEnvironment(home: string | undefined) {
  const paths = (process.env.PATH ?? '').split(delimiter).filter((path) => !path.includes('node_modules'))
  const env: Record<string, string> = {
    PATH: paths.join(delimiter),
    HOME: home ?? homedir(),
    LANG: 'C.UTF-8',
    NO_COLOR: '1',
    npm_config_prefer_offline: 'true',
  }
  for (const [name, value] of Object.entries(process.env)) if (needed.test(name) && value) env[name] = value
  if (home) env.npm_config_cache = join(home, 'cache')
  return env
}

function freePort() {
  return new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
