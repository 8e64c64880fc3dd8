/** Takes away what a host said, for good and at their wish. Their wish to be left alone stays, without its words. */
import type { Temporal } from 'temporal-polyfill'
import type { Store } from '../store/store.ts'
import { noteCalledOff } from './meeting-entry.ts'

/** Gives how many there were. */
export async function eraseAnswers(store: Store, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0
  const those = [...ids]
  await store
    .updateTable('answer')
    .set({ note: '' })
    .where('id', 'in', those)
    .where('kind', '=', 'never')
    .execute()
  const gone = await store
    .deleteFrom('answer')
    .where('id', 'in', those)
    .where('kind', '!=', 'never')
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

/** Whether words are out of one of these letters, as an answer that was put under its question is. */
export const isOutOf =
  (letters: readonly string[]) =>
  (text: string): boolean => {
    const words = oneLine(text.replace(/[“”]/g, ''))
    return words !== '' && letters.some((letter) => oneLine(letter).includes(words))
  }

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** What of their letters was saved as answers, or as what helped, goes with the letters. */
export async function eraseSavedAnswers(
  store: Store,
  conversationId: string,
  letters: readonly string[],
): Promise<void> {
  const isTheirs = isOutOf(letters)
  const notes = await store
    .selectFrom('meeting_note')
    .select(['id', 'text'])
    .where('conversation_id', '=', conversationId)
    .execute()
  const those = notes.filter(({ text }) => isTheirs(text)).map(({ id }) => id)
  if (those.length > 0) await store.deleteFrom('meeting_note').where('id', 'in', those).execute()
  const debrief = await store
    .selectFrom('debrief')
    .select(['id', 'they_said'])
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  if (debrief && isTheirs(debrief.they_said))
    await store.updateTable('debrief').set({ they_said: '' }).where('id', '=', debrief.id).execute()
}

/** Calls off what is agreed and to come; of what is over, only the place goes. Gives whether there was a talk to come. */
export async function eraseAgreement(
  store: Store,
  conversationId: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const row = await store
    .selectFrom('agreement')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  if (!row) return false
  const isOver = row.starts_at !== null && Date.parse(row.starts_at) <= now.epochMilliseconds
  if (isOver) {
    await store.updateTable('agreement').set({ place: '' }).where('id', '=', row.id).execute()
    return false
  }
  await noteCalledOff(store, row, now)
  await store.deleteFrom('agreement').where('id', '=', row.id).execute()
  return row.starts_at !== null
}
