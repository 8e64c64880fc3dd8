import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { lockDataFolder } from './lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellmet-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('a second server is told which process serves the folder', async () => {
  const server = await serveElsewhere()
  expect(() => lockDataFolder(folder)).toThrow(`Another Wellmet (process ${server.pid}) is already serving`)
  server.kill()
  await once(server, 'exit')
})

it('the lock dies with its holder, killed or not', async () => {
  for (let round = 0; round < 3; round++) {
    const server = await serveElsewhere()
    server.kill('SIGKILL')
    await once(server, 'exit')
    lockDataFolder(folder)()
  }
})

it('a folder given back is free at once, and giving it back twice harms no one', async () => {
  const release = lockDataFolder(folder)
  expect(() => lockDataFolder(folder)).toThrow('Another Wellmet')
  release()
  const again = lockDataFolder(folder)
  release()
  expect(() => lockDataFolder(folder)).toThrow(`process ${process.pid}`)
  again()
})

async function serveElsewhere() {
  const code = `import { lockDataFolder } from ${JSON.stringify(new URL('./lock.ts', import.meta.url).href)}
    lockDataFolder(${JSON.stringify(folder)})
    console.log('locked')
    setInterval(() => {}, 1000)`
  const server = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(server.stdout, 'data')
  return server
}
