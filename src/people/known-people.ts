/** Tells which people of a file are known already. A LinkedIn profile is the surest key, then an e-mail address; a name is none. */
import type { Store } from '../store/open.ts'
import type { Maybe, Newcomer } from './import.ts'
import { nameKey } from './names.ts'

export interface KnownPerson {
  id: string
  name: string
  title: string
  level_by: 'guess' | 'me'
  company_id: string | null
  email: string | null
  linkedin: string | null
  connected_on: string | null
}

const columns = [
  'id',
  'name',
  'title',
  'level_by',
  'company_id',
  'email',
  'linkedin',
  'connected_on',
] as const

/** Each newcomer who is known, and as whom. Asks by hundreds, so that the length of the file is all that counts. */
export async function knownAmong(
  store: Store,
  people: readonly Newcomer[],
): Promise<Map<Newcomer, KnownPerson>> {
  const bySlug = new Map<string, KnownPerson>()
  for (const slugs of batches(people.flatMap(({ linkedin }) => linkedin ?? [])))
    for (const row of await store
      .selectFrom('person')
      .select(columns)
      .where('linkedin', 'in', slugs)
      .orderBy('id', 'desc')
      .execute())
      if (row.linkedin) bySlug.set(row.linkedin, row)
  const byAddress = new Map<string, KnownPerson>()
  for (const addresses of batches(people.flatMap(({ emailFolded }) => emailFolded ?? [])))
    for (const row of await store
      .selectFrom('person')
      .select([...columns, 'email_folded'])
      .where('email_folded', 'in', addresses)
      .orderBy('id', 'desc')
      .execute())
      if (row.email_folded) byAddress.set(row.email_folded, row)

  const known = new Map<Newcomer, KnownPerson>()
  for (const person of people) {
    const bySure = person.linkedin ? bySlug.get(person.linkedin) : undefined
    const byMail = person.emailFolded ? byAddress.get(person.emailFolded) : undefined
    // A family may share an address, but nobody has two profiles.
    const isOther = Boolean(byMail?.linkedin && person.linkedin && byMail.linkedin !== person.linkedin)
    const one = bySure ?? (isOther ? undefined : byMail)
    if (one) known.set(person, one)
  }
  return known
}

/** Newcomers who bear the name of somebody known at the same company, and have no other profile than theirs. */
export async function maybeKnown(store: Store, people: readonly Newcomer[]): Promise<Maybe[]> {
  const maybe: Maybe[] = []
  const keyed = people.filter(({ companyFolded }) => companyFolded !== '')
  for (const some of batches(keyed)) {
    const names = [...new Set(some.flatMap(({ name, nameFolded }) => [nameFolded, nameKey(name)]))]
    const rows = await store
      .selectFrom('person')
      .innerJoin('company', 'company.id', 'person.company_id')
      .select(['person.id', 'person.name', 'person.linkedin', 'company.name_folded as company'])
      .where('person.name_folded', 'in', names)
      .orderBy('person.id')
      .execute()
    const byName = Map.groupBy(rows, ({ name, company }) => `${nameKey(name)}\n${company}`)
    for (const { line, name, companyFolded, linkedin } of some) {
      const same = byName.get(`${nameKey(name)}\n${companyFolded}`)
      const one = same?.find((row) => !row.linkedin || !linkedin)
      if (one) maybe.push({ line, name, personId: one.id })
    }
  }
  return maybe
}

// Few enough for a statement of either database, and always the same number, so that the statement is prepared once.
const batches = <T>(all: readonly T[], size = 500): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size))
