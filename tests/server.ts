/** The built server as a process of its own, on a free port, as `npm start` runs it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../dist/server/main.js', import.meta.url))

/** Starts it, or another build, with these settings; it must say where it is within 20 s, or the test fails with what it said instead. */
export async function startServer(
  settings: Record<string, string>,
  build = main,
): Promise<{ child: ChildProcess; base: string; said: () => string }> {
  // The test runner has a BASE_URL of its own, which is not meant for the server.
  const own = { PORT: '0', HOST: '127.0.0.1', BASE_URL: '', DATABASE_URL: '', SIGNUPS: '' }
  const child = spawn(process.execPath, [build], {
    env: { ...process.env, ...own, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  const base = await new Promise<string>((found, failed) => {
    const late = setTimeout(() => failed(new Error(`The server did not start: ${said}`)), 20_000)
    const hear = (bytes: Buffer) => {
      said += bytes
      const address = /http:\/\/[\w.:[\]-]+:\d+/.exec(said)?.[0]
      if (!address) return
      clearTimeout(late)
      found(address)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.once('exit', () => failed(new Error(`The server did not start: ${said}`)))
  })
  return { child, base, said: () => said }
}

/** Asks it to close, as its starter does on every system, and waits until it has. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((exit) => child.once('exit', exit))
  child.disconnect()
  await gone
}
