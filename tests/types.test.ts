/** A type takes the name of what it is: `ConversationShown`, and not `Shown`, of which there would soon be six. */
import { expect, test } from 'vitest'
import { files, textOf } from './source.ts'

/** Those that do not end in “ed”, and words that only say how one thing lies to another. */
const bare =
  'Due Found Given Held Kept Known Made Read Said Seen Sent Shown Sought Told Unsent Written Whose Where When Around Between Beside For Of At'

const isBare = new RegExp(
  String.raw`\b(?:type|interface) (?:[A-Z][a-z]+ed|${bare.replaceAll(' ', '|')})\b(?=[<\s]*[={\w])`,
  'g',
)

test('no type has a bare participle for its name', () => {
  const found = files.flatMap((file) =>
    [...textOf(file).matchAll(isBare)].map(([said]) => `${file}: ${said}`),
  )
  expect(found).toEqual([])
})

test('such names are found', () => {
  expect(
    [
      'type Shown = 1',
      'interface Weighed extends Heard {',
      'type ConversationShown = 1',
      'type Keep = 2',
    ].filter((line) => line.match(isBare)),
  ).toEqual(['type Shown = 1', 'interface Weighed extends Heard {'])
})
