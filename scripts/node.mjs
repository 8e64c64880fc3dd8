/** Which Node to run on: the packaged one where this machine can run it, else the one that runs us, if it is new enough. */
import { closeSync, openSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** What `node:sqlite` and its full-text search need. */
const oldest = [22, 16]

/** Its path; null where there is none. `from` is a file of the package that has Node among its own packages. */
export function nodeToUse(from) {
  const packed = packedNode(from)
  if (packed) return packed
  const [major, minor] = process.versions.node.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]) ? process.execPath : null
}

/**
 * What every start of Wellmet takes along. On Node 22 its SQLite is called an experiment, at each start. The others keep the memory small
 * (docs/decisions/0016): what was made for one answer is looked through sooner, and when nothing is asked all of it. Only one thread
 * helps with that, since more of them take the cores that the database and long work need, and pages wait.
 */
export const flags = [
  '--disable-warning=ExperimentalWarning',
  '--max-semi-space-size=4',
  '--initial-old-space-size=48',
  '--expose-gc',
  '--v8-pool-size=1',
]

/** What the C library of Linux keeps for each thread adds up, and Wellmet works in one. */
export const surroundings = { MALLOC_ARENA_MAX: '1' }

/** What to do where there is none, for the person at the keyboard. */
export const noNodeSays =
  `Wellmet needs Node ${oldest.join('.')} or newer here (${process.platform}, ${process.arch}), and this is ` +
  `${process.versions.node}. Install a newer one from https://nodejs.org, or by your system’s packages, and start again.`

function packedNode(from) {
  if (process.platform !== 'linux') return null
  try {
    const described = createRequire(from).resolve(`node-linux-${process.arch}/package.json`)
    const node = join(dirname(described), 'bin', 'node')
    // It is made for GNU's C library. Alpine and NixOS start their programs by another loader than it names.
    return loaderOf(node) === loaderOf(process.execPath) ? node : null
  } catch {
    return null
  }
}

/** A program says near its beginning what loads it; one that says nothing is whole in itself. */
function loaderOf(program) {
  const beginning = Buffer.alloc(8192)
  const file = openSync(program, 'r')
  try {
    readSync(file, beginning)
  } finally {
    closeSync(file)
  }
  return /\/[\w./-]*\/ld-[\w.-]+\.so\.\d/.exec(beginning.toString('latin1'))?.[0]
}
