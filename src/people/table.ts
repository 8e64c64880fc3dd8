/** How people, what is known of them, and the files they came from are kept. */
import type { Level } from '../etiquette/level.ts'
import type { ContactKind } from './imported-contact.ts'
import type { Status } from './standing.ts'

/** By what the list of people can be ordered. */
export type Sort = 'name' | 'company' | 'level' | 'last-contact' | 'changed'

/** How they were in touch; a note is a thought about someone, and no contact. */
export type InteractionChannel =
  | 'in-person'
  | 'phone'
  | 'video'
  | 'email'
  | 'letter'
  | 'linkedin'
  | 'other'
  | 'note'

declare module '../store/tables.ts' {
  interface Tables {
    import: ImportTable
    person: PersonTable
    import_change: ImportChangeTable
    referral: ReferralTable
    fact: FactTable
    paste: PasteTable
    interaction: InteractionTable
    imported_contact: ImportedContactTable
    position: PositionTable
    rhythm: RhythmTable
    death: DeathTable
    people_view: PeopleViewTable
  }
}

export interface ImportTable {
  id: string
  kind: 'linkedin-connections'
  file_name: string
  file_hash: string
  read_at: string
  pending: string | null
  new_count: number
  known_count: number
  skipped_count: number
  skipped: string
  imported_at: string | null
  undone_at: string | null
  /** What was decided of its rows before it is carried out, as JSON; empty while nothing was. */
  choices: string
  /** Where its columns were sent, as JSON, by their headings in order; empty where no one chose. */
  columns_chosen: string
}

export interface PersonTable {
  id: string
  name: string
  name_folded: string
  given_name: string
  family_name: string
  title: string
  level: Level
  level_by: 'guess' | 'me'
  company_id: string | null
  email: string | null
  email_folded: string | null
  other_emails: string
  phone: string
  other_phones: string
  links: string
  place: string
  other_names: string
  tags: string
  linkedin: string | null
  how_we_know: string
  note: string
  connected_on: string | null
  import_id: string | null
  created_at: string
  updated_at: string
}

export interface ImportChangeTable {
  id: string
  import_id: string
  person_id: string
  field: string
  value: string
}

export interface ReferralTable {
  id: string
  person_id: string
  referrer_id: string
  said_on: string | null
  may_use_name: 'yes' | 'no' | 'not-asked'
  note: string
  created_at: string
  updated_at: string
}

export interface FactTable {
  id: string
  person_id: string | null
  company_id: string | null
  about: 'person' | 'company' | 'industry'
  fact: string
  link: string | null
  found_on: string
  makes_me_ask: string
  created_at: string
  updated_at: string
}

export interface PasteTable {
  id: string
  person_id: string
  text: string
  link: string | null
  found_on: string
  /** The facts that a model picked from the text, one on each line; empty where none was asked. */
  picked: string
  created_at: string
  updated_at: string
}

export interface InteractionTable {
  id: string
  person_id: string
  channel: InteractionChannel
  happened_on: string
  note: string
  created_at: string
  updated_at: string
}

/** What an interaction was, where an import told of it. */
export interface ImportedContactTable {
  id: string
  interaction_id: string
  import_id: string | null
  kind: ContactKind
  said_by: 'me' | 'them'
}

export interface PositionTable {
  id: string
  person_id: string
  company_id: string | null
  title: string
  /** "2019", "2019-03" or "2019-03-01". */
  since: string | null
  until: string | null
  created_at: string
  updated_at: string
}

/** Of one person, or, without one, of everyone who has the tag. Null `weeks` is the usual, 0 is never. */
export interface RhythmTable {
  id: string
  person_id: string | null
  tag: string
  weeks: number | null
  paused_until_on: string | null
  set_at: string
}

export interface DeathTable {
  id: string
  person_id: string
  told_at: string
}

export interface PeopleViewTable {
  id: string
  name: string
  find: string
  level: Level | null
  status: Status | null
  tag: string
  company_id: string | null
  sort: Sort
  saved_at: string
}
