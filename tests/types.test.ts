/** A type takes the name of what it is: `ConversationShown`, and not `Shown`, of which there would soon be six. */
import { expect, test } from 'vitest'
import { files, textOf } from './source.ts'

const bare =
  'Asked Due Filled Found Given Held Kept Known Listed Made Named Noted Owed Paged Pending Prepared Promised Read Said Seen Sent Shown Taken Told Typed Unsent Waiting Walked Wanted Written'

const isBare = new RegExp(
  String.raw`\b(?:type|interface) (?:${bare.replaceAll(' ', '|')})\b(?=[<\s]*[={\w])`,
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
    ['type Shown = 1', 'interface Told {', 'type ConversationShown = 1', 'type Keep = 2'].filter((line) =>
      line.match(isBare),
    ),
  ).toEqual(['type Shown = 1', 'interface Told {'])
})
