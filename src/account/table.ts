/** How the account's own rows are kept: the profile, what was deleted and can be restored, and the presses that had a key. */

declare module '../store/open.ts' {
  interface Tables {
    profile: ProfileTable
    trash: TrashTable
    week: WeekTable
    day_off: DayOffTable
    press: PressTable
  }
}

export interface ProfileTable {
  id: string
  name: string
  background: string
  zone: string
  sign_off: string
  updated_at: string
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

export interface TrashTable {
  id: string
  noun: string
  label: string
  deleted_at: string
  rows: string
}

/** `doors/press.ts` reads and writes these. */
export interface PressTable {
  /** A hash of the key, and for a form of what was typed too. */
  id: string
  verb: string
  /** A hash of the key, the verb and what it took. */
  said: string
  /** The id of the row it made, if it makes one. */
  made: string | null
  /** 1 while nothing else was done since by anyone. */
  stands: number
  at: string
  /** What the verb gave, sealed; null where that is not kept. */
  gave: string | null
}
