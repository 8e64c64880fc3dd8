/** How it is kept what a person did with a line of Today (said that it is done, or put it off to a day), and what one gave the other. */

declare module '../store/tables.ts' {
  interface Tables {
    line_mark: LineMarkTable
    favor: FavorTable
  }
}

/**
 * The line is found again by whom and what it is about: `what` is the reason it was there for. Until `until_on` it is not shown. A mark
 * that is done has written `letter_id` or `interaction_id` along; `was_draft` is 1 where that letter was there as a draft before.
 */
export interface LineMarkTable {
  id: string
  person_id: string
  conversation_id: string | null
  what: string
  kind: 'done' | 'snoozed'
  until_on: string
  letter_id: string | null
  interaction_id: string | null
  was_draft: number
  marked_at: string
}

export type FavorKind = 'time' | 'name' | 'advice' | 'introduction' | 'help' | 'thanks' | 'news' | 'article'

/** What no talk, letter, insight, referral or promise tells of. */
export interface FavorTable {
  id: string
  person_id: string
  /** Who gave it. */
  whose: 'mine' | 'theirs'
  kind: FavorKind
  text: string
  given_on: string
  created_at: string
}
