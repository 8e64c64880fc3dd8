import { describe, expect, test } from 'vitest'
import { judged, worldOfDoubles } from '../../tests/doubles.ts'
import { alikePairs, type Candidate, nearNamesAmong } from './alike.ts'

const person = (name: string, more: Partial<Candidate> = {}): Candidate => ({
  id: name,
  name,
  title: '',
  company: '',
  emails: [],
  phones: [],
  linkedin: null,
  isReferrer: false,
  ...more,
})
const why = (one: Candidate, other: Candidate) =>
  alikePairs([
    { ...one, id: '1' },
    { ...other, id: '2' },
  ])[0]?.because ?? null
const acme = { company: 'acme tea', title: 'Buyer' }

describe('two rows may be one person', () => {
  test.each<[string, Candidate, Candidate, string]>([
    ['one letter apart', person('Lars Jansen', acme), person('Lars Janssen', acme), 'one-letter-apart'],
    ['a short form', person('Robert Clark', acme), person('Bob Clark', acme), 'name-written-otherwise'],
    ['Sam and Samuel', person('Samuel Braun', acme), person('Sam Braun', acme), 'name-written-otherwise'],
    ['another spelling', person('Sophia Lang', acme), person('Sofia Lang', acme), 'name-written-otherwise'],
    ['John without an h', person('Jon Smith', acme), person('John Smith', acme), 'name-written-otherwise'],
    ['Cyrillic', person('Ольга Сорокина', acme), person('Olga Sorokina', acme), 'name-written-otherwise'],
    ['Arabic', person('محمد الحسن', acme), person('Mohammed Al-Hassan', acme), 'name-written-otherwise'],
    ['last name first', person('Chen, Maya', acme), person('Maya Chen', acme), 'same-name-and-company'],
    ['an umlaut', person('Jürgen Müller', acme), person('Juergen Mueller', acme), 'same-name-and-company'],
    ['lost letters', person('J?rgen Müller', acme), person('Jürgen Müller', acme), 'name-written-otherwise'],
    [
      'one address, two employers',
      person('Maya Chen', { ...acme, emails: ['maya@home.example'] }),
      person('Maya Chen', { company: 'kestrel', emails: ['maya@home.example'] }),
      'same-email',
    ],
    [
      'father and son at one address, who are asked about',
      person('John Smith Sr.', { emails: ['smith@home.example'] }),
      person('John Smith Jr.', { emails: ['smith@home.example'] }),
      'same-email',
    ],
    [
      'one number',
      person('Maya Chen', { phones: ['+41'] }),
      person('Chen, Maya', { phones: ['+41'] }),
      'same-phone',
    ],
    [
      'the Jonas who comes in later',
      person('Jonas', { isReferrer: true }),
      person('Jonas Weber', { ...acme, linkedin: 'jonas-weber' }),
      'named-before',
    ],
  ])('%s', (_, one, other, because) => expect(why(one, other)).toContain(because))
})

describe('two rows are two people', () => {
  test.each<[string, Candidate, Candidate]>([
    [
      'with two profiles',
      person('Maya Chen', { ...acme, linkedin: 'maya' }),
      person('Maya Chen', { ...acme, linkedin: 'maya-2' }),
    ],
    [
      'who share a mailbox under two names',
      person('Maya Chen', { emails: ['office@acme.example'] }),
      person('Jonas Weber', { emails: ['office@acme.example'] }),
    ],
    [
      'of nearly one name, each with an address of the house',
      person('Anna Schmidt', { ...acme, emails: ['anna.schmidt@acme.example'] }),
      person('Anna Schmitt', { ...acme, emails: ['anna.schmitt@acme.example'] }),
    ],
    ['of one family name', person('Maya Chen', acme), person('Jonas Chen', acme)],
    ['a first name that no one wrote', person('Jonas'), person('Jonas Weber', acme)],
  ])('%s', (_, one, other) => expect(why(one, other)).toBeNull())

  test('where the first name that was written fits two', () => {
    const jonas = [
      person('Jonas', { isReferrer: true }),
      person('Jonas Weber', acme),
      person('Jonas Blum', { company: 'kestrel' }),
    ]
    expect(alikePairs(jonas)).toEqual([])
  })
})

test('of the doubles in a world of 2,000 at least nine in ten are found, and one in twenty found is none at most', () => {
  const { all, pairs } = worldOfDoubles(2000, 40)
  const { proposed, wrong } = judged(alikePairs(all), pairs)
  expect(proposed).toBeGreaterThanOrEqual(0.9)
  expect(wrong).toBeLessThanOrEqual(0.05)
})

describe('whom someone of a file may be', () => {
  const there = [
    person('John Smith', acme),
    person('Olga Sorokina', { company: 'kestrel' }),
    person('Lars Janssen', { ...acme, linkedin: 'lars' }),
  ]
  const near = nearNamesAmong(there)
  test.each<[string, Candidate, string | null]>([
    ['a letter less', person('Jon Smith', acme), 'John Smith'],
    ['another alphabet', person('Ольга Сорокина', { company: 'kestrel' }), 'Olga Sorokina'],
    ['one letter', person('Lars Jansen', acme), 'Lars Janssen'],
    ['two profiles', person('Lars Jansen', { ...acme, linkedin: 'lars-2' }), null],
    ['another company', person('Jon Smith', { company: 'kestrel' }), null],
    ['no company', person('Jon Smith'), null],
    ['the same name, which is told otherwise', person('John Smith', acme), null],
    ['another name', person('Jane Smith', acme), null],
  ])('%s', (_, one, name) => expect(near(one)?.one.name ?? null).toBe(name))
})
