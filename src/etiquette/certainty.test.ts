/** How sure it is that a letter asks for work; whatever else it is about. */
import { expect, test } from 'vitest'
import { certaintyOf } from './certainty.ts'
import { cut } from './draft.ts'

const inLetter = (sentence: string) => {
  const text = `Dear Ms Oduya,\n\nI study maps in Velmar. ${sentence} Your talk on felt was a joy.\n\nKind regards,\nTamsin Roe`
  const draft = cut({ kind: 'request', text })
  return draft.sentences.map((one) => certaintyOf(one, draft)).find((certainty) => certainty !== null) ?? null
}

test.each([
  ['outright', 'Do you have any openings on your team?'],
  ['outright', 'Could you pass my résumé on to your director?'],
  ['outright', 'Please keep me in mind should anything open up.'],
  ['likely', 'I would love to work at Acme Tea.'],
  [null, 'I am not after a place on your team.'],
  [null, 'If one of your team had ten minutes for me, I would be grateful for a name.'],
  [null, 'If you ever need a hand with the raffle, I am ten minutes away.'],
  [null, 'I would be most thankful for any guidance you can give.'],
  [null, 'Last year you hired my sister, who sends her greetings.'],
])('%s: %s', (certainty, sentence) => expect(inLetter(sentence)).toBe(certainty))

test('what is not finished gets a hint at most', () => {
  const draft = cut({ kind: 'request', text: 'Dear Ms Oduya,\n\nI study maps. Could you refer me' })
  expect(draft.sentences.map((one) => certaintyOf(one, draft))).toEqual([null, 'perhaps'])
})
