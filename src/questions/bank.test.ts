import { expect, test } from 'vitest'
import { check } from '../etiquette/check.ts'
import { cut } from '../etiquette/draft.ts'
import { levels } from '../etiquette/level.ts'
import { fold } from '../store/search.ts'
import { bank, fromBank, type Topic, topics } from './bank.ts'

test('there are at least sixty, and no two alike', () => {
  expect(bank.length).toBeGreaterThanOrEqual(60)
  expect(new Set(bank.map(({ slug }) => slug)).size).toBe(bank.length)
  expect(new Set(bank.map(({ text }) => fold(text))).size).toBe(bank.length)
})

test('every level finds a question in every topic, but no one asks a student about decisions', () => {
  for (const level of levels)
    for (const topic of Object.keys(topics) as Topic[]) {
      const fit = bank.filter((question) => question.topic === topic && question.levels.includes(level))
      const isAsked = topic !== 'decisions' || level !== 'student'
      expect(fit.length > 0, `${topic} for ${level}`).toBe(isAsked)
    }
})

test.each(bank)('$slug asks one thing, in a breath', ({ text, minutes, slug }) => {
  const { sentences, asks, words } = cut({ kind: 'question', text })
  expect(sentences).toHaveLength(1)
  expect(asks).toHaveLength(1)
  expect(text).not.toMatch(/\?.*\?| and (?:what|why|how|which|who|where|when)\b/)
  expect(words).toBeLessThanOrEqual(18)
  expect(minutes).toBeLessThanOrEqual(4)
  expect(fromBank(slug)?.text).toBe(text)
})

test.each(bank)('$slug is good manners at each level it is for', ({ text, levels }) => {
  for (const level of levels) {
    expect(check({ kind: 'question', text, reader: { level } }), level).toEqual([])
    expect(check({ kind: 'question', text, reader: { level, title: 'VP Marketing' } }), level).toEqual([])
  }
})
