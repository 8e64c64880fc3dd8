/**
 * A page names what the build makes for it by importing it: `import composer from './composer.island.tsx?path'` is the path by
 * which the server finds what became of the island. One that is not there fails the build.
 */
import { existsSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const root = fileURLToPath(new URL('.', import.meta.url))
const named = /\.(island\.tsx|sheet\.css|svg|woff2|png)\?path$/
/** Ends as no stylesheet or picture does, so that nobody else takes it for one. */
const mark = '\0path:'

export const builtPaths = (): Plugin => ({
  name: 'built-paths',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!named.test(source) || !importer) return null
    const file = resolve(dirname(importer), source.replace(/\?path$/, ''))
    if (!existsSync(file)) throw new Error(`There is no ${file}, which ${importer} names.`)
    return `${mark}${relative(root, file).replaceAll(sep, '/')}.js`
  },
  load(id) {
    if (!id.startsWith(mark)) return null
    return `export default ${JSON.stringify(id.slice(mark.length, -'.js'.length))}`
  },
})
