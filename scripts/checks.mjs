/** What is checked without running a test: types, lint, and that generated files are up to date. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './child.mjs'
import { root } from './prepare.mjs'

/** Written by `src/generate.ts`, kept in git so that a change of surface shows in the diff. */
const generated = ['docs/rules', 'docs/api', 'tests/doors/surface.txt']

/** Name → whether it holds. Each prints what is wrong. */
export const checks = {
  types: async (node) => (await tool(node, 'typescript/bin/tsc', '-p', '.')) === 0,
  lint: async (node) => (await tool(node, '@biomejs/biome/bin/biome', 'ci', '.')) === 0,
  generated: async (node) => {
    const generator = join(root, 'dist/server/generate.js')
    if (!existsSync(generator)) return true
    const before = contents()
    if ((await run(node, [generator], { cwd: root, stdout: 'inherit' })) !== 0) return false
    const after = contents()
    const stale = [...new Set([...before.keys(), ...after.keys()])].filter(
      (file) => before.get(file) !== after.get(file),
    )
    if (stale.length > 0)
      console.log(`These were stale and were written again; commit them:\n  ${stale.join('\n  ')}`)
    return stale.length === 0
  },
}

const tool = (node, path, ...words) =>
  run(node, [join(root, 'node_modules', path), ...words], { cwd: root, stdout: 'inherit' })

function contents() {
  const found = new Map()
  const walk = (path) => {
    if (!existsSync(join(root, path))) return
    if (statSync(join(root, path)).isDirectory())
      for (const name of readdirSync(join(root, path))) walk(`${path}/${name}`)
    else found.set(path, readFileSync(join(root, path), 'utf8'))
  }
  generated.forEach(walk)
  return found
}
