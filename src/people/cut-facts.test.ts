import { expect, test } from 'vitest'
import { cutFacts } from './cut-facts.ts'

const known = { person: 'Adaeze Okafor', company: 'Northlight Energy' }

const article = `
Spring report

In 2026, 3,100 neighbors took part; in 2024 there were 400. Adaeze Okafor has led brand and service together since January.
She studied acoustics in Utrecht. Every second visitor came because a friend had told them.

Northlight Energy is a leading provider of warmth for homes.
The heating market shrank by a tenth last year.
Have you ever asked a neighbor?
Subscribe to our newsletter. Read more
The weather was fine.
`

test('a pasted article is cut into facts, each with what it is about and a question', () => {
  expect(cutFacts(article, known)).toEqual([
    {
      fact: 'In 2026, 3,100 neighbors took part; in 2024 there were 400.',
      about: 'company',
      makesMeAsk: '',
      isPraise: false,
    },
    {
      fact: 'Adaeze Okafor has led brand and service together since January.',
      about: 'person',
      makesMeAsk: 'What surprised you about that step?',
      isPraise: false,
    },
    {
      fact: 'She studied acoustics in Utrecht.',
      about: 'person',
      makesMeAsk: 'What do you still use from that time?',
      isPraise: false,
    },
    {
      fact: 'Every second visitor came because a friend had told them.',
      about: 'company',
      makesMeAsk: '',
      isPraise: false,
    },
    {
      fact: 'Northlight Energy is a leading provider of warmth for homes.',
      about: 'company',
      makesMeAsk: '',
      isPraise: true,
    },
    {
      fact: 'The heating market shrank by a tenth last year.',
      about: 'industry',
      makesMeAsk: 'What did you do differently after that?',
      isPraise: false,
    },
  ])
})

test.each([
  ['an abbreviation is no end', 'Dr. Okafor opened three streets.', ['Dr. Okafor opened three streets.']],
  ['a list of a profile', '• Head of brand since 2019\n• Likes tea', ['Head of brand since 2019']],
  ['the same twice', 'Adaeze gave a talk. Adaeze gave a talk.', ['Adaeze gave a talk.']],
  ['nothing of use', 'Hello there. How are you today? It was fine.', []],
  ['nothing', '', []],
])('%s', (_, text, facts) => expect(cutFacts(text, known).map(({ fact }) => fact)).toEqual(facts))

test('without a company, what is about no one is about the industry', () =>
  expect(cutFacts('Sales grew by 20 percent in spring.', { ...known, company: null })[0]?.about).toBe(
    'industry',
  ))

test('a long text gives no more than one reads through', () =>
  expect(
    cutFacts(Array.from({ length: 60 }, (_, n) => `Northlight sold ${n} pumps.`).join(' '), known),
  ).toHaveLength(12))
