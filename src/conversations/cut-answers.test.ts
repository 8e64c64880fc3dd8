import { describe, expect, test } from 'vitest'
import { cutAnswers } from './cut-answers.ts'

const questions = [
  { id: 'flask', text: 'Which complaint turned into the best flask?' },
  { id: 'worth', text: 'How do you tell a complaint worth a new product from one worth an apology?' },
  { id: 'watch', text: 'What part of your work would surprise someone watching from outside?' },
]
const [first, second, third] = [
  'It came from Delft.',
  'I walk over to the furnace.',
  'Listening to glass cool.',
]
const texts = (letter: string) => cutAnswers(letter, questions).answers.map(({ text }) => text)

describe('three answers are found', () => {
  test.each<[shape: string, letter: string]>([
    ['numbered', `Dear Robin,\n\n1. ${first}\n\n2. ${second}\n\n3. ${third}\n\nBest,\nMohammed`],
    ['numbered without empty lines', `Hi Robin,\n1) ${first}\n2) ${second}\n3) ${third}\nCheers,\nM`],
    ['numbered in one line', `1) ${first} 2) ${second} 3) ${third}`],
    ['numbered alone on a line', `1\n${first}\n\n2\n${second}\n\n3\n${third}`],
    ['in brackets', `(1) ${first}\n(2) ${second}\n(3) ${third}`],
    ['with Q', `Q1: ${first}\nQ2: ${second}\nQ3: ${third}`],
    ['with Answer', `Answer 1: ${first}\n\nAnswer 2: ${second}\n\nAnswer 3: ${third}`],
    ['in bold', `**1.** ${first}\n\n**2.** ${second}\n\n**3.** ${third}`],
    ['in circles', `① ${first}\n② ${second}\n③ ${third}`],
    ['as keycaps', `1️⃣ ${first}\n2️⃣ ${second}\n3️⃣ ${third}`],
    ['in other digits', `١. ${first}\n٢. ${second}\n٣. ${third}`],
    ['in wide digits', `１．${first}\n２．${second}\n３．${third}`],
    ['with letters', `a) ${first}\nb) ${second}\nc) ${third}`],
    ['in Roman', `i. ${first}\nii. ${second}\niii. ${third}`],
    ['by ordinals', `As to the first: ${first}\n\nSecond, ${second}\n\nThird question: ${third}`],
    ['one paragraph each', `${first}\n\n${second}\n\n${third}`],
    ['one line each', `${first}\n${second}\n${third}`],
    [
      'paragraphs, with a greeting that goes on',
      `Dear Robin, your letter reached me between two firings.\n\n${first}\n\n${second}\n\n${third}\n\nKind regards,\nMohammed`,
    ],
    ['with Windows line ends', `1. ${first}\r\n\r\n2. ${second}\r\n\r\n3. ${third}`],
    [
      'under the questions',
      questions.map(({ text }, nth) => `${text}\n${[first, second, third][nth]}`).join('\n\n'),
    ],
    [
      'under the numbered questions',
      questions.map(({ text }, nth) => `${nth + 1}. ${text}\n\n${[first, second, third][nth]}`).join('\n\n'),
    ],
    [
      'beside the questions',
      questions.map(({ text }, nth) => `${text} ${[first, second, third][nth]}`).join('\n'),
    ],
    [
      'between quoted lines',
      `On Tue, 24 Nov 2026 at 10:03, Robin Vale <r@example.org> wrote:\n> Dear Mohammed,\n> 1. Which complaint turned into the best flask?\n${first}\n> 2. How do you tell a complaint worth a new product from\n> one worth an apology?\n${second}\n> 3. What part of your work would surprise someone watching from outside?\n${third}\n> Kind regards,\n> Robin`,
    ],
    [
      'above the quoted letter',
      `1. ${first}\n2. ${second}\n3. ${third}\n\nOn Tue, Robin Vale wrote:\n> 1. Which complaint turned into the best flask?\n> 2. How do you tell a complaint worth a new product from one worth an apology?\n> 3. What part of your work would surprise someone watching from outside?`,
    ],
    [
      'above the earlier letter, not quoted',
      `Dear Robin, here are my answers, with pleasure and at last.\n1. ${first}\n2. ${second}\n3. ${third}\n\n-----Original Message-----\nFrom: Robin Vale\n1. Which complaint turned into the best flask?\n2. How do you tell a complaint worth a new product from one worth an apology?\n3. What part of your work would surprise someone watching from outside?`,
    ],
    [
      'in the earlier letter',
      `See below.\n\nFrom: Robin Vale\nSent: Tuesday\nSubject: My questions\n\n1. Which complaint turned into the best flask?\n${first}\n2. How do you tell a complaint worth a new product from one worth an apology?\n${second}\n3. What part of your work would surprise someone watching from outside?\n${third}`,
    ],
    [
      'below my letter, not quoted',
      `1. Which complaint turned into the best flask?\n2. How do you tell a complaint worth a new product from one worth an apology?\n3. What part of your work would surprise someone watching from outside?\n\n1. ${first}\n2. ${second}\n3. ${third}`,
    ],
    [
      'as Q and A',
      questions.map(({ text }, nth) => `Q: ${text}\nA: ${[first, second, third][nth]}`).join('\n\n'),
    ],
    [
      'with initials',
      questions.map(({ text }, nth) => `> ${text}\n\nMH: ${[first, second, third][nth]}`).join('\n\n'),
    ],
    ['as 1st, 2nd, 3rd', `1st: ${first}\n2nd: ${second}\n3rd: ${third}`],
    ['with hashes', `#1 ${first}\n#2 ${second}\n#3 ${third}`],
    ['with bare figures', `1 ${first}\n2 ${second}\n3 ${third}`],
    ['in another order', `2. ${second}\n1. ${first}\n3. ${third}`],
    ['in words', `One: ${first}\n\nTwo: ${second}\n\nThree: ${third}`],
    ['in words, in one paragraph', `Firstly, ${first} Secondly, ${second} Thirdly, ${third}`],
    ['with dots', `Hi Robin,\n\n• ${first}\n• ${second}\n• ${third}\n\nBest,\nMohammed`],
    [
      'with a signature',
      `1. ${first}\n2. ${second}\n3. ${third}\n\n-- \nMohammed Hassan\nVelder Glass | +31 20 555`,
    ],
    ['from a phone', `${first}\n\n${second}\n\n${third}\n\nSent from my phone`],
    [
      'above a quotation whose first line was broken',
      `${first}\n\n${second}\n\n${third}\n\nOn Tue, 24 Nov 2026 at 10:03, Robin Vale <r@example.org>\nwrote:\n\n> Which complaint turned into the best flask?`,
    ],
    [
      'under questions that were typed off',
      `Which complaint became the best flask?\n${first}\n\nHow do you tell a complaint worth a product from one worth an apology?\n${second}\n\nWhat part of the work would surprise someone watching from outside?\n${third}`,
    ],
  ])('%s', (_, letter) => {
    expect(texts(letter)).toEqual([first, second, third])
  })
})

test('a question without an answer stays open', () => {
  expect(texts(`1. ${first}\n\n3. ${third}`)).toEqual([first, '', third])
  expect(texts(`What part of your work would surprise someone watching from outside?\n${third}`)).toEqual([
    '',
    '',
    third,
  ])
})

test('what was answered in another order goes under its own question', () => {
  const letter = [2, 0, 1]
    .map((nth) => `${questions[nth]?.text}\n${[first, second, third][nth]}`)
    .join('\n\n')
  expect(texts(letter)).toEqual([first, second, third])
})

test('an answer of several paragraphs, with numbers in it, stays one', () => {
  const long = 'In 2019 we sold 1.5 million.\n\n12 people work there, 3-4 of them at night.'
  expect(texts(`1. ${long}\n\n2. ${second}\n\n3. ${third}`)).toEqual([long, second, third])
})

test('other paragraphs than questions go where their words are taken up', () => {
  const letter =
    'Dear Robin, let me try.\n\nThe best one came from a laboratory that complained.\n\nWe rounded the neck.\n\nAs to apologies: I write back.\n\nYou would be surprised how much I listen.\n\nMohammed'
  expect(texts(letter)).toEqual([
    'The best one came from a laboratory that complained.\n\nWe rounded the neck.',
    'As to apologies: I write back.',
    'You would be surprised how much I listen.',
  ])
})

test('a greeting that goes on is no answer to the question that was left open', () => {
  const letter =
    'Dear Robin, your letter reached me between two firings.\n\nThe best flask came from Delft.\n\nIf it is worth an apology, I write back.'
  expect(texts(letter)).toEqual([
    'The best flask came from Delft.',
    'If it is worth an apology, I write back.',
    '',
  ])
})

test('greeting and closing stay with the letter', () => {
  const { before, after } = cutAnswers(
    `Dear Robin,\n\n1. ${first}\n\n2. ${second}\n\n3. ${third}\n\nWrite to me in the new year.\n\nMohammed`,
    questions,
  )
  expect([before, after]).toEqual(['Dear Robin,', 'Write to me in the new year.\n\nMohammed'])
})

test('what is to go no further is seen, and by which words', () => {
  const { answers } = cutAnswers(
    `1. ${first}\n2. ${second}\n3. ${third} Please keep this one to yourself until the spring: it is new.`,
    questions,
  )
  expect(answers.map(({ offRecord }) => offRecord)).toEqual([
    '',
    '',
    'keep this one to yourself until the spring',
  ])
  const all = cutAnswers(`${first}\n\n${second}\n\n${third}\n\nKeep this to yourself.`, questions)
  expect(all.answers.map(({ text, offRecord }) => [text, offRecord])).toEqual([
    [first, 'Keep this to yourself'],
    [second, 'Keep this to yourself'],
    [third, 'Keep this to yourself'],
  ])
})

test.each(['', '  \n ', '> quoted only'])('of nothing nothing is cut: %j', (letter) => {
  expect(texts(letter)).toEqual(['', '', ''])
})

test('all of a letter goes under the one question', () => {
  expect(
    cutAnswers(`Hi Robin,\n\n${first}\n\n${second}\n\nBest,\nM`, questions.slice(0, 1)).answers[0]?.text,
  ).toBe(`${first}\n\n${second}`)
})

test('what came back of my own letter is no answer', () => {
  const mine = 'Dear Mohammed,\n\nHere are my questions:\n\nA line or two each is plenty.\n\nRobin Vale'
  const letter = `Answers inline.\n\n${mine.replace('A line', `${questions.map(({ text }, nth) => `${text} ${[first, second, third][nth]}`).join('\n\n')}\n\nA line`)}`
  const cut = cutAnswers(letter, questions, mine)
  expect(cut.answers.map(({ text }) => text)).toEqual([first, second, third])
})
