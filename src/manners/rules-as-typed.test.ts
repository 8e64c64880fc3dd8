import { existsSync, globSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { expect, test } from 'vitest'
import { check, rules } from '../etiquette/check.ts'
import { cut } from '../etiquette/draft.ts'
import { judgeBy, judgeDraft } from '../etiquette/judge.ts'
import { isTextRule, type TextRule } from '../etiquette/rule.ts'
import { type Kind, letterKinds, type Situation } from '../etiquette/situation.ts'
import { letterRules as earlyLetterRules, lateLetterRules } from '../letters/rules-as-typed.ts'
import { latePitchRules, pitchRules, wholeRules } from '../pitch/rules-as-typed.ts'
import { lateQuestionRules, questionRules } from '../questions/rules-as-typed.ts'
import type { LateRules } from './late-rules.ts'

/** With those that come late, in the order of the engine, which is that of their names. */
const whole = async (early: readonly TextRule[], late: readonly LateRules[]) =>
  [...early, ...(await Promise.all(late.map(({ load }) => load()))).flat()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )

const letterRules = await whole(earlyLetterRules, lateLetterRules)

const shipped: [file: string, kinds: readonly Kind[], those: readonly TextRule[]][] = [
  ['src/letters/rules-as-typed.ts', letterKinds, letterRules],
  ['src/questions/rules-as-typed.ts', ['question'], await whole(questionRules, lateQuestionRules)],
  ['src/pitch/rules-as-typed.ts', ['pitch'], await whole(pitchRules, latePitchRules)],
]

const text = rules.filter(isTextRule)

/** What is judged where a pitch is put together, and not in a block as it is typed. */
const isTyped = (kinds: readonly Kind[]) => (name: string) =>
  !kinds.includes('pitch') || kinds.includes('request') || !wholeRules.includes(name)

test.each(shipped)(
  'the browser has every rule that judges what it shows, and no other: %s',
  (file, kinds, those) =>
    expect(
      those.map(({ name }) => name),
      `put the rule on the list of ${file}, in its order`,
    ).toEqual(
      text
        .filter(({ judges }) => kinds.some((kind) => judges.includes(kind)))
        .map(({ name }) => name)
        .filter(isTyped(kinds)),
    ),
)

test.each(shipped)('what is found as one types is what the engine finds: %s', (_, kinds, those) => {
  for (const example of text.flatMap(({ good, bad }) => [...good, ...bad])) {
    const situation = { ...example, text: example.text.replace(/[«»]/g, '') }
    const typed = check(situation).filter(({ rule }) => isTyped(kinds)(rule))
    if (kinds.includes(situation.kind)) expect(judgeBy(those, situation)).toEqual(typed)
  }
})

/** Every labelled letter and sentence, and every example of a rule. */
function* labelled(): Generator<Situation> {
  for (const { good, bad } of text)
    for (const example of [...good, ...bad]) yield { ...example, text: example.text.replace(/[«»]/g, '') }
  const folders = globSync('eval/{seen,unseen}/*').map((path) => path.replaceAll(sep, '/'))
  for (const folder of folders.sort()) {
    const letters = `${folder}/letters.jsonl`
    if (existsSync(letters))
      for (const line of readFileSync(letters, 'utf8').trim().split('\n')) {
        const { kind, text } = JSON.parse(line)
        yield { kind: String(kind).includes('thank') ? 'thanks' : 'request', text }
      }
    for (const file of globSync(`${folder}/*.tsv`).sort()) {
      const [head = '', ...rows] = readFileSync(file, 'utf8').trim().split('\n')
      const at = head.split('\t').findIndex((column) => column === 'text' || column === 'question')
      for (const row of rows) {
        const text = row.split('\t')[at] ?? ''
        yield { kind: text.endsWith('?') ? 'question' : 'note', text }
      }
    }
  }
}

test('rules come late only where they would find nothing, in any of ten thousand labelled texts', async () => {
  const late = await Promise.all(
    lateLetterRules.map(async ({ isDue, load }) => ({ isDue, rules: await load() })),
  )
  const found = new Set<string>()
  let texts = 0
  for (const situation of labelled()) {
    texts++
    const draft = cut(situation)
    for (const { isDue, rules } of late) {
      const findings = judgeDraft(rules, draft)
      for (const { rule } of findings) found.add(rule)
      if (findings.length > 0) expect(isDue(draft), `${findings[0]?.rule}: ${situation.text}`).toBe(true)
    }
  }
  expect(texts).toBeGreaterThan(10_000)
  expect([...found].sort()).toEqual(late.flatMap(({ rules }) => rules.map(({ name }) => name)).sort())
})

test('what only a whole pitch can lack is judged by rules that judge a pitch and nothing else', () =>
  expect(
    text.filter(({ judges }) => judges.every((kind) => kind === 'pitch')).map(({ name }) => name),
  ).toEqual(wholeRules))

test('a rule that is off is not looked for, and a figure may be one’s own', () => {
  const situation = {
    kind: 'request' as const,
    text: 'Could we talk for 45 minutes? Do you have a job for me?',
  }
  const found = (ruleChoices: object) => judgeBy(letterRules, situation, ruleChoices).map(({ rule }) => rule)
  expect(found({})).toEqual(expect.arrayContaining(['no-job-ask', 'ask-for-a-bounded-time']))
  expect(found({ off: ['no-job-ask'] })).not.toContain('no-job-ask')
  expect(found({ thresholds: { minutesFine: 45, minutesMost: 60 } })).not.toContain('ask-for-a-bounded-time')
})
