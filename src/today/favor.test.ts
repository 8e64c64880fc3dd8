import { expect, test } from 'vitest'
import { type Favor, kindOfLetter, somethingForThem } from './favor.ts'

const favor = (whose: Favor['whose'], kind: Favor['kind'], on: string, text = 'x'): Favor => ({
  ...{ whose, kind, on, text },
  source: 'typed',
  sourceId: on,
})
const time = favor('theirs', 'time', '2026-03-02')
const thanks = favor('mine', 'thanks', '2026-03-03')

test('what was promised comes first, whatever else there is', () => {
  expect(somethingForThem([time, thanks], ['Send the slides.'])).toEqual({
    occasion: null,
    says: 'You promised: “Send the slides”.',
  })
})

test('nothing is proposed to who gave nothing, or is to be thanked first', () => {
  expect(somethingForThem([], [])).toBeNull()
  expect(somethingForThem([thanks], [])).toBeNull()
  expect(somethingForThem([time], [])).toBeNull()
})

test('then what came of their advice, then how it went with a name, then something useful', () => {
  const advice = favor('theirs', 'advice', '2026-03-02', 'Call ten customers.')
  const name = favor('theirs', 'name', '2026-03-02', 'Tomasz Lis')
  const next = (...more: Favor[]) => somethingForThem([time, thanks, ...more], [])
  expect(next(advice, name)).toEqual({
    occasion: 'advice-taken',
    says: 'Tell them what came of this: “Call ten customers”.',
  })
  expect(next(name)?.says).toBe('Tell them how it went with Tomasz Lis.')
  expect(next(advice, name, favor('mine', 'news', '2026-04-01'))?.occasion).toBe('something-useful')
  expect(next()?.occasion).toBe('something-useful')
})

test.each([
  ['thanks', '', 'thanks'],
  ['note', 'share-news', 'news'],
  ['note', 'something-useful', 'article'],
  ['note', 'promise-kept', null],
  ['request', '', null],
  ['note', '', null],
])('a letter “%s” for “%s” gives %s', (kind, occasion, gives) => {
  expect(kindOfLetter({ kind, occasion })).toBe(gives)
})
