/** How the row of a letter comes to be: every letter there is, written or received, was made here. */
import { newId } from '../store/id.ts'
import type { Store } from '../store/store.ts'
import type { LetterTable } from './table.ts'

export type NewLetter = Omit<
  LetterTable,
  'id' | 'created_at' | 'updated_at' | 'occasion' | 'to_forward' | 'note_apart'
> &
  Partial<Pick<LetterTable, 'occasion' | 'to_forward' | 'note_apart'>>

/** Adds it and gives its id. `at` is an ISO instant. */
export async function makeLetter(store: Store, letter: NewLetter, at: string): Promise<string> {
  const id = newId()
  await store
    .insertInto('letter')
    .values({ id, occasion: '', to_forward: '', note_apart: 0, ...letter, created_at: at, updated_at: at })
    .execute()
  return id
}
