import { expect, test } from 'vitest'
import { theirWords } from './their-words.ts'

const maya = 'maya'
const tomasz = 'tomasz'
const sofia = 'sofia'
const said = (personId: string, text: string) => ({ personId, text })
const names = ['Acme Tea', 'Maya Chen', 'Tomasz Lis']

test.each([
  {
    how: 'a word of several people is theirs, as they write it, in one or in several',
    heard: [
      said(maya, 'Listeners answer on Fridays.'),
      said(tomasz, 'We call each listener once.'),
      said(sofia, 'A listener wrote first.'),
    ],
    are: ['listener 3'],
  },
  {
    how: 'a term of two words is one thing, and its words are not told again',
    heard: [
      said(maya, 'A quarter of them answer the harvest letter.'),
      said(tomasz, 'The harvest letter goes out in May. Write every letter by hand.'),
    ],
    are: ['harvest letter 2'],
  },
  {
    how: 'an ordinary word may begin a term, and is none alone',
    heard: [
      said(maya, 'The first cup decides. First of all, taste.'),
      said(tomasz, 'New people pour the first cup.'),
    ],
    are: ['first cup 2'],
  },
  {
    how: 'a part of a term that more people say stands beside it',
    heard: [
      said(maya, 'They answer the harvest letter.'),
      said(tomasz, 'The harvest letter goes out in May.'),
      said(sofia, 'Every harvest is tasted.'),
    ],
    are: ['harvest 3', 'harvest letter 2'],
  },
  {
    how: 'what one person says often is theirs alone, and what a sign parts is no term',
    heard: [
      said(maya, 'The tasting room sells. The tasting room tells.'),
      said(tomasz, 'Before a tasting, room is made.'),
    ],
    are: ['tasting 2', 'room 2'],
  },
  {
    how: 'ordinary words, numbers, and the names of people and the company are no words of theirs',
    heard: [
      said(maya, 'Maya Chen says that people at Acme Tea work 1200 hours every year.'),
      said(tomasz, 'Maya knows people, Acme Tea and 1200 hours of work.'),
    ],
    are: [],
  },
  {
    how: 'a capital of their own stays, one of the sentence goes',
    heard: [
      said(maya, 'Launches need Gantt.'),
      said(tomasz, 'Gantt is for launches.'),
      said(sofia, 'Tastings: always.'),
      said(maya, 'Tastings sell.'),
    ],
    are: ['launches 2', 'tastings 2', 'Gantt 2'],
  },
])('$how', ({ heard, are }) => {
  expect(theirWords(heard, names).map(({ words, people }) => `${words} ${people}`)).toEqual(are)
})

test('it is as many as one remembers', () => {
  const odd = Array.from({ length: 30 }, (_, n) => `zzyx${String.fromCharCode(97 + n)}quo`).join('. ')
  expect(theirWords([said(maya, odd), said(tomasz, odd)], names)).toHaveLength(8)
})
