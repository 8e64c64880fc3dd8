/** Titles as people really have them, in twenty-odd languages: each with the levels that are right. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { guessLevel } from './level.ts'

describe.each(['titles.tsv', 'languages.tsv'])('%s', (file) => {
  const lines = readFileSync(new URL(`./files/cases/11-titles/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  test.each(lines.map((line) => line.split('\t') as [string, string]))('%s: %s', (title, right) => {
    expect(right.split('|')).toContain(guessLevel(title))
  })
})
