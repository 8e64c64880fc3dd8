/** How the row of a person comes to be: every person there is was made here. */
import { newId } from '../store/id.ts'
import { prepared } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import { emptyRow } from '../store/tables.ts'
import { guessLevel } from './level.ts'
import { sortKey } from './names.ts'
import type { PersonTable } from './table.ts'

/** What is known of someone new: a name, and any of the other columns. */
export type NewPerson = Pick<PersonTable, 'name'> &
  Partial<Omit<PersonTable, 'id' | 'created_at' | 'updated_at'>>

/** Adds one person and gives the row. `at` is an ISO instant. */
export async function makePerson(store: Store, known: NewPerson, at: string): Promise<PersonTable> {
  const row = newPerson(known, at)
  const values = columns.map((column) => row[column] ?? null)
  await insertOne(store, ...values)
  return row
}

const columns = Object.keys(emptyRow('person')) as (keyof PersonTable)[]

const insert = (store: Store, rows: readonly PersonTable[]) => store.insertInto('person').values(rows)
const insertOne = prepared((store: Store, ...values: (string | number | null)[]) =>
  insert(store, [
    Object.fromEntries(columns.map((column, nth) => [column, values[nth]])) as unknown as PersonTable,
  ]),
)

/** Adds several people, at most a few hundred, in one statement; gives their rows in the same order. */
export async function makePeople(
  store: Store,
  known: readonly NewPerson[],
  at: string,
): Promise<PersonTable[]> {
  const rows = known.map((one) => newPerson(one, at))
  await insert(store, rows).execute()
  return rows
}

const nothingKnown = emptyRow('person')

const newPerson = (known: NewPerson, at: string): PersonTable => ({
  ...nothingKnown,
  level_by: 'guess',
  ...known,
  id: newId(),
  name_folded: known.name_folded ?? sortKey(known.name),
  level: known.level ?? guessLevel(known.title ?? ''),
  created_at: at,
  updated_at: at,
})
