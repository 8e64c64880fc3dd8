import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkDoor } from './check.ts'

const folder = mkdtempSync(join(tmpdir(), 'wellmet-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs it as the shell would: gives the exit status, what it wrote and what it said. */
async function checked(words: string[], input: string | Uint8Array[] = []) {
  let [wrote, said] = ['', '']
  const exit = await checkDoor(words, {
    input: pieces(typeof input === 'string' ? [Buffer.from(input)] : input),
    write: async (text) => {
      wrote += text
    },
    say: (text) => {
      said += text
    },
  })
  return { exit, wrote, said }
}

async function* pieces(all: Uint8Array[]) {
  yield* all
}

test('a breach is shown with its place, what is there and what to do', async () => {
  const { exit, wrote } = await checked(['-', '--as', 'question'], 'How did you start?\nWould you hire me?\n')
  expect(exit).toBe(2)
  expect(wrote).toMatch(/\n {2}2:\d+ {2}breach {2}no-job-ask\n {4}“.*hire me.*”.*\n {4}→ /)
})

test.each([
  ['How did you come to this work?', [], 0],
  ['What is marketing?', ['--to-title', 'VP of Marketing'], 1],
  ['Would you hire me?', [], 2],
] as const)('“%s” ends with its weight', async (text, flags, status) => {
  expect((await checked(['-', '--as', 'question', ...flags], text)).exit).toBe(status)
})

test('several files are read, and as JSON each finding has its words', async () => {
  const [fine, hurried] = ['fine.txt', 'hurried.txt'].map((name) => join(folder, name)) as [string, string]
  writeFileSync(fine, 'Thank you for the hour. I tried the glue you named, and it holds.')
  writeFileSync(hurried, 'Thanks!\r\n\r\nCould you pass my résumé on?')
  const { exit, wrote } = await checked([fine, hurried, '--as', 'note', '--json'])
  expect(exit).toBe(2)
  const [first, second] = JSON.parse(wrote)
  expect(first).toMatchObject({ file: fine, kind: 'note', findings: [] })
  const ask = second.findings.find(({ rule }: { rule: string }) => rule === 'no-job-ask')
  expect(ask).toMatchObject({ line: 3, column: 1, start: 11 })
  expect(ask.words).toContain('résumé')
})

test.each([
  ['no file', []],
  ['an unknown flag', ['-', '--loud']],
  ['an unknown kind', ['-', '--as', 'sonnet']],
  ['first and later at once', ['-', '--first', '--later']],
] as const)('%s is told as a wrong call', async (_, words) => {
  const { exit, wrote, said } = await checked([...words], 'Thank you.')
  expect([exit, wrote]).toEqual([64, ''])
  expect(said).toContain('wellmet check --help')
})

test('a file that is not there is named', async () => {
  const { exit, said } = await checked([join(folder, 'gone.txt')])
  expect(exit).toBe(66)
  expect(said).toContain('gone.txt')
})

test('lines are put together from pieces cut anywhere, and a bad one does not stop the rest', async () => {
  const lines =
    '{"id":"é","kind":"question","text":"Are\u2028you hiring?"}\r\n\nnot JSON\n{"id":2,"kind":"pitch","text":"I mend books."}'
  const bytes = [...Buffer.from(lines)].map((byte) => Uint8Array.of(byte))
  const { exit, wrote } = await checked(['--ndjson'], bytes)
  expect(exit).toBe(0)
  const answers = wrote
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers.map(({ id, error }) => [id, error])).toEqual([
    ['é', undefined],
    [undefined, 'The line is no JSON.'],
    [2, undefined],
  ])
})

test('help tells the exit statuses', async () => {
  const { exit, wrote } = await checked(['--help'])
  expect(exit).toBe(0)
  expect(wrote).toContain('2 at a breach')
})
