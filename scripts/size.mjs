/** `npm run size`: what `npm start` fetches, and what a release takes, in megabytes as they lie on the disk. */
import { copyFileSync, globSync, lstatSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './child.mjs'
import { npmCommand, prepareOrExit, root } from './prepare.mjs'

await prepareOrExit()
const folder = join(root, '.cache', 'size')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const release = join(root, `wellmet-${version}.tgz`)

rmSync(folder, { recursive: true, force: true })
await npm('clone', 'ci', '--omit=dev', '--include=optional', '--ignore-scripts')
await must([process.execPath, join(root, 'scripts', 'release.mjs')], root)
await npm('release', 'install', '--ignore-scripts', release)
console.log(`npm start fetches ${installed('clone')}.
A release is ${megabytes(statSync(release).size)} to download, and installs ${installed('release')}.`)
rmSync(folder, { recursive: true, force: true })

async function npm(name, ...words) {
  mkdirSync(join(folder, name), { recursive: true })
  const files = name === 'clone' ? ['package.json', 'package-lock.json', '.npmrc'] : []
  for (const file of files) copyFileSync(join(root, file), join(folder, name, file))
  await must(
    [...npmCommand(), ...words, '--prefix', join(folder, name), '--prefer-offline', '--loglevel=error'],
    join(folder, name),
  )
}

async function must([command, ...words], cwd) {
  if ((await run(command, words, { cwd, stdout: 'ignore' })) !== 0) process.exit(1)
}

function installed(name) {
  const files = globSync('node_modules/**', { cwd: join(folder, name), withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  )
  const isOfNode = ({ parentPath }) => parentPath.includes('node-linux-')
  const sum = (some) =>
    some.reduce((all, entry) => all + lstatSync(join(entry.parentPath, entry.name)).size, 0)
  const packages = files.filter(
    (entry) => entry.name === 'package.json' && /node_modules.(@[^\\/]+.)?[^\\/]+$/.test(entry.parentPath),
  )
  const node = sum(files.filter(isOfNode))
  const beside = node > 0 ? ` beside ${megabytes(node)} of Node` : ''
  return `${megabytes(sum(files.filter((entry) => !isOfNode(entry))))}${beside}, ${packages.length} packages`
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
