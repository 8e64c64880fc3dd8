/** A finding: what one rule says of some words. In this one shape every verb gives it, every page shows it, and the browser makes it as one types. */
import { z } from 'zod'

/** Offsets are UTF-16 units into the words that were judged. */
export const Finding = z.object({
  rule: z.string().describe('Its page is /rules/{rule}.'),
  weight: z.enum(['breach', 'risk', 'polish']),
  start: z.number(),
  end: z.number(),
  words: z.string().describe('The words it is about. Give them to dismiss-finding as `quote`.'),
  says: z.string(),
  fix: z
    .object({ start: z.number(), end: z.number(), text: z.string() })
    .nullable()
    .describe('To fix it, replace start..end with `text`.'),
  advice: z.string().nullable().describe('What to do, where only the writer has the words.'),
})
export type Finding = z.output<typeof Finding>

/** One that the writer chose not to see: it is found all the same. */
export const DismissedFinding = Finding.extend({
  dismissalId: z.string().describe('The id for undo-dismissal.'),
  reason: z.string(),
})
export type DismissedFinding = z.output<typeof DismissedFinding>
