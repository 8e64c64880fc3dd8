import type { TableShape } from '../create-table.ts'

/** Pages on which a host answers without an account: what they show, which times they offer, what was answered and what is being written. */
export const tables: TableShape[] = [
  {
    name: 'host_page',
    columns: {
      conversation_id: 'text',
      who: 'text',
      why: 'text',
      referrer: 'text',
      about: 'text',
      minutes: 'int',
      zone: 'text',
      ended_at: 'text?',
      erased_at: 'text?',
      erased: 'text',
      created_at: 'text',
      updated_at: 'text',
    },
    references: { conversation_id: ['conversation', 'cascade'] },
    indexes: { host_page_by_conversation: ['conversation_id'] },
  },
  {
    name: 'host_time',
    columns: { page_id: 'text', starts_at: 'text' },
    references: { page_id: ['host_page', 'cascade'] },
    unique: { host_time_once: ['page_id', 'starts_at'] },
    indexes: { host_time_by_time: ['starts_at'] },
  },
  {
    name: 'host_answer',
    columns: {
      page_id: 'text',
      kind: 'text',
      line: 'text',
      first_at: 'text?',
      second_at: 'text?',
      again_on: 'text?',
      colleague: 'text',
      reach: 'text',
      may_use_name: 'text',
      made: 'text',
      answered_at: 'text',
    },
    references: { page_id: ['host_page', 'cascade'] },
    indexes: { host_answer_by_page: ['page_id', 'answered_at'] },
  },
  {
    name: 'host_draft',
    columns: { page_id: 'text', words: 'text', updated_at: 'text' },
    references: { page_id: ['host_page', 'cascade'] },
    unique: { host_draft_once: ['page_id'] },
  },
]
