/** How the row of a referral comes to be: every referral there is was made here. */
import { newId } from '../store/id.ts'
import type { Store } from '../store/store.ts'
import type { ReferralTable } from './table.ts'

/** Both ends, and what is known of it. */
export type NewReferral = Pick<ReferralTable, 'person_id' | 'referrer_id'> &
  Partial<Pick<ReferralTable, 'said_on' | 'may_use_name' | 'note'>>

/** Adds it and gives its id; undefined where that very referral is known, and then it stays as it is. `at` is an ISO instant. */
export async function makeReferral(
  store: Store,
  known: NewReferral,
  at: string,
): Promise<string | undefined> {
  const there = await store
    .selectFrom('referral')
    .select('id')
    .where('person_id', '=', known.person_id)
    .where('referrer_id', '=', known.referrer_id)
    .executeTakeFirst()
  if (there) return undefined
  const id = newId()
  await store
    .insertInto('referral')
    .values({
      id,
      said_on: null,
      may_use_name: 'not-asked',
      note: '',
      ...known,
      created_at: at,
      updated_at: at,
    })
    .execute()
  return id
}

/** Whether the referrer's name may be used, as they said meanwhile. `at` is an ISO instant. */
export async function changeMayUseName(
  store: Store,
  id: string,
  may_use_name: ReferralTable['may_use_name'],
  at: string,
): Promise<void> {
  await store.updateTable('referral').set({ may_use_name, updated_at: at }).where('id', '=', id).execute()
}
