import { expect, it } from 'vitest'
import { orderedDay, readDay } from './dates.ts'

it.each([
  ['22 Nov 2026', '2026-11-22'],
  ['07 Jun 2026', '2026-06-07'],
  ['7-Feb-22', '2022-02-07'],
  ['2026-11-22', '2026-11-22'],
  ['22.11.2026', '2026-11-22'],
  ['3. März 2024', '2024-03-03'],
  ['1 août 2023', '2023-08-01'],
  ['5 févr. 2023', '2023-02-05'],
  ['9 de enero de 2023', '2023-01-09'],
  ['29 Feb 2024', '2024-02-29'],
  ['Nov 22, 2026', '2026-11-22'],
  ['05 Oca 2024', '2024-01-05'],
  ['9 Ağu 2024', '2024-08-09'],
  ['3 maj 2024', '2024-05-03'],
  ['14 paź 2024', '2024-10-14'],
  ['12 мар. 2025 г.', '2025-03-12'],
  ['1 мая 2025 г.', '2025-05-01'],
  ['7 июля 2025', '2025-07-07'],
  ['2026年11月2日', '2026-11-02'],
  ['2026/11/02', '2026-11-02'],
  ['2026. 11. 2.', '2026-11-02'],
])('%s is %s', (text, day) => expect(readDay(text)).toEqual({ day }))

it.each([
  '',
  'soon',
  '31 Feb 2024',
  '29 Feb 2023',
  '00 Jan 2024',
  '22 Foo 2024',
  '2026-13-01',
  '0026-11-22',
  '9999-12-31',
])('%j is no day', (text) => expect(readDay(text)).toBeNull())

it('a date with slashes waits for its order', () => {
  expect(readDay('2/7/22')).toEqual({ unordered: [2, 7, 2022] })
  expect(orderedDay([2, 7, 2022], false)).toBe('2022-02-07')
  expect(orderedDay([2, 7, 2022], true)).toBe('2022-07-02')
  expect(orderedDay([22, 7, 2022], false)).toBeNull()
})
