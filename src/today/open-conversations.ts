/**
 * The conversations that Today looks at: all that are open, and where they are more than anyone has under way, those in which something
 * happened last. So Today takes no longer in the tenth year than in the first.
 */
import { prepared, preparedForEach } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'

/** Open at once, in which something may be due. A search that goes on longer has left the oldest. */
export const MOST_OPEN = 100

/** Rows that are read for it, as some are of conversations that are archived. */
const LOOKED_THROUGH = 2 * MOST_OPEN

export interface OpenConversation {
  id: string
  personId: string
  name: string
  company: string | null
}

/** The newest first; and how many open ones are left out. `day` is where the seeker is. */
export async function openConversations(
  store: Store,
  day: string,
): Promise<{ open: OpenConversation[]; olderCount: number }> {
  const [counted] = await countOpen(store)
  const count = Number(counted?.count)
  const ids = count > MOST_OPEN ? await lastActive(store, day) : null
  const found = ids ? await openAmong(store, ids) : await allOpen(store)
  const latest = ids
    ? new Set(ids.filter((id) => found.some((row) => row.id === id)).slice(0, MOST_OPEN))
    : null
  const open = latest ? found.filter(({ id }) => latest.has(id)) : found
  return { open, olderCount: count - open.length }
}

const countOpen = prepared((store: Store) =>
  store
    .selectFrom('conversation')
    .select((the) => the.fn.countAll().as('count'))
    .where('archived_at', 'is', null),
)

const newestOpen = (store: Store) =>
  store
    .selectFrom('conversation')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select(['conversation.id', 'person.id as personId', 'person.name', 'company.name as company'])
    .where('conversation.archived_at', 'is', null)
    .orderBy('conversation.id', 'desc')

const allOpen = prepared(newestOpen)

const openAmong = preparedForEach((store: Store, ids) =>
  newestOpen(store).where('conversation.id', 'in', ids),
)

/** The open ones in which something may be due with this person: they are met in it, help in it, or are who led there. */
export const openConversationsOf: (store: Store, personId: string) => Promise<OpenConversation[]> = prepared(
  (store: Store, personId: string) =>
    newestOpen(store)
      .where(({ or, eb, exists, selectFrom }) =>
        or([
          eb('conversation.person_id', '=', personId),
          eb('conversation.sent_by_id', '=', personId),
          exists(
            selectFrom('helper')
              .select('helper.id')
              .whereRef('helper.conversation_id', '=', 'conversation.id')
              .where('helper.person_id', '=', personId),
          ),
          exists(
            selectFrom('referral')
              .select('referral.id')
              .whereRef('referral.person_id', '=', 'conversation.person_id')
              .where('referral.referrer_id', '=', personId),
          ),
        ]),
      )
      .limit(MOST_OPEN),
)

/**
 * Each by the latest thing in it; what they asked to be asked again about counts from the day they named. Each table is read along
 * an index from its end, and what is archived falls out afterwards.
 */
async function lastActive(store: Store, day: string): Promise<string[]> {
  const begun = await store
    .selectFrom('conversation')
    .select(['id', 'created_at as at'])
    .where('archived_at', 'is', null)
    .orderBy('created_at', 'desc')
    .limit(MOST_OPEN)
    .execute()
  const written = await store
    .selectFrom('letter')
    .select(['conversation_id as id', 'sent_on as at'])
    .where('sent_on', 'is not', null)
    .orderBy('sent_on', 'desc')
    .limit(LOOKED_THROUGH)
    .execute()
  const held = await store
    .selectFrom('debrief')
    .select(['conversation_id as id', 'held_at as at'])
    .orderBy('held_at', 'desc')
    .limit(LOOKED_THROUGH)
    .execute()
  const again = await store
    .selectFrom('answer')
    .select(['conversation_id as id', 'ask_again_on as at'])
    .where('ask_again_on', '<=', day)
    .orderBy('ask_again_on', 'desc')
    .limit(LOOKED_THROUGH)
    .execute()
  // A meeting that is ahead is never left out.
  const ahead = await store
    .selectFrom('agreement')
    .select('conversation_id as id')
    .where('starts_at', '>=', day)
    .orderBy('starts_at')
    .limit(MOST_OPEN)
    .execute()
  const others = [...begun, ...written, ...held, ...again].toSorted((a, b) =>
    (a.at ?? '') < (b.at ?? '') ? 1 : -1,
  )
  return [...new Set([...ahead, ...others].flatMap(({ id }) => id ?? []))].slice(0, LOOKED_THROUGH)
}
