import { expect, test } from 'vitest'
import { check } from '../etiquette/check.ts'
import { cut } from '../etiquette/draft.ts'
import { levels } from '../etiquette/level.ts'
import { fold } from '../store/search.ts'
import { bank, fromBank, sortNames, type Topic, topicNames } from './bank.ts'

test('there are at least two hundred, and no two alike', () => {
  expect(bank.length).toBeGreaterThanOrEqual(200)
  expect(new Set(bank.map(({ slug }) => slug)).size).toBe(bank.length)
  expect(new Set(bank.map(({ text }) => fold(text))).size).toBe(bank.length)
})

/** Of a hundred questions that guides recommend, as counted over many lists; what is asked in private is not among them. */
const shares: Record<Topic, number> = {
  path: 16,
  day: 11,
  challenges: 10,
  advice: 10,
  skills: 9,
  culture: 8,
  hiring: 8,
  industry: 8,
  names: 5,
  education: 4,
  role: 3,
  team: 3,
  resources: 3,
  decisions: 3,
  closing: 3,
  life: 2,
  fit: 2,
  pay: 1,
}

test.each(topicNames)('%s has its share of the bank', (topic) => {
  const count = bank.filter((question) => question.topic === topic).length
  expect(Math.abs((100 * count) / bank.length - shares[topic])).toBeLessThanOrEqual(2)
})

test('every level finds a question in every topic that is fair to ask of it', () => {
  const notOf: Partial<Record<Topic, string[]>> = {
    decisions: ['student'],
    pay: ['student', 'early', 'manager', 'director', 'vice-president', 'executive'],
  }
  for (const level of levels)
    for (const topic of topicNames) {
      const fit = bank.filter((question) => question.topic === topic && question.levels.includes(level))
      if (!notOf[topic]) expect(fit.length, `${topic} for ${level}`).toBeGreaterThan(0)
    }
  for (const level of levels)
    for (const sort of sortNames)
      expect(
        bank.some((question) => question.sort === sort && question.levels.includes(level)),
        `${sort} for ${level}`,
      ).toBe(true)
})

test.each(bank)('$slug asks one thing, in a breath', ({ text, minutes, slug, levels, better }) => {
  const { sentences, asks, words } = cut({ kind: 'question', text })
  expect(sentences).toHaveLength(1)
  expect(asks).toHaveLength(1)
  expect(text).not.toMatch(/\?.*\?| and (?:what|why|how|which|who|where|when)\b/)
  expect(words).toBeLessThanOrEqual(18)
  expect(minutes).toBeGreaterThanOrEqual(1)
  expect(minutes).toBeLessThanOrEqual(4)
  expect(levels).not.toEqual([])
  expect(slug).toMatch(/^[a-z-]+$/)
  expect(fromBank(slug)?.text).toBe(text)
  expect(better.restsOn).toMatch(/^(?:them|work|field)$/)
  expect(better.asks).toMatch(/^[A-Z][^?]+\?$/)
})

test.each(bank)('$slug is good manners at each level it is for', ({ text, levels }) => {
  for (const level of levels) {
    expect(check({ kind: 'question', text, reader: { level } }), level).toEqual([])
    expect(check({ kind: 'question', text, reader: { level, title: 'VP Marketing' } }), level).toEqual([])
  }
})
