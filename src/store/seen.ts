/** Two tabs, one row: the one who saves second is told, and loses no word. */
import { line } from './shapes.ts'

/** What a verb that edits takes beside its fields; forms send it along. */
export const seenAt = () =>
  line().optional().describe('The updatedAt you saw. If someone changed it since, this is refused.')

/** The refusal's sentence, under the code `changed-elsewhere`. */
export const changedElsewhere =
  'This was changed in another tab since you opened it. Your words are still here: look at the new version, then save again.'

/** True when the form showed an older version than the row is now. */
export const isStale = (seenAt: string | undefined, updatedAt: string) =>
  Boolean(seenAt) && seenAt !== updatedAt
