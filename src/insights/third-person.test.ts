import { expect, test } from 'vitest'
import { inThirdPerson } from './third-person.ts'

test.each([
  ['I read every answer on Fridays', 'Maya reads every answer on Fridays'],
  ['I had the numbers of the till', 'Maya had the numbers of the till'],
  ['I’ve sold out every Saturday', 'Maya has sold out every Saturday'],
  ['I never apply by a form', 'Maya never applies by a form'],
  ['I don’t watch the price', 'Maya doesn’t watch the price'],
  ['I test my launches in two shops', 'Maya tests their launches in two shops'],
  ['“I would learn one number”', 'Maya would learn one number'],
])('“%s” is turned', (said, kept) => expect(inThirdPerson(said, 'Maya')).toBe(kept))

test.each([
  ['I had the numbers, and I was right', '“I had the numbers, and I was right”'],
  ['We hire in spring', '“We hire in spring”'],
  ['The letter that my team writes', '“The letter that my team writes”'],
  ['I’d wait', '“I’d wait”'],
])('“%s” stays as it was said, in quotes', (said, kept) => expect(inThirdPerson(said, 'Maya')).toBe(kept))

test.each(['A complaint is a brief', 'Reads every answer', 'In it all, IT decides first', '毎週読む', ''])(
  '“%s” speaks of no one who is speaking',
  (said) => expect(inThirdPerson(said, 'Maya')).toBe(said),
)
