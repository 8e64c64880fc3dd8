/** Notes are written in any words; a thank-you that takes one up reads as one piece. */
import { expect, test } from 'vitest'
import { aCourse, agreement, debrief } from '../conversations/sample-course.ts'
import type { Circumstances } from './circumstances.ts'
import { did, planned, said, type Writer, willDo } from './pieces.ts'
import { thanks } from './words-to-thank.ts'

const maya = { id: 'maya', name: 'Maya Chen', givenName: 'Maya' }
const sofia = { id: 'sofia', name: 'Sofia Marín', givenName: '' }
const about = (known: Partial<typeof debrief>, { to = maya, deed = '', isWritten = false } = {}) =>
  ({
    host: maya,
    person: to,
    course: {
      ...aCourse,
      agreement: isWritten ? { ...agreement, channel: 'letter', startsAt: null } : agreement,
      debrief: { ...debrief, ...known },
      helpers: [{ id: 'h', personId: 'sofia', role: 'assistant', did: deed }],
    },
  }) as unknown as Circumstances

test.each([
  ['A complaint is a brief', 'I keep thinking about something you said: A complaint is a brief.'],
  ['price is the first sentence', 'I keep thinking about something you said: Price is the first sentence.'],
  ['“A complaint is a brief.”', 'I keep thinking about something you said: “A complaint is a brief.”'],
  ['“Start small.” “Ask why.”', 'I keep thinking about two things you said: “Start small.” And: “Ask why.”'],
  ['start with one page', 'I keep thinking about your advice to start with one page.'],
  ['Call ten people. Never argue.', 'I keep thinking about your advice to call ten people. Never argue.'],
  ['- Call ten people\n- Start small', 'I keep thinking about your advice to call ten people.'],
  ['Never argue with a customer', 'I keep thinking about your advice: never argue with a customer.'],
  ['that I should call ten people', 'You said that I should call ten people.'],
  ['how tea came to be sold in tins', 'I keep thinking about how tea came to be sold in tins.'],
  ['the story of the forty flasks', 'I keep thinking about the story of the forty flasks.'],
  ['being so honest about the freeze', 'Thank you for being so honest about the freeze.'],
  ['told me to start with one page', 'You told me to start with one page.'],
  ['was very open about pay', 'You were very open about pay.'],
  ['Maya reads every answer', 'You read every answer.'],
  ['She teaches every new hire to taste', 'You teach every new hire to taste.'],
  ['advice on pricing', '[say this to them in your words: advice on pricing].'],
])('what the host said: %s', (theySaid, sentence) => {
  expect(said(about({ theySaid })).replace(/\]\.?$/, '].')).toBe(sentence)
})

test('in writing no one said it', () => {
  expect(said(about({ theySaid: '“Start small.”' }, { isWritten: true }))).toBe(
    'I keep thinking about something you wrote: “Start small.”',
  )
})

test.each([
  ['found the slot', 'You found the slot.'],
  ['He showed me the lab', 'You showed me the lab.'],
  ['joining at short notice', 'Thank you for joining at short notice.'],
  ['the link to the talk', 'I especially appreciated the link to the talk.'],
  ['was kind on the phone', 'You were kind on the phone.'],
  ['Coffee', '[say this to them in your words: Coffee]'],
])('what a helper did: %s', (deed, sentence) => {
  expect(did(about({}, { to: sofia, deed }))).toBe(sentence)
})

test.each([
  ['I will call ten people', 'I will call ten people.', 'I will call ten people.'],
  ['Call ten people', 'My next step is to call ten people.', 'I now plan to call ten people.'],
  ['to read the book', 'My next step is to read the book.', 'I now plan to read the book.'],
  ['going to write one page', 'I am going to write one page.', 'I am going to write one page.'],
  ['Nothing yet', '[what you will do with it].', '[what you will do with it].'],
])('what comes of it: %s', (iWill, toHost, toOthers) => {
  expect(willDo(about({ iWill }))).toBe(toHost)
  expect(willDo(about({ iWill }, { to: sofia }))).toBe(toOthers)
})

test('where it went badly the thank-you is short and has no blank', () => {
  const me = { name: 'Robin Vale', zone: 'Europe/Amsterdam' } as Writer
  const written = (known: Partial<typeof debrief>) =>
    thanks(about(known), me, { reason: '', questions: [], isLast: false })
      .parts.map(({ text }) => text)
      .filter(Boolean)
  expect(written({ went: 'badly' })).toEqual([
    'Thank you for taking the time to talk with me on 18 November.',
    'I know that your days are full.',
  ])
  expect(written({ went: 'badly', theySaid: 'found me a chair' })).toEqual([
    'Thank you for taking the time to talk with me on 18 November.',
    'You found me a chair.',
  ])
})

test.each([
  [
    'I will call ten customers, and write down only their words.',
    'call ten customers, and write down only their words',
  ],
  ['Read the harvest letter', 'read the harvest letter'],
  ['I’ll start with one page. Then two.', 'start with one page'],
  ['tastings', null],
  ['', null],
])('what I planned after a talk: %s', (iWill, words) => {
  expect(planned(about({ iWill }))).toBe(words)
})
