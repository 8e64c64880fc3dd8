import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check, rules } from './check.ts'
import type { Level } from './level.ts'
import { isTextRule } from './rule.ts'
import type { Kind, Situation } from './situation.ts'

const folder = new URL('./examples/', import.meta.url)

for (const file of readdirSync(folder)) {
  const { situation, marks } = read(readFileSync(new URL(file, folder), 'utf8'))
  test(`${file}: every finding falls where the letter is marked`, () => {
    const found = check(situation).map(
      ({ rule, start, end }) => `${rule}: ${situation.text.slice(start, end)}`,
    )
    expect(found.sort()).toEqual(marks.sort())
  })
}

test('one letter breaks every rule that judges a request, and one breaks none', () => {
  const broken = (file: string) =>
    read(readFileSync(new URL(file, folder), 'utf8')).marks.map((mark) => mark.split(':')[0])
  // Another genre silences all others, and a referral needs a history: neither has its place in this letter.
  const elsewhere = ['job-referral-too-soon', 'wrong-genre']
  const judging = rules
    .filter((rule) => isTextRule(rule) && rule.judges.includes('request'))
    .map(({ name }) => name)
    .filter((name) => !elsewhere.includes(name))
  expect(new Set(broken('breaks-every-rule.md'))).toEqual(new Set(judging))
  expect(broken('breaks-none.md')).toEqual([])
})

/** A letter with its facts above the line; «rule:words» marks a finding, and marks may lie within marks. */
function read(page: string): { situation: Situation; marks: string[] } {
  const [head = '', letter = ''] = page.split('\n---\n')
  const fact = (name: string) => new RegExp(`^- ${name}: (.*)$`, 'm').exec(head)?.[1]
  const [name = '', title = '', level = ''] = fact('reader')?.split(', ') ?? []
  const { text, marks } = unmark(letter.trim())
  const situation: Situation = {
    kind: fact('kind') as Kind,
    text,
    reader: { name, title, level: level as Level },
  }
  const subject = fact('subject')
  const referrer = fact('referrer')
  const warm = fact('could introduce me')
  const before = fact('sent before to')
  return {
    situation: {
      ...situation,
      ...(subject && { subject }),
      ...(referrer && { referrer: { name: referrer } }),
      ...(warm && { warmPaths: [{ name: warm }] }),
      ...(before && { earlier: [{ to: before, text }] }),
    },
    marks,
  }
}

function unmark(marked: string): { text: string; marks: string[] } {
  let text = ''
  const marks: string[] = []
  const open: { rule: string; start: number }[] = []
  for (const part of marked.split(/(«[a-z-]+:|»)/)) {
    const last = part === '»' ? open.pop() : undefined
    if (last) marks.push(`${last.rule}: ${text.slice(last.start)}`)
    else if (part.startsWith('«')) open.push({ rule: part.slice(1, -1), start: text.length })
    else text += part
  }
  return { text, marks }
}
