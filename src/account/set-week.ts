import { z } from 'zod'
import { countryNamed } from '../store/days-off/calendar.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id, line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** Five days of waiting are five days on which they work: from Sunday to Thursday, or not at Easter. */
export const setWeek = defineVerb({
  name: 'set-week',
  says: 'Set the days on which you, or a person you know, do not work: the country whose holidays count, and the weekend.',
  does: 'writes',
  takes: z.object({
    personId: id().nullish().describe('The person. Defaults to you.'),
    country: line(100)
      .default('')
      .describe(
        'The country whose public holidays count, for example “Germany” or “DE”; “none” for no country. Guessed if empty.',
      ),
    weekend: z
      .array(z.int().min(1).max(7))
      .max(6, 'Leave at least one day to work.')
      .default([])
      .describe('The days of the week without work; 1 is Monday. Defaults to the country’s weekend.'),
  }),
  gives: z.object({ personId: z.string().nullable(), country: z.string() }),
  refuses: {
    'no-such-country': 'There is no country called “{country}”. Enter its English name, or “none”.',
  },
  async run(takes, { store, now, refuse }) {
    const personId = takes.personId ?? null
    if (personId) await find(store, 'person', personId)
    const isNone = takes.country.toLowerCase() === 'none'
    const country = isNone ? 'none' : (countryNamed(takes.country) ?? '')
    if (takes.country !== '' && country === '') throw refuse('no-such-country', { country: takes.country })
    const weekend = [...new Set(takes.weekend)].sort().join('')
    const row = { country, weekend, updated_at: moment(now) }
    const known = await store
      .selectFrom('week')
      .select('id')
      .where('person_id', personId ? '=' : 'is', personId)
      .executeTakeFirst()
    if (known) await store.updateTable('week').set(row).where('id', '=', known.id).execute()
    else
      await store
        .insertInto('week')
        .values({ id: newId(), person_id: personId, ...row })
        .execute()
    return { personId, country }
  },
})
