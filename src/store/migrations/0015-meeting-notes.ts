import type { TableShape } from '../create-table.ts'

/** What was noted in the room, a line a row: two devices that were both without a network are merged by the line. */
export const tables: TableShape[] = [
  {
    name: 'meeting_note',
    columns: {
      conversation_id: 'text',
      question_id: 'text?',
      point: 'text',
      text: 'text',
      marks: 'text',
      written_at: 'text',
      device: 'text',
      beside_id: 'text?',
      created_at: 'text',
      updated_at: 'text',
    },
    references: {
      conversation_id: ['conversation', 'cascade'],
      question_id: ['question', 'set null'],
      beside_id: ['meeting_note', 'set null'],
    },
    indexes: {
      meeting_note_by_conversation: ['conversation_id', 'created_at', 'id'],
      meeting_note_by_question: ['question_id'],
      meeting_note_by_beside: ['beside_id'],
    },
  },
]
