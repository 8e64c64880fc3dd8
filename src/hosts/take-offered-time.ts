import { z } from 'zod'
import { changeAgreement } from '../conversations/change-agreement.ts'
import { noteAgreed } from '../conversations/meeting-entry.ts'
import { onTheWall } from '../conversations/meeting-time.ts'
import { makeAgreement } from '../conversations/new-agreement.ts'
import { undoAgreement } from '../conversations/undo-agreement.ts'
import { moment } from '../store/moment.ts'
import { id, line } from '../store/shapes.ts'
import { defineGuestVerb } from './guest-verb.ts'
import { clashOf, isToCome } from './held-times.ts'
import { hasBegun, isCalledOff, isHolding } from './host-page.ts'
import { lineForWords, noteAnswerOnPage, pressRefusals, whyNotAnswer } from './note-answer-on-page.ts'

/** Yes, at one of the times that were offered. It is agreed at the press; a second press with another time moves it. */
export const takeOfferedTime = defineGuestVerb({
  name: 'take-offered-time',
  says: 'Say yes to one of the times that the page offers.',
  does: 'writes',
  takes: z.object({
    time: id().describe('One of the times of the page.'),
    channel: z.enum(['in-person', 'phone', 'video']).default('video'),
    place: line(200).default('').describe('A phone number, or where to meet.'),
    line: lineForWords(),
    moves: z
      .string()
      .max(40)
      .default('')
      .describe('Of a talk that is to be moved, its hour as the page showed it.'),
  }),
  gives: z.object({ startsAt: z.string() }),
  refuses: {
    ...pressRefusals,
    gone: 'That time has just gone. Nothing was sent. Choose another time.',
    over: 'The talk has begun. Suggest another time instead.',
    'called-off': 'The talk was canceled meanwhile. Nothing was sent. Suggest another time, if you like.',
  },
  async run({ time, channel, place, line, moves }, world) {
    const { store, now, page, live, refuse } = world
    const why = whyNotAnswer(page, 'yes')
    if (why) throw refuse(why)
    if (isCalledOff(page) || (moves && !page.agreement)) throw refuse('called-off')
    const offered = page.times.find((one) => one.id === time)
    if (!offered || !isToCome(offered.starts_at, now)) throw refuse('gone')
    const startsAt = offered.starts_at
    const { conversation_id: conversationId, minutes, zone } = page.row
    const { agreement } = page
    if (agreement?.starts_at === startsAt) return { startsAt }
    if (hasBegun(page, now)) throw refuse('over')
    const where = { live, now, conversationId, pageId: page.row.id, isHolding: isHolding(page) }
    if (await clashOf(store, { startsAt, minutes }, where)) throw refuse('gone')
    if (agreement?.starts_at) {
      const moved = {
        id: conversationId,
        channel,
        ...onTheWall(startsAt, zone),
        zone,
        place,
        movedBy: 'them' as const,
      }
      await changeAgreement.run(moved, world)
    } else {
      // In writing was the answer before.
      if (agreement) await undoAgreement.run({ id: conversationId }, world)
      await noteAgreed(store, conversationId)
      const agreed = { conversation_id: conversationId, channel, starts_at: startsAt, zone, minutes, place }
      await makeAgreement(store, agreed, moment(now))
    }
    await noteAnswerOnPage(store, page, { kind: 'yes', line, first_at: startsAt }, { now })
    return { startsAt }
  },
})
