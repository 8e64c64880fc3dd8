import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale, seenAt } from '../store/seen.ts'
import { clockTime, date, id, minutes, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { debriefParts, keepDebriefParts } from './debrief-parts.ts'
import { isPast, meetingTime, onTheWall } from './meeting-time.ts'

/** What is written within the hour is what the thank-you can name, and what a job interview can rest on months later. */
export const writeDebrief = defineVerb({
  name: 'write-debrief',
  says: 'Write how a conversation went: what helped, what surprised you, what you will do, what was promised, who else gave time, who they named.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The conversation.'),
    went: z.enum(['well', 'fair', 'badly']).optional(),
    theySaid: prose()
      .optional()
      .describe(
        'What they said or did that helped most, in words you could say to them (“What you said about …”). It goes into the thank-you.',
      ),
    surprised: prose().optional().describe('What surprised you. It is not used in letters.'),
    iWill: prose().optional().describe('What you will do with it, as a sentence that starts with “I will”.'),
    note: prose().optional().describe('Private notes.'),
    date: date().nullish().describe('The date you met, in your time zone, to correct it.'),
    time: clockTime().nullish().describe('The start time, in your time zone, to correct it.'),
    minutes: minutes().nullish().describe('How many minutes it took.'),
    nextTouchOn: date().nullish().describe('When to write to them again.'),
    asksForNames: z
      .boolean()
      .optional()
      .describe('False where you will not ask them for names of other people; true takes that back.'),
    ...debriefParts,
    seenAt: seenAt(),
  }),
  gives: z.object({ id: z.string(), updatedAt: z.string() }),
  refuses: {
    'not-held': 'Mark the conversation as met first.',
    'not-yet': 'That date is in the future. Enter when you met.',
    'clock-gap': '{time} does not exist that day, because the clocks change. Enter another time.',
    'changed-elsewhere': changedElsewhere,
  },
  async run({ id, promises, helpers, named, seenAt, ...takes }, world) {
    const { store, seeker, now, refuse } = world
    const { person_id } = await find(store, 'conversation', id)
    const row = await store
      .selectFrom('debrief')
      .selectAll()
      .where('conversation_id', '=', id)
      .executeTakeFirst()
    if (!row) throw refuse('not-held')
    if (isStale(seenAt, row.updated_at)) throw refuse('changed-elsewhere')
    const host = await find(store, 'person', person_id)
    await keepDebriefParts({ store, conversationId: id, host, seeker, now }, { promises, helpers, named })
    // A line of a list is no change of the words above it: those who write there are not told of one.
    if (Object.values(takes).every((value) => value === undefined)) return { id, updatedAt: row.updated_at }
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
        went: takes.went ?? row.went,
        they_said: takes.theySaid ?? row.they_said,
        surprised: takes.surprised ?? row.surprised,
        i_will: takes.iWill ?? row.i_will,
        note: takes.note ?? row.note,
        minutes: takes.minutes === undefined ? row.minutes : takes.minutes,
        next_touch_on: takes.nextTouchOn === undefined ? row.next_touch_on : takes.nextTouchOn,
        names_declined_on:
          takes.asksForNames === undefined
            ? row.names_declined_on
            : takes.asksForNames
              ? null
              : today(seeker, now),
        updated_at: updatedAt,
      })
      .where('id', '=', row.id)
      .execute()
    return { id, updatedAt }
  },
})
