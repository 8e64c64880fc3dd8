/** Marks on Today: a line that was put off, or is done, and how one is found again. */
import { prepared } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import type { LineMarkTable } from './table.ts'

export interface LineMark {
  id: string
  personId: string
  conversationId: string | null
  what: string
  kind: LineMarkTable['kind']
  until: string
}

/** What a line is known by. */
export interface LineAbout {
  personId: string
  conversationId: string | null
  what: string
}

/** Those that still hold on this day, where the seeker is; the first to end comes first. */
export const marksOf: (store: Store, day: string) => Promise<LineMark[]> = prepared(
  (store: Store, day: string) =>
    store
      .selectFrom('line_mark')
      .select([
        'id',
        'person_id as personId',
        'conversation_id as conversationId',
        'what',
        'kind',
        'until_on as until',
      ])
      .where('until_on', '>', day)
      .orderBy('until_on')
      .orderBy('id'),
)

/** Keeping in touch is about the person, and not about one of the conversations with them. */
export const isAbout = (one: LineAbout, other: LineAbout): boolean =>
  one.personId === other.personId &&
  one.what === other.what &&
  (one.what === 'touch' || one.conversationId === other.conversationId)
