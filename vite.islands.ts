/**
 * A page names its island by importing it: `import composer from './composer.island.tsx?path'` is the island's path, by which
 * the server finds what the build made of it. An island that is not there fails the build.
 */
import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const query = '?path'

export const islandPaths = (): Plugin => ({
  name: 'island-paths',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!source.endsWith(`.island.tsx${query}`) || !importer) return null
    const file = resolve(dirname(importer), source.slice(0, -query.length))
    if (!existsSync(file)) throw new Error(`There is no island ${file}, which ${importer} names.`)
    return file + query
  },
  load(id) {
    if (!id.endsWith(`.island.tsx${query}`)) return null
    const path = relative(root, id.slice(0, -query.length)).replaceAll(sep, '/')
    return `export default ${JSON.stringify(path)}`
  },
})
