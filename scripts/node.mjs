/** Which Node to run on: the packaged one where this machine can run it, else the one that runs us, if it is new enough. */
import { existsSync } from 'node:fs'
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

/** What to do where there is none, for the person at the keyboard. */
export const noNodeSays =
  `Wellmet needs Node ${oldest.join('.')} or newer here (${process.platform}, ${process.arch}), and this is ` +
  `${process.versions.node}. Install a newer one from https://nodejs.org and start again.`

function packedNode(from) {
  if (process.platform !== 'linux' || !hasGlibc()) return null
  try {
    const described = createRequire(from).resolve(`node-linux-${process.arch}/package.json`)
    const node = join(dirname(described), 'bin', 'node')
    return existsSync(node) ? node : null
  } catch {
    return null
  }
}

/** The packaged Node is started by it; Alpine and NixOS have another. */
const hasGlibc = () =>
  ['/lib64/ld-linux-x86-64.so.2', '/lib/ld-linux-aarch64.so.1'].some((path) => existsSync(path))
