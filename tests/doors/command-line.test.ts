/** What the command line tells a person, and what it tells a script. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cliDoor, helpAskedFor } from '../../src/doors/cli.ts'
import { shapeOf } from '../../src/doors/typed.ts'
import { verbs } from '../../src/verbs.ts'
import { openServed, type Served } from './drivers.ts'

let served: Served
beforeAll(async () => {
  served = await openServed()
  await served.house.newcomer()
})
afterAll(() => served?.close())

async function typed(...words: string[]) {
  const out: string[] = []
  const err: string[] = []
  const said = { out: (text: string) => out.push(text), err: (text: string) => err.push(text) }
  const exit = await cliDoor(served.house.house, words, said)
  return { exit, out: out.join('\n'), err: err.join('\n') }
}

test('each verb tells what it takes, gives and refuses, however it is asked', () => {
  for (const verb of verbs.filter(({ closed }) => !closed.cli)) {
    const told = helpAskedFor([verb.name, '--help']) ?? ''
    expect(helpAskedFor([verb.name, '-h'])).toBe(told)
    expect(helpAskedFor(['help', verb.name])).toBe(told)
    expect(told).toContain(verb.says)
    for (const field of Object.keys(shapeOf(verb).properties ?? {}))
      expect(told).toContain(`--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}  `)
    for (const code of Object.keys(verb.refuses)) expect(told).toContain(`  ${code}: `)
    expect(told).not.toMatch(/undefined|\[object/)
  }
  expect(helpAskedFor(['start-conversation', '--help'])).toContain(
    '--minutes  a whole number from 1 to 480, for example 20 (optional)',
  )
  expect(helpAskedFor(['add-person', '--name', 'Help'])).toBeNull()
})

test('what is mistyped is answered with what was meant', async () => {
  expect(await typed('ad-person')).toMatchObject({
    exit: 2,
    err: expect.stringContaining('Did you mean “add-person”?'),
  })
  const flag = await typed('add-person', '--name', 'Maya', '--email-address', 'x')
  expect(flag).toMatchObject({
    exit: 2,
    out: '',
    err: '--email-address: add-person takes no such flag; did you mean --email?',
  })
  for (const name of ['--constructor', '--to-string', '--proto'])
    expect(await typed('add-person', name, 'x'), name).toMatchObject({
      exit: 2,
      err: expect.stringContaining(name),
    })
  for (const bare of ['--name', '--account', '--key'])
    expect(await typed('add-person', '--title', 'x', bare), bare).toMatchObject({
      exit: 2,
      err: `${bare}: Say what: ${bare} VALUE. Where the value begins with --, write ${bare}=VALUE.`,
    })
  expect((await typed('add-person', 'Maya')).err).toBe(
    '“Maya” is no flag. Flags look like --name "Maya Chen".',
  )
  const value = await typed('start-conversation', '--person-id', 'x', '--minutes', 'soon')
  expect(value.err).toContain('--minutes: a whole number from 1 to 480, for example 20; you gave "soon".')
})

test('a script gets one line of JSON: the answer on the output, a problem on the error output', async () => {
  const done = await typed('add-person', '--json', '--name', 'Maya Chen', '--email', 'maya@acme.example')
  expect(done).toMatchObject({ exit: 0, err: '' })
  expect([done.out.includes('\n'), JSON.parse(done.out)]).toMatchObject([false, { name: 'Maya Chen' }])
  for (const [words, exit, problem] of [
    [
      ['add-person', '--name', 'Maya Chen', '--email', 'maya@acme.example'],
      4,
      { status: 409, code: 'known-already' },
    ],
    [['show-person', '--id', 'x'], 3, { status: 404, code: 'not-found' }],
    [
      ['add-person', '--nmae', 'x'],
      2,
      { status: 422, code: 'invalid', fields: { nmae: expect.any(String) } },
    ],
    [['ad-person'], 2, { status: 422, code: 'invalid' }],
  ] as const) {
    const refused = await typed(...words, '--json')
    expect(refused).toMatchObject({ exit, out: '' })
    expect(JSON.parse(refused.err)).toMatchObject({
      ...problem,
      type: `/api#problem-${problem.code}`,
      title: expect.any(String),
    })
  }
})
