/**
 * Wellmet runs on Linux, macOS and Windows, and most of us have only one of them. What is of one system alone stands in a branch for
 * that system: this reads the scripts, the server and the tests for it.
 */
import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { foundIn } from './one-system.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const files = globSync('{scripts,src,tests,eval,siege,bench}/**/*.{mjs,ts,tsx}', {
  cwd: root,
  exclude: ['**/node_modules'],
})
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => !['tests/systems.test.ts', 'tests/one-system.ts'].includes(file))

test('a script of package.json is Node and a file of ours, which every shell understands', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(Object.keys(scripts)).toContain('start')
  for (const [name, command] of Object.entries(scripts))
    expect(command, name).toMatch(/^node scripts\/[a-z-]+\.mjs$/)
})

test('what is of one system stands in a branch for it', () => {
  expect(files.length).toBeGreaterThan(400)
  expect(files.flatMap((file) => foundIn(file, readFileSync(join(root, file), 'utf8')))).toEqual([])
})

test.each([
  `spawn('sh', ['-c', 'true'])`,
  `readFileSync(\`/proc/\${pid}/stat\`)`,
  `process.kill(-pid)`,
  `spawn(node, [], { detached: true })`,
  `process.env.PATH.split(':')`,
  `if (process.getuid() === 0) stop()`,
  `const folder = new URL('..', import.meta.url).pathname`,
  `await import(join(root, 'a.js'))`,
  `if (isLate) spawn('chown', ['-R'])`,
  `const install = () => spawn('npm', ['ci']); install()`,
  `if (process.platform === 'linux') look()
   function look() { execFileSync('ps') }
   look()`,
])('%s is found', (code) => {
  expect(foundIn('a.mjs', `import 'node:fs'; async () => {${code}}`)).toHaveLength(1)
})

test.each([
  `if (process.platform === 'linux') readFileSync('/proc/self/stat')`,
  `if (process.platform === 'win32') return; process.kill(-pid)`,
  `const isRoot = process.getuid?.() === 0; const as = isRoot ? 1 : 0; if (as) spawn('chown', ['-R'])`,
  `spawn(node, [], { detached: process.platform !== 'win32' })`,
  `const places = { darwin: ['/Applications/Chrome.app'] }`,
  `spawn('git', ['clone']); const path = '/api/people'`,
])('%s is none', (code) => {
  expect(foundIn('a.mjs', `import 'node:fs'; async () => {${code}}`)).toEqual([])
})

test('anyone who looks for files in folders writes their paths with “/” before it takes them apart', () => {
  const looking = files.filter((file) =>
    /\bglobSync\((?![^\n]*withFileTypes)[^)]*\//.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(looking.length).toBeGreaterThan(3)
  const wrong = looking.filter(
    (file) => !readFileSync(join(root, file), 'utf8').includes("replaceAll(sep, '/')"),
  )
  expect(wrong).toEqual([])
})
