/** The command line: `npm run --silent wellmet -- list-people`. Only the command's own words reach its output. */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { flags } from './node.mjs'
import { prepareOrExit, root } from './prepare.mjs'

const node = await prepareOrExit()
if (process.argv[2] === 'check') {
  // It needs so little that it runs right here, whatever Node this is: a second process would take longer than the work.
  await import(pathToFileURL(join(root, 'dist', 'server', 'check.js')).href)
} else spawnCommand()

function spawnCommand() {
  const command = join(root, 'dist', 'server', 'wellmet.js')
  const child = spawn(node, [...flags, command, ...process.argv.slice(2)], { stdio: 'inherit' })

  // The terminal hands Ctrl-C to both of us; we stay until the command has ended.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}
