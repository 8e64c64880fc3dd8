import { z } from 'zod'
import { today } from '../account/profile.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { isHandedOn } from '../conversations/standing.ts'
import { makeLetter } from '../letters/new-letter.ts'
import { moment } from '../store/moment.ts'
import type { Store } from '../store/store.ts'
import { dropDraft, inOrder, writtenAnswers } from './draft-rows.ts'
import { defineGuestVerb } from './guest-verb.ts'
import { type HostPage, questionsOf } from './host-page.ts'
import { noteAnswerOnPage, pressRefusals, whyNotAnswer } from './note-answer-on-page.ts'

const mayPass = {
  no: 'Keep this to yourself.',
  unnamed: 'You may pass this on, without my name.',
  named: 'You may pass this on, with my name.',
}

/** The answers in writing: a letter received, with each question above its answer. */
export const sendWritten = defineGuestVerb({
  name: 'send-written',
  says: 'Answer the questions in writing.',
  does: 'writes',
  takes: z.object({
    ...writtenAnswers,
    passOn: z
      .enum(['no', 'unnamed', 'named'])
      .default('no')
      .describe('Whether the answers may be passed on.'),
  }),
  gives: z.object({ kind: z.string() }),
  refuses: {
    ...pressRefusals,
    empty: 'Write an answer to one question at least.',
    'handed-on': 'This goes on with your colleague now.',
  },
  async run({ passOn, ...written }, world) {
    const answers = inOrder(written)
    const { store, now, page, seeker, refuse } = world
    const why = whyNotAnswer(page, 'in-writing')
    if (why) throw refuse(why)
    if (answers.every((words) => words.trim() === '')) throw refuse('empty')
    const { conversation_id: id } = page.row
    if (await isHandedOn(store, id)) throw refuse('handed-on')
    const questions = questionsOf(page)
    const parts = answers.flatMap((words, at) =>
      words.trim() ? [`${questions[at] ?? ''}\n${words.trim()}`.trim()] : [],
    )
    const body = [...parts, mayPass[passOn]].join('\n\n')
    if (await isSentAlready(store, page, body)) return { kind: 'in-writing' }
    const letter = {
      person_id: page.person.id,
      conversation_id: id,
      kind: 'answer',
      channel: 'email',
      direction: 'in',
      subject: '',
      body,
      sent_on: today(seeker, now),
    } as const
    const made = [await makeLetter(store, letter, moment(now))]
    // A second time they only write more.
    if (!page.agreement) {
      const answer = { id, kind: 'in-writing', note: '', answeredOn: today(seeker, now) } as const
      made.push((await recordAnswer.run(answer, world)).answerId)
    }
    await dropDraft(store, page.row.id)
    await noteAnswerOnPage(store, page, { kind: 'in-writing' }, { now, made })
    return { kind: 'in-writing' }
  },
})

/** Pressed twice, or once more where the answer to the first was lost: the same words are one letter. */
async function isSentAlready(store: Store, { answers }: HostPage, body: string): Promise<boolean> {
  const last = answers.at(-1)
  if (last?.kind !== 'in-writing') return false
  const row = await store
    .selectFrom('letter')
    .select('id')
    .where('id', 'in', last.made.split(' '))
    .where('body', '=', body)
    .executeTakeFirst()
  return row !== undefined
}
