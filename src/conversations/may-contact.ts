/** "Never" is forever: a person who asked not to be contacted again is not asked again, in no conversation and by no letter. */
import { diedSays, whoDied } from '../people/rhythm.ts'
import { preparedForEach } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'

/** What a verb that starts or asks again says then, under the code `never`. */
export const neverSays = 'They asked not to be contacted again.'

/** What every verb that begins something with a person may refuse. */
export const contactRefuses = { never: neverSays, died: diedSays } as const

/** Throws where one of these people asked not to be contacted again, or has died. */
export async function mayContact(
  store: Store,
  personIds: readonly string[],
  refuse: (code: keyof typeof contactRefuses) => Error,
): Promise<void> {
  if ((await whoSaidNever(store, personIds)).size > 0) throw refuse('never')
  if ((await whoDied(store, personIds)).size > 0) throw refuse('died')
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
