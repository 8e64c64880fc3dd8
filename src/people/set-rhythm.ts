import { z } from 'zod'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { date, id, line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { tagKey } from './tags.ts'

/** A year or two is the longest that anyone plans ahead. */
export const MOST_WEEKS = 104

/** One clock a person: how often a word is due, and whether it rests. Any contact sets the clock back. */
export const setRhythm = defineVerb({
  name: 'set-rhythm',
  says: 'Set how often to be in touch with a person, or with everyone who has a tag.',
  does: 'writes',
  takes: z.object({
    personId: id().nullish().describe('The person. Or give a tag.'),
    tag: line(60).default('').describe('A tag: everyone who has it and has no rhythm of their own.'),
    weeks: z
      .union([z.int(), z.null()])
      .refine(
        (weeks) => weeks === null || (weeks >= 0 && weeks <= MOST_WEEKS),
        `Enter a number of weeks from 0 to ${MOST_WEEKS}.`,
      )
      .optional()
      .describe('Weeks from one contact to the next; 0 for never. Leave out, or null, for the usual.'),
    pausedUntil: date().nullish().describe('Nothing is proposed before this day.'),
  }),
  gives: z.object({
    id: z.string(),
    says: z.string().describe('Whose rhythm it is: the name, or the tag.'),
    weeks: z.number().nullable().describe('As it is set now.'),
    pausedUntil: z.string().nullable().describe('As it is set now.'),
  }),
  refuses: { 'who-is-it': 'Give a person, or a tag.' },
  async run({ personId = null, tag, weeks = null, pausedUntil = null }, { store, now, refuse }) {
    if ((personId === null) === (tag === '')) throw refuse('who-is-it')
    const says = personId ? (await find(store, 'person', personId)).name : tag
    const kept = await store
      .selectFrom('rhythm')
      .select(['id', 'tag'])
      .where('person_id', personId === null ? 'is' : '=', personId)
      .execute()
    // A tag is one however it is written.
    const before = kept.filter((row) => personId !== null || tagKey(row.tag) === tagKey(tag))
    await store
      .deleteFrom('rhythm')
      .where('id', 'in', ['', ...before.map(({ id }) => id)])
      .execute()
    const id = newId()
    const rhythm = { person_id: personId, tag: personId ? '' : tag, weeks, paused_until_on: pausedUntil }
    await store
      .insertInto('rhythm')
      .values({ id, ...rhythm, set_at: moment(now) })
      .execute()
    return { id, says, weeks, pausedUntil }
  },
})
