/**
 * `npm run container`: an image `wellmet:VERSION-ARCH` from a release, for this machine's processor or for those named:
 *
 *   npm run container -- amd64 arm64
 *   npm run container -- --debootstrap http://deb.debian.org/debian amd64     where there is no registry to take a base from
 *
 * It needs buildah (else podman or docker) on Linux, and root for debootstrap. Another base is named by BASE.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join, posix } from 'node:path'
import { run } from './child.mjs'
import { npmCommand, prepareOrExit, root } from './prepare.mjs'

/** What Debian and containers call a processor, and what Node calls it. */
const processors = { amd64: 'x64', arm64: 'arm64' }
const base = 'docker.io/library/debian:bookworm-slim'
const healthy = `// Whether Wellmet here answers, and can read and write its data.
const { ok } = await fetch(\`http://127.0.0.1:\${process.env.PORT}/healthz\`)
process.exit(ok ? 0 : 1)
`

const words = process.argv.slice(2)
const mirror = words[0] === '--debootstrap' ? words.splice(0, 2)[1] : undefined
const wanted =
  words.length > 0 ? words : Object.keys(processors).filter((name) => processors[name] === process.arch)
const unknown = wanted.filter((name) => !(name in processors))
if (unknown.length > 0) stop(`There is no image for ${unknown.join(', ')}, only for amd64 and arm64.`)
const builder = ['buildah', 'podman', 'docker'].find(isInstalled)
if (process.platform !== 'linux' || !builder) stop('This needs Linux with buildah, podman or docker.')

await prepareOrExit({ say: console.log })
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
await must(process.execPath, join(root, 'scripts', 'release.mjs'))
for (const processor of wanted) await build(processor)

async function build(processor) {
  const context = join(root, '.cache', 'container', processor)
  await pack(context, processor)
  const from = mirror ? await bootstrapped(processor) : (process.env.BASE ?? base)
  const image = `wellmet:${version}-${processor}`
  await must(
    ...[builder, 'build', '--platform', `linux/${processor}`, '--build-arg', `BASE=${from}`],
    // The health check is of Docker's format alone.
    ...(builder === 'docker' ? [] : ['--format', 'docker']),
    ...['--tag', image, '--file', join(root, 'Containerfile'), context],
  )
  console.log(`${image} is built.`)
}

/** The release with its packages, as it stands in the image: root's, so that Wellmet cannot change itself. */
async function pack(context, processor) {
  rmSync(context, { recursive: true, force: true })
  const folder = join(context, 'wellmet')
  mkdirSync(join(folder, 'bin'), { recursive: true })
  mkdirSync(join(context, 'data'), { mode: 0o700 })
  const [npm, ...before] = npmCommand()
  const machine = ['--os=linux', '--libc=glibc', `--cpu=${processors[processor]}`]
  const quietly = ['--ignore-scripts', '--no-save', '--prefer-offline', '--loglevel=error']
  await must(
    npm,
    ...before,
    'install',
    '--prefix',
    folder,
    ...machine,
    ...quietly,
    join(root, `wellmet-${version}.tgz`),
  )
  const node = `node_modules/node-linux-${processors[processor]}`
  // 70 MB for those who compile modules for Node, and its manual.
  for (const part of ['include', 'share']) rmSync(join(folder, node, part), { recursive: true, force: true })
  symlinkSync(posix.join('..', node, 'bin', 'node'), join(folder, 'bin', 'node'))
  symlinkSync('../node_modules/.bin/wellmet', join(folder, 'bin', 'wellmet'))
  writeFileSync(join(folder, 'bin', 'healthy.mjs'), healthy)
}

/** An image of a small Debian, made of its packages and kept for the next time. For another processor Linux needs qemu-user-static. */
async function bootstrapped(processor) {
  const name = `localhost/wellmet-base:${processor}`
  if (spawnSync(builder, ['inspect', '--type', 'image', name], { stdio: 'ignore' }).status === 0) return name
  const folder = join(root, '.cache', 'container', `base-${processor}`)
  rmSync(folder, { recursive: true, force: true })
  const small = ['--variant=minbase', '--include=libstdc++6']
  await must('debootstrap', ...small, `--arch=${processor}`, 'bookworm', folder, mirror)
  const file = join(root, '.cache', 'container', `base-${processor}.Containerfile`)
  writeFileSync(file, 'FROM scratch\nCOPY . /\n')
  await must(builder, 'build', '--platform', `linux/${processor}`, '--tag', name, '--file', file, folder)
  rmSync(folder, { recursive: true, force: true })
  return name
}

async function must(command, ...words) {
  if ((await run(command, words, { cwd: root, stdout: 'inherit' })) !== 0)
    stop('No image was made. See above why.')
}

function isInstalled(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))
}

function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}
