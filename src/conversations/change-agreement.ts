import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale, seenAt } from '../store/seen.ts'
import { clockTime, date, id, line, minutes, zone } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { agreedTime, timeRefusals } from './agreed-time.ts'
import { noteAgreed, noteCalledOff, sequenceOf } from './meeting-entry.ts'
import { onTheWall } from './meeting-time.ts'
import { isHeld } from './standing.ts'
import type { AgreementTable } from './table.ts'

/** Meetings move. Each change counts up, so that the calendar knows the newer file from the older. */
export const changeAgreement = defineVerb({
  name: 'change-agreement',
  says: 'Change the meeting: how you meet, when, for how long or where. Fields you leave out stay unchanged.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The conversation.'),
    channel: z.enum(['in-person', 'phone', 'video', 'letter']).optional(),
    date: date().nullish(),
    time: clockTime().nullish().describe('In the time zone `zone`.'),
    zone: zone().nullish(),
    minutes: minutes().nullish(),
    place: line(500).optional(),
    movedBy: z
      .enum(['them', 'me'])
      .nullish()
      .describe('Who asked for the other time: them, or me. It is kept with the move.'),
    seenAt: seenAt(),
  }),
  gives: z.object({ id: z.string(), startsAt: z.string().nullable(), revision: z.int() }),
  refuses: {
    ...timeRefusals,
    'not-agreed': 'No meeting is set.',
    held: 'You have already met, so the time cannot be changed.',
    'changed-elsewhere': changedElsewhere,
  },
  async run(takes, { store, now, refuse }) {
    const { id } = takes
    await find(store, 'conversation', id)
    const row = await store
      .selectFrom('agreement')
      .selectAll()
      .where('conversation_id', '=', id)
      .executeTakeFirst()
    if (!row) throw refuse('not-agreed')
    if (await isHeld(store, id)) throw refuse('held')
    if (isStale(takes.seenAt, row.updated_at)) throw refuse('changed-elsewhere')
    const before = row.starts_at ? onTheWall(row.starts_at, row.zone) : null
    const channel = takes.channel ?? row.channel
    const zone = takes.zone ?? row.zone
    const date = takes.date ?? before?.date
    const time = takes.time ?? before?.time
    const isSameTime =
      before && date === before.date && time === before.time && zone === row.zone && channel !== 'letter'
    const { startsAt, cannot } = isSameTime
      ? { startsAt: row.starts_at, cannot: null }
      : agreedTime({ channel, date, time, zone })
    if (cannot) throw refuse(cannot, { date: date ?? '', time: time ?? '', zone })
    const revision = sequenceOf(row, await noteAgreed(store, id)) + 1
    // Their calendars still have the hour that there was.
    if (!startsAt) await noteCalledOff(store, row, now)
    await store
      .updateTable('agreement')
      .set({
        channel,
        starts_at: startsAt,
        zone,
        minutes: takes.minutes ?? row.minutes,
        place: channel === 'letter' ? '' : (takes.place ?? row.place),
        revision,
        ...moveOf(row, startsAt, takes.movedBy ?? null),
        updated_at: moment(now),
      })
      .where('id', '=', row.id)
      .execute()
    return { id, startsAt, revision }
  },
})

type Move = Pick<AgreementTable, 'moved_from_at' | 'moved_by'>

/** The hour that was, and who asked for another. What is not said of a new move is not known; an older one keeps what was said of it. */
function moveOf(
  { starts_at, moved_from_at, moved_by }: Move & Pick<AgreementTable, 'starts_at'>,
  startsAt: string | null,
  movedBy: Move['moved_by'],
): Move {
  if (startsAt && starts_at && startsAt !== starts_at) return { moved_from_at: starts_at, moved_by: movedBy }
  const isMoved = moved_from_at !== null && startsAt !== null
  return { moved_from_at, moved_by: isMoved ? (movedBy ?? moved_by) : null }
}
