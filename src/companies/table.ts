/** How companies are kept. */

declare module '../store/tables.ts' {
  interface Tables {
    company: CompanyTable
  }
}

export interface CompanyTable {
  id: string
  name: string
  name_folded: string
  website: string | null
  careers_link: string | null
  industry: string
  note: string
  /** What else it is called, each on a line of its own. */
  other_names: string
  /** How much the seeker would like to work there, from 1 to 5; 0 where it is no target. */
  motivation: number
  why_there: string
  import_id: string | null
  created_at: string
  updated_at: string
}
