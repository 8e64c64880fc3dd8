/** How a page for a host is kept: what it shows, which times it offers, what was answered, and what is still being written. */

declare module '../store/tables.ts' {
  interface Tables {
    host_page: HostPageTable
    host_time: HostTimeTable
    host_answer: HostAnswerTable
    host_draft: HostDraftTable
    host_term: HostTermTable
  }
}

/** `about` is the questions, one a line; `zone` is where the seeker was. `erased` names what the host had erased. */
export interface HostPageTable {
  id: string
  conversation_id: string
  who: string
  why: string
  referrer: string
  about: string
  minutes: number
  zone: string
  ended_at: string | null
  erased_at: string | null
  erased: string
  created_at: string
  updated_at: string
}

export interface HostTimeTable {
  id: string
  page_id: string
  starts_at: string
}

export interface HostAnswerTable {
  id: string
  page_id: string
  kind:
    | 'yes'
    | 'another-time'
    | 'in-writing'
    | 'later'
    | 'substitute'
    | 'wrong-person'
    | 'no'
    | 'never'
    | 'canceled'
    | 'missed'
  line: string
  first_at: string | null
  second_at: string | null
  again_on: string | null
  colleague: string
  reach: string
  may_use_name: 'yes' | 'no' | 'not-asked'
  made: string
  answered_at: string
}

export interface HostDraftTable {
  id: string
  page_id: string
  /** The answers, one a question, as a JSON list. */
  words: string
  updated_at: string
}

/** `a_month` is null for any number; `only_in_writing` is 1 where that is so. */
export interface HostTermTable {
  id: string
  person_id: string
  a_month: number | null
  not_before_on: string | null
  only_in_writing: number
  subjects: string
  link: string
  said_at: string
}
