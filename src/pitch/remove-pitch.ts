import { z } from 'zod'
import { moveToTrash } from '../account/trash.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { pitchFor } from './pitch-rows.ts'

/** A conversation goes back to the pitch for everyone. */
export const removePitch = defineVerb({
  name: 'remove-pitch',
  says: 'Delete the separate pitch of one conversation. The general pitch is used there from then on.',
  does: 'writes',
  takes: z.object({ conversationId: id() }),
  gives: z.object({ id: z.string(), deletedId: z.string() }),
  refuses: { 'none-of-its-own': 'This conversation has no pitch of its own; it uses your general pitch.' },
  undoneBy: { verb: 'restore-deleted', takes: { id: 'deletedId' } },
  async run({ conversationId }, { store, now, refuse }) {
    const { person_id } = await find(store, 'conversation', conversationId)
    const pitch = await pitchFor(store, conversationId)
    if (!pitch) throw refuse('none-of-its-own')
    const { name } = await find(store, 'person', person_id)
    const label = `Pitch for ${name}`
    return {
      id: pitch.id,
      deletedId: await moveToTrash(store, 'pitch', pitch.id, { label, now }),
    }
  },
})
