/** Days and times are written as one writes them, on every page: a browser's own picker has one way, and is in the browser's language. */
import { expect, test } from 'vitest'
import { files, textOf } from './source.ts'

const picker = /\btype(?:=["']|=\{[^}]*["']|\??:[^;,\n]*["'])(?:date|time|datetime-local|month|week)["']/

test.each([
  `<input type="date" />`,
  `<Field type='time' />`,
  `<Field type={isDay ? 'date' : 'text'} />`,
  `type?: 'text' | 'date'`,
])('%s is a picker', (line) => expect(line).toMatch(picker))

test('no page has a picker of a day or a time', () => {
  const found = files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, at) => (picker.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
  )
  expect(found, 'take a field that reads what is written, as in ui/when-field.tsx').toEqual([])
})
