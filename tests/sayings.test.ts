/**
 * What is counted, listed, dated or timed is said by `src/ui/say.ts` alone, so that another language is made there. Elsewhere a plural
 * made by hand is soon “1 minutes”.
 */
import { expect, test } from 'vitest'
import { files, textOf } from './source.ts'

const unit = '(?:minute|hour|day|week|month|year)s'

/** What is found, and what is right all the same: by the file, and a reason. */
const handmade: { what: string; found: RegExp; right: Record<string, string> }[] = [
  {
    what: 'a formatter',
    // A segmenter cuts what people write, and says nothing; a machine's own zone is only read.
    found: /\bIntl\.(?!Segmenter\b|DateTimeFormat\(\)\.resolvedOptions\(\)\.timeZone)\w+/g,
    right: {
      'src/account/habits-of.ts':
        'asks how a language writes times and dates, to choose for someone who signs up',
      'src/manners/language.ts':
        'names a language while one types, where a browser should load no more for it',
      'src/people/phone.ts': 'asks for the names of countries that people type',
      'src/store/zones/zone.ts': 'asks whether the machine knows a zone',
    },
  },
  {
    what: 'a text by locale',
    found: /\.toLocale\w*\(/g,
    right: { 'src/store/shapes.ts': 'the store imports nothing of the pages' },
  },
  {
    what: 'a list',
    found: /join\((['"`])(?:,)? (?:and|or) \1\)/g,
    right: {
      'src/doors/in-words.ts': 'each has commas of its own',
      'src/store/migrations/0026-search-texts.ts': 'joins conditions of a query',
    },
  },
  {
    what: 'a choice by number',
    found: /(?:=== 1|> 1)\s*\?\s*['"`] ?[\p{L}\d]/gu,
    right: {
      'src/etiquette/rules/ask-a-warm-path-first.ts':
        'speaks of one alone, or of others too; a browser loads it',
      'src/store/sqlite.ts': 'chooses a command of the database',
    },
  },
  {
    what: 'a capital',
    found:
      /charAt\(0\)\.to(?:Locale)?UpperCase\(|replace\(\/\^\.\/u?, \(?\w+\)? => \w+\.to(?:Locale)?UpperCase/g,
    right: {
      'src/conversations/debrief-lines.ts': 'of what was typed',
      'src/letters/note-shape.ts': 'of what was typed',
      'src/letters/sentence.ts': 'of what was typed',
      'src/people/one-line.ts': 'of a name in an address',
      'src/ui/masthead.tsx': 'the first letters of a name',
    },
  },
  {
    what: 'a unit',
    found: new RegExp(String.raw`\}(?:</b>)?\s+${unit}\b(?!=)`, 'g'),
    right: {
      'src/etiquette/rules/ask-for-a-bounded-time.ts': 'asks for 15 or 20; a browser loads it',
      'src/etiquette/rules/fits-the-time.ts': 'more than there is time for; a browser loads it',
      'src/etiquette/rules/thank-within-a-day.ts': 'hours, of which there are 12 or more',
      'src/letters/words-to-agree.ts': 'a blank to be filled in',
    },
  },
]

const source = files.filter((file) => file !== 'src/ui/say.ts')

test.each(handmade)('$what is made in one file', ({ found, right }) => {
  const all = source.flatMap((file) => (textOf(file).match(found) ?? []).map((said) => ({ file, said })))
  const wrong = all.filter(({ file }) => !Object.hasOwn(right, file))
  expect(wrong.map(({ file, said }) => `${file}: ${said}`)).toEqual([])
  // What needs no exception any more has none.
  expect(Object.keys(right).filter((file) => !all.some((one) => one.file === file))).toEqual([])
})

test.each([
  ['new Intl.ListFormat(LOCALE)', true],
  ['new Intl.Segmenter()', false],
  ['Intl.DateTimeFormat().resolvedOptions().timeZone', false],
  ["max.toLocaleString('en')", true],
  ["said.join(' and ')", true],
  ["said.join(', or ')", true],
  ["said.join(', ')", false],
  ["left === 1 ? 'Send the thank-you' : 'Thank everyone'", true],
  ["read.length > 1 ? 'are' : 'is'", true],
  ['named.length === 1 ? named[0] : undefined', false],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what a source says
  ['`${minutes} minutes`', true],
  ['<b>{most}</b> days', true],
  ['noun.charAt(0).toUpperCase() + noun.slice(1)', true],
  ['text.replace(/^./, (first) => first.toUpperCase())', true],
  ['<Hours here={here} hours={hours} />', false],
])('in %s one is found: %s', (line, isFound) =>
  expect(handmade.some(({ found }) => new RegExp(found, found.flags).test(line))).toBe(isFound),
)
