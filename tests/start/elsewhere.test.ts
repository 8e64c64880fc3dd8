/**
 * A clean clone of whoever runs the tests, root mostly: started as it is, then as if on macOS and on Windows, then packed and run as a
 * release. The tests go on from one another, since an install takes a while.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type Checkout,
  cleanClone,
  killAll,
  killStarter,
  type Running,
  run,
  start,
  untilNoneLeft,
} from './checkout.ts'

let clone: Checkout
const started: Running[] = []
beforeAll(() => {
  clone = cleanClone('us')
})
afterAll(() => {
  started.forEach(killAll)
  clone.remove()
})

const answers = async (address: string) => (await fetch(`${address}/healthz`)).text()

test('it starts', async () => {
  const wellmet = await start(clone)
  started.push(wellmet)
  await wellmet.isUp()
  expect(await answers(wellmet.address)).toBe('ok')
  killStarter(wellmet, 'SIGTERM')
  await wellmet.ended
  await untilNoneLeft(wellmet)
})

/** Our scripts, and no program that they run, see another system or another Node than there is. */
const elsewhere = `
  if (/scripts.[a-z]+\\.mjs$/.test(process.argv[1])) {
    Object.defineProperty(process, 'platform', { value: process.env.SEEN_PLATFORM })
    const node = process.env.SEEN_NODE ?? process.versions.node
    Object.defineProperty(process, 'versions', { value: { ...process.versions, node } })
  }`

/** Elsewhere no Node comes with the packages: ours stands for the one that people have installed. */
function seenAs(platform: string, more: Record<string, string> = {}) {
  const file = join(dirname(clone.folder), 'elsewhere.mjs')
  writeFileSync(file, elsewhere)
  return {
    ...more,
    PATH: [dirname(process.execPath), clone.env.PATH].join(delimiter),
    NODE_OPTIONS: `--import=${pathToFileURL(file)}`,
    SEEN_PLATFORM: platform,
  }
}

test.each(['darwin', 'win32'])(
  'on %s it starts on the Node that is installed, and closes',
  async (platform) => {
    const wellmet = await start(clone, seenAs(platform))
    started.push(wellmet)
    await wellmet.isUp()
    expect(wellmet.said()).toContain('Installing')
    expect(await answers(wellmet.address)).toBe('ok')
    killStarter(wellmet, 'SIGTERM')
    await wellmet.ended
    await untilNoneLeft(wellmet)
    expect(existsSync(join(clone.folder, 'data/server.pid'))).toBe(false)
  },
)

test.each(['darwin', 'win32'])(
  'on %s a Node that is too old is said so, before anything is fetched',
  async (platform) => {
    const wellmet = await start(clone, seenAs(platform, { SEEN_NODE: '22.15.1' }))
    started.push(wellmet)
    expect(await wellmet.ended).toBe(1)
    expect(wellmet.said()).toContain('Wellmet needs Node 22.16 or newer')
    expect(wellmet.said()).not.toContain('Installing')
  },
)

test('a packaged Node that this machine could not load is left alone', async () => {
  const { packaged, musl } = JSON.parse(
    await output(['node', '--input-type=module', '-e', whichNode], {
      PATH: [dirname(process.execPath), clone.env.PATH].join(delimiter),
    }),
  )
  if (process.platform === 'linux') expect(packaged).toContain('node_modules')
  expect(musl).toContain('alpine')
})

/** What is used here, and what would be used by a Node that is loaded as Alpine's is. */
const whichNode = `
  import { mkdirSync, writeFileSync } from 'node:fs'
  import { nodeToUse } from './scripts/node.mjs'
  const packaged = nodeToUse(process.cwd() + '/package.json')
  mkdirSync('alpine')
  writeFileSync('alpine/node', 'ELF /lib/ld-musl-x86_64.so.1')
  Object.defineProperty(process, 'execPath', { value: process.cwd() + '/alpine/node' })
  console.log(JSON.stringify({ packaged, musl: nodeToUse(process.cwd() + '/package.json') }))`

test('a release starts the server in an empty folder, and is the command line', async () => {
  expect(await output(['npm', 'run', 'release'])).toMatch(/wellmet-\d+\.\d+\.\d+\.tgz: \d\.\d MB/)
  const made = readdirSync(clone.folder).find((file) => file.endsWith('.tgz')) ?? ''
  const folder = join(dirname(clone.folder), 'an empty one')
  mkdirSync(folder)
  copyFileSync(join(clone.folder, made), join(folder, made))
  const empty = { ...clone, folder, env: { ...clone.env, npm_config_cache: await cacheOfOurOwn() } }
  const npx = ['npm', 'exec', '--yes', '--prefer-offline', '--', `./${made}`]

  const wellmet = await start(empty, {}, npx)
  started.push(wellmet)
  await wellmet.isUp()
  expect(await answers(wellmet.address)).toBe('ok')
  expect(existsSync(join(folder, 'data/commons.db'))).toBe(true)
  wellmet.process.kill('SIGTERM')
  await wellmet.ended
  await untilNoneLeft(wellmet)
  expect(existsSync(join(folder, 'data/server.pid'))).toBe(false)

  await output([...npx, 'backup', 'kept'], {}, empty)
  expect(existsSync(join(folder, 'kept/commons.db'))).toBe(true)
  expect(await output([...npx, 'check', '--help'], {}, empty)).toContain('wellmet check')
  expect(readFileSync(join(clone.folder, '.cache/release/npm-shrinkwrap.json'), 'utf8')).not.toContain(
    '"resolved"',
  )
})

/** With the packages of the real one. What npx installs it keeps for ever, 200 MB each time. */
async function cacheOfOurOwn() {
  const real = (await output(['npm', 'config', 'get', 'cache'])).trim()
  const own = join(dirname(clone.folder), 'npm')
  mkdirSync(own)
  symlinkSync(join(real, '_cacache'), join(own, '_cacache'), 'junction')
  return own
}

async function output(command: string[], more: Record<string, string> = {}, where = clone) {
  const running = run(where, command, more)
  started.push(running)
  const code = await running.ended
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${running.said()}`)
  return running.said()
}
