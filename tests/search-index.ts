/** What the index of a world holds, and what it should hold by the rows of its people. */
import { sql } from 'kysely'
import { fold } from '../src/store/fold.ts'
import { areManyDue, searchable } from '../src/store/search-index.ts'
import { cut, type Texts, wordsOf } from '../src/store/search-words.ts'
import type { Store } from '../src/store/store.ts'

/**
 * What a search has to look through: each word with a name and an id, the texts of each person, each word of the list once, with those
 * who are due read as they are; and whether they are more than may be.
 */
export async function indexIn(store: Store) {
  const { list, due } = await searchable(store)
  const isKept = ({ person_id }: { person_id: string }) => due.every(({ id }) => id !== person_id)
  const words = await sql<{ person_id: string; row: string }>`
    select person_id, word || '|' || name || '|' || person_id as row from search_word`.execute(store)
  const people = await sql<{ person_id: string; row: string }>`
    select person_id, person_id || '|' || name || '|' || company || '|' || title as row from search_person`.execute(
    store,
  )
  const rowsDue = due.flatMap(({ id, texts }) => (texts ? [rowsOf(id, texts)] : []))
  return {
    words: [
      ...words.rows.filter(isKept).map(({ row }) => row),
      ...rowsDue.flatMap(({ words }) => words),
    ].sort(),
    people: [
      ...people.rows.filter(isKept).map(({ row }) => row),
      ...rowsDue.map(({ person }) => person),
    ].sort(),
    list: [...new Set(list.split('\n'))].filter((word) => word !== '').sort(),
    areManyDue: await areManyDue(store),
  }
}

const rowsOf = (id: string, texts: Texts) => ({
  words: [...wordsOf(texts)].map((word) => `${word}|${cut(texts.name)}|${id}`),
  person: `${id}|${texts.name}|${texts.company}|${texts.title}`,
})

/** The same, made from the people themselves. */
export async function indexOf(store: Store): Promise<Awaited<ReturnType<typeof indexIn>>> {
  const people = await peopleWithTexts(store)
  const rows = people.map(({ id, texts }) => rowsOf(id, texts))
  return {
    words: rows.flatMap(({ words }) => words).sort(),
    people: rows.map(({ person }) => person).sort(),
    list: [...new Set(people.flatMap(({ texts }) => [...wordsOf(texts)]))].sort(),
    areManyDue: false,
  }
}

export async function peopleWithTexts(store: Store) {
  const rows = await store
    .selectFrom('person')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select([
      'person.id',
      'person.name',
      'person.name_folded',
      'person.title',
      'company.name_folded as company',
    ])
    .execute()
  return rows.map(({ id, name, name_folded, title, company }) => ({
    id,
    name,
    texts: { name: name_folded, company: company ?? '', title: fold(title) },
  }))
}
