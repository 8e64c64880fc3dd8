/** What the index of a world holds, and what it should hold by the rows of its people. */
import { sql } from 'kysely'
import { fold } from '../src/store/fold.ts'
import { isDue, listOfWords } from '../src/store/search-index.ts'
import { cut, wordsOf } from '../src/store/search-words.ts'
import type { Store } from '../src/store/store.ts'

/** The index as it is: each word with a name and an id, the texts of each person, each word of the list once, and whether anyone is due. */
export async function indexIn(store: Store) {
  const words = await sql<{ row: string }>`
    select word || '|' || name || '|' || person_id as row from search_word`.execute(store)
  const people = await sql<{ row: string }>`
    select person_id || '|' || name || '|' || company || '|' || title as row from search_person`.execute(
    store,
  )
  return {
    words: words.rows.map(({ row }) => row).sort(),
    people: people.rows.map(({ row }) => row).sort(),
    list: [...new Set((await listOfWords(store)).split('\n'))].filter((word) => word !== '').sort(),
    isDue: await isDue(store),
  }
}

/** The same, made from the people themselves. */
export async function indexOf(store: Store): Promise<Awaited<ReturnType<typeof indexIn>>> {
  const people = await peopleWithTexts(store)
  const words = people.flatMap(({ id, texts }) =>
    [...wordsOf(texts)].map((word) => ({ word, row: `${word}|${cut(texts.name)}|${id}` })),
  )
  return {
    words: words.map(({ row }) => row).sort(),
    people: people.map(({ id, texts }) => `${id}|${texts.name}|${texts.company}|${texts.title}`).sort(),
    list: [...new Set(words.map(({ word }) => word))].sort(),
    isDue: false,
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
