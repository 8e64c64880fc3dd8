import { describe, expect, it } from 'vitest'
import { check, rules } from '../etiquette/check.ts'
import { letterKinds } from '../etiquette/situation.ts'
import { checkAsTyped, letterRules } from './check-as-typed.ts'

const judgeLetters = rules.flatMap((rule) =>
  rule.judges !== 'timing' && rule.judges.some((kind) => letterKinds.includes(kind)) ? [rule] : [],
)

describe('the engine in the composer', () => {
  it('has every rule for letters, and no other', () => {
    expect(letterRules.map(({ name }) => name)).toEqual(judgeLetters.map(({ name }) => name))
  })

  it('finds in every example of a letter what the whole engine finds', () => {
    const examples = judgeLetters.flatMap(({ good, bad }) => [...good, ...bad])
    for (const example of examples) {
      const letter = { ...example, text: example.text.replace(/[«»]/g, '') }
      if (letterKinds.includes(letter.kind)) expect(checkAsTyped(letter)).toEqual(check(letter))
    }
  })
})
