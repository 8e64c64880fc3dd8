import { expect, test } from 'vitest'
import {
  type Calendar,
  countryNamed,
  daysOffBetween,
  isDayOff,
  plainCalendar,
  weekendOf,
  workingDaysAfter,
} from './calendar.ts'
import { firstYear, holidays, lastYear } from './holiday-table.ts'

const of = (country: string, away: Calendar['away'] = []): Calendar => ({
  country,
  weekend: weekendOf(country),
  away,
})

test.each([
  ['DE', '2026-12-25', true],
  ['DE', '2027-03-26', true], // Good Friday
  ['DE', '2027-05-06', true], // Ascension
  ['DE', '2026-07-03', false],
  ['US', '2026-07-03', true], // Independence Day on a Saturday
  ['US', '2026-11-26', true],
  ['NL', '2027-04-27', true],
  ['IL', '2026-09-21', true], // Yom Kippur
  ['IL', '2026-11-29', false], // a Sunday
  ['IL', '2026-11-27', true], // a Friday
  ['SA', '2026-03-21', true], // Eid
  ['GB', '2036-12-25', true],
])('in %s %s is off: %s', (country, date, isOff) => expect(isDayOff(date, of(country))).toBe(isOff))

test('working days pass over weekends, holidays and days away', () => {
  expect(workingDaysAfter('2026-12-21', 5)).toBe('2026-12-28')
  expect(workingDaysAfter('2026-12-21', 5, of('DE'))).toBe('2026-12-29')
  expect(workingDaysAfter('2026-12-21', 5, of('DE', [{ from: '2026-12-28', to: '2027-01-01' }]))).toBe(
    '2027-01-05',
  )
  expect(workingDaysAfter('2026-11-25', 3, of('IL'))).toBe('2026-11-30')
  expect(workingDaysAfter('2026-11-25', 0, of('IL'))).toBe('2026-11-25')
})

test('no one is waited for without end', () => {
  const never: Calendar = { ...plainCalendar, weekend: [1, 2, 3, 4, 5, 6, 7] }
  expect(workingDaysAfter('2026-11-25', 5, never)).toBe('2026-11-30')
  const gone = { ...plainCalendar, away: [{ from: '2000-01-01', to: '2199-12-31' }] }
  expect(workingDaysAfter('2026-11-25', 5, gone) < '2027-05-01').toBe(true)
})

test('the days off between two dates leave out the weekends', () => {
  expect(daysOffBetween('2026-12-20', '2027-01-03', of('DE'))).toEqual(['2026-12-25', '2027-01-01'])
})

test.each([
  ['de', 'DE'],
  ['Germany', 'DE'],
  ['UK', 'GB'],
  ['Holland', 'NL'],
  ['Atlantis', null],
  ['', null],
])('the country “%s” is %s', (typed, code) => expect(countryNamed(typed)).toBe(code))

test('a country of the table has days off in each of its years', () => {
  for (const country of Object.keys(holidays))
    for (let year = firstYear; year <= lastYear; year++)
      expect(
        daysOffBetween(`${year}-01-01`, `${year}-12-31`, of(country)).length,
        `${country} ${year}`,
      ).toBeGreaterThan(0)
})
