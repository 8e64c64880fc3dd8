import type { Store } from '../store/store.ts'

/** The dates of everything between us since they were thanked: letters either way, and contacts noted. */
export async function touchesSince(store: Store, personId: string, thankedOn: string): Promise<string[]> {
  const letters = await store
    .selectFrom('letter')
    .select('sent_on as on')
    .where('person_id', '=', personId)
    .where('sent_on', '>', thankedOn)
    .where('kind', 'not in', ['thanks', 'referrer-thanks'])
    .execute()
  const contacts = await store
    .selectFrom('interaction')
    .select('happened_on as on')
    .where('person_id', '=', personId)
    .where('happened_on', '>', thankedOn)
    .where('channel', '<>', 'note')
    .execute()
  return [...new Set([...letters, ...contacts].flatMap(({ on }) => on ?? []))].toSorted()
}
