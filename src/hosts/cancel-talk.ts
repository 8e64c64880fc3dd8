import { z } from 'zod'
import { today } from '../account/profile.ts'
import { undoAgreement } from '../conversations/undo-agreement.ts'
import { makeLetter } from '../letters/new-letter.ts'
import { moment } from '../store/moment.ts'
import { defineGuestVerb } from './guest-verb.ts'
import { isToCome } from './held-times.ts'
import { lineForWords, noteAnswerOnPage } from './note-answer-on-page.ts'

/** Calls the talk off, until it begins. The request is open again, and its other times are held again. */
export const cancelTalk = defineGuestVerb({
  name: 'cancel-talk',
  says: 'Cancel the talk that is scheduled.',
  does: 'writes',
  takes: z.object({ line: lineForWords() }),
  gives: z.object({ kind: z.string() }),
  refuses: {
    'not-agreed': 'No talk is scheduled.',
    over: 'The talk has begun. Say that you could not make it, or suggest another time.',
  },
  async run({ line }, world) {
    const { store, now, page, seeker, refuse } = world
    // Pressed twice, the first has done it.
    if (!page.agreement && page.answers.at(-1)?.kind === 'canceled') return { kind: 'canceled' }
    if (!page.agreement) throw refuse('not-agreed')
    const { starts_at: startsAt } = page.agreement
    if (page.isHeld || (startsAt && !isToCome(startsAt, now))) throw refuse('over')
    const { conversation_id: id } = page.row
    await undoAgreement.run({ id }, world)
    const letter = {
      person_id: page.person.id,
      conversation_id: id,
      kind: 'answer',
      channel: 'email',
      direction: 'in',
      subject: '',
      body: ['On your page: the talk is canceled.', ...(line ? ['', line] : [])].join('\n'),
      sent_on: today(seeker, now),
    } as const
    const letterId = await makeLetter(store, letter, moment(now))
    await noteAnswerOnPage(
      store,
      page,
      { kind: 'canceled', line, first_at: startsAt },
      { now, made: [letterId] },
    )
    return { kind: 'canceled' }
  },
})
