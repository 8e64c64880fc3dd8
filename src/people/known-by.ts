/** What a person is known by on the whole server: each of their addresses, and their name at their company. A name alone is no one. */
import type { KnownBy } from '../account/requests.ts'
import { companyKey, isNoCompany } from '../companies/company-key.ts'
import { fold } from '../store/fold.ts'
import { preparedForEach } from '../store/prepared.ts'
import { linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'

/** Mail has no capitals, and a full-width letter is the plain one. */
export const byAddress = (email: string): KnownBy => `address:${email.normalize('NFKC').trim().toLowerCase()}`

export const byCompany = (company: string): KnownBy => `company:${companyKey(company)}`

/** Null where the company is none, as “self-employed” is. */
export const byNameAt = (name: string, company: string): KnownBy | null =>
  fold(name) === '' || company.trim() === '' || isNoCompany(company)
    ? null
    : `name:${fold(name)}, ${companyKey(company)}`

const namesAndAddresses = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('person')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select(['person.name', 'person.email', 'person.other_emails', 'company.name as company'])
    .where('person.id', 'in', ids),
)

/** Of people who are there; the addresses first. Where there is neither an address nor a company, nothing. */
export async function whatIsKnownOf(
  store: Store,
  personIds: readonly string[],
): Promise<{ ofPeople: KnownBy[]; ofCompanies: KnownBy[] }> {
  const rows = await namesAndAddresses(store, [...new Set(personIds)])
  const addresses = rows.flatMap(({ email, other_emails }) => [
    ...(email ? [email] : []),
    ...linesIn(other_emails),
  ])
  const names = rows.flatMap(({ name, company }) => byNameAt(name, company ?? '') ?? [])
  const companies = rows.flatMap(({ company }) => (company && !isNoCompany(company) ? [company] : []))
  return { ofPeople: [...addresses.map(byAddress), ...names], ofCompanies: companies.map(byCompany) }
}
