/** How the account's own rows are kept: the profile, the working week, and what was deleted and can be restored. */

import type { Clock, DateOrder } from '../ui/say.ts'
import type { BackgroundKind } from './background.ts'
import type { SingleKeys, Welcome } from './profile.ts'

declare module '../store/tables.ts' {
  interface Tables {
    profile: ProfileTable
    trash: TrashTable
    week: WeekTable
    day_off: DayOffTable
    meeting_hours: MeetingHoursTable
    merge: MergeTable
    apart: ApartTable
    background_line: BackgroundLineTable
  }
}

export interface ProfileTable {
  id: string
  name: string
  background: string
  zone: string
  sign_off: string
  updated_at: string
  clock: Clock | null
  date_order: DateOrder | null
  /** Whether a single key does something on a page; null where they have not said. */
  single_keys: SingleKeys | null
  /** Whether Today begins with Welcome while there are no people; null where they have not said. */
  welcome: Welcome | null
}

export interface WeekTable {
  id: string
  person_id: string | null
  country: string
  weekend: string
  updated_at: string
}

export interface DayOffTable {
  id: string
  person_id: string | null
  from_on: string
  to_on: string
  note: string
  created_at: string
}

/** One row, or none while the usual hours hold. `opens` and `closes` are minutes after midnight. */
export interface MeetingHoursTable {
  id: string
  opens: number
  closes: number
  pause: number
  most_a_day: number
  not_before_on: string | null
  set_at: string
}

export interface TrashTable {
  id: string
  noun: string
  label: string
  deleted_at: string
  rows: string
}

export interface MergeTable {
  id: string
  of: 'person' | 'company'
  kept: string
  gone: string
  gone_name: string
  /** The row that is gone and all that was moved, as JSON. */
  rows: string
  merged_at: string
}

export interface ApartTable {
  id: string
  of: 'person' | 'company'
  /** The lesser of the two ids. */
  one: string
  other: string
  said_at: string
}

export interface BackgroundLineTable {
  id: string
  kind: BackgroundKind
  title: string
  place: string
  /** "2019", "2019-03" or "2019-03-01". */
  since: string | null
  until: string | null
  accepted_at: string
}
