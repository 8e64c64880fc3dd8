/** `wellmet check` as the shell calls it: the real command, its pipes and its exit status. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { npm } from '../npm.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const nowhere = join(mkdtempSync(join(tmpdir(), 'wellmet-check-')), 'data')
afterAll(() => rmSync(join(nowhere, '..'), { recursive: true, force: true }))

// Where the packages lie the PATH has our own Node first; a newcomer's has theirs.
const PATH = (process.env.PATH ?? '').split(delimiter).filter((path) => !path.includes('node_modules'))
const env = {
  ...process.env,
  PATH: PATH.join(delimiter),
  WELLMET_DATA: nowhere,
  DATABASE_URL: 'postgres://no one/nowhere',
}

const [program, ...before] = npm
const wellmet = (...words: string[]) =>
  spawn(program, [...before, 'run', '--silent', 'wellmet', '--', ...words], { cwd: root, env, stdio: 'pipe' })

async function ended(child: ChildProcess, input: string) {
  child.stdin?.end(input)
  const [wrote, [status]] = await Promise.all([child.stdout ? text(child.stdout) : '', once(child, 'close')])
  return { wrote, status }
}

beforeAll(async () => {
  await ended(wellmet('check', '--help'), '')
})

test('a letter that is piped in is read, and a breach is the exit status', async () => {
  const { wrote, status } = await ended(wellmet('check', '-', '--as', 'note'), 'Could you hire me?')
  expect(wrote).toContain('1:1  breach  no-job-ask')
  expect(status).toBe(2)
})

test('a line is answered before the next one comes', async () => {
  const child = wellmet('check', '--ndjson')
  child.stdin.write('{"id":1,"kind":"question","text":"Would you hire me?"}\n')
  const [first] = await once(child.stdout, 'data')
  expect(JSON.parse(String(first))).toEqual({
    id: 1,
    findings: expect.arrayContaining([expect.objectContaining({ rule: 'no-job-ask' })]),
  })
  const { wrote, status } = await ended(child, '{"id":2,"kind":"question","text":"How did you start?"}')
  expect(JSON.parse(wrote)).toEqual({ id: 2, findings: [] })
  expect(status).toBe(0)
})

test('two thousand lines come out as two thousand answers, in order', async () => {
  const ids = Array.from({ length: 2000 }, (_, i) => i)
  const lines = ids.map((id) =>
    JSON.stringify({ id, kind: 'letter', text: `Dear Maya, could we talk? ${id}` }),
  )
  const { wrote } = await ended(wellmet('check', '--ndjson'), lines.join('\n'))
  expect(
    wrote
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(ids)
})

test('it opens nothing: no folder is made, no database is asked', () => {
  expect(existsSync(nowhere)).toBe(false)
})

test('it is the same command through the whole command line', async () => {
  const child = spawn(process.execPath, [join(root, 'dist/server/wellmet.js'), 'check', '-'], {
    env,
    stdio: 'pipe',
  })
  expect((await ended(child, 'I would like a job. Could you hire me?')).status).toBe(2)
  expect(existsSync(nowhere)).toBe(false)
})

test('replies are read line by line, in order, and a bad line has an answer of its own', async () => {
  const lines = [
    {
      id: 1,
      text: 'Tuesday at 10 works.',
      askedOn: '2026-11-30',
      zone: 'Europe/Paris',
      offered: ['2026-12-08T10:00'],
    },
    { id: 2, text: 'Yes' },
    {
      id: 'three',
      text: 'Please do not contact me again.',
      askedOn: '2026-11-30',
      zone: 'Europe/Paris',
      offered: [],
    },
  ]
  const input = [...lines.map((line) => JSON.stringify(line)), 'no'].join('\n')
  const { wrote, status } = await ended(wellmet('read-replies', '--ndjson'), input)
  expect(status).toBe(0)
  expect(
    wrote
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      id: 1,
      answer: 'yes',
      when: { date: '2026-12-08', time: '10:00', zone: null },
      againOn: null,
      substitute: null,
      sure: true,
    },
    { id: 2, error: expect.stringContaining('askedOn') },
    expect.objectContaining({ id: 'three', answer: 'never', when: null, sure: true }),
    { error: expect.stringContaining('no JSON object') },
  ])
  expect((await ended(wellmet('read-replies'), '')).status).toBe(64)
})
