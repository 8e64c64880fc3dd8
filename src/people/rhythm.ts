/** How often to be in touch with someone: as it was set for them, else the soonest of their tags, else the usual. */
import { prepared, preparedForEach } from '../store/prepared.ts'
import { linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { many } from '../ui/say.ts'
import { tagKey } from './tags.ts'

export interface Rhythm {
  /** Null is the usual: a month or so after the thank-you, then every other month, then each season. 0 is never. */
  weeks: number | null
  pausedUntil: string | null
  /** Whose it is: set for the person, for one of their tags, or no one's. */
  by: 'person' | 'tag' | 'usual'
  tag: string
}

export const usualRhythm: Rhythm = { weeks: null, pausedUntil: null, by: 'usual', tag: '' }

/** What can be chosen on a page. */
export const rhythmChoices = [
  { weeks: null, label: 'After a month, then every 2 to 3 months' },
  { weeks: 4, label: 'Every 4 weeks' },
  { weeks: 8, label: 'Every 8 weeks' },
  { weeks: 13, label: 'Every 3 months' },
  { weeks: 26, label: 'Every 6 months' },
  { weeks: 52, label: 'Once a year' },
  { weeks: 0, label: 'Never' },
] as const

/** “every 8 weeks”. */
export const sayWeeks = (weeks: number | null): string =>
  weeks === null
    ? 'after a month, then every 2 to 3 months'
    : weeks === 0
      ? 'never'
      : `every ${many(weeks, 'week')}`

interface RhythmRow {
  person_id: string | null
  tag: string
  weeks: number | null
  paused_until_on: string | null
}

/** Of these tags the one that comes round soonest; one that is never, or that rests, gives way to another. */
function ofTags(tags: readonly string[], kept: readonly RhythmRow[]): Rhythm | null {
  const keys = tags.map(tagKey)
  const theirs = kept.filter(({ person_id, tag }) => person_id === null && keys.includes(tagKey(tag)))
  const [soonest] = theirs.toSorted((a, b) => wait(a) - wait(b))
  return soonest ? { ...asRhythm(soonest), by: 'tag', tag: soonest.tag } : null
}

const wait = ({ weeks, paused_until_on }: RhythmRow) =>
  weeks === 0 || paused_until_on ? Number.POSITIVE_INFINITY : (weeks ?? USUAL_WEEKS)

/** For comparing with others: the usual comes round about so often. */
const USUAL_WEEKS = 10

const asRhythm = ({ weeks, paused_until_on: pausedUntil }: RhythmRow) => ({ weeks, pausedUntil })

/** What is set for this tag, in whatever case; null where nothing is. */
export async function rhythmOfTag(store: Store, tag: string): Promise<Rhythm | null> {
  const kept = await store
    .selectFrom('rhythm')
    .select(['person_id', 'tag', 'weeks', 'paused_until_on'])
    .where('person_id', 'is', null)
    .orderBy('id')
    .execute()
  return ofTags([tag], kept)
}

/** By person, for those of whom anything is set; all others have the usual one. */
export async function rhythmsOf(store: Store, personIds: readonly string[]): Promise<Map<string, Rhythm>> {
  if (personIds.length === 0) return new Map()
  const kept: RhythmRow[] = await allRhythms(store)
  if (kept.length === 0) return new Map()
  const people = await tagsOf(store, personIds)
  return new Map(
    people.flatMap(({ id, tags }) => {
      const own = kept.findLast(({ person_id }) => person_id === id)
      const rhythm: Rhythm | null = own
        ? { ...asRhythm(own), by: 'person', tag: '' }
        : ofTags(linesIn(tags), kept)
      return rhythm ? [[id, rhythm] as const] : []
    }),
  )
}

const allRhythms = prepared((store: Store) =>
  store.selectFrom('rhythm').select(['person_id', 'tag', 'weeks', 'paused_until_on']).orderBy('id'),
)

const tagsOf = preparedForEach((store: Store, ids) =>
  store.selectFrom('person').select(['id', 'tags']).where('id', 'in', ids),
)

/** Which of these people have died; of all there are, where none are named. */
export async function whoDied(store: Store, personIds?: readonly string[]): Promise<Set<string>> {
  const rows = personIds ? await deathsAmong(store, personIds) : await allDeaths(store)
  return new Set(rows.map(({ person_id }) => person_id))
}

const deaths = (store: Store) => store.selectFrom('death').select('person_id')
const allDeaths = prepared(deaths)
const deathsAmong = preparedForEach((store: Store, ids) => deaths(store).where('person_id', 'in', ids))

/** What a verb that would begin something with them says, under the code `died`. */
export const diedSays = 'They have died. What you wrote together stays, and nothing more is due.'
