import { z } from 'zod'
import { today } from '../account/profile.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { loadPreparation } from './preparation.ts'
import { Readiness, readinessOf } from './readiness.ts'

/** Nothing of it is stored: it is worked out from what is there. */
export const showReadiness = defineVerb({
  name: 'show-readiness',
  says: 'Show how ready you are for a conversation: what is done, what is missing, and on which page to fix it.',
  does: 'reads',
  takes: z.object({ conversationId: id() }),
  gives: Readiness,
  run: async ({ conversationId }, { store, seeker, now }) =>
    readinessOf(await loadPreparation(store, conversationId), today(seeker, now)),
})
