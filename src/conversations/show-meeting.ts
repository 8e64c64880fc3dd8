import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { MeetingNote } from './meeting-note.ts'
import { notesIn } from './note-rows.ts'

/** What was noted in the room, line by line. */
export const showMeeting = defineVerb({
  name: 'show-meeting',
  says: 'Show the notes of a meeting, line by line, each with its marks.',
  does: 'reads',
  takes: z.object({ conversationId: id() }),
  gives: z.object({
    conversationId: z.string(),
    notes: z.array(MeetingNote).describe('In the order in which they came to be kept.'),
  }),
  async run({ conversationId }, { store }) {
    await find(store, 'conversation', conversationId)
    return { conversationId, notes: await notesIn(store, conversationId) }
  },
})
