/** Reads the notes of a meeting, in the order in which the server got them: no device's clock decides. */
import type { Selectable } from 'kysely'
import type { Store } from '../store/store.ts'
import type { MeetingNote } from './meeting-note.ts'
import { marksOf } from './note-marks.ts'
import type { MeetingNoteTable } from './table.ts'

export async function notesIn(store: Store, conversationId: string): Promise<MeetingNote[]> {
  const rows = await store
    .selectFrom('meeting_note')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(asNote)
}

export const asNote = (row: Selectable<MeetingNoteTable>): MeetingNote => ({
  id: row.id,
  questionId: row.question_id,
  point: row.point,
  text: row.text,
  marks: marksOf(row.marks),
  writtenAt: row.written_at,
  device: row.device,
  besideId: row.beside_id,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})
