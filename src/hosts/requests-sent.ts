/** How often the seeker asked someone: each conversation counts once in a month, however the request went out. */
import { Temporal } from 'temporal-polyfill'
import type { Store } from '../store/store.ts'

/** The requests to this person in the month of `today`, which is a day in `zone`: letters that were sent, and pages that were made. */
export async function requestsSent(
  store: Store,
  personId: string,
  { today, zone }: { today: string; zone: string },
): Promise<number> {
  const first = Temporal.PlainDate.from(today).with({ day: 1 })
  const since = first.toZonedDateTime(zone).toInstant().toString()
  const letters = await store
    .selectFrom('letter')
    .innerJoin('conversation', 'conversation.id', 'letter.conversation_id')
    .select('conversation.id')
    .where('conversation.person_id', '=', personId)
    .where('letter.person_id', '=', personId)
    .where('letter.kind', '=', 'request')
    .where('letter.direction', '=', 'out')
    .where('letter.sent_on', '>=', first.toString())
    .execute()
  const pages = await store
    .selectFrom('host_page')
    .innerJoin('conversation', 'conversation.id', 'host_page.conversation_id')
    .select('conversation.id')
    .where('conversation.person_id', '=', personId)
    .where('host_page.created_at', '>=', since)
    .execute()
  return new Set([...letters, ...pages].map(({ id }) => id)).size
}
