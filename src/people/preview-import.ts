/** Makes the preview of a file that was read: who would be new, who is known, and what was left out. */
import type { Store } from '../store/store.ts'
import { newcomersOf, type PendingImport, writePreview } from './import.ts'
import { knownAmong, maybeKnown } from './known-people.ts'
import type { Connections } from './linkedin-connections.ts'

/** No one reads through more than these; the count says how many there are. */
const maybesKept = 100

/** The columns of the import's row. */
export async function previewColumns(store: Store, read: Connections) {
  const people = newcomersOf(read)
  const known = await knownAmong(store, people)
  const maybe = await maybeKnown(store, people, known)
  const pending: PendingImport & { step: 'preview' } = {
    step: 'preview',
    people,
    warnings: read.warnings,
    maybe: maybe.slice(0, maybesKept),
    maybeCount: maybe.length,
  }
  return {
    pending: writePreview(pending),
    new_count: people.length - known.size,
    known_count: known.size,
    skipped_count: read.skipped.length,
    skipped: JSON.stringify(read.skipped),
  }
}
