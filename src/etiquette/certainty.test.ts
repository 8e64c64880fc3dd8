/** How sure it is that a letter asks for work; whatever else it is about. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { judgeQuestion } from '../../eval/judge.ts'
import { rowsOf } from '../../eval/rows.ts'
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
  ['outright', 'Please inform me if any suitable vacancy arises in the map room.'],
  ['outright', 'If there are any openings in your bindery, I would be glad to hear of them.'],
  ['likely', 'I was wondering what roles you have open just now.'],
  ['likely', 'Could I ask for twenty minutes, so that I may show how my training would benefit your team?'],
  ['likely', 'I would also ask whether there will be a post in the archive next spring.'],
  ['likely', 'Would you be willing to recommend me, since you know my work?'],
  ['likely', 'When you write to him, please mention that I have applied.'],
  ['likely', 'Might I know the name of the person who hires the staff?'],
  ['likely', 'I would like to be the first to know when you start looking.'],
  ['outright', 'My contract ends in May, so if you are short of hands, think of me.'],
  [null, 'Could you give me the name of the person who restores the staff of the flag?'],
  [null, 'I am looking to take on a bookbinder, and wonder what you pay yours.'],
  [null, 'I have no wish to apply for anything.'],
  [null, 'Congratulations on the new post in the north wing.'],
  [null, 'I am not after a place on your team.'],
  [null, 'If one of your team had ten minutes for me, I would be grateful for a name.'],
  [null, 'If you ever need a hand with the raffle, I am ten minutes away.'],
  [null, 'I would be most thankful for any guidance you can give.'],
  [null, 'Last year you hired my sister, who sends her greetings.'],
  ['outright', 'I may do my traineeship there in May, if that can be arranged.'],
  ['outright', 'I would gladly throw my hat in the ring for the map room.'],
  ['likely', 'Do keep the two of us at the back of your mind for the spring.'],
  ['likely', 'I am not asking for a job, only a heads-up when the bindery opens a round.'],
  ['likely', 'Could you find out whether they might take me in the restoration room?'],
  ['likely', 'Please keep me on your list.'],
  ['likely', 'I am immediately available.'],
  [null, 'The archivist kindly offered to hand my résumé to her director, and I said no.'],
  [null, 'The keeper was good enough to give me your address.'],
  [null, 'Some write “please hire me” on a postcard, which makes me smile.'],
  [null, 'If your niece wants to practice for her interview, I would be glad to help her.'],
  [null, 'I withdrew my application for the post at the mint.'],
  [null, 'I am not here for an opening of any kind.'],
  [null, 'This is not about a job of any kind.'],
  ['outright', 'It is a job at your bindery that I hope you could give me.'],
  [null, 'Would you pass my name on to him for a call about old paste?'],
])('%s: %s', (certainty, sentence) => expect(inLetter(sentence)).toBe(certainty))

test('what is not finished gets a hint at most', () => {
  const draft = cut({ kind: 'request', text: 'Dear Ms Oduya,\n\nI study maps. Could you refer me' })
  expect(draft.sentences.map((one) => certaintyOf(one, draft))).toEqual([null, 'perhaps'])
})

test('by itself a sentence about others asks for nothing, while one about oneself may', () => {
  const alone = (text: string) => {
    const draft = cut({ kind: 'note', text })
    return draft.sentences.map((one) => certaintyOf(one, draft))
  }
  expect(alone('Some keepers give more heed to a firm handshake than to a page of references.')).toEqual([
    null,
  ])
  expect(alone('My references could be on your desk tomorrow.')).not.toEqual([null])
})

const ours = fileURLToPath(new URL('../../eval/by-the-rule-writer', import.meta.url))
const told = (file: string) =>
  (rowsOf(ours, file) ?? [])
    .filter((row) => row.kind !== 'indirect')
    .map((row) => ({ text: row.text, isTold: judgeQuestion(row).some(({ rule }) => rule === 'no-job-ask') }))

test('questions that sound like a wish for work, and ask for advice, are left alone', () =>
  expect(told('good_questions').filter(({ isTold }) => isTold)).toEqual([]))

test('what looks like them, and asks the reader for work, is told', () =>
  expect(told('job_asks').filter(({ isTold }) => !isTold)).toEqual([]))
