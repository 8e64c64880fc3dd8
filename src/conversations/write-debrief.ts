import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale, seenAt } from '../store/seen.ts'
import { clockTime, date, id, minutes, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { isPast, meetingTime, onTheWall } from './meeting-time.ts'

/** What is written within the hour is what the thank-you can name, and what a job interview can rest on months later. */
export const writeDebrief = defineVerb({
  name: 'write-debrief',
  says: 'Write how a conversation went: what they said or did that helped, what you will do, when to write next.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The conversation.'),
    went: z.enum(['well', 'fair', 'badly']).optional(),
    theySaid: prose()
      .optional()
      .describe(
        'What they said or did that helped most, in words you could say to them (“What you said about …”). It goes into the thank-you.',
      ),
    iWill: prose().optional().describe('What you will do with it, as a sentence that starts with “I will”.'),
    note: prose().optional().describe('Private notes.'),
    date: date().nullish().describe('The date you met, in your time zone, to correct it.'),
    time: clockTime().nullish().describe('The start time, in your time zone, to correct it.'),
    minutes: minutes().nullish().describe('How many minutes it took.'),
    nextTouchOn: date().nullish().describe('When to write to them again.'),
    seenAt: seenAt(),
  }),
  gives: z.object({ id: z.string(), updatedAt: z.string() }),
  refuses: {
    'not-held': 'Mark the conversation as met first.',
    'not-yet': 'That date is in the future. Enter when you met.',
    'clock-gap': '{time} does not exist that day, because the clocks change. Enter another time.',
    'changed-elsewhere': changedElsewhere,
  },
  async run({ id, went, theySaid, iWill, note, minutes, nextTouchOn, seenAt, ...takes }, world) {
    const { store, seeker, now, refuse } = world
    await find(store, 'conversation', id)
    const row = await store
      .selectFrom('debrief')
      .selectAll()
      .where('conversation_id', '=', id)
      .executeTakeFirst()
    if (!row) throw refuse('not-held')
    if (isStale(seenAt, row.updated_at)) throw refuse('changed-elsewhere')
    const was = onTheWall(row.held_at, seeker.zone)
    const [date, time] = [takes.date ?? was.date, takes.time ?? was.time]
    const isSameTime = date === was.date && time === was.time
    const heldAt = isSameTime ? row.held_at : meetingTime(date, time, seeker.zone)
    if (!heldAt) throw refuse('clock-gap', { time })
    if (!isPast(heldAt, now)) throw refuse('not-yet')
    const updatedAt = moment(now)
    await store
      .updateTable('debrief')
      .set({
        held_at: heldAt,
        went: went ?? row.went,
        they_said: theySaid ?? row.they_said,
        i_will: iWill ?? row.i_will,
        note: note ?? row.note,
        minutes: minutes === undefined ? row.minutes : minutes,
        next_touch_on: nextTouchOn === undefined ? row.next_touch_on : nextTouchOn,
        updated_at: updatedAt,
      })
      .where('id', '=', row.id)
      .execute()
    return { id, updatedAt }
  },
})
