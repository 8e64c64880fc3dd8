/**
 * `npm start` from a clean clone in a folder named `a b é`, as a user without rights, with the two settings that most
 * often break an install. The tests go on from one another, since an install takes a while.
 */
import {
  appendFileSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

const awkward = { NODE_ENV: 'production', npm_config_ignore_scripts: 'true' }
const started: Running[] = []
const npmStart = async (checkout: Checkout, more?: Record<string, string>, command?: string[]) => {
  const running = await start(checkout, more, command)
  started.push(running)
  return running
}
const answers = async (address: string) => (await fetch(address, { redirect: 'manual' })).status < 500

afterAll(() => started.forEach(killAll))

describe('a clean clone of an ordinary user', () => {
  let clone: Checkout
  beforeAll(() => {
    clone = cleanClone('ordinary', awkward)
  })
  afterAll(() => clone.remove())

  test('starts', async () => {
    const wellmet = await npmStart(clone)
    await wellmet.isUp()
    expect(wellmet.said()).toContain('Installing')
    expect(await answers(wellmet.address)).toBe(true)
    killStarter(wellmet)
    await untilNoneLeft(wellmet)
  })

  test('what it installed to build and run is 120 MB at most beside Node itself', () => {
    const bytes = globSync('node_modules/**', { cwd: clone.folder, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('node-linux-'))
      .reduce((sum, { parentPath, name }) => sum + lstatSync(join(parentPath, name)).size, 0)
    expect(bytes / 1e6).toBeLessThan(120)
    const listed = readFileSync(join(clone.folder, 'docs/decisions/0012-what-npm-start-fetches.md'), 'utf8')
    const packages = globSync('node_modules/{*,@*/*}/package.json', { cwd: clone.folder }).map((path) =>
      dirname(path).replaceAll(sep, '/').replace('node_modules/', ''),
    )
    expect(packages.length).toBeGreaterThan(30)
    const isListed = (name: string) =>
      listed.includes(`\`${name}\``) || listed.includes(`\`${name.replace(/(linux|darwin|win32).*/, '*')}\``)
    expect(packages.filter((name) => !isListed(name) && !name.startsWith('node-'))).toEqual([])
    // What tests need comes with them.
    expect(existsSync(join(clone.folder, 'node_modules/playwright-core'))).toBe(false)
  })

  test('installs and builds nothing the second time', async () => {
    const wellmet = await npmStart(clone)
    await wellmet.isUp()
    expect(await answers(wellmet.address)).toBe(true)
    expect(wellmet.said()).not.toMatch(/Installing|Building/)
    killStarter(wellmet, 'SIGTERM')
    expect(await wellmet.ended).toBe(0)
    expect(wellmet.left()).toEqual([])
  })

  const bare = ['npm', 'start']
  const terminal = process.platform === 'linux' && [
    'script',
    '--quiet',
    '--return',
    '--command',
    'npm start',
    '/dev/null',
  ]
  const ends: [string, string[] | false, (wellmet: Running) => void][] = [
    ['SIGTERM to npm', bare, ({ process: npm }) => npm.kill('SIGTERM')],
    ['SIGHUP to npm', bare, ({ process: npm }) => npm.kill('SIGHUP')],
    ['npm killed at once', bare, ({ process: npm }) => npm.kill('SIGKILL')],
    ['the starter killed at once', bare, (wellmet) => killStarter(wellmet)],
    ['Ctrl-C in a terminal', terminal, ({ type }) => type('\x03')],
    ['Ctrl-C, twice', terminal, ({ type }) => type('\x03\x03')],
    ['a terminal that was closed', terminal, (wellmet) => wellmet.process.kill('SIGKILL')],
  ]
  const here = ends.flatMap(([how, command, end]) => (command ? [[how, command, end] as const] : []))
  test.each(here)('%s leaves nothing, and closes the databases', async (_, command, end) => {
    const wellmet = await npmStart(clone, {}, command)
    await wellmet.isUp()
    expect(closedCleanly()).toBe(false)
    end(wellmet)
    await wellmet.ended
    await untilNoneLeft(wellmet)
    expect(closedCleanly()).toBe(true)
  })

  test.runIf(process.platform !== 'win32')(
    'a starter that npm did not start may outlive the program that started it',
    async () => {
      const wellmet = await npmStart(clone, {}, ['sh', '-c', 'node scripts/start.mjs & sleep 1000'])
      await wellmet.isUp()
      wellmet.process.kill('SIGKILL')
      await wellmet.ended
      await wait(1000)
      expect(await answers(wellmet.address)).toBe(true)
      killStarter(wellmet, 'SIGTERM')
      process.kill(wellmet.part(/^sleep/) ?? 0)
      await untilNoneLeft(wellmet)
    },
  )

  test('starts again when it dies, with a pause that grows, and not when it was told to end', async () => {
    const wellmet = await npmStart(clone)
    await wellmet.isUp()
    const kill = (signal: NodeJS.Signals) => process.kill(wellmet.part(/dist.server.main\.js/) ?? 0, signal)
    kill('SIGKILL')
    await wellmet.says('Wellmet was ended by SIGKILL. It starts again in 1 s.')
    await untilItAnswers(wellmet.address)
    kill('SIGKILL')
    await wellmet.says('It starts again in 2 s.')
    await untilItAnswers(wellmet.address)
    kill('SIGKILL')
    await wellmet.says('It starts again in 4 s.')
    killStarter(wellmet, 'SIGTERM')
    expect(await wellmet.ended).toBe(0)
    expect(wellmet.left()).toEqual([])
  })

  test('does not try again when it never came up, and says why once', async () => {
    const wellmet = await npmStart(clone, { SIGNUPS: 'yes' })
    expect(await wellmet.ended).toBe(1)
    expect(wellmet.said().match(/SIGNUPS: “yes”/g)).toHaveLength(1)
    expect(wellmet.left()).toEqual([])
  })

  test('builds again after a pull that changed the sources, and a killed starter takes the server along', async () => {
    const assets = () => readdirSync(join(clone.folder, 'dist/client/assets'))
    const before = assets()
    appendFileSync(join(clone.folder, 'src/main.ts'), '\n// pulled\n')
    appendFileSync(join(clone.folder, 'src/ui/lists.css'), '\n.pulled {\n  display: none;\n}\n')
    const wellmet = await npmStart(clone)
    await wellmet.isUp()
    expect(wellmet.said()).toContain('Building')
    expect(wellmet.said()).not.toContain('Installing')
    expect(assets(), 'what a server of the build before hands out').toEqual(expect.arrayContaining(before))
    expect(assets()).toHaveLength(before.length + 1)
    killStarter(wellmet)
    await untilNoneLeft(wellmet)
  })

  test('installs again after a pull that changed the lock; killed in the middle, it leaves nothing', async () => {
    appendFileSync(join(clone.folder, 'package-lock.json'), '\n')
    const wellmet = await npmStart(clone)
    await wellmet.says('Installing')
    await until(() => packages(clone) < 20)
    await until(() => packages(clone) > 20)
    killStarter(wellmet)
    await untilNoneLeft(wellmet)
    expect(existsSync(join(clone.folder, 'node_modules/.wellmet-installed'))).toBe(false)
  })

  test('two starts after an interrupted install wait for one another, and both answer', async () => {
    const both = await Promise.all(
      ['one', 'two'].map((data) => npmStart(clone, { WELLMET_DATA: join(clone.folder, 'data', data) })),
    )
    await Promise.all(both.map((wellmet) => wellmet.isUp()))
    for (const wellmet of both) expect(await answers(wellmet.address)).toBe(true)
    expect(both.filter((wellmet) => wellmet.said().includes('Installing'))).toHaveLength(1)
    for (const wellmet of both) {
      wellmet.process.kill('SIGTERM')
      await wellmet.ended
      await untilNoneLeft(wellmet)
    }
  })

  test('is tested by `npm test`: types, lint, PostgreSQL and a real browser', async () => {
    const smoke = /^tests\/postgres|^tests\/journeys\/browser|^src\/etiquette\//
    for (const file of globSync('{src,seeds,tests}/**/*.test.{ts,tsx}', { cwd: clone.folder }))
      if (!smoke.test(file.replaceAll(sep, '/'))) rmSync(join(clone.folder, file))
    const { code, last, said } = await npmTest('types', 'lint', 'unit', 'journeys')
    expect(last, said).toMatch(/^\d+ passed, 0 failed$/)
    expect(code).toBe(0)
  })

  test('a new verb stands in its list, well formed, and its test fails', async () => {
    expect(await run(clone, ['npm', 'run', 'new', 'verb', 'people/wave-at-person']).ended).toBe(0)
    expect(read('src/verbs.ts')).toMatch(/const people: readonly Verb\[\] = \[[^\]]* {2}waveAtPerson,\n/)
    const { last, said } = await npmTest('types', 'lint', 'verbs-sqlite')
    expect(last, said).toBe('2 passed, 1 failed')
  })

  test('a new rule stands in its list, in order and well formed, and its example fails', async () => {
    expect(await run(clone, ['npm', 'run', 'new', 'rule', 'a-wave']).ended).toBe(0)
    expect(read('src/etiquette/rules/index.ts')).toMatch(/readonly Rule\[\] = \[\s*aWave,/)
    const { last, said } = await npmTest('types', 'lint', 'unit')
    expect(last, said).toMatch(/^\d+ passed, [1-9]\d* failed$/)
    expect(said).toContain('a-wave')
  })

  test('counts what failed, was skipped or could not be loaded', async () => {
    write(
      'tests/doors/one.test.ts',
      `import { expect, test } from 'vitest'
       test('passes', () => {})
       test.skip('is skipped', () => {})
       test('fails', () => expect(1).toBe(2))`,
    )
    write('tests/doors/two.test.ts', `throw new Error('cannot be loaded')`)
    const { code, last, said } = await npmTest('doors')
    expect(last, said).toBe('1 passed, 3 failed')
    expect(code).toBe(1)
  })

  test('counts a suite that did not start as failed', async () => {
    const config = read('vitest.config.ts')
    write('vitest.config.ts', `throw new Error('not today')`)
    const { code, last } = await npmTest('doors', 'journeys')
    write('vitest.config.ts', config)
    expect(last).toBe('0 passed, 2 failed')
    expect(code).toBe(1)
  })

  test('leaves nothing when `npm test` is stopped while PostgreSQL runs', async () => {
    write('tests/waits.test.ts', `import { test } from 'vitest'\ntest('waits', () => new Promise(() => {}))`)
    const testing = run(clone, ['npm', 'test', '--', 'unit'])
    started.push(testing)
    await until(() => testing.part(/fsync=off/) !== undefined)
    testing.process.kill('SIGTERM')
    await testing.ended
    await untilNoneLeft(testing)
  })

  async function npmTest(...names: string[]) {
    const testing = run(clone, ['npm', 'test', '--', ...names])
    started.push(testing)
    const code = await testing.ended
    return { code, said: testing.said(), last: testing.said().trim().split('\n').at(-1) }
  }

  /** SQLite takes its log away with the last connection, and the server its number. */
  const closedCleanly = () =>
    existsSync(join(clone.folder, 'data/commons.db')) &&
    ['commons.db-wal', 'server.pid'].every((file) => !existsSync(join(clone.folder, 'data', file)))

  const read = (file: string) => readFileSync(join(clone.folder, file), 'utf8')

  function write(file: string, text: string) {
    mkdirSync(dirname(join(clone.folder, file)), { recursive: true })
    writeFileSync(join(clone.folder, file), text)
  }
})

function packages({ folder }: Checkout) {
  try {
    return readdirSync(join(folder, 'node_modules')).length
  } catch {
    return 0
  }
}

async function untilItAnswers(address: string) {
  while (!(await answers(address).catch(() => false))) await wait(50)
}

async function until(holds: () => boolean) {
  while (!holds()) await wait(20)
}
