/**
 * Ends us when the npm that ran us has gone. Between npm and its scripts stands a shell, which passes no signal on: without this
 * a server would outlive its npm. Anyone who starts a script without npm may go away, as with nohup.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const lookEvery = 500
let looking

/** The end comes as SIGTERM would, so that a process that then closes cleanly does so now. */
export function endWithNpm() {
  // Other package managers name the script that they run in the same way.
  if (looking || !process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const shell = describe(parent)
  const npm = shell && /sh$/.test(shell.name) ? shell.parent : undefined
  const isGone = () => process.ppid !== parent || !isAlive(parent) || (npm !== undefined && isNpmGone())
  // Linux says whose child the shell is now, even while no one has taken note of npm's end.
  const isNpmGone = () => (process.platform === 'linux' ? describe(parent)?.parent !== npm : !isAlive(npm))
  looking = setInterval(() => {
    if (!isGone()) return
    clearInterval(looking)
    if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(143)
  }, lookEvery).unref()
}

/** The name of a process and whose child it is, where the system tells. */
function describe(pid) {
  try {
    if (process.platform === 'linux') {
      const [, name, rest] = /\((.*)\) . (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))
      return { name, parent: Number(rest) }
    }
    if (process.platform === 'win32') return undefined
    const said = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', `${pid}`], { encoding: 'utf8' })
    const [, above, name] = /(\d+)\s+(.*\S)/.exec(said)
    return { name, parent: Number(above) }
  } catch {}
}

function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (problem) {
    return problem.code === 'EPERM'
  }
}
