import { z } from 'zod'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { date, id, line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** Away for a day or for weeks: no one nudges a person who is on holiday, or writes on their own. */
export const addDayOff = defineVerb({
  name: 'add-day-off',
  says: 'Add days on which you, or a person you know, are away.',
  does: 'writes',
  takes: z.object({
    personId: id().nullish().describe('Who is away. Defaults to you.'),
    from: date().describe('The first day.'),
    to: date().nullish().describe('The last day. Defaults to the first.'),
    note: line(200).default('').describe('Why. Only you see it.'),
  }),
  gives: z.object({ id: z.string() }),
  makes: { day_off: 'id' },
  refuses: { 'ends-before': 'The last day is before the first. Change one of them.' },
  undoneBy: { verb: 'remove-day-off', takes: { id: 'id' } },
  async run({ personId, from, to, note }, { store, now, refuse }) {
    if (personId) await find(store, 'person', personId)
    if (to && to < from) throw refuse('ends-before')
    const id = newId()
    await store
      .insertInto('day_off')
      .values({
        id,
        person_id: personId ?? null,
        from_on: from,
        to_on: to ?? from,
        note,
        created_at: moment(now),
      })
      .execute()
    return { id }
  },
})
