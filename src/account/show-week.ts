import { z } from 'zod'
import { countryName } from '../store/days-off/calendar.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { weekAsSet, weekdaysOf } from './calendars.ts'
import { HoursShown, hoursOf, shownHours } from './hours.ts'

/** On which days someone works, as waiting and nudges count them. */
export const showWeek = defineVerb({
  name: 'show-week',
  says: 'Show the days on which you, or a person you know, do not work: weekend, holidays, days off.',
  does: 'reads',
  takes: z.object({ personId: id().nullish().describe('The person. Defaults to you.') }),
  gives: z.object({
    country: z.string().nullable().describe('The country whose holidays count, by its code.'),
    countryName: z.string(),
    isGuess: z.boolean().describe('True until a country is set.'),
    weekend: z.array(z.int()).describe('1 is Monday.'),
    ownWeekend: z.array(z.int()).describe('The same if it was set; empty if it is the country’s.'),
    hours: HoursShown.nullable().describe('When you can meet; null for a person you know.'),
    daysOff: z.array(z.object({ id: z.string(), from: z.string(), to: z.string(), note: z.string() })),
  }),
  async run({ personId }, { store }) {
    if (personId) await find(store, 'person', personId)
    const { calendar, week, daysOff } = await weekAsSet(store, personId ?? null)
    const { country, weekend } = calendar
    const isGuess = !week || week.country === ''
    return {
      country,
      countryName: country ? countryName(country) : '',
      isGuess,
      weekend: [...weekend],
      ownWeekend: weekdaysOf(week?.weekend ?? ''),
      hours: personId ? null : shownHours(await hoursOf(store)),
      daysOff: daysOff.slice(0, 200).map(({ id, from, to, note }) => ({ id, from, to, note })),
    }
  },
})
