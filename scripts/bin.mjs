#!/usr/bin/env node
/** The command of a release, where everything is built already: alone it starts the server, with words it is the command line. */
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { flags, nodeToUse, noNodeSays } from './node.mjs'
import { endWithNpm } from './parent.mjs'
import { supervise } from './supervise.mjs'

const built = (name) => fileURLToPath(new URL(`../dist/server/${name}`, import.meta.url))
const words = process.argv.slice(2)
const node = nodeToUse(import.meta.url)
if (!node) {
  console.error(noNodeSays)
  process.exit(1)
}
endWithNpm()
if (words.length === 0) supervise(node, built('main.js'))
else if (words[0] === 'check') await import(pathToFileURL(built('check.js')).href)
else runCommand()

function runCommand() {
  const child = spawn(node, [...flags, built('wellmet.js'), ...words], { stdio: 'inherit' })
  // The terminal hands Ctrl-C to both of us; we stay until the command has ended.
  process.on('SIGINT', () => {})
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}
