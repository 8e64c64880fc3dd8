import { z } from 'zod'
import { levels } from '../etiquette/level.ts'
import { find as findRow } from '../store/find.ts'
import { pageBy, pageKeys, pageTakes } from '../store/pages.ts'
import { prepared } from '../store/prepared.ts'
import { hasWords } from '../store/search.ts'
import { id, line } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { PersonLine } from './person.ts'
import { asLine } from './person-lines.ts'

/** Everyone by name, fifty at a time. */
export const listPeople = defineVerb({
  name: 'list-people',
  says: 'List people by name, 50 at a time. Search them by parts of name, title or company.',
  does: 'reads',
  takes: z.object({
    ...pageTakes,
    find: line(200)
      .optional()
      .describe('Words to search for. Each is part of the name, the title or the company.'),
    level: z.enum(levels).optional(),
    companyId: id().optional(),
  }),
  gives: z.object({ people: z.array(PersonLine), ...pageKeys }),
  async run({ find = '', level, companyId, ...takes }, { store }) {
    if (companyId) await findRow(store, 'company', companyId)
    const page = pageBy(takes)
    let query = lines(store)
    // A guess that rests on no title is shown nowhere, so no one is found by it.
    if (level)
      query = query
        .where('person.level', '=', level)
        .where((is) => is.or([is('person.level_by', '=', 'me'), is('person.title', '<>', '')]))
    if (companyId) query = query.where('person.company_id', '=', companyId)
    // Joined only to find by it.
    if (find)
      query = query.leftJoin('company', 'company.id', 'person.company_id').where(
        hasWords(find, {
          folded: ['person.name_folded', 'company.name_folded'],
          written: ['person.title'],
        }),
      )
    const isAll = !find && !level && !companyId && page.isEnd
    const found = isAll
      ? await everyone[page.direction](store, page.limit)
      : await query
          .where(page.from('person.name_folded', 'person.id'))
          .orderBy('person.name_folded', page.direction)
          .orderBy('person.id', page.direction)
          .limit(page.limit)
          .execute()
    const { rows, next, previous } = page.cut(found, (row) => row.name_folded)
    return { people: rows.map(asLine), next, previous }
  },
})

/** Each with the name of the company, which is looked up only for those that are given. */
const lines = (store: Store) =>
  store
    .selectFrom('person')
    .select(['person.id', 'person.name', 'person.name_folded', 'person.title', 'person.level'])
    .select(['person.level_by', 'person.company_id'])
    .select((eb) =>
      eb
        .selectFrom('company as theirs')
        .select('theirs.name')
        .whereRef('theirs.id', '=', 'person.company_id')
        .as('company_name'),
    )

const everyoneBy = (direction: 'asc' | 'desc') =>
  prepared((store: Store, limit: number) =>
    lines(store).orderBy('person.name_folded', direction).orderBy('person.id', direction).limit(limit),
  )
/** Both ends of the whole list, which is what most ask for. */
const everyone = { asc: everyoneBy('asc'), desc: everyoneBy('desc') }
