import { z } from 'zod'
import { daysAfter, today } from '../account/profile.ts'
import { date } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { lineDue, lineTakes, markLine } from './new-line-mark.ts'

/** Not today: the line comes back by itself on the day. What it is about does not change by it. */
export const snoozeLine = defineVerb({
  name: 'snooze-line',
  says: 'Put off a line of Today: it comes back on the day you choose.',
  does: 'writes',
  takes: z.object({
    ...lineTakes,
    until: date().nullish().describe('The day on which it comes back. Defaults to tomorrow.'),
  }),
  gives: z.object({
    id: z.string(),
    name: z.string(),
    until: z.string().describe('The day on which it comes back.'),
  }),
  makes: { line_mark: 'id' },
  refuses: {
    'not-due': 'That line is not on Today any more.',
    past: 'Choose a day after today.',
  },
  undoneBy: { verb: 'undo-line-mark', takes: { id: 'id' } },
  async run({ until, conversationId = null, ...about }, { store, seeker, now, refuse }) {
    const day = today(seeker, now)
    const on = until ?? daysAfter(day, 1)
    const line = await lineDue({ store, seeker, now }, { ...about, conversationId })
    if (on <= day) throw refuse('past')
    if (!line) throw refuse('not-due')
    const id = await markLine({ store, now }, line, { kind: 'snoozed', until_on: on })
    return { id, name: line.name, until: on }
  },
})
