import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { check, checkList, checkTiming, rules } from './check.ts'
import { rulePage } from './docs.ts'
import type { Example } from './rule.ts'

const title = (example: Example) => example.text.slice(0, 60).replaceAll('\n', ' ')

for (const rule of rules) {
  if (rule.judges === 'timing') {
    test.each(rule.bad)(`${rule.name} sees who is owed: $owed`, ({ ledger, owed }) => {
      const found = checkTiming(ledger).filter((finding) => finding.rule === rule.name)
      expect(found.map(({ who }) => who)).toEqual(owed)
    })
    test.each(rule.good)(`${rule.name} is content by $now`, (ledger) =>
      expect(checkTiming(ledger)).toEqual([]),
    )
  } else if (rule.judges === 'list') {
    test.each(rule.bad)(`${rule.name} finds the questions at $at`, ({ list, at }) => {
      const found = checkList(list).filter((finding) => finding.rule === rule.name)
      expect(found.map((finding) => finding.at)).toEqual(at)
    })
    test.each(rule.good)(`${rule.name} is content with a list for $minutes minutes`, (list) =>
      expect(checkList(list)).toEqual([]),
    )
  } else {
    for (const bad of rule.bad)
      test(`${rule.name} finds: ${title(bad)}`, () => {
        const { text, marks } = unmarked(bad.text)
        const found = check({ ...bad, text }).filter((finding) => finding.rule === rule.name)
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(marks)
      })
    for (const good of rule.good)
      test(`${rule.name} shows a letter that is clean: ${title(good)}`, () => expect(check(good)).toEqual([]))
  }
  test(`${rule.name} has its reasons`, () => {
    expect(rule.because.split(/[.!?](?: |$)/).filter(Boolean).length).toBeGreaterThanOrEqual(2)
    expect(rule.because.split(/[.!?](?: |$)/).filter(Boolean).length).toBeLessThanOrEqual(4)
    expect(rule.good.length).toBeGreaterThan(0)
    expect(rule.bad.length).toBeGreaterThan(0)
    expect(rulePage(rule)).toContain(rule.because)
  })
}

test('the list is sorted, and every rule file is on it by its own name', () => {
  const files = readdirSync(new URL('./rules', import.meta.url)).filter((file) => file !== 'index.ts')
  expect(rules.map(({ name }) => `${name}.ts`)).toEqual(files.sort())
})

function unmarked(marked: string): { text: string; marks: string[] } {
  return {
    text: marked.replace(/[«»]/g, ''),
    marks: [...marked.matchAll(/«([^»]*)»/g)].map((mark) => mark[1] ?? ''),
  }
}
