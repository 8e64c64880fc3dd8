import { z } from 'zod'
import { today } from '../account/profile.ts'
import { makeLetter } from '../letters/new-letter.ts'
import { moment } from '../store/moment.ts'
import { defineGuestVerb } from './guest-verb.ts'
import { hasBegun } from './host-page.ts'
import {
  isSaidAlready,
  lineForWords,
  noteAnswerOnPage,
  pressRefusals,
  whyNotAnswer,
} from './note-answer-on-page.ts'

/** From the hour of the talk on nothing of it is moved or called off: that the host could not make it is said, and what was agreed stays as it was. */
export const missTalk = defineGuestVerb({
  name: 'miss-talk',
  says: 'Say that you could not make it to the talk.',
  does: 'writes',
  takes: z.object({ line: lineForWords() }),
  gives: z.object({ kind: z.string() }),
  refuses: { ...pressRefusals, 'not-begun': 'The talk has not begun. Change or cancel it instead.' },
  async run({ line }, { store, now, page, seeker, refuse }) {
    const why = whyNotAnswer(page, 'missed')
    if (why) throw refuse(why)
    if (!hasBegun(page, now)) throw refuse('not-begun')
    const said = { kind: 'missed', line, first_at: page.agreement?.starts_at ?? null } as const
    if (isSaidAlready(page, said)) return { kind: 'missed' }
    const letter = {
      person_id: page.person.id,
      conversation_id: page.row.conversation_id,
      kind: 'answer',
      channel: 'email',
      direction: 'in',
      subject: '',
      body: ['On your page: I could not make it to the talk.', ...(line ? ['', line] : [])].join('\n'),
      sent_on: today(seeker, now),
    } as const
    const letterId = await makeLetter(store, letter, moment(now))
    await noteAnswerOnPage(store, page, said, { now, made: [letterId] })
    return { kind: 'missed' }
  },
})
