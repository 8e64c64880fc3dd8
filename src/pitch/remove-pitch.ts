import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import type { PitchFor } from './blocks.ts'
import { findFor, forOneOnly, forShape, isForTwo, partShape } from './pitch-input.ts'
import { versionFor, versionsIn } from './pitch-rows.ts'

/** A block goes back to the version that stands behind this one. */
export const removePitch = defineVerb({
  name: 'remove-pitch',
  says: 'Delete one version of a block of your pitch. Where it was said, the audience’s or the general one is said from then on.',
  does: 'writes',
  takes: z.object({ ...forShape, part: partShape }),
  gives: z.object({ id: z.string(), deletedId: z.string() }),
  refuses: { ...forOneOnly, 'none-of-its-own': 'There is no such version of this block.' },
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ part, ...whom }, { store, now, refuse }) {
    await findFor(store, whom)
    if (isForTwo(whom)) throw refuse('for-one-only')
    const version = versionFor(await versionsIn(store), whom, part)
    if (!version) throw refuse('none-of-its-own')
    const label = `Pitch for ${await sayFor(store, whom)}`
    return {
      id: version.id,
      deletedId: await moveToTrash(store, 'pitch', version.id, { label, now }),
    }
  },
})

async function sayFor(store: Store, { conversationId, audience }: PitchFor): Promise<string> {
  if (conversationId === null) return audience || 'everyone'
  const { person_id } = await find(store, 'conversation', conversationId)
  return (await find(store, 'person', person_id)).name
}
