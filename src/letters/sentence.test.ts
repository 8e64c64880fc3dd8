import { expect, test } from 'vitest'
import { saidToThem } from './sentence.ts'

const maya = { name: 'Maya Chen', givenName: 'Maya' }
const says = (noted: string) =>
  saidToThem(noted, maya, { asks: 'why them', words: 40, frame: (words) => `So it is: ${words}` })

test.each([
  ['Your talk on tea is why I began', 'Your talk on tea is why I began.'],
  ['you begin with the one sentence', 'You begin with the one sentence.'],
  ['What you said about felt changed my mind.', 'What you said about felt changed my mind.'],
  ['The second essay you wrote is on my desk.', 'The second essay you wrote is on my desk.'],
  ['You told me that she never reads a letter twice.', 'You told me that she never reads a letter twice.'],
  ['I read your essay.', 'I read your essay.'],
])('what speaks to them stands as it is: %s', (noted, said) => expect(says(noted)).toBe(said))

test.each([
  ['Her talk on the spring launch.', '[say this to them in your words: Her talk on the spring launch]'],
  ['I like how she tells it', '[say this to them in your words: I like how she tells it]'],
  ['Everyone stops at Maya’s stall', '[say this to them in your words: Everyone stops at Maya’s stall]'],
  [
    'She said to sit one night with the [first] page and to read it aloud, twice.',
    '[say this to them in your words: She said to sit one night with the first…]',
  ],
])('what is about them is left to be turned round: %s', (noted, said) => expect(says(noted)).toBe(said))

test.each([
  ['Write one page about a launch you admire', 'So it is: Write one page about a launch you admire.'],
  ['Price is the first sentence.', 'So it is: Price is the first sentence.'],
])('the rest is set in a sentence: %s', (noted, said) => expect(says(noted)).toBe(said))

test.each([
  ['found the slot', 'You found the slot.'],
  ['Showed me how a tin is closed', 'You showed me how a tin is closed.'],
  ['kindly moved a meeting for me', 'You kindly moved a meeting for me.'],
  ['She found the hour within a day.', 'You found the hour within a day.'],
  ['Maya Chen sent me the letter of 2019', 'You sent me the letter of 2019.'],
  ['Maya told me to start with one page', 'You told me to start with one page.'],
])('what they did is told to them: %s', (noted, said) => expect(says(noted)).toBe(said))

test.each([
  ['She found her notes', '[say this to them in your words: She found her notes]'],
  ['They told me they never read it', '[say this to them in your words: They told me they never read it]'],
  ['Seed prices fell', 'So it is: Seed prices fell.'],
])('what says more of them is not: %s', (noted, said) => expect(says(noted)).toBe(said))

test('nothing noted is a blank', () => expect(says(' ')).toBe('[why them].'))

test('their own words in quotes are not taken for the writer’s', () => {
  expect(says('“I had the numbers of the till.”')).toBe('So it is: “I had the numbers of the till.”')
  expect(says('“Her agency had a feeling.” “I had none”')).toBe(
    'So it is: “Her agency had a feeling.” “I had none”.',
  )
})
