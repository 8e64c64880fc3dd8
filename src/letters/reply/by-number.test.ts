import { describe, expect, test } from 'vitest'
import { readByNumber } from './by-number.ts'
import type { ReplyRead } from './reply-read.ts'

/** Two times were offered: 3 is another time, 4 in writing, 5 later, 6 a colleague, 7 wrong, 8 no, 9 never. */
const asked = { askedOn: '2026-11-30', offered: ['2026-12-08T10:00', '2026-12-09T14:30'] }
const read = (text: string) => readByNumber(text, asked)
const short = (it: ReplyRead | null) => it && [it.answer, it.when?.time ?? it.againOn ?? null, it.sure]

describe('a number is the answer', () => {
  test.each([
    ['1', ['yes', '10:00', true]],
    ['2.', ['yes', '14:30', true]],
    ['Number 2 please', ['yes', '14:30', true]],
    ['No. 2 works for me.', ['yes', '14:30', true]],
    ['Hi Robin,\n\n#1 thanks!\n\nBest,\nMaya', ['yes', '10:00', true]],
    ['2\n\n> You can answer with a number:\n> 1. Yes, Tue 8 Dec, 10:00', ['yes', '14:30', true]],
    ['1. Yes, Tue 8 Dec 2026, 10:00 London time', ['yes', '10:00', true]],
    ['3. Yes, at another time: Friday 11 December at 9:30', ['yes', '09:30', true]],
    ['4', ['in-writing', null, true]],
    [
      '4. In writing, below\n\nI would begin with the replies. Then Tuesday is a good day to send.',
      ['in-writing', null, true],
    ],
    ['5. Later, not before: 1 March 2027', ['later', '2027-03-01', true]],
    ['7. I am not the right person', ['wrong-person', null, true]],
    ['8', ['no', null, true]],
    ['8. No, thanks\n\nMaya', ['no', null, true]],
    ['9. Do not contact me again', ['never', null, true]],
  ])('%j', (text, says) => expect(short(read(text))).toEqual(says))

  test('a colleague comes with their name', () => {
    expect(read('6. A colleague instead: Tomasz Lis, tomasz@acme.example')).toMatchObject({
      answer: 'substitute',
      substitute: { name: 'Tomasz Lis', email: 'tomasz@acme.example' },
    })
  })
})

test.each([
  '8 o’clock works for me',
  '2 is not possible, sorry',
  '1 or 2',
  '10 minutes is all I have',
  'No 2 hours are too long',
  '8: this spring is full of trials',
  '20',
  'Tuesday works.',
  '1. Yes, Wed 9 Dec 2026, 14:30',
])('%j is no number alone, and is read as any reply is', (text) => expect(read(text)).toBeNull())

test.each(['1\n\nActually no, I am sorry, I cannot do this.', '8\n\nYes, happy to talk on Tuesday at 10.'])(
  '%j says two things, and nothing of it is sure',
  (text) => expect(short(read(text))).toEqual(['unclear', null, false]),
)
