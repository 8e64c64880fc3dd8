import { describe, expect, test } from 'vitest'
import { phoneDigits, phoneKey, regionOf } from './phone.ts'

describe('the same number, however it is typed', () => {
  test.each([
    ['CH', '+41791234567', ['079 123 45 67', '+41 79 123 45 67', '0041 79 123 45 67', '079/123.45.67']],
    ['DE', '+4930901820', ['030 901820', '+49 (0)30 901820', '+49 30 90 18 20']],
    ['US', '+12125550123', ['(212) 555-0123', '+1 212-555-0123', '212.555.0123', '1 212 555 0123']],
    ['GB', '+442079460002', ['020 7946 0002', '+44 20 7946 0002', '+44 (0)20 7946 0002']],
    ['JP', '+819012345678', ['090-1234-5678', '０９０－１２３４－５６７８', '+81 90 1234 5678']],
    ['EG', '+201001234567', ['٠١٠٠١٢٣٤٥٦٧', '+20 100 123 4567']],
  ] as const)('in %s %s', (region, key, typed) => {
    for (const one of typed) expect([one, phoneKey(one, region)]).toEqual([one, key])
  })

  test('two countries make two numbers of one text', () => {
    expect(phoneKey('079 123 45 67', 'CH')).not.toBe(phoneKey('079 123 45 67', 'GB'))
  })

  test('what is no number anywhere is compared by its digits', () => {
    expect([phoneKey('471100', null), phoneKey('12', 'DE'), phoneKey('', null)]).toEqual([
      '471100',
      null,
      null,
    ])
  })
})

test.each([
  ['Utrecht, Netherlands', 'America/New_York', 'NL'],
  ['Zürich, Switzerland', 'Europe/Berlin', 'CH'],
  ['Zürich, Schweiz', 'Europe/Berlin', 'CH'],
  ['チューリッヒ, スイス', 'Europe/Berlin', 'CH'],
  ['Zürich', 'Europe/Berlin', 'DE'],
  ['', 'Asia/Tokyo', 'JP'],
  ['', 'UTC', null],
])('a number of someone in %j is of the country named there, or of the zone %s', (place, zone, region) => {
  expect(regionOf(place, zone)).toBe(region)
})

test.each([
  ['+41 79 123 45 67', '791234567'],
  ['079 123 45 67', '791234567'],
  ['123 45', '12345'],
  ['Maya 079 123 45 67', null],
  ['Room 12', null],
])('of %j the part is looked for that is always there', (typed, digits) => {
  expect(phoneDigits(typed, 'CH')).toBe(digits)
})
