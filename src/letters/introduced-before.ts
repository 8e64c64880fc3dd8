/** Whom someone has introduced before, and of which of those talks they have not heard yet: that comes before the next favor. */
import { z } from 'zod'
import type { Store } from '../store/store.ts'

export const IntroducedBefore = z.object({
  personId: z.string(),
  name: z.string(),
  heldIn: z.string().nullable().describe('The conversation that came of it, once it was held.'),
  isTold: z.boolean().describe('True when you told them how it went.'),
})
export type IntroducedBefore = z.output<typeof IntroducedBefore>

/** At most ten, the latest first; not the one that is asked for now. */
export async function introducedBefore(
  store: Store,
  referrerId: string,
  notPersonId: string,
): Promise<IntroducedBefore[]> {
  const rows = await store
    .selectFrom('referral')
    .innerJoin('person', 'person.id', 'referral.person_id')
    .leftJoin('conversation', 'conversation.person_id', 'referral.person_id')
    .leftJoin('debrief', 'debrief.conversation_id', 'conversation.id')
    .leftJoin('letter', (on) =>
      on
        .onRef('letter.conversation_id', '=', 'conversation.id')
        .onRef('letter.person_id', '=', 'referral.referrer_id')
        .on('letter.kind', '=', 'referrer-thanks')
        .on('letter.sent_on', 'is not', null),
    )
    .select(['referral.person_id as personId', 'person.name as name'])
    .select(['debrief.conversation_id as heldIn', 'letter.id as toldIn'])
    .where('referral.referrer_id', '=', referrerId)
    .where('referral.person_id', '!=', notPersonId)
    .orderBy('debrief.held_at', 'desc')
    .orderBy('referral.id', 'desc')
    .limit(50)
    .execute()
  const people = new Map<string, IntroducedBefore>()
  for (const { toldIn, ...row } of rows) {
    const there = people.get(row.personId)
    // With several talks, the one that they have not heard of counts.
    if (!there || (row.heldIn !== null && (there.heldIn === null || (there.isTold && toldIn === null))))
      people.set(row.personId, { ...row, isTold: toldIn !== null })
  }
  return [...people.values()].slice(0, 10)
}
