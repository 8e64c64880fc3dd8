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

test('a letter of any length is judged as far as it is read, and told as far as anyone reads', async () => {
  const asks = await checked(['-'], 'I would like to ask you '.repeat(45_000))
  expect(asks.said).toMatch(/longer than 100,000 characters/)
  for (const words of [
    '{name} ',
    'Would you hire me? ',
    'Sorry to bother you, are there any openings on your team? ',
  ]) {
    const { wrote } = await checked(['-'], words.repeat(40_000))
    expect(wrote.length).toBeLessThan(300_000)
    expect(wrote).toMatch(/ and [\d,]+ more\.\n/)
    const json = await checked(['-', '--json'], words.repeat(40_000))
    expect(json.wrote.length).toBeLessThan(1_000_000)
    const [{ findings, more }] = JSON.parse(json.wrote)
    expect(findings.length).toBeLessThanOrEqual(200)
    expect(more).toBeGreaterThan(100)
  }
  const questions = await checked(['-', '--as', 'question'], 'Would you hire me?\n'.repeat(3000))
  expect(questions.wrote.length).toBeLessThan(300_000)
  expect(questions.exit).toBe(2)
})

test('a line that is too long is answered so, kept nowhere, and the next is judged', async () => {
  const next = '{"id":2,"kind":"letter","text":"Would you hire me?"}\n'
  const long = Buffer.alloc(3_000_000, 'x')
  const { wrote, exit } = await checked(['--ndjson'], [long, long, Buffer.from(`\n${next}`)])
  const [first, second] = wrote.trim().split('\n')
  expect(JSON.parse(first ?? '')).toEqual({ error: 'The line is longer than 1,000,000 characters.' })
  expect(JSON.parse(second ?? '')).toMatchObject({
    id: 2,
    findings: expect.arrayContaining([expect.objectContaining({ weight: 'breach' })]),
  })
  expect(exit).toBe(0)
  const text = JSON.stringify({ id: 3, kind: 'letter', text: 'x'.repeat(100_001) })
  expect(JSON.parse((await checked(['--ndjson'], text)).wrote)).toEqual({
    id: 3,
    error: 'The text is longer than 100,000 characters.',
  })
})
