import { z } from 'zod'
import { daysAfter, today } from '../account/profile.ts'
import { defineRequestVerb } from '../account/request-verb.ts'
import { countRequest } from '../letters/count-request.ts'
import { noteSentElsewhere } from '../letters/sent-elsewhere.ts'
import { makeInteraction } from '../people/new-interaction.ts'
import { moment } from '../store/moment.ts'
import { lineDue, lineTakes, markLine } from './new-line-mark.ts'

/** Where nothing that was done can be written down, the line asks again after so many days, so that nothing is forgotten. */
const ASKS_AGAIN_AFTER = 7

/** "I did that": what was done without Wellmet is written down, so that the next thing can come. */
export const markLineDone = defineRequestVerb({
  name: 'mark-line-done',
  says: 'Mark a line of Today as done. A letter you sent elsewhere, or a word with someone, is logged for today.',
  does: 'writes',
  takes: z.object(lineTakes),
  gives: z.object({
    id: z.string(),
    name: z.string(),
    label: z.string(),
    logged: z.enum(['letter', 'interaction']).nullable().describe('What was logged along with it.'),
  }),
  makes: { line_mark: 'id' },
  refuses: { 'not-due': 'That line is not on Today any more.' },
  undoneBy: { verb: 'undo-line-mark', takes: { id: 'id' } },
  async run({ conversationId = null, ...about }, world) {
    const { store, seeker, now, refuse } = world
    const line = await lineDue({ store, seeker, now }, { ...about, conversationId })
    if (!line) throw refuse('not-due')
    const { personId, writes, name, label } = line
    const day = today(seeker, now)
    const done = { kind: 'done', until_on: daysAfter(day, ASKS_AGAIN_AFTER) } as const
    if (writes === null) return { id: await markLine({ store, now }, line, done), name, label, logged: null }
    if (writes === 'contact') {
      const contact = { person_id: personId, channel: 'other', happened_on: day, note: '' } as const
      const interactionId = await makeInteraction(store, contact, moment(now))
      const id = await markLine({ store, now }, line, { ...done, interaction_id: interactionId })
      return { id, name, label, logged: 'interaction' as const }
    }
    const sent = { personId, conversationId: line.conversationId, kind: writes }
    const { letterId, wasDraft } = await noteSentElsewhere({ store, seeker, now }, sent)
    await countRequest(world, { person_id: personId, kind: writes, sentOn: day })
    const letter = { letter_id: letterId, was_draft: wasDraft ? 1 : 0 }
    return {
      id: await markLine({ store, now }, line, { ...done, ...letter }),
      name,
      label,
      logged: 'letter' as const,
    }
  },
})
