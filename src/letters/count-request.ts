/** A request that went out this month counts for the whole server, where requests are counted. */
import { today } from '../account/profile.ts'
import type { RequestWorld } from '../account/request-verb.ts'
import { whatIsKnownOf } from '../people/known-by.ts'
import type { WrittenKind } from './letter.ts'

/** `sentOn` is the day it went, where the seeker is; a letter of another kind, or of an earlier month, counts for nothing. */
export async function countRequest(
  { store, seeker, now, requests }: RequestWorld,
  letter: { person_id: string; kind: WrittenKind | string; sentOn: string },
): Promise<void> {
  if (letter.kind !== 'request' || letter.sentOn.slice(0, 7) !== today(seeker, now).slice(0, 7)) return
  await requests.count((await whatIsKnownOf(store, [letter.person_id])).ofPeople)
}
