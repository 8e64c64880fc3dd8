import { z } from 'zod'
import { inOrder, keepDraft, writtenAnswers } from './draft-rows.ts'
import { defineGuestVerb } from './guest-verb.ts'
import { pressRefusals, whyNotAnswer } from './note-answer-on-page.ts'

/** Keeps what is written so far, to be finished on this device or another. No one else sees it. */
export const saveWritten = defineGuestVerb({
  name: 'save-written',
  says: 'Save written answers to finish later.',
  does: 'writes',
  takes: z.object({
    ...writtenAnswers,
    passOn: z
      .string()
      .max(20)
      .optional()
      .describe('Comes along from the form, and is chosen when it is sent.'),
  }),
  gives: z.object({ kind: z.string() }),
  refuses: pressRefusals,
  async run({ passOn: _, ...answers }, { store, now, page, refuse }) {
    const why = whyNotAnswer(page, 'in-writing')
    if (why) throw refuse(why)
    await keepDraft(store, page.row.id, inOrder(answers), now)
    return { kind: 'saved' }
  },
})
