/** A letter that was sent without Wellmet, told of in one press, and that press taken back. */

import { today } from '../account/profile.ts'
import { moment } from '../store/moment.ts'
import type { Store } from '../store/store.ts'
import type { World } from '../verb.ts'
import type { WrittenKind } from './letter.ts'
import { makeLetter } from './new-letter.ts'

export interface SentElsewhere {
  personId: string
  conversationId: string | null
  kind: WrittenKind
}

/** The draft that lies there for it is the one that was sent; where there is none, the letter is noted without its words. */
export async function noteSentElsewhere(
  { store, seeker, now }: Pick<World, 'store' | 'seeker' | 'now'>,
  { personId, conversationId, kind }: SentElsewhere,
): Promise<{ letterId: string; wasDraft: boolean }> {
  const on = today(seeker, now)
  const draft = await store
    .selectFrom('letter')
    .select('id')
    .where('person_id', '=', personId)
    .where('conversation_id', conversationId === null ? 'is' : '=', conversationId)
    .where('kind', '=', kind)
    .where('direction', '=', 'out')
    .where('sent_on', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (draft) {
    await setSent(store, draft.id, on, moment(now))
    return { letterId: draft.id, wasDraft: true }
  }
  const letter = {
    person_id: personId,
    conversation_id: conversationId,
    kind,
    channel: 'email',
    direction: 'out',
    subject: '',
    body: '',
    sent_on: on,
  } as const
  return { letterId: await makeLetter(store, letter, moment(now)), wasDraft: false }
}

/** It was not sent after all: a draft it is again, or nothing. Gives the letter as it was. */
export async function takeBackSent(
  store: Store,
  { letterId, wasDraft }: { letterId: string; wasDraft: boolean },
  at: string,
): Promise<{ person_id: string; kind: string; sent_on: string | null } | undefined> {
  const letter = await store
    .selectFrom('letter')
    .select(['person_id', 'kind', 'sent_on'])
    .where('id', '=', letterId)
    .executeTakeFirst()
  if (wasDraft) await setSent(store, letterId, null, at)
  else await store.deleteFrom('letter').where('id', '=', letterId).execute()
  return letter
}

const setSent = (store: Store, id: string, on: string | null, at: string) =>
  store.updateTable('letter').set({ sent_on: on, updated_at: at }).where('id', '=', id).execute()
