import { render } from 'preact-render-to-string'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import type { Here } from '../here.ts'
import { type Event, Events, firstWords } from './thread.tsx'

const here = {
  now: Temporal.Instant.from('2026-11-24T09:00:00Z'),
  seeker: { zone: 'Europe/Amsterdam' },
  asset: (ending: string) => `/assets/${ending}`,
} as unknown as Here

const shown = (letter: Event['letter']) =>
  render(
    <Events
      here={here}
      events={[{ key: 'a', on: '2026-11-20', icon: 'letter', says: 'From Maya', href: '/letters/a', letter }]}
    />,
  )

test('a letter begins in the thread after its greeting, and unfolds there whole', () => {
  const text = 'Dear Robin,\n\nHappy to talk.\n\nMaya'
  const html = shown({ text, isWhole: true })
  expect(html).toMatch(/<details class="event-letter"><summary>.*Happy to talk\. Maya<\/span>/)
  expect(html).toContain(text)
  expect(html).not.toContain('Read the rest')
})

test('a long one says that it goes on, and where', () => {
  const html = shown({ text: 'Happy to talk. '.repeat(200), isWhole: false })
  expect(html).toMatch(/…<\/p><p><a href="\/letters\/a">Read the rest<\/a>/)
})

test('of one line nothing is folded, and of no words nothing is shown', () => {
  expect(shown({ text: 'Yes, gladly.', isWhole: true })).not.toContain('<details')
  expect(shown({ text: ' ', isWhole: true })).not.toContain('event-words')
})

test('each text stands in its own direction', () => {
  const html = shown({ text: 'عزيزي روبن،\n\nيسعدني أن نتحدث يوم الاثنين.', isWhole: true })
  expect(html.match(/dir="auto"/g)).toHaveLength(2)
})

test.each([
  ['Hi Robin,\nYes.', 'Yes.'],
  ['Yes, Monday suits me.', 'Yes, Monday suits me.'],
  ['Dear Robin,', 'Dear Robin,'],
  ['你好，\n星期一可以。', '星期一可以。'],
  [`${'word '.repeat(60)}`, `${'word '.repeat(28).trim()}…`],
  ['字'.repeat(300), `${'字'.repeat(140)}…`],
])('%j begins with %j', (text, begins) => {
  expect(firstWords(text)).toBe(begins)
})
