import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoteKey } from './quote.ts'

const text = fc.string({ unit: 'binary', maxLength: 60 })
/** Words as they are, and as they may come again. */
const same: [why: string, words: string, again: string][] = [
  ['a line break where a space was', 'whether you have openings', 'whether you\r\nhave  openings'],
  ['a no-break space', 'an hour', 'an\u00a0hour'],
  ['capitals', 'Do you have a job?', 'DO YOU HAVE A JOB?'],
  ['capitals of one letter that are two', 'Großer Ärger', 'GROSSER ÄRGER'],
  ['the sigma that ends a word', 'ΟΔΟΣ', 'οδος'],
  ['curly quotes', `you're "hiring"`, 'you’re “hiring”'],
  ['other quotes', `'so' "they" say`, '‚so‘ «they» say'],
  ['a long dash and three dots in one', 'a job - or, well...', 'a job — or, well…'],
  ['accents in two characters', 'résumé', 're\u0301sume\u0301'],
  ['a soft hyphen and a zero-width space', 'openings', 'open\u00ad\u200bings'],
  ['marks of direction', 'שלום Maya', '\u200fשלום\u200e Maya\u2069'],
  ['an emoji with and without its selector', 'thanks ☺', 'thanks ☺\ufe0f'],
]

test.each(same)('%s makes no difference', (_, words, again) => expect(quoteKey(again)).toBe(quoteKey(words)))

test.each([
  ['any openings', 'any opening'],
  ['an hour', 'a half hour'],
  ['résumé', 'resume'],
  ['25 minutes', '2 minutes'],
  ['Could you?', 'Could you!'],
])('“%s” is not “%s”', (one, other) => expect(quoteKey(one)).not.toBe(quoteKey(other)))

describe('whatever the words', () => {
  const holds = (changed: (words: string) => string) =>
    fc.assert(
      fc.property(text, (words) => {
        expect(quoteKey(changed(words))).toBe(quoteKey(words))
      }),
      { numRuns: 2000 },
    )

  test('the key of a key is itself', () => holds(quoteKey))
  test('a dismissal that was kept in one line, as they once were, is still known', () =>
    holds((words) => words.toWellFormed().replace(/\s+/g, ' ').trim()))
  // Composed first, as what a person types is: capitals part a Greek iota below its letter from the accents that follow it.
  test('capitals make no difference', () => holds((words) => words.normalize('NFC').toUpperCase()))
  test('small letters make no difference', () => holds((words) => words.toLowerCase()))
  test('composed or not, they are the same', () => {
    holds((words) => words.normalize('NFC'))
    holds((words) => words.normalize('NFD'))
  })
  test('spaces and unseen characters anywhere make no difference', () => {
    const unseen = fc.constantFrom(
      ' ',
      '\n',
      '\t',
      '\u00a0',
      '\u200b',
      '\u200d',
      '\u00ad',
      '\ufeff',
      '\u202e',
    )
    fc.assert(
      fc.property(text, text, unseen, (before, after, between) => {
        expect(quoteKey(before + between + after)).toBe(
          quoteKey(before.toWellFormed() + after.toWellFormed()),
        )
      }),
    )
  })
})
