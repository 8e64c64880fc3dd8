import { z } from 'zod'
import { today } from '../account/profile.ts'
import { recordAnswer } from '../conversations/record-answer.ts'
import { whatIsKnownOf } from '../people/known-by.ts'
import { defineGuestVerb } from './guest-verb.ts'
import { saidNever } from './host-page.ts'
import { noteAnswerOnPage } from './note-answer-on-page.ts'

/** Do not contact me again: heard at any time, also where the page has ended, and it holds at once. A talk to come is called off. */
export const stopAsking = defineGuestVerb({
  name: 'stop-asking',
  says: 'Ask not to be contacted again.',
  does: 'writes',
  outlivesPage: true,
  takes: z.object({}),
  gives: z.object({ kind: z.string() }),
  async run(_, world) {
    const { store, now, page, seeker } = world
    if (saidNever(page)) return { kind: 'never' }
    const { conversation_id: id } = page.row
    const answer = { id, kind: 'never', note: '', answeredOn: today(seeker, now) } as const
    const { answerId } = await recordAnswer.run(answer, world)
    await noteAnswerOnPage(store, page, { kind: 'never' }, { now, made: [answerId] })
    await world.leaveAlone((await whatIsKnownOf(store, [page.person.id])).ofPeople)
    return { kind: 'never' }
  },
})
