/** Which version of which block a verb is about, as every verb of the pitch takes it. */
import { z } from 'zod'
import { find } from '../store/find.ts'
import { id, line } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { type PitchFor, pitchParts } from './blocks.ts'

export const forShape = {
  conversationId: id()
    .nullable()
    .default(null)
    .describe('The conversation that it is for. Null for everyone, or for an audience.'),
  audience: line(60)
    .default('')
    .transform((audience) => audience.trim())
    .describe('The audience that it is for, as you call it: "Marketing". Empty for everyone.'),
}

/** One of the blocks. */
export const blockShape = () =>
  z
    .enum(pitchParts)
    .describe(
      'The block: who you are, one to three things you did with proof, what you want to learn, why this person, and two for whatever else you say.',
    )

export const partShape = blockShape().default('background')

/** Said by each verb that writes: a conversation has its audience already. */
export const forOneOnly = { 'for-one-only': 'Give a conversation or an audience, not both.' }
export const isForTwo = ({ conversationId, audience }: PitchFor) => conversationId !== null && audience !== ''

/** Throws `NotFound` for a conversation that is not of this world. */
export async function findFor(
  store: Store,
  { conversationId }: Pick<PitchFor, 'conversationId'>,
): Promise<void> {
  if (conversationId !== null) await find(store, 'conversation', conversationId)
}
