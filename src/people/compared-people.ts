/** Those who are there, as someone of a file is compared with them. */
import { linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import type { PersonComparedThere } from './compared.ts'
import { knownById } from './known-people.ts'
import { contacts, lastContact, statusOf } from './standing.ts'

/** Those with these ids as they are now, with where the seeker stands with them. Who was merged since is found by the old id. */
export async function comparedPeople(
  store: Store,
  ids: readonly string[],
  zone: string,
): Promise<Map<string, PersonComparedThere>> {
  const people = await knownById(store, ids)
  if (people.size === 0) return new Map()
  const rows = await store
    .selectFrom('person')
    .select(['id', statusOf.as('status'), ...contacts])
    .where('id', 'in', [...new Set([...people.values()].map(({ id }) => id))])
    .execute()
  const standing = new Map(rows.map((row) => [row.id, row]))
  return new Map(
    [...people].map(([id, person]) => {
      const row = standing.get(person.id)
      return [
        id,
        {
          name: person.name,
          title: person.title,
          company: person.company ?? '',
          emails: [person.email ?? [], linesIn(person.other_emails)].flat(),
          phones: [person.phone || [], linesIn(person.other_phones)].flat(),
          linkedin: person.linkedin,
          place: person.place,
          connectedOn: person.connected_on,
          status: row?.status ?? null,
          lastContact: row ? lastContact(row, zone) : null,
        },
      ]
    }),
  )
}
