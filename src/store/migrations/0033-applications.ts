import type { TableShape } from '../create-table.ts'

/** What the seeker applies for at a company, and how far it is. */
export const tables: TableShape[] = [
  {
    name: 'application',
    columns: {
      company_id: 'text',
      role: 'text',
      stage: 'text',
      applied_on: 'text?',
      interview_on: 'text?',
      interview_note: 'text',
      say_early: 'text',
      created_at: 'text',
      updated_at: 'text',
    },
    references: { company_id: ['company', 'cascade'] },
    indexes: { application_by_company: ['company_id'], application_by_time: ['updated_at', 'id'] },
  },
]
