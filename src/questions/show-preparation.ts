import { z } from 'zod'
import { today } from '../account/profile.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { loadPreparation, Preparation } from './preparation.ts'
import { Readiness, readinessOf } from './readiness.ts'

/** Everything on the prep sheet, in one reading. */
export const showPreparation = defineVerb({
  name: 'show-preparation',
  says: 'Show everything prepared for a conversation: the person, the time, facts, referrals, pitch, questions, and what is missing.',
  does: 'reads',
  takes: z.object({ conversationId: id() }),
  gives: Preparation.extend({ readiness: Readiness }),
  async run({ conversationId }, { store, seeker, now }) {
    const preparation = await loadPreparation(store, conversationId)
    return { ...preparation, readiness: readinessOf(preparation, today(seeker, now)) }
  },
})

export type PreparationShown = z.output<typeof showPreparation.gives>
