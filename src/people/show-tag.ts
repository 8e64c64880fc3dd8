import { z } from 'zod'
import { daysAfter } from '../account/profile.ts'
import { NotFound } from '../outcome.ts'
import { pageKeys, pageTakes } from '../store/pages.ts'
import { line } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { listPeople } from './list-people.ts'
import { PersonInList } from './person.ts'
import { type Rhythm, rhythmOfTag, rhythmsOf, usualRhythm, whoDied } from './rhythm.ts'
import { allTags, hasOneOf, tagKey, writtenAs } from './tags.ts'

/** The people of one tag, and how often to be in touch with them. */
export const showTag = defineVerb({
  name: 'show-tag',
  says: 'Show a tag: how often to be in touch with everyone who has it, and its people, each with when a word is due.',
  does: 'reads',
  takes: z.object({ tag: line(60).describe('The tag, in any case.'), ...pageTakes }),
  gives: z.object({
    tag: z.string().describe('As it is written.'),
    count: z.int().describe('How many people have it.'),
    weeks: z.number().nullable().describe('Null for the usual, 0 for never. set-rhythm sets it.'),
    pausedUntil: z.string().nullable().describe('Nothing is proposed before this day.'),
    people: z.array(
      PersonInList.extend({
        hasOwnRhythm: z.boolean().describe('True where a rhythm of their own, or of another tag, counts.'),
        dueOn: z
          .string()
          .nullable()
          .describe('When a word is due, by their rhythm. Null where it is the usual, never, or not known.'),
      }),
    ),
    ...pageKeys,
  }),
  async run({ tag: asked, ...takes }, world) {
    const { store } = world
    const tag = (await allTags(store)).find((one) => tagKey(one) === tagKey(asked))
    const rhythm = await rhythmOfTag(store, tag ?? asked)
    if (!tag && !rhythm) throw new NotFound('tag')
    const written = tag ?? rhythm?.tag ?? asked
    const { people, next, previous } = await listPeople.run(
      listPeople.takes.parse({ ...takes, tag: written }),
      world,
    )
    const ids = people.map(({ id }) => id)
    const [rhythms, dead] = [await rhythmsOf(store, ids), await whoDied(store, ids)]
    return {
      tag: written,
      count: await countWith(store, written),
      weeks: rhythm?.weeks ?? null,
      pausedUntil: rhythm?.pausedUntil ?? null,
      people: people.map((person) => {
        const theirs = rhythms.get(person.id) ?? usualRhythm
        const isOut = person.status === 'never' || dead.has(person.id)
        return {
          ...person,
          hasOwnRhythm:
            theirs.by === 'person' || (theirs.by === 'tag' && tagKey(theirs.tag) !== tagKey(written)),
          dueOn: isOut ? null : dueOn(theirs, person.lastContact),
        }
      }),
      next,
      previous,
    }
  },
})

const countWith = async (store: Store, tag: string) => {
  const row = await store
    .selectFrom('person')
    .select((of) => of.fn.countAll<number | string>().as('count'))
    .where(hasOneOf(await writtenAs(store, [tag])))
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

function dueOn({ weeks, pausedUntil }: Rhythm, lastContact: string | null): string | null {
  if (!weeks || !lastContact) return null
  const due = daysAfter(lastContact, 7 * weeks)
  return pausedUntil && pausedUntil > due ? pausedUntil : due
}
