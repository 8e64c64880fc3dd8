import { expect, test } from 'vitest'
import { check, rules } from '../etiquette/check.ts'
import { judgeBy } from '../etiquette/judge.ts'
import { isTextRule, type TextRule } from '../etiquette/rule.ts'
import { type Kind, letterKinds } from '../etiquette/situation.ts'
import { letterRules as ofAllLetters } from '../letters/rules-as-typed.ts'
import { thanksRules } from '../letters/rules-of-thanks.ts'
import { pitchRules, wholeRules } from '../pitch/rules-as-typed.ts'
import { questionRules } from '../questions/rules-as-typed.ts'

/** In the order of the engine, which is that of their names. */
const letterRules = [...ofAllLetters, ...thanksRules].toSorted((a, b) => (a.name < b.name ? -1 : 1))

const shipped: [file: string, kinds: readonly Kind[], those: readonly TextRule[]][] = [
  ['src/letters/rules-as-typed.ts', letterKinds, letterRules],
  ['src/questions/rules-as-typed.ts', ['question'], questionRules],
  ['src/pitch/rules-as-typed.ts', ['pitch'], pitchRules],
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
