import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { clockTime, date, id, minutes, prose } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { hostNames } from './debrief-lines.ts'
import { keepPromiseLine } from './debrief-parts.ts'
import { firstAnswer, firstWritten, fromNotes } from './from-notes.ts'
import { isPast, meetingTime } from './meeting-time.ts'
import { notesIn } from './note-rows.ts'
import { isHeld } from './standing.ts'

/** You met. That may happen unplanned, by the coffee machine: nothing need have been agreed. */
export const recordMeeting = defineVerb({
  name: 'record-meeting',
  says: 'Record that you met: when, for how long, and how it went. What was marked in your notes is filled in; thank-yous are due from then on.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The conversation.'),
    date: date()
      .nullish()
      .describe(
        'The date you met, in your time zone. Defaults to the time of the meeting if it is past, otherwise now.',
      ),
    time: clockTime()
      .nullish()
      .describe('The start time, in your time zone. Defaults to noon when only the date is given.'),
    minutes: minutes().nullish().describe('How many minutes it took.'),
    agreedMinutes: minutes()
      .nullish()
      .describe('How many minutes were agreed in the end, where they offered more time.'),
    went: z.enum(['well', 'fair', 'badly']).default('well'),
    note: prose().default('').describe('Private notes. They become part of your notes on how it went.'),
  }),
  gives: z.object({ id: z.string(), heldAt: z.string() }),
  refuses: {
    held: 'You have already marked this as met. Add notes under How it went.',
    'not-yet': 'That date is in the future. Come back after you meet.',
    'clock-gap': '{time} does not exist that day, because the clocks change. Enter another time.',
  },
  undoneBy: { verb: 'undo-meeting', takes: { id: 'id' } },
  async run({ id, date, time, minutes, agreedMinutes, went, note }, { store, seeker, now, refuse }) {
    const { person_id } = await find(store, 'conversation', id)
    if (await isHeld(store, id)) throw refuse('held')
    const agreed = await store
      .selectFrom('agreement')
      .select(['starts_at', 'channel'])
      .where('conversation_id', '=', id)
      .executeTakeFirst()
    const startsAt = agreed?.starts_at
    const usual = startsAt && isPast(startsAt, now) ? startsAt : moment(now)
    const heldAt = date ? meetingTime(date, time ?? noonOrNow(date, seeker.zone, now), seeker.zone) : usual
    if (!heldAt) throw refuse('clock-gap', { time: time ?? '12:00' })
    if (!isPast(heldAt, now)) throw refuse('not-yet')
    const at = moment(now)
    if (agreedMinutes) await offeredMore(store, id, agreedMinutes)
    const host = await find(store, 'person', person_id)
    const notes = await notesIn(store, id)
    const noted = fromNotes(notes, { ...seeker, today: today(seeker, now) }, hostNames(host))
    const isWritten = agreed?.channel === 'letter'
    const theySaid =
      noted.theySaid || (isWritten ? firstAnswer(notes) || (await wrote(store, id, person_id)) : '')
    for (const promise of noted.promises)
      await keepPromiseLine({ store, conversationId: id, host, seeker, now }, promise)
    await store
      .insertInto('debrief')
      .values({
        id: newId(),
        conversation_id: id,
        held_at: heldAt,
        minutes: minutes ?? null,
        went,
        they_said: theySaid,
        surprised: '',
        i_will: noted.iWill,
        note,
        next_touch_on: null,
        names_declined_on: null,
        created_at: at,
        updated_at: at,
      })
      .execute()
    return { id, heldAt }
  },
})

/** What they wrote first, where their letter is not cut under the questions yet. */
async function wrote(store: Store, conversationId: string, personId: string): Promise<string> {
  const letters = await store
    .selectFrom('letter')
    .select(['direction', 'occasion', 'body'])
    .where('conversation_id', '=', conversationId)
    .where('person_id', '=', personId)
    .where('sent_on', 'is not', null)
    .orderBy('sent_on')
    .orderBy('id')
    .execute()
  const asked = letters.findLastIndex(({ occasion }) => occasion === 'send-questions')
  const theirs = letters.slice(asked + 1).find(({ direction }) => direction === 'in')
  return asked === -1 || !theirs ? '' : firstWritten(theirs.body, letters[asked]?.body ?? '')
}

/** They moved the end themselves: what ran on was no lateness. */
const offeredMore = (store: Store, conversationId: string, minutes: number) =>
  store
    .updateTable('agreement')
    .set({ minutes })
    .where('conversation_id', '=', conversationId)
    .where('minutes', '<', minutes)
    .execute()

/** Noon stands for “some time that day”; on a morning of that same day it would lie ahead, so then it is now. */
function noonOrNow(date: string, zone: string, now: Temporal.Instant): string {
  const here = now.toZonedDateTimeISO(zone)
  const isThisMorning = here.toPlainDate().toString() === date && here.hour < 12
  return isThisMorning ? here.toPlainTime().toString({ smallestUnit: 'minute' }) : '12:00'
}
