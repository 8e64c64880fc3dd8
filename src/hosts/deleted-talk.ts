/** A talk that went when its conversation or its person was deleted: the host still has it in their calendar. Nothing of anyone is told of it but its hour. */
import { z } from 'zod'
import { readJson } from '../store/read-json.ts'
import type { Store } from '../store/store.ts'

const Kept = z.object({
  rows: z.array(z.object({ table: z.string(), row: z.record(z.string(), z.unknown()) })),
})
const Hour = z.object({
  channel: z.enum(['in-person', 'phone', 'video', 'letter']),
  starts_at: z.iso.datetime(),
  minutes: z.int().min(1).max(480),
})
const Agreed = Hour.extend({ revision: z.int() })
const Entry = z.object({ uid: z.string(), sequence: z.int() })

/** As `meetingCalendar` gives it of a talk that was called off. */
export interface DeletedTalk {
  uid: string
  sequence: number
  calledOff: { channel: z.output<typeof Hour>['channel']; startsAt: string; minutes: number; at: string }
}

/** From Trash, where the page lies with what was agreed; null where nothing was, or it is gone from there. */
export async function deletedTalk(store: Store, pageId: string): Promise<DeletedTalk | null> {
  const kept = await store
    .selectFrom('trash')
    .select(['rows', 'deleted_at'])
    .where('rows', 'like', `%"${pageId}"%`)
    .orderBy('id', 'desc')
    .limit(5)
    .execute()
  const found = kept.map(({ rows, deleted_at }) => talkIn(readJson(rows), pageId, deleted_at))
  return found.find((talk) => talk !== null) ?? null
}

function talkIn(kept: unknown, pageId: string, at: string): DeletedTalk | null {
  const all = Kept.safeParse(kept).data?.rows ?? []
  const id = all.find(({ table, row }) => table === 'host_page' && row.id === pageId)?.row.conversation_id
  const rowOf = (name: string) =>
    all.find(({ table, row }) => table === name && row.conversation_id === id)?.row
  if (typeof id !== 'string' || rowOf('debrief')) return null
  const { uid, sequence } = Entry.safeParse(rowOf('meeting_entry')).data ?? {
    uid: `${id}@wellmet`,
    sequence: 0,
  }
  const agreed = Agreed.safeParse(rowOf('agreement')).data
  if (agreed && Date.parse(agreed.starts_at) > Date.parse(at))
    return { uid, sequence: Math.max(agreed.revision, sequence) + 1, calledOff: asCalledOff(agreed, at) }
  // It was called off before.
  const was = Hour.safeParse(rowOf('meeting_entry')).data
  return was && !agreed ? { uid, sequence: sequence - 1, calledOff: asCalledOff(was, at) } : null
}

const asCalledOff = ({ channel, starts_at: startsAt, minutes }: z.output<typeof Hour>, at: string) => ({
  channel,
  startsAt,
  minutes,
  at,
})
