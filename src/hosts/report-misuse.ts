import { z } from 'zod'
import { defineGuestVerb } from './guest-verb.ts'
import { lineForWords } from './note-answer-on-page.ts'

/** A page that asks for a job, threatens or pretends: told to whoever runs the site, and to no one else. */
export const reportMisuse = defineGuestVerb({
  name: 'report-misuse',
  says: 'Tell the person who runs this site that a page is misused.',
  does: 'writes',
  outlivesPage: true,
  takes: z.object({ line: lineForWords() }),
  gives: z.object({ isReported: z.boolean() }),
  async run({ line }, { report }) {
    await report(line)
    return { isReported: true }
  },
})
