import { expect, test } from 'vitest'
import { check } from '../etiquette/check.ts'
import { bank, fromBank } from './bank.ts'
import { asSaidToThem, betterWith } from './better.ts'

test.each([
  ['You moved half the budget to spring.', 'you moved half the budget to spring'],
  ['Maya Chen has led the brand since May.', 'you have led the brand since May'],
  ['Maya teaches a class on tasting.', 'you teach a class on tasting'],
  ['Maya carries her own tea bowl everywhere', 'you carry your own tea bowl everywhere'],
  ['Studied acoustics before working with brands.', 'you studied acoustics before working with brands'],
  ['Gave a talk on trust in Lagos.', 'you gave a talk on trust in Lagos'],
  ['Acme Tea bought two small roasters.', 'Acme Tea bought two small roasters'],
  ['The harvest was one third smaller.', 'the harvest was one third smaller'],
  ['In 2026, 3,100 neighbors took part', 'in 2026, 3,100 neighbors took part'],
  ['茶の売上が増えた', '茶の売上が増えた'],
])('“%s” is said to Maya as “%s”', (fact, said) => expect(asSaidToThem(fact, 'Maya Chen')).toBe(said))

test.each([
  ['two sentences', 'Acme Tea bought a roaster. It was small.'],
  ['a question', 'Who runs Acme Tea?'],
  ['a quotation', 'She said: “trust before price”.'],
  ['someone unnamed', 'At Acme Tea she began the tastings.'],
  ['her own name', 'Acme Tea gave Maya a prize.'],
  ['a paragraph', 'Acme Tea '.repeat(30)],
  ['nothing', ' '],
])('%s cannot be said in front of a question', (_, fact) =>
  expect(asSaidToThem(fact, 'Maya Chen')).toBe(null),
)

test('a fact goes only with a question about the same', () => {
  const decision = fromBank('trade-off')
  if (!decision) throw new Error('not in the bank')
  const fact = 'Acme Tea bought two small roasters.'
  expect(betterWith(decision, { fact, about: 'company' }, 'Maya Chen')).toBe(
    'I read that Acme Tea bought two small roasters. What spoke against it?',
  )
  expect(betterWith(decision, { fact, about: 'person' }, 'Maya Chen')).toBe(null)
})

const facts = {
  them: ['You moved half the budget to tastings.', 'Maya Chen has led brand and service since January.'],
  work: ['Acme Tea bought two small roasters in the spring.', 'Half of Acme Tea works in Rotterdam.'],
  field: ['Loose tea sold one third better last year.', 'Most tea is still bought in supermarkets.'],
}
const abouts = { them: 'person', work: 'company', field: 'industry' } as const

test.each(bank)('$slug with a fact is good manners at each level it is for', (question) => {
  for (const fact of facts[question.better.restsOn]) {
    const about = abouts[question.better.restsOn]
    const text = betterWith(question, { fact, about }, 'Maya Chen')
    for (const level of question.levels) {
      const reader = { name: 'Maya Chen', level, title: 'VP Marketing' }
      expect(
        check({ kind: 'question', text: text ?? '', reader, facts: [{ text: fact }], place: 'later' }),
        `${level}: ${text}`,
      ).toEqual([])
    }
  }
})
