import type { Store } from '../store/store.ts'

/** Facts that were picked from a pasted text, to be chosen from instead of those that it was cut into; `at` is a moment. */
export async function setPickedFacts(
  store: Store,
  pasteId: string,
  facts: readonly string[],
  at: string,
): Promise<void> {
  const picked = facts.join('\n')
  await store.updateTable('paste').set({ picked, updated_at: at }).where('id', '=', pasteId).execute()
}
