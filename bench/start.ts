/** Start and memory of the built server, against the same libraries only imported. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { npmHere, residentMegabytes, startedWith } from './server.ts'
import { atMost, median, print } from './timing.ts'

const libraries = [
  'hono',
  '@hono/node-server',
  'kysely',
  'zod',
  'temporal-polyfill',
  'papaparse',
  'ical-generator',
  'fflate',
  'node:sqlite',
]

export async function startAndMemory(): Promise<void> {
  const ours: Started[] = []
  const bare: Started[] = []
  for (let turn = 0; turn < 5; turn++) {
    const { flags, surroundings } = await startedWith()
    const main = fileURLToPath(new URL('main.js', import.meta.url))
    ours.push(await started([...flags, main], /Wellmet is at/, surroundings))
    const script = `await Promise.all(${JSON.stringify(libraries)}.map((name) => import(name))); console.log('ready'); setInterval(() => {}, 1000)`
    bare.push(await started(['--input-type=module', '-e', script], /ready/))
  }
  const middle = (of: Started[]) => ({
    seconds: median(of.map((one) => one.seconds)),
    megabytes: median(of.map((one) => one.megabytes)),
  })
  const [server, imports] = [middle(ours), middle(bare)]
  print(
    'Start and memory, against its libraries only imported',
    ['', 'server', 'imports', 'ratio'],
    [
      [
        'seconds to the first answer',
        server.seconds,
        imports.seconds,
        atMost(1.5, server.seconds / imports.seconds),
      ],
      ['MB at rest', server.megabytes, imports.megabytes, atMost(1.5, server.megabytes / imports.megabytes)],
    ],
  )
}

/** Seconds from the shell's word to the first line out, of `wellmet check --ndjson` as a script would call it. */
export async function checkAnswers(): Promise<void> {
  const took: number[] = []
  const [npm, ...words] = await npmHere()
  for (let turn = 0; turn < 7; turn++) {
    const began = performance.now()
    const child = spawn(npm, [...words, 'run', '--silent', 'wellmet', '--', 'check', '--ndjson'], {
      stdio: 'pipe',
    })
    child.stdin.end('{"id":1,"kind":"letter","text":"Could I ask you three questions?"}\n')
    await new Promise((line) => child.stdout.once('data', line))
    took.push((performance.now() - began) / 1000)
    await new Promise((exit) => child.once('exit', exit))
  }
  print(
    'The check command, npm and all (seconds)',
    ['', 'median'],
    [['first line out', atMost(0.3, median(took))]],
  )
}

interface Started {
  seconds: number
  megabytes: number
}

async function started(words: string[], ready: RegExp, surroundings = {}): Promise<Started> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'wellmet-start-'))
  const began = performance.now()
  const child = spawn(process.execPath, words, {
    env: {
      ...surroundings,
      ...process.env,
      PORT: '0',
      WELLMET_DATA: dataFolder,
      DATABASE_URL: '',
      BASE_URL: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise<void>((heard) => child.stdout.on('data', (bytes) => ready.test(String(bytes)) && heard()))
  const seconds = (performance.now() - began) / 1000
  await new Promise((rest) => setTimeout(rest, 1000))
  const megabytes = residentMegabytes(child)
  const gone = new Promise((exit) => child.once('exit', exit))
  child.kill()
  await gone
  rmSync(dataFolder, { recursive: true, force: true })
  return { seconds, megabytes }
}
