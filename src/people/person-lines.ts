/** People as lists show them, each with their company, in one query. */
import { preparedForEach } from '../store/prepared.ts'
import { linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import type { PersonInList, PersonLine } from './person.ts'
import { contacts, lastContact, statusOf } from './standing.ts'

/** A query for the lines of people; narrow and order it, execute it, and hand each row to `asLine`. */
export const personLines = (store: Store) =>
  store
    .selectFrom('person')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select([
      'person.id',
      'person.name',
      'person.name_folded',
      'person.title',
      'person.level',
      'person.level_by',
    ])
    .select(['person.company_id', 'company.name as company_name'])

type LineRow = Awaited<ReturnType<ReturnType<typeof personLines>['execute']>>[number]

export const asLine = (row: Omit<LineRow, 'name_folded'>): PersonLine => ({
  id: row.id,
  name: row.name,
  title: row.title,
  level: row.level,
  levelBy: row.level_by,
  company: row.company_id ? { id: row.company_id, name: row.company_name ?? '' } : null,
})

/** The same, each with its company looked up for itself: for a query that looks through many and gives few. */
export const namedLines = (store: Store) =>
  store
    .selectFrom('person')
    .select(['person.id', 'person.name', 'person.title', 'person.level', 'person.level_by'])
    .select('person.company_id')
    .select((eb) =>
      eb
        .selectFrom('company as theirs')
        .select('theirs.name')
        .whereRef('theirs.id', '=', 'person.company_id')
        .as('company_name'),
    )

/** The same with where the seeker stands with each; hand each row to `asListed`. */
export const listedLines = (store: Store) =>
  namedLines(store)
    .select(['person.tags', statusOf.as('status')])
    .select(contacts)

type ListedRow = Awaited<ReturnType<ReturnType<typeof listedLines>['execute']>>[number]

/** `zone` is where the seeker is. */
export const asListed = (row: ListedRow, zone: string): PersonInList => ({
  ...asLine(row),
  status: row.status,
  lastContact: lastContact(row, zone),
  tags: linesIn(row.tags),
})

/** The people with these ids, by id. */
export async function linesOf(store: Store, ids: readonly string[]): Promise<Map<string, PersonLine>> {
  return new Map((await linesWith(store, ids)).map((row) => [row.id, asLine(row)]))
}

const linesWith = preparedForEach((store: Store, ids) => personLines(store).where('person.id', 'in', ids))
