import { expect, test } from 'vitest'
import { adviceOn, isMustFirst } from './question.ts'

const list = (musts: string, minutes = 2) =>
  musts.split('').map((mark) => ({ text: 'What do you read?', isMust: mark === '!', minutes }))

test.each([
  ['', true],
  ['!', true],
  ['!!..', true],
  ['..', true],
  ['.!', false],
  ['!.!', false],
])('in “%s” the must-asks come first: %s', (musts, is) => expect(isMustFirst(list(musts))).toBe(is))

test.each([
  ['', 20, null],
  ['!!..', 20, null],
  ['!....', 8, /10 minutes and you have 4/],
  ['....', 20, /^Mark/],
  ['!!!!.', 20, /^4 must-asks/],
  ['.!..', 20, /^Put must-asks first/],
  ['!....', null, null],
] as const)('the advice on “%s” in %s minutes is %s', (musts, minutes, says) => {
  const advice = adviceOn(list(musts), minutes)
  if (says === null) expect(advice).toBeNull()
  else expect(advice).toMatch(says)
})
