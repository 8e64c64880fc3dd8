/** "Never" is forever: a person who asked not to be contacted again is not asked again, in no conversation and by no letter. */
import type { RequestWorld } from '../account/request-verb.ts'
import { whatIsKnownOf } from '../people/known-by.ts'
import { diedSays, whoDied } from '../people/rhythm.ts'
import { preparedForEach } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'

/** What a verb that starts or asks again says then, under the code `never`. */
export const neverSays = 'They asked not to be contacted again.'

/** What every verb that begins something with a person may refuse. */
export const contactRefuses = { never: neverSays, died: diedSays } as const

type Asking = Pick<RequestWorld, 'store' | 'requests'> & {
  refuse: (code: keyof typeof contactRefuses) => Error
}

/**
 * Throws where one of these people asked not to be contacted again, or has died. Who pressed it on a page of theirs is known by their
 * addresses, and by their name at their company, also where they were deleted and came in once more.
 */
export async function mayContact(
  { store, requests, refuse }: Asking,
  personIds: readonly string[],
): Promise<void> {
  if ((await whoSaidNever(store, personIds)).size > 0) throw refuse('never')
  if ((await whoDied(store, personIds)).size > 0) throw refuse('died')
  const { ofPeople } = await whatIsKnownOf(store, personIds)
  if (await requests.isLeftAlone(ofPeople)) throw refuse('never')
}

/** The same before a first request, when those who want none from anyone here are left alone as well, by the same sentence. */
export async function mayStart(world: Asking, personIds: readonly string[]): Promise<void> {
  await mayContact(world, personIds)
  const { ofPeople } = await whatIsKnownOf(world.store, personIds)
  if (await world.requests.isLeftAloneByAll(ofPeople)) throw world.refuse('never')
}

/** Which of these people asked not to be contacted again. */
export async function whoSaidNever(store: Store, personIds: readonly string[]): Promise<Set<string>> {
  const rows = await saidNever(store, [...new Set(personIds)])
  return new Set(rows.map((row) => row.person_id))
}

const saidNever = preparedForEach((store: Store, ids) =>
  store
    .selectFrom('answer')
    .innerJoin('conversation', 'conversation.id', 'answer.conversation_id')
    .select('conversation.person_id')
    .where('answer.kind', '=', 'never')
    .where('conversation.person_id', 'in', ids),
)
