import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { type Level, levels } from '../etiquette/level.ts'
import { find as findRow } from '../store/find.ts'
import { pageBy, pageKeys, pageTakes } from '../store/pages.ts'
import { prepared } from '../store/prepared.ts'
import { id, line } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { readFind } from './find-words.ts'
import { isNarrowing, type Narrowing, narrowed, peopleFound } from './people-found.ts'
import { peopleReachedBy } from './people-reached.ts'
import { PersonInList } from './person.ts'
import { asListed, listedLines } from './person-lines.ts'
import { lastContactKey, type Status, statuses, statusOf } from './standing.ts'
import { allTags, writtenAs } from './tags.ts'

/** By what the list can be ordered, and whether the highest comes first. */
export const sorts = {
  name: { isDown: false },
  company: { isDown: false },
  level: { isDown: true },
  'last-contact': { isDown: true },
  changed: { isDown: true },
} as const
export type Sort = keyof typeof sorts

/** Everyone by name, fifty at a time. */
export const listPeople = defineVerb({
  name: 'list-people',
  says: 'List people by name, 50 at a time. Search them by parts of name, title or company, by words with a typing error, and by an email address or a phone number.',
  does: 'reads',
  takes: z.object({
    ...pageTakes,
    find: line(200)
      .optional()
      .describe(
        'Words to search for. Each is part of the name, the title or the company. Those whose name begins with them come first, and names that differ by a letter or two last. company:, role:, level:, tag: and via: narrow it: “maya company:acme role:"vp product" level:director tag:climate via:jonas”.',
      ),
    level: z.enum(levels).optional(),
    companyId: id().optional(),
    status: z.enum(statuses).optional().describe('Only those of this status.'),
    tag: line(60).optional().describe('Only those with this tag.'),
    sort: z
      .enum(Object.keys(sorts) as [Sort, ...Sort[]])
      .default('name')
      .describe(
        'By name, company, level, last contact or last change. A search gives the best match first, whatever is said here.',
      ),
    withCounts: z.boolean().default(false).describe('True to count everyone by status as well.'),
  }),
  gives: z.object({
    people: z.array(PersonInList),
    counts: z
      .object(
        Object.fromEntries(
          statuses.map((status) => [status, z.number().describe('How many there are of this status.')]),
        ) as Record<Status, z.ZodNumber>,
      )
      .nullable()
      .describe(
        'With `withCounts`: how many there are of each status, within the level and the company asked for. Null without, and of a search.',
      ),
    tags: z.array(z.string()).nullable().describe('With `withCounts`: every tag you use. Null without.'),
    ...pageKeys,
  }),
  async run({ find: typed = '', level, companyId, status, tag, sort, withCounts, ...takes }, world) {
    const { store, seeker } = world
    if (companyId) await findRow(store, 'company', companyId)
    const {
      words: find,
      by: { tag: tagTyped, ...by },
    } = readFind(typed)
    const oneTag = tag ?? tagTyped
    const tagged = oneTag ? { tags: await writtenAs(store, [oneTag]) } : {}
    const narrowing = { companyId, status, ...by, level: level ?? by.level, ...tagged }
    const isSearch = find !== ''
    const page = pageBy(takes, { isNewestFirst: !isSearch && sorts[sort].isDown })
    const look = async () =>
      (await peopleReachedBy(store, seeker.zone, find, page, narrowing)) ??
      (await peopleFound(store, find, page, narrowing)) ??
      (sort === 'name' || isSearch
        ? peopleByName(store, page, narrowing)
        : peopleBy(sort, store, page, narrowing))
    const [found, counts, all] = await Promise.all([
      look(),
      withCounts && !isSearch ? countsOf(store, narrowing) : null,
      withCounts ? allTags(store) : null,
    ])
    const { rows, next, previous } = page.cut(found, ({ key }) => key)
    return {
      people: rows.map((row) => asListed(row, seeker.zone)),
      counts,
      tags: all,
      next,
      previous,
    }
  },
})

function peopleByName(store: Store, page: ReturnType<typeof pageBy>, narrowing: Narrowing) {
  if (page.start === null && !isNarrowing(narrowing)) return everyone[page.direction](store, page.limit)
  return byName(narrowed(listedLines(store), narrowing), page.direction)
    .where(page.from('person.name_folded', 'person.id'))
    .limit(page.limit)
    .execute()
}

const byName = (lines: ReturnType<typeof listedLines>, direction: 'asc' | 'desc') =>
  lines
    .select('person.name_folded as key')
    .orderBy('person.name_folded', direction)
    .orderBy('person.id', direction)

const everyoneBy = (direction: 'asc' | 'desc') =>
  prepared((store: Store, limit: number) => byName(listedLines(store), direction).limit(limit))
/** Both ends of the whole list, which is what most ask for. */
const everyone = { asc: everyoneBy('asc'), desc: everyoneBy('desc') }

/** Ordered by a key that is worked out for each: only the rows of the page are read whole. */
async function peopleBy(
  sort: Exclude<Sort, 'name'>,
  store: Store,
  page: ReturnType<typeof pageBy>,
  narrowing: Narrowing,
) {
  const keyed = narrowed(store.selectFrom('person').select('person.id'), narrowing).select(
    keys[sort].as('sort_key'),
  )
  const those = store
    .selectFrom(keyed.as('keyed'))
    .select(['keyed.id', 'keyed.sort_key'])
    .where(page.from('keyed.sort_key', 'keyed.id'))
    .orderBy('keyed.sort_key', page.direction)
    .orderBy('keyed.id', page.direction)
    .limit(page.limit)
  return listedLines(store)
    .innerJoin(those.as('those'), 'those.id', 'person.id')
    .select('those.sort_key as key')
    .orderBy('those.sort_key', page.direction)
    .orderBy('person.id', page.direction)
    .execute()
}

const rankOf = (level: Level) =>
  sql`when ${sql.lit(level)} then ${sql.lit(String(levels.indexOf(level) + 1))}`

/** Those of whom it is not known come last. */
const keys: Record<Exclude<Sort, 'name'>, RawBuilder<string>> = {
  company: sql<string>`coalesce((select '0' || theirs.name_folded from company theirs where theirs.id = person.company_id), '1')`,
  level: sql<string>`case when person.level_by = 'guess' and person.title = '' then '0' else case person.level ${sql.join(levels.map(rankOf), sql` `)} end end`,
  'last-contact': lastContactKey,
  changed: sql<string>`person.updated_at`,
}

/** Those with a conversation are few: they are counted by status, and of the others how many there are. */
async function countsOf(
  store: Store,
  { status: _, ...narrowing }: Narrowing,
): Promise<Record<Status, number>> {
  const isWhole = !isNarrowing(narrowing)
  const rows = isWhole ? await countsOfAll(store) : await countsIn(store, narrowing).execute()
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>
  let others = 0
  for (const { status, count } of rows) {
    if (status === null) others += Number(count)
    else {
      counts[status] = Number(count)
      others -= Number(count)
    }
  }
  return { ...counts, none: others }
}

/** A row for each status of those with a conversation, and one of everyone, which has none. */
const countsIn = (store: Store, narrowing: Narrowing) => {
  // By itself, since SQLite knows how many rows a table has, and beside another column goes through them.
  const everyone = narrowed(store.selectFrom('person'), narrowing).select(({ fn }) => fn.countAll().as('all'))
  return narrowed(store.selectFrom('person'), narrowing)
    .select([sql<Status | null>`${statusOf}`.as('status'), sql<number | string>`count(*)`.as('count')])
    .where('person.id', 'in', (of) => of.selectFrom('conversation').select('conversation.person_id'))
    .groupBy(sql`1`)
    .unionAll(
      store.selectNoFrom([
        sql<Status | null>`null`.as('status'),
        sql<number | string>`(${everyone})`.as('count'),
      ]),
    )
}

const countsOfAll = prepared((store: Store) => countsIn(store, {}))
