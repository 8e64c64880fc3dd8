/** The manners as a package of their own: packed, installed in an empty project without a network, and loaded by a browser. */
import { execFileSync } from 'node:child_process'
import {
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { npm } from '../npm.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'wellmet-package-'))
const project = join(home, 'project')
const installed = join(project, 'node_modules', '@wellmet', 'etiquette')

const [program, ...before] = npm
const run = (command: string, ...words: string[]) =>
  execFileSync(command, words, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })

beforeAll(() => {
  mkdirSync(project)
  const packed = join(home, 'packed')
  execFileSync(process.execPath, [join(root, 'scripts/pack-etiquette.mjs'), packed], { stdio: 'inherit' })
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }')
  run(program, ...before, 'pack', packed, '--pack-destination', home, '--silent')
  const tarball = readdirSync(home).find((file) => file.endsWith('.tgz')) ?? ''
  run(program, ...before, 'install', join(home, tarball), '--offline', '--no-audit', '--no-fund', '--silent')
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

test('it brings one module, its types, README and license, and no other package', () => {
  expect(readdirSync(installed).sort()).toEqual([
    'LICENSE',
    'README.md',
    'etiquette.js',
    'package.json',
    'types',
  ])
  expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
    '@wellmet',
  ])
  expect(readFileSync(join(installed, 'etiquette.js'), 'utf8')).not.toMatch(
    /^import |from ["']node:|\bprocess\./m,
  )
})

test('the example of its README has right types and runs', () => {
  const readme = readFileSync(join(installed, 'README.md'), 'utf8')
  const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
  expect(example.trim().split('\n').length).toBeLessThanOrEqual(12)
  writeFileSync(join(project, 'example.ts'), example)
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const flags = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--lib',
    'es2024,dom',
    '--types',
    '',
  ]
  run(process.execPath, tsc, ...flags, 'example.ts')
  expect(run(process.execPath, 'example.ts')).toContain('breach no-job-ask Could you pass my résumé')
})

const page = `<!doctype html><script type="module">
  import { check } from '/etiquette.js'
  document.title = JSON.stringify(check({ kind: 'question', text: 'Would you hire me?' }))
</script>`

test('a browser loads it as it is', async () => {
  const server = createServer((request, response) => {
    const isModule = request.url === '/etiquette.js'
    response.setHeader('content-type', isModule ? 'text/javascript' : 'text/html')
    if (isModule) createReadStream(join(installed, 'etiquette.js')).pipe(response)
    else response.end(page)
  }).listen(0, '127.0.0.1')
  const { browser, close } = await launchBrowser()
  try {
    await new Promise<void>((listening) =>
      server.listening ? listening() : server.once('listening', listening),
    )
    const visit = await (await browser.newContext()).newPage()
    await visit.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await visit.waitForFunction(() => document.title !== '')
    const found = JSON.parse(await visit.title())
    expect(found).toContainEqual(expect.objectContaining({ rule: 'no-job-ask', weight: 'breach' }))
  } finally {
    await close()
    server.close()
  }
})
