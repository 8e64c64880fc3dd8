import { expect, test } from 'vitest'
import { guessKind } from './guess-kind.ts'

test.each([
  ['letter', 'I read your talk. Could we speak for twenty minutes?', 'first', 'request'],
  [
    'letter',
    'Could we speak for twenty minutes, or could you introduce me to a colleague?',
    'first',
    'request',
  ],
  ['letter', 'Hello Jo, would you introduce me to Ottilie Brandt? I mend books.', 'first', 'introduction'],
  ['letter', 'I wrote to you last week. I would still value your advice.', 'first', 'nudge'],
  ['letter', 'I tried the glue you named, and it holds.', 'later', 'note'],
  ['thanks', 'Thank you for the hour yesterday.', 'later', 'thanks'],
  ['thanks', 'Thank you so much for introducing me to Ottilie.', 'later', 'referrer-thanks'],
  ['thanks', 'Thanks for your introduction to Ottilie.', 'first', 'referrer-thanks'],
] as const)('%s: “%s” (%s) is a %s', (as, text, stage, kind) => {
  expect(guessKind(as, text, stage)).toBe(kind)
})
