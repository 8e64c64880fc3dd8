import { z } from 'zod'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { clockTime, date } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { HoursShown, hoursOf, longestPause, minuteOf, mostMeetings, shownHours } from './hours.ts'

/** Times that are proposed to a host keep to it; a time that I choose myself keeps the pause only. */
export const setHours = defineVerb({
  name: 'set-hours',
  says: 'Set when you can meet: between which hours, with what pause between meetings, how many a day and not before which day.',
  does: 'writes',
  takes: z.object({
    from: clockTime().nullish().describe('The time from which you can meet: 9:00 until it is set.'),
    until: clockTime().nullish().describe('The time at which the last meeting ends: 17:00 until it is set.'),
    pause: z
      .int('Enter whole minutes.')
      .min(0, 'Enter 0 or more.')
      .max(longestPause, `Enter ${longestPause} at most.`)
      .nullish()
      .describe('Minutes that stay free before and after each meeting: 15 until it is set.'),
    mostADay: z
      .int('Enter a whole number.')
      .min(1, 'Enter 1 or more.')
      .max(mostMeetings, `Enter ${mostMeetings} at most.`)
      .nullish()
      .describe('How many meetings a day: 2 until it is set.'),
    notBefore: date()
      .nullish()
      .describe('No meeting is proposed before this day. Empty takes it away; left out, it stays.'),
  }),
  gives: HoursShown,
  refuses: { 'ends-before': 'The last meeting would end before the first begins. Change one of the times.' },
  async run(takes, { store, now, refuse }) {
    const known = await hoursOf(store)
    const hours = {
      opens: takes.from ? minuteOf(takes.from) : known.opens,
      closes: takes.until ? minuteOf(takes.until) : known.closes,
      pause: takes.pause ?? known.pause,
      mostADay: takes.mostADay ?? known.mostADay,
      notBefore: takes.notBefore === undefined ? known.notBefore : takes.notBefore,
    }
    if (hours.closes <= hours.opens) throw refuse('ends-before')
    await store.deleteFrom('meeting_hours').execute()
    const { opens, closes, pause, mostADay, notBefore } = hours
    await store
      .insertInto('meeting_hours')
      .values({
        id: newId(),
        opens,
        closes,
        pause,
        most_a_day: mostADay,
        not_before_on: notBefore,
        set_at: moment(now),
      })
      .execute()
    return shownHours(hours)
  },
})
