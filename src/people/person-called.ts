/** People are spoken of by name: "via Jonas". This is how a name becomes a person, and when it cannot. */
import { companyNamed } from '../companies/company-named.ts'
import { fold, plain } from '../store/search.ts'
import type { Store } from '../store/store.ts'
import { makePerson } from './new-person.ts'
import { readOneLine } from './one-line.ts'
import type { PersonLine } from './person.ts'
import { asLine, personLines } from './person-lines.ts'

/**
 * Those who may be meant by a name as one says it, at most six: the whole name, or its first words ("Jonas" for Jonas Weber); with a
 * company after it, those there ("Jonas, Acme Tea"). Who has the whole name goes before who only begins so.
 */
export async function peopleCalled(store: Store, said: string, except = ''): Promise<PersonLine[]> {
  const read = readOneLine(said)
  const name = fold(read?.name ?? said)
  const place = fold(read?.company ?? '')
  const found = await personLines(store)
    .where('person.id', '<>', except)
    .where((eb) =>
      eb.or([
        eb('person.name_folded', '=', name),
        eb.and([
          eb('person.name_folded', '>=', `${name} `),
          eb('person.name_folded', '<', `${name}!`), // the character after the space
        ]),
      ]),
    )
    .$if(place !== '', (query) => query.where('company.name_folded', 'like', `${plain(place)}%`))
    .orderBy('person.name_folded')
    .orderBy('person.id')
    .limit(6)
    .execute()
  const whole = found.filter((row) => row.name_folded === name)
  return (whole.length > 0 ? whole : found).map(asLine)
}

/** Makes a person where only a name, as one says it, is known: "Jonas Weber, Acme Tea". */
export async function makePersonCalled(store: Store, said: string, now: string): Promise<PersonLine> {
  const read = readOneLine(said)
  const company_id = await companyNamed(store, read?.company ?? '', now)
  const row = await makePerson(store, { name: read?.name ?? said, company_id }, now)
  const company = company_id ? { id: company_id, name: read?.company ?? '' } : null
  return { id: row.id, name: row.name, title: '', level: row.level, levelBy: 'guess', company }
}
