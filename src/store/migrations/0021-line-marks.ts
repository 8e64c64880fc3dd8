import type { TableShape } from '../create-table.ts'

/** What a person did with a line of Today: said that it is done, or put it off. */
export const tables: TableShape[] = [
  {
    name: 'line_mark',
    columns: {
      person_id: 'text',
      conversation_id: 'text?',
      what: 'text',
      kind: 'text',
      until_on: 'text',
      letter_id: 'text?',
      interaction_id: 'text?',
      was_draft: 'int',
      marked_at: 'text',
    },
    references: {
      person_id: ['person', 'cascade'],
      conversation_id: ['conversation', 'cascade'],
      letter_id: ['letter', 'cascade'],
      interaction_id: ['interaction', 'cascade'],
    },
    indexes: {
      line_mark_by_person: ['person_id'],
      line_mark_by_conversation: ['conversation_id'],
      line_mark_by_letter: ['letter_id'],
      line_mark_by_interaction: ['interaction_id'],
      line_mark_by_day: ['until_on'],
    },
  },
]
