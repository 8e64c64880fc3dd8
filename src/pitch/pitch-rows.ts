/** Finds the pitch that counts: a conversation's own, else the one for everyone. */
import type { Reader } from '../etiquette/situation.ts'
import { NotFound } from '../outcome.ts'
import type { Store } from '../store/store.ts'

/** The newest pitch written for this conversation, or with null for everyone; undefined when there is none. */
export function pitchFor(store: Store, conversationId: string | null) {
  return store
    .selectFrom('pitch')
    .selectAll()
    .where('conversation_id', conversationId === null ? 'is' : '=', conversationId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The one to say in this conversation. */
export const pitchToSay = async (store: Store, conversationId: string | null) =>
  (conversationId !== null ? await pitchFor(store, conversationId) : undefined) ??
  (await pitchFor(store, null))

/** Who will hear it in this conversation, and what was found out about them and where they work. */
export async function listenerOf(
  store: Store,
  conversationId: string,
): Promise<{ reader: Reader; facts: { text: string }[] }> {
  const { id, company_id, company, ...person } = await store
    .selectFrom('conversation')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select(['person.id', 'person.name', 'title', 'level', 'company_id', 'company.name as company'])
    .where('conversation.id', '=', conversationId)
    .executeTakeFirstOrThrow(() => new NotFound('person'))
  const facts = await store
    .selectFrom('fact')
    .select('fact as text')
    .where((the) =>
      the.or([
        the('person_id', '=', id),
        ...(company_id === null ? [] : [the('company_id', '=', company_id)]),
      ]),
    )
    .orderBy('found_on', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
  return { reader: { ...person, ...(company && { company }) }, facts }
}
