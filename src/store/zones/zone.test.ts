import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { zone } from '../shapes.ts'
import { sayClock, zoneNamed, zones, zonesMeant, zonesNear } from './zone.ts'
import { abbreviations, aliases, hoursFromUtc } from './zone-table.ts'
import { cities } from './zone-words.ts'

const all = [...zones, ...hoursFromUtc.split(' ')]

test('every zone of the list is known to the time library and to the browser’s own', () => {
  const at = Temporal.Instant.from('2026-06-01T12:00Z')
  for (const name of all) {
    expect(at.toZonedDateTimeISO(name).toPlainDateTime().year, name).toBe(2026)
    expect(new Intl.DateTimeFormat('en', { timeZone: name }).format(0), name).not.toBe('')
    expect(zoneNamed(name), name).toBe(name)
  }
})

test('every old name leads to a name of today', () => {
  for (const [to, old] of Object.entries(aliases))
    for (const name of old.split(' ')) {
      expect(zoneNamed(name), name).toBe(to)
      expect(all, name).toContain(to)
      expect(all, name).not.toContain(name)
    }
})

test('every city and every abbreviation leads to zones of the list', () => {
  for (const name of [...Object.keys(cities), ...Object.values(abbreviations).flatMap((of) => of.split(' '))])
    expect(zones, name).toContain(name)
})

test.each([
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['America/Godthab', 'America/Nuuk'],
  ['US/Pacific', 'America/Los_Angeles'],
  ['europe/berlin', 'Europe/Berlin'],
  ['America/New York', 'America/New_York'],
  ['GMT', 'UTC'],
  ['Etc/UTC', 'UTC'],
  ['Munich', 'Europe/Berlin'],
  ['münchen', 'Europe/Berlin'],
  ['San Francisco', 'America/Los_Angeles'],
  ['San Francisco, CA', 'America/Los_Angeles'],
  ['Beijing', 'Asia/Shanghai'],
  ['Mumbai', 'Asia/Kolkata'],
  ['Kiev', 'Europe/Kyiv'],
  ['Łódź', 'Europe/Warsaw'],
  ['Ho Chi Minh City', 'Asia/Ho_Chi_Minh'],
  ['new york', 'America/New_York'],
  ['Germany', 'Europe/Berlin'],
  ['India', 'Asia/Kolkata'],
  ['St. Petersburg, Russia', 'Europe/Moscow'],
  ['Cambridge, UK', 'Europe/London'],
  ['PDT', 'America/Los_Angeles'],
  ['Pacific Time', 'America/Los_Angeles'],
  ['CEST', 'Europe/Berlin'],
  ['jst', 'Asia/Tokyo'],
  ['Z', 'UTC'],
  ['London, Ontario', 'America/Toronto'],
  ['London, ON', 'America/Toronto'],
  ['Perth, Scotland', 'Europe/London'],
  ['Paris, France', 'Europe/Paris'],
  ['Birmingham, AL', 'America/Chicago'],
  ['Portland, Oregon', 'America/Los_Angeles'],
  ['Portland, ME, USA', 'America/New_York'],
  ['Springfield, Illinois', 'America/Chicago'],
  ['Toronto, CA', 'America/Toronto'],
  ['Berlin, DE', 'Europe/Berlin'],
  ['Hyderabad, IN', 'Asia/Kolkata'],
  ['London, GB', 'Europe/London'],
  ['Toronto, ON, Canada', 'America/Toronto'],
  ['Eastern Time (US & Canada)', 'America/New_York'],
  ['(UTC-08:00) Pacific Time (US & Canada)', 'America/Los_Angeles'],
  ['UTC+5:45', 'Asia/Kathmandu'],
  ['-03:30', 'America/St_Johns'],
])('“%s” is %s', (typed, meant) => expect(zonesMeant(typed)).toEqual([meant]))

test.each([
  ['PST', ['America/Los_Angeles', 'Asia/Manila']],
  ['Pacific Standard Time', ['America/Los_Angeles', 'Asia/Manila']],
  ['EST', ['America/New_York', 'America/Panama']],
  ['IST', ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']],
  ['BST', ['Europe/London', 'Asia/Dhaka']],
  ['CST', ['America/Chicago', 'America/Mexico_City', 'America/Havana', 'Asia/Shanghai']],
  ['Saint Petersburg', ['America/New_York', 'Europe/Moscow']],
  ['St. Petersburg', ['America/New_York', 'Europe/Moscow']],
  ['Portland', ['America/New_York', 'America/Los_Angeles']],
  ['10 am PST', ['America/Los_Angeles', 'Asia/Manila']],
  ['10:30 EST', ['America/New_York', 'America/Panama']],
  ['Samoa', ['Pacific/Pago_Pago', 'Pacific/Apia']],
  ['Springfield, IL', ['America/Chicago', 'Asia/Jerusalem']],
  ['Melbourne, FL', ['America/New_York', 'America/Chicago']],
  ['Paris, Texas', ['America/Chicago', 'America/Denver']],
])('“%s” is asked about, and every answer is named', (typed, meant) => {
  expect(zonesMeant(typed)).toEqual(meant)
  const refused = zone().safeParse(typed)
  expect(refused.success).toBe(false)
  for (const name of meant) expect(refused.error?.issues[0]?.message).toContain(name)
})

test('hours from UTC may be a fixed clock or a place', () => {
  expect(zonesMeant('UTC+2')).toEqual(expect.arrayContaining(['Etc/GMT-2', 'Europe/Berlin']))
  expect(zonesMeant('GMT-05:00')).toEqual(expect.arrayContaining(['Etc/GMT+5', 'America/New_York']))
  expect(zonesMeant('+5:30')).toEqual(['Asia/Kolkata'])
})

test('a name begun is offered, never taken', () => {
  expect(zonesMeant('San Fran')).toEqual([])
  expect(zonesNear('San Fran')).toEqual(['America/Los_Angeles'])
  expect(zone().safeParse('San Fran').error?.issues[0]?.message).toContain('America/Los_Angeles')
})

test('a verb takes any name and keeps the one of today', () => {
  expect(zone().parse('Asia/Calcutta')).toBe('Asia/Kolkata')
  expect(zone().parse(' munich ')).toBe('Europe/Berlin')
})

// What one library takes and the other does not, and what is no name at all.
test.each(
  'ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST Mars/Base +02:00 __proto__ constructor Factory localtime 😀'.split(
    ' ',
  ),
)('“%s” is no name of a zone', (name) => expect(zoneNamed(name)).toBeNull())

test('nothing is called by an empty name', () => {
  for (const typed of ['', ' ', '/', ',', '.', 'x'.repeat(64)]) {
    expect(zonesMeant(typed)).toEqual([])
    expect(zone().safeParse(typed).success).toBe(false)
  }
})

test('how a clock goes is said with its summer', () => {
  expect(sayClock('America/New_York')).toBe('UTC−5, in summer UTC−4')
  expect(sayClock('America/Panama')).toBe('UTC−5 all year')
  expect(sayClock('Asia/Kolkata')).toBe('UTC+5:30 all year')
})
