/**
 * Runs a command on a leash: when the process that started this one is gone, by whatever signal, the command and all
 * it started go too. An `npm ci` that outlived its starter would write into the next one's install.
 */
import { spawn } from 'node:child_process'
import { endTree } from './tree.mjs'

const [command, ...words] = process.argv.slice(2)
const child = spawn(command, words, { stdio: 'inherit' })

process.on('disconnect', () => endTree(process.pid))
// Signals come to the whole group; we stay until the command has ended.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
child.on('error', (problem) => {
  console.error(problem.message)
  process.exit(127)
})
child.on('exit', (code) => process.exit(code ?? 1))
