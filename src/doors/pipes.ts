import { once } from 'node:events'
import type { Pipes } from './answer-lines.ts'

/** This process's own input and outputs. Anyone who reads what we write may stop early (`| head`): then we stop too. */
export const pipes: Pipes = {
  input: process.stdin,
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  say: (text) => console.error(text),
}

process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code !== 'EPIPE') throw problem
  process.exit(0)
})
