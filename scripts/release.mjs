/**
 * `npm run release`: `wellmet-VERSION.tgz`, built, with exactly the packages that were tested. It runs in an empty folder by
 * `npx ./wellmet-VERSION.tgz`.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './child.mjs'
import { npmCommand, prepareOrExit, root } from './prepare.mjs'

/** What the command line and the server begin from; the rest of the build measures and tests. */
const isEntry = (file) => ['main.js', 'wellmet.js', 'check.js'].includes(file) || file.endsWith('.worker.js')
/** What the build leaves as packages. */
const packages = ['@modelcontextprotocol/server', 'libphonenumber-js', 'pg']

await prepareOrExit({ say: console.log })
const whole = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const stage = join(root, '.cache', 'release')
rmSync(stage, { recursive: true, force: true })
for (const file of [
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'docs/hosting',
  'src/ui/fonts/OFL.txt',
  ...serverFiles(),
  ...browserFiles(),
  ...scripts(),
])
  copy(file)
chmodSync(join(stage, 'scripts', 'bin.mjs'), 0o755)

const { name, version, description, license, type, optionalDependencies } = whole
const dependencies = Object.fromEntries(packages.map((one) => [one, whole.dependencies[one]]))
write('package.json', {
  ...{ name, version, description, license, type },
  engines: { node: '>=20' },
  bin: { wellmet: 'scripts/bin.mjs' },
  ...{ dependencies, optionalDependencies },
})
await lock()
await npm('pack', '--silent', '--pack-destination', root)
const made = `${name}-${version}.tgz`
console.log(`${made}: ${(statSync(join(root, made)).size / 1e6).toFixed(1)} MB`)

/** The entries, and what they import, now or later. */
function serverFiles() {
  const parts = JSON.parse(readFileSync(join(root, 'dist/server/manifest.json'), 'utf8'))
  const wanted = new Set(Object.keys(parts).filter((key) => isEntry(parts[key].file)))
  for (const key of wanted)
    for (const next of [...(parts[key].imports ?? []), ...(parts[key].dynamicImports ?? [])]) wanted.add(next)
  // A part that only hands on what others hold has no map.
  return [...wanted]
    .map((key) => `dist/server/${parts[key].file}`)
    .flatMap((file) => [file, ...(existsSync(join(root, `${file}.map`)) ? [`${file}.map`] : [])])
}

/** Those of this build alone. */
function browserFiles() {
  const parts = Object.values(JSON.parse(readFileSync(join(root, 'dist/client/manifest.json'), 'utf8')))
  return ['manifest.json', ...parts.flatMap(({ file, css = [] }) => [file, ...css])].map(
    (file) => `dist/client/${file}`,
  )
}

function scripts() {
  return ['bin.mjs', 'node.mjs', 'parent.mjs', 'supervise.mjs'].map((file) => `scripts/${file}`)
}

function copy(file) {
  mkdirSync(dirname(join(stage, file)), { recursive: true })
  cpSync(join(root, file), join(stage, file), { recursive: true })
}

/** Our own lock with less in it: nothing is looked up, so nothing can be newer than what was tested. */
async function lock() {
  copy('package-lock.json')
  copy('.npmrc')
  await npm('install', '--package-lock-only', '--ignore-scripts', '--prefer-offline', '--loglevel=error')
  renameSync(join(stage, 'package-lock.json'), join(stage, 'npm-shrinkwrap.json'))
  rmSync(join(stage, '.npmrc'))
}

async function npm(...words) {
  const [command, ...before] = npmCommand()
  const code = await run(command, [...before, ...words], { cwd: stage, stdout: 'ignore' })
  if (code === 0) return
  console.error(`npm ${words[0]} did not work. See above why.`)
  process.exit(1)
}

function write(file, what) {
  writeFileSync(join(stage, file), `${JSON.stringify(what, null, 2)}\n`)
}
