/**
 * Brings a checkout to where it can run: packages installed, a Node found, sources built. It compares hashes, so that
 * a pull is noticed, and writes its stamps last, so that what was interrupted is done again. As long as no file was touched
 * since the last look, sizes and times stand for the hash: reading every file would cost more than a short command does.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './child.mjs'
import { alone } from './lock.mjs'
import { nodeToUse, noNodeSays } from './node.mjs'
import { endWithNpm } from './parent.mjs'
import { sweep } from './sweep.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

const at = (...path) => join(root, ...path)
const installStamp = at('node_modules', '.wellmet-installed')
const buildStamp = at('dist', '.wellmet-built')
const lookStamp = at('dist', '.wellmet-looked')
const sources = [
  'src',
  'seeds',
  'bench',
  'eval',
  'vite.config.ts',
  'vite.markup.ts',
  'vite.paths.ts',
  'tsconfig.json',
  'package-lock.json',
]

/** What stops us, in a sentence for the person at the keyboard. */
export class CannotPrepare extends Error {}

/**
 * Gives the path of the Node to run on. `say` is handed a line when there is something to wait for. With `tools` what tests and checks
 * need is installed too; without, only what builds and runs.
 */
export async function prepare({ say = console.error, build = true, tools = false } = {}) {
  endWithNpm()
  // Only for Linux a Node comes with the packages; elsewhere one that is too old is said so before they are fetched.
  if (process.platform !== 'linux') node()
  if (!isInstalled(tools) || (build && !isBuilt())) {
    const work = async () => {
      if (!isInstalled(tools)) await install(say, tools)
      if (build && !isBuilt()) await buildAll(say)
    }
    await alone(at('.cache'), work, () => say('Waiting for another start in this folder…'))
  }
  return node()
}

/** Prepares, or says why not and ends; for the commands. */
export async function prepareOrExit(options) {
  try {
    return await prepare(options)
  } catch (problem) {
    if (!(problem instanceof CannotPrepare)) throw problem
    console.error(problem.message)
    process.exit(1)
  }
}

// Anyone who has the tools has what runs as well.
const isInstalled = (tools) =>
  [true, tools].some((level) => read(installStamp) === `${installHash()} ${levelName(level)}`)
const levelName = (tools) => (tools ? 'with tools' : 'to run')
function isBuilt() {
  const built = existsSync(at('dist', 'server')) && read(buildStamp)
  if (!built) return false
  const look = `${built} ${lookHash()}`
  if (read(lookStamp) === look) return true
  if (built !== sourceHash()) return false
  try {
    stamp(lookStamp, look)
  } catch {} // Where we may only read, every look is a long one.
  return true
}

const installHash = () =>
  hash([`${process.platform} ${process.arch}`, read(at('package.json')), read(at('package-lock.json'))])

const sourceHash = () =>
  hash(sources.flatMap((path) => files(path).flatMap((file) => [file, read(at(file))])))

/** Whole or not at all: half a stamp would say nothing for ever. */
function stamp(path, text) {
  const part = `${path}.part-${process.pid}`
  writeFileSync(part, text, { flush: true })
  renameSync(part, path)
}

/** What can be seen of the sources without reading them; no change keeps a file's change time. */
const lookHash = () =>
  hash(
    sources.flatMap(files).map((file) => {
      const { size, mtimeMs, ctimeMs, ino } = statSync(at(file))
      return `${file} ${size} ${mtimeMs} ${ctimeMs} ${ino}`
    }),
  )

async function install(say, wantsTools) {
  say('Installing what is missing…')
  // Whoever had the tools will want them again.
  const tools = wantsTools || read(installStamp)?.endsWith(levelName(true))
  rmSync(installStamp, { force: true })
  const hashBefore = installHash()
  const npm = npmCommand()
  // Whatever NODE_ENV says; and no package needs its install script.
  const flags = [
    tools ? '--include=dev' : '--omit=dev',
    '--include=optional',
    '--ignore-scripts',
    '--engine-strict=false',
    '--loglevel=error',
  ]
  const code = await run(npm[0], [...npm.slice(1), 'ci', ...flags], { cwd: root, stdout: 'ignore' })
  if (code !== 0)
    throw new CannotPrepare(
      'The packages could not be installed. See above why, then run the same command again.',
    )
  stamp(installStamp, `${hashBefore} ${levelName(tools)}`)
}

function node() {
  const found = nodeToUse(at('package.json'))
  if (!found) throw new CannotPrepare(noNodeSays)
  return found
}

/** The npm that runs us; else the one beside this Node, since on Windows `npm` is no program but a script of the shell. */
export function npmCommand() {
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')
  const cli = process.env.npm_execpath?.endsWith('npm-cli.js') ? process.env.npm_execpath : beside
  if (existsSync(cli)) return [process.execPath, cli]
  if (process.platform !== 'win32') return ['npm']
  throw new CannotPrepare('There is no npm beside this Node. Begin with npm itself: npm start')
}

async function buildAll(say) {
  say('Building…')
  rmSync(buildStamp, { force: true })
  const hashBefore = sourceHash()
  const env = { ...process.env, NODE_ENV: 'production' }
  if ((await run(node(), [at('node_modules/vite/bin/vite.js'), 'build', '--app'], { cwd: root, env })) !== 0)
    throw new CannotPrepare('Wellmet could not be built. See above why.')
  sweep(at('dist', 'server'), 'chunks')
  sweep(at('dist', 'client'), 'assets')
  stamp(buildStamp, hashBefore)
}

/** Files below a path, sorted; tests and what the manners are measured on are left out, since they are not built. */
function files(path) {
  if (!existsSync(at(path))) return []
  if (/\.[a-z]+$/.test(path) && !path.includes('/')) return [path]
  return readdirSync(at(path), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => {
      const below = `${path}/${entry.name}`
      if (entry.isDirectory()) return files(below)
      return /\.test\.tsx?$/.test(entry.name) || isData(below) ? [] : [below]
    })
}

const isData = (path) => path.startsWith('eval/') && !path.endsWith('.ts')

function hash(parts) {
  const sum = createHash('sha256')
  for (const part of parts) sum.update(`${Buffer.byteLength(part ?? '')}\n`).update(part ?? '')
  return sum.digest('hex')
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {}
}
