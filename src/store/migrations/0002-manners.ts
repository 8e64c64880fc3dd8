import type { TableShape } from '../create-table.ts'

/** Which manners a person wants judged, how, and what they let be. A row is the word for it; no row is the usual. */
export const tables: TableShape[] = [
  {
    name: 'manner_off',
    columns: { rule: 'text', off_at: 'text' },
    unique: { manner_off_once: ['rule'] },
  },
  {
    name: 'manner_setting',
    columns: { setting: 'text', value: 'int', set_at: 'text' },
    unique: { manner_setting_once: ['setting'] },
  },
  {
    // A finding let be: this rule, at these words, in one letter, question or pitch.
    name: 'dismissal',
    columns: {
      letter_id: 'text?',
      question_id: 'text?',
      pitch_id: 'text?',
      rule: 'text',
      quote: 'text',
      reason: 'text',
      dismissed_at: 'text',
    },
    references: {
      letter_id: ['letter', 'cascade'],
      question_id: ['question', 'cascade'],
      pitch_id: ['pitch', 'cascade'],
    },
    indexes: {
      dismissal_by_letter: ['letter_id'],
      dismissal_by_question: ['question_id'],
      dismissal_by_pitch: ['pitch_id'],
    },
  },
]
