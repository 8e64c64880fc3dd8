/**
 * Makes the package @wellmet/etiquette in `dist/etiquette`, or in the folder named: one module for browsers and servers
 * alike, its types, README and license. `npm pack dist/etiquette` then makes the file to publish.
 */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = resolve(process.argv[2] ?? join(root, 'dist', 'etiquette'))
const entry = join(root, 'src', 'etiquette', 'package.ts')

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
await buildModule()
writeTypes()
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`)
copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
copyFileSync(join(root, 'src', 'etiquette', 'README.md'), join(folder, 'README.md'))

async function buildModule() {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => 'etiquette.js' },
    },
  })
}

/** Without the types of Node or the browser: an engine that used either would not compile here. */
function writeTypes() {
  const flags =
    '--ignoreConfig --declaration --emitDeclarationOnly --rewriteRelativeImportExtensions --strict --noUncheckedIndexedAccess ' +
    '--target es2024 --lib es2024 --module esnext --moduleResolution bundler --verbatimModuleSyntax'
  const words = [...flags.split(' '), '--types', '', '--outDir', join(folder, 'types'), entry]
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status } = spawnSync(process.execPath, [tsc, ...words], { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}

function manifest() {
  const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return {
    name: '@wellmet/etiquette',
    version,
    description:
      'The manners of informational interviews: judges letters, questions, pitches and thank-yous.',
    license,
    type: 'module',
    sideEffects: false,
    exports: { '.': { types: './types/package.d.ts', default: './etiquette.js' } },
    files: ['etiquette.js', 'types'],
  }
}
