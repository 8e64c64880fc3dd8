import { z } from 'zod'
import { levels } from '../etiquette/level.ts'
import { find as findRow } from '../store/find.ts'
import { pageBy, pageKeys, pageTakes } from '../store/pages.ts'
import { prepared } from '../store/prepared.ts'
import { id, line } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { type Narrowing, narrowed, peopleFound } from './people-found.ts'
import { peopleReachedBy } from './people-reached.ts'
import { PersonLine } from './person.ts'
import { asLine, namedLines } from './person-lines.ts'

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
        'Words to search for. Each is part of the name, the title or the company. Those whose name begins with them come first, and names that differ by a letter or two last.',
      ),
    level: z.enum(levels).optional(),
    companyId: id().optional(),
  }),
  gives: z.object({ people: z.array(PersonLine), ...pageKeys }),
  async run({ find = '', level, companyId, ...takes }, { store, seeker }) {
    if (companyId) await findRow(store, 'company', companyId)
    const [page, narrowing] = [pageBy(takes), { level, companyId }]
    const found =
      (await peopleReachedBy(store, seeker.zone, find, page, narrowing)) ??
      (await peopleFound(store, find, page, narrowing)) ??
      (await peopleByName(store, page, narrowing))
    const { rows, next, previous } = page.cut(found, ({ key }) => key)
    return { people: rows.map(asLine), next, previous }
  },
})

function peopleByName(store: Store, page: ReturnType<typeof pageBy>, narrowing: Narrowing) {
  if (page.start === null && !narrowing.level && !narrowing.companyId)
    return everyone[page.direction](store, page.limit)
  return byName(narrowed(namedLines(store), narrowing), page.direction)
    .where(page.from('person.name_folded', 'person.id'))
    .limit(page.limit)
    .execute()
}

const byName = (lines: ReturnType<typeof namedLines>, direction: 'asc' | 'desc') =>
  lines
    .select('person.name_folded as key')
    .orderBy('person.name_folded', direction)
    .orderBy('person.id', direction)

const everyoneBy = (direction: 'asc' | 'desc') =>
  prepared((store: Store, limit: number) => byName(namedLines(store), direction).limit(limit))
/** Both ends of the whole list, which is what most ask for. */
const everyone = { asc: everyoneBy('asc'), desc: everyoneBy('desc') }
