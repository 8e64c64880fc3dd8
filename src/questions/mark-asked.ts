/** The first word noted under a question is also the moment it was asked. */
import type { Temporal } from 'temporal-polyfill'
import { moment } from '../store/moment.ts'
import type { Store } from '../store/store.ts'

export const markAsked = (store: Store, questionId: string, now: Temporal.Instant) =>
  store
    .updateTable('question')
    .set({ asked_at: moment(now) })
    .where('id', '=', questionId)
    .where('asked_at', 'is', null)
    .execute()
