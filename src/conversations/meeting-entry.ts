/**
 * The meeting's entry in a calendar. Whoever took a file has that entry, and only a file of the same identity and a higher number
 * moves it or takes it away: so the numbers never fall, also when an agreement is taken back, made again, or brought back.
 */
import type { Temporal } from 'temporal-polyfill'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import type { Store } from '../store/store.ts'
import type { AgreementTable, MeetingEntryTable } from './table.ts'

export type MeetingEntry = Omit<MeetingEntryTable, 'id' | 'conversation_id'>

/** As it is kept, or as it begins. */
export async function entryOf(store: Store, conversationId: string): Promise<MeetingEntry> {
  const row = await store
    .selectFrom('meeting_entry')
    .select(['uid', 'sequence', 'channel', 'starts_at', 'minutes', 'called_off_at'])
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  return row ?? { ...nothingCalledOff, uid: `${conversationId}@wellmet`, sequence: 0 }
}

const nothingCalledOff = { channel: null, starts_at: null, minutes: null, called_off_at: null }

/** The number that a file of what is agreed bears. */
export const sequenceOf = ({ revision }: { revision: number }, entry: { sequence: number }) =>
  Math.max(revision, entry.sequence)

/** The number of the file that takes away what was called off: every file before it bore a lower one. */
export const cancelledSequence = (entry: { sequence: number }) => entry.sequence - 1

/** What calendar programs are told of a conversation's meeting; of one that was called off only while there is no other with a time. */
export async function meetingCalendar(
  store: Store,
  conversationId: string,
  agreement: { startsAt: string | null; revision: number } | null,
) {
  const entry = await entryOf(store, conversationId)
  const { uid, channel, starts_at: startsAt, minutes, called_off_at: at } = entry
  if (agreement?.startsAt) return { uid, sequence: sequenceOf(agreement, entry), calledOff: null }
  const calledOff = channel && startsAt && minutes && at ? { channel, startsAt, minutes, at } : null
  return { uid, sequence: calledOff ? cancelledSequence(entry) : entry.sequence, calledOff }
}

/** Before an agreement goes, or has an hour no longer: keeps what the file that cancels it must say. */
export async function noteCalledOff(
  store: Store,
  agreement: AgreementTable,
  now: Temporal.Instant,
): Promise<void> {
  if (agreement.starts_at === null) return
  const { conversation_id, channel, starts_at, minutes } = agreement
  const entry = await entryOf(store, conversation_id)
  const calledOff = { channel, starts_at, minutes, called_off_at: moment(now) }
  await keep(store, conversation_id, {
    ...entry,
    ...calledOff,
    sequence: sequenceOf(agreement, entry) + 2,
  })
}

/** From the first file on the identity is kept, so that it is the same where the whole world has moved elsewhere. */
export async function noteAgreed(store: Store, conversationId: string): Promise<MeetingEntry> {
  const entry = await entryOf(store, conversationId)
  await keep(store, conversationId, entry)
  return entry
}

async function keep(store: Store, conversation_id: string, entry: MeetingEntry): Promise<void> {
  await store
    .insertInto('meeting_entry')
    .values({ id: newId(), conversation_id, ...entry })
    .onConflict((met) => met.column('conversation_id').doUpdateSet(entry))
    .execute()
}
