/** Files whose names carry a hash outlive their build for a while: a server of that build may still run, and hand them out. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const buildsKept = 3

/** Removes from `below` in this folder of builds what none of the last few made; `manifest.json` says what the newest made. */
export function sweep(folder, below) {
  const record = join(folder, 'builds.json')
  const earlier = existsSync(record) ? read(record) : []
  const made = Object.values(read(join(folder, 'manifest.json'))).flatMap(({ file, css = [] }) => [
    file,
    ...css,
  ])
  const others = earlier.filter((one) => String(one) !== String(made))
  const builds = [made, ...others].slice(0, buildsKept)
  const kept = new Set(builds.flat())
  for (const name of readdirSync(join(folder, below)))
    if (!kept.has(`${below}/${name.replace(/\.map$/, '')}`)) rmSync(join(folder, below, name))
  writeFileSync(record, JSON.stringify(builds))
}

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))
