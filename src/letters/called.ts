/**
 * How two people call each other is read from what they wrote: the name below their letter, else the one in my greeting. No name is
 * taken apart by guess: whatever is used was used before, and stands in the name as it was given.
 */
import { cut } from '../etiquette/draft.ts'
import type { Store } from '../store/store.ts'

/** What they go by in the last letters between us; '' where no more than the whole name is known. */
export async function calledBefore(
  store: Store,
  { id, name }: { id: string; name: string },
): Promise<string> {
  const letters = await store
    .selectFrom('letter')
    .select(['direction', 'body'])
    .where('person_id', '=', id)
    .where('sent_on', 'is not', null)
    .orderBy('sent_on', 'desc')
    .orderBy('id', 'desc')
    .limit(10)
    .execute()
  return calledIn(letters, name)
}

/** `letters` are between the two, newest first. Gives '' where they say no more than the whole name. */
export function calledIn(
  letters: readonly { direction: 'out' | 'in'; body: string }[],
  name: string,
): string {
  const signed = letters.filter(({ direction }) => direction === 'in').flatMap(({ body }) => lastLines(body))
  const greeted = letters
    .filter(({ direction }) => direction === 'out')
    .map(({ body }) => cut({ kind: 'note', text: body }).greeting?.name ?? '')
  return [...signed, ...greeted].find((called) => isPartOf(called, name)) ?? ''
}

/** "Best, Rosa" and "Rosa" alike; a name may have the title and the company below it. */
const lastLines = (body: string) =>
  body
    .trimEnd()
    .split(/\n+/)
    .slice(-4)
    .toReversed()
    .map((line) => line.replace(/^.*,/, '').replace(/^[\s\p{Pd}]+|[\s.!]+$/gu, ''))

const isPartOf = (called: string, name: string) =>
  called !== '' && called !== name && !called.endsWith('.') && `${name} `.startsWith(`${called} `)
