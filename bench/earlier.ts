/** An earlier commit of this repository, checked out into a temporary folder and built, to be measured beside this one. */
import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { npmHere, root, temporaryFolder } from './server.ts'

/** `commit` is whatever git understands; gives its short hash and its folder, which is gone when this process ends. */
export async function checkOut(commit: string): Promise<{ name: string; root: string }> {
  const name = git('rev-parse', '--short', `${commit}^{commit}`).trim()
  const at = join(temporaryFolder(), 'wellmet')
  console.error(`Building ${name}…`)
  git('worktree', 'add', '--quiet', '--detach', at, name)
  process.prependOnceListener('exit', () => git('worktree', 'remove', '--force', at))
  await install(name, at)
  execFileSync(process.execPath, [join(at, 'node_modules/vite/bin/vite.js'), 'build', '--app'], {
    cwd: at,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 2, 2],
  })
  return { name, root: at }
}

/** Its packages are the ones installed here, unless its lock names others. */
async function install(commit: string, at: string): Promise<void> {
  const packages = 'node_modules'
  if (git('diff', '--name-only', commit, '--', 'package-lock.json') === '')
    return symlinkSync(join(root, packages), join(at, packages), 'junction')
  const [npm, ...words] = await npmHere()
  const flags = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync(npm, [...words, 'ci', ...flags], { cwd: at, stdio: ['ignore', 2, 2] })
}

const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8' })
