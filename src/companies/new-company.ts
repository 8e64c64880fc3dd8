/** How the row of a company comes to be: every company there is was made here. */
import { newId } from '../store/id.ts'
import { fold } from '../store/search.ts'
import type { Store } from '../store/store.ts'
import type { CompanyTable } from './table.ts'

/** What is known of a new company: its name, and any of the other columns. */
export type NewCompany = Pick<CompanyTable, 'name'> &
  Partial<Omit<CompanyTable, 'id' | 'created_at' | 'updated_at'>>

/** Adds one company and gives the row. `at` is an ISO instant. */
export async function makeCompany(store: Store, known: NewCompany, at: string): Promise<CompanyTable> {
  const [row] = await makeCompanies(store, [known], at)
  return row as CompanyTable
}

/** Adds several companies, at most a few hundred, in one statement; gives their rows in the same order. */
export async function makeCompanies(
  store: Store,
  known: readonly NewCompany[],
  at: string,
): Promise<CompanyTable[]> {
  const rows = known.map((one) => newCompany(one, at))
  await store.insertInto('company').values(rows).execute()
  return rows
}

const newCompany = (known: NewCompany, at: string): CompanyTable => ({
  id: newId(),
  website: null,
  careers_link: null,
  industry: '',
  note: '',
  other_names: '',
  motivation: 0,
  why_there: '',
  import_id: null,
  ...known,
  name_folded: known.name_folded ?? fold(known.name),
  created_at: at,
  updated_at: at,
})
