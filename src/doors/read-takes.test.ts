import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { agreeConversation } from '../conversations/agree-conversation.ts'
import { Invalid } from '../outcome.ts'
import { clockTime, date, id, line, minutes, needed } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { verbs } from '../verbs.ts'
import { nearest } from './in-words.ts'
import { readTakes } from './read-takes.ts'
import { takesNull } from './shape.ts'
import { shapeOf } from './typed.ts'

const csv = z.base64('Choose the file.').min(1, 'Choose the file.').meta({ contentMediaType: 'text/csv' })

const plan = defineVerb({
  name: 'plan-visit',
  says: 'Plan a visit.',
  does: 'writes',
  takes: z.object({
    name: needed('Enter a name.'),
    note: line().optional(),
    minutes: minutes().optional(),
    share: z.number().optional(),
    channel: z.enum(['in-person', 'phone', 'video']).optional(),
    mayUseName: z.enum(['yes', 'no', 'not-asked']).default('not-asked'),
    isMust: z.boolean().default(false),
    on: date().optional(),
    until: date().nullish(),
    at: clockTime().optional(),
    personId: id().optional(),
    tags: z.array(line(20)).max(5).optional(),
    days: z.array(z.int()).optional(),
    floor: z.int().nullable().default(null),
    rows: z.array(z.object({ name: line(), on: date().nullish(), minutes: minutes().optional() })).optional(),
    place: z.object({ city: line(), floor: z.int().optional() }).optional(),
    content: csv.optional(),
    zip: z.base64().meta({ contentMediaType: 'application/zip' }).optional(),
    secret: z.string().max(5).meta({ format: 'password' }).optional(),
  }),
  gives: z.object({}),
  run: async () => ({}),
})

const read = (takes: Record<string, unknown>) => {
  const { name: _, mayUseName, isMust, floor, ...rest } = readTakes(plan, { name: 'Maya', ...takes })
  return {
    ...rest,
    ...(floor !== null && { floor }),
    ...(mayUseName !== 'not-asked' && { mayUseName }),
    ...(isMust && { isMust }),
  }
}

const base64 = (text: string) => Buffer.from(text).toString('base64')

test.each([
  [
    'null for what may be left out',
    { note: null, minutes: null, on: null, personId: null, tags: null, place: null },
    {},
  ],
  ['null for what has a default', { mayUseName: null, isMust: null }, {}],
  ['null where it says something', { until: null }, { until: null }],
  [
    'an empty text where none is possible',
    { minutes: '', on: ' ', channel: '', personId: '', isMust: '' },
    {},
  ],
  ['an empty text where it says something', { note: '', until: '' }, { note: '', until: null }],
  ['a number as text', { minutes: '20', share: ' -0.5 ' }, { minutes: 20, share: -0.5 }],
  ['a number as text where null would do', { floor: '3' }, { floor: 3 }],
  ['a whole number with a point', { minutes: '20.0' }, { minutes: 20 }],
  ['a truth as text or number', { isMust: 'True' }, { isMust: true }],
  ['one for true', { isMust: 1 }, { isMust: true }],
  ['a choice in capitals', { channel: 'Phone' }, { channel: 'phone' }],
  ['a choice with a space', { channel: 'In person' }, { channel: 'in-person' }],
  ['a choice with an underscore', { channel: 'IN_PERSON' }, { channel: 'in-person' }],
  ['true for yes', { mayUseName: true }, { mayUseName: 'yes' }],
  ['midnight for a day', { on: '2026-12-03T00:00:00Z' }, { on: '2026-12-03' }],
  ['midnight as a program writes it', { on: '2026-12-03T00:00:00.000Z' }, { on: '2026-12-03' }],
  ['midnight somewhere', { on: '2026-12-03T00:00:00+01:00' }, { on: '2026-12-03' }],
  ['the year first', { on: '2026/12/3' }, { on: '2026-12-03' }],
  ['the month in letters', { on: '3 December 2026' }, { on: '2026-12-03' }],
  ['the month in letters first', { on: 'Dec 3, 2026' }, { on: '2026-12-03' }],
  ['a time with seconds', { at: '15:30:00' }, { at: '15:30' }],
  ['a time with pm', { at: '3:30 pm' }, { at: '15:30' }],
  ['noon and midnight', { at: '12 am' }, { at: '00:00' }],
  ['one value for a list', { tags: 'tea', days: '4' }, { tags: ['tea'], days: [4] }],
  ['a list as text', { days: '[1, "2"]' }, { days: [1, 2] }],
  [
    'an object as text',
    { place: '{"city":"Utrecht","floor":"3"}' },
    { place: { city: 'Utrecht', floor: 3 } },
  ],
  [
    'what lies deeper',
    { rows: { name: 'a', on: null, minutes: '5' } },
    { rows: [{ name: 'a', on: null, minutes: 5 }] },
  ],
  ['null deeper', { rows: [{ name: 'a', minutes: null }] }, { rows: [{ name: 'a' }] }],
  [
    'the text of a file',
    { content: 'Name,Company\nMaya,Acme\n' },
    { content: base64('Name,Company\nMaya,Acme\n') },
  ],
  ['a list of one column', { content: 'Maya\nJonas' }, { content: base64('Maya\nJonas') }],
  ['wrapped base64', { content: `${'QUJD'.repeat(19)}\r\nQUJD\r\n` }, { content: `${'QUJD'.repeat(20)}` }],
  ['base64 of addresses', { content: '__-_YWI' }, { content: '//+/YWI=' }],
  ['a data address without base64', { content: 'data:text/csv,a%2Cb%0A' }, { content: base64('a,b\n') }],
  [
    'a data address',
    { content: `data:text/csv;charset=utf-8;base64,${base64('a,b')}` },
    { content: base64('a,b') },
  ],
])('%s is read as it was meant', (_, takes, read_) => {
  expect(read(takes)).toEqual(read_)
})

function refusal(takes: unknown): Invalid {
  try {
    readTakes(plan, takes)
  } catch (error) {
    if (error instanceof Invalid) return error
    throw error
  }
  throw new Error(`Taken: ${JSON.stringify(takes)}`)
}
const told = (takes: Record<string, unknown>) => refusal({ name: 'Maya', ...takes }).detail

describe('a refusal names the field, what it takes and what it was given', () => {
  test.each([
    [
      { name: null },
      'name: plan-visit needs this, and it is missing: text of at most 300 characters, for example "Maya Chen". The name, on one line.',
    ],
    [{ name: ' ' }, 'name: Enter a name; you gave " ".'],
    [{ minutes: 'soon' }, 'minutes: a whole number from 1 to 480, for example 20; you gave "soon".'],
    [{ on: '2027-02-29' }, /^on: There is no such day: .*; you gave "2027-02-29"\.$/],
    [{ on: '1899-12-31' }, /^on: Choose a day from the years 1900 to 2200.*; you gave "1899-12-31"\.$/],
    [{ minutes: '20,5' }, 'minutes: a whole number from 1 to 480, for example 20; you gave "20,5".'],
    [{ minutes: 20.5 }, /^minutes: .*a whole number from 1 to 480, for example 20; you gave 20.5\.$/],
    [
      { minutes: 900 },
      'minutes: At most 480 minutes: a whole number from 1 to 480, for example 20; you gave 900.',
    ],
    [{ channel: 'pigeon' }, 'channel: one of: in-person, phone, video; you gave "pigeon".'],
    [{ isMust: 'maybe' }, 'isMust: true or false; you gave "maybe".'],
    [
      { on: '03/12/2026' },
      /^on: .*a date as year-month-day, for example 2026-12-03; you gave "03\/12\/2026"\.$/,
    ],
    [{ on: '2026-12-03T15:00:00Z' }, /^on: .*you gave "2026-12-03T15:00:00Z"\.$/],
    [{ on: 'tomorrow' }, /^on: .*you gave "tomorrow"\.$/],
    [{ on: 20261203 }, /^on: .*a date .*; you gave 20261203\.$/],
    [{ on: '2026-02-30' }, /^on: .*you gave "2026-02-30"\.$/],
    [{ at: '3:30' }, /^at: .*a time as hours:minutes, for example 15:30; you gave "3:30"\.$/],
    [{ note: 5 }, 'note: text of at most 300 characters; you gave 5.'],
    [{ note: { a: 1 } }, 'note: text of at most 300 characters; you gave an object.'],
    [{ note: 'x'.repeat(5000) }, /^note: .*; you gave a text of 5,000 characters\.$/],
    [{ tags: ['a', 'x'.repeat(30)] }, /^tags\.1: Use fewer than 20 characters; you gave "x+"\.$/],
    [
      { rows: [{ name: 'a' }, { minutes: 'soon' }] },
      /rows\.1\.minutes: a whole number .*; you gave "soon"\./,
    ],
    [
      { content: 'PK\u0003\u0004\ufffd' },
      /^content: Choose the file: the text of the file, or its bytes in base64; you gave /,
    ],
    [{ zip: 'a,b' }, 'zip: the bytes of the file in base64; you gave "a,b".'],
    [{ secret: 'hunter2' }, /^secret: (?!.*hunter2)/],
    [{ emailAddress: 'x', Minuts: 1 }, /Minuts: plan-visit takes no such field; did you mean minutes\?/],
    [{ person_id: 'x' }, 'person_id: plan-visit takes no such field; did you mean personId?'],
    [{ csv: 'a,b' }, 'csv: plan-visit takes no such field; did you mean content?'],
    [{ personId: 7 }, 'personId: an id; you gave 7.'],
    [{ zzz: 1 }, /^zzz: plan-visit takes no such field; it takes name, note, minutes, .*secret\.$/],
  ])('%j', (takes, sentence) => {
    if (typeof sentence === 'string') expect(told(takes)).toBe(sentence)
    else expect(told(takes)).toMatch(sentence)
  })

  test('a person at a form reads a sentence without the machine’s names', () => {
    expect(refusal({ minutes: 'soon', channel: 'pigeon' }).fields).toEqual({
      name: 'Fill this in.',
      minutes: 'Enter a whole number from 1 to 480, for example 20.',
      channel: 'Choose one of: in-person, phone, video.',
    })
  })

  test('what is no object at all is refused as a whole', () => {
    for (const body of [[], [{ name: 'Maya' }], 'Maya', 7, true])
      expect(refusal(body).detail).toMatch(/^body: plan-visit takes a JSON object/)
  })

  test('a body with a million wrong names gets a short answer', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`field${i}`, i]))
    expect(refusal({ name: 'Maya', ...many }).detail.length).toBeLessThan(10_000)
    expect(refusal({ name: 'Maya', ['x'.repeat(1_000_000)]: 1 }).detail.length).toBeLessThan(1000)
  })

  test('names that all objects share are refused like any other', () => {
    const shared = JSON.parse('{"name":"Maya","__proto__":{"note":"x"},"constructor":1}')
    expect(Object.keys(refusal(shared).fields).sort()).toEqual(['__proto__', 'constructor'])
  })
})

test.each([
  ['emailAddress', 'email'],
  ['nmae', 'name'],
  ['Title', 'title'],
  ['company_id', 'companyId'],
  ['notes', 'note'],
  ['durationMinutes', 'minutes'],
  ['colour', undefined],
])('%s is nearest to %s', (asked, meant) => {
  expect(nearest(asked, ['name', 'email', 'title', 'companyId', 'note', 'minutes', 'level'])).toBe(meant)
})

describe.each(verbs.map((verb) => [verb.name, verb] as const))('%s', (_, verb) => {
  const { properties = {}, required = [] } = shapeOf(verb)
  const detailOf = (takes: object) => {
    try {
      readTakes(verb, takes)
      return ''
    } catch (error) {
      return (error as Invalid).detail
    }
  }

  test('takes null for whatever may be left out, and names what is needed', () => {
    const none = Object.fromEntries(Object.keys(properties).map((name) => [name, null]))
    const missing = required.filter((name) => !takesNull(properties[name]))
    for (const name of missing)
      expect(detailOf(none)).toContain(`${name}: ${verb.name} needs this, and it is missing`)
    expect(detailOf(none)).toBe(detailOf({}))
  })

  test('names each field that is given something of another kind', () => {
    const odd = Object.fromEntries(Object.keys(properties).map((name) => [name, { odd: {} }]))
    for (const name of Object.keys(properties).slice(0, 20))
      expect(detailOf(odd)).toMatch(new RegExp(`(^| )${name}[.:]`))
    expect(detailOf(odd)).not.toContain('Fill this in.')
  })
})

test('“10 am PST” is a time and a zone, where both are asked for and the zone is not given', () => {
  const agreed = { id: 'x', channel: 'video', date: '2027-06-01' }
  expect(readTakes(agreeConversation, { ...agreed, time: '10 am PDT' })).toMatchObject({
    time: '10:00',
    zone: 'America/Los_Angeles',
  })
  const refused = (time: string, zone?: string) => {
    try {
      return readTakes(agreeConversation, { ...agreed, time, zone })
    } catch (error) {
      return (error as Invalid).told
    }
  }
  expect(refused('10 am PST')).toMatchObject({ zone: expect.stringMatching(/Los_Angeles.*Asia\/Manila/) })
  expect(refused('14:30 EST', '')).toMatchObject({ zone: expect.stringMatching(/New_York.*Panama/) })
  expect(refused('10 am PST', 'Europe/Berlin')).toMatchObject({ time: expect.stringContaining('10 am PST') })
  expect(refused('3 p.m.')).toMatchObject({ time: '15:00' })
})
