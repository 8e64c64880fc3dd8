/** How a person's wishes about manners are kept: a row for each one switched off, each figure changed, each finding dismissed. */

declare module '../store/tables.ts' {
  interface Tables {
    rule_off: RuleOffTable
    rule_option: RuleOptionTable
    dismissal: DismissalTable
  }
}

export interface RuleOffTable {
  id: string
  /** A rule's name. One that this Wellmet does not know switches nothing off. */
  rule: string
  off_at: string
}

export interface RuleOptionTable {
  id: string
  setting: string
  value: number
  set_at: string
}

/** Just one of the three ids is there. */
export interface DismissalTable {
  id: string
  letter_id: string | null
  question_id: string | null
  pitch_id: string | null
  rule: string
  quote: string
  reason: string
  dismissed_at: string
}
