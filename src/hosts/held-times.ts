/**
 * Which times are taken: by a meeting that is agreed, or held by a page for the host that it was made for. It is asked in the
 * transaction that offers or takes one, and all that write in an account do so in turn, so that no time is given twice. Nothing is
 * stored of a hold: it ends by itself when its page is answered or ended, and when the hour has come.
 */
import { Temporal } from 'temporal-polyfill'
import { hoursOf } from '../account/hours.ts'
import type { Store } from '../store/store.ts'
import { hasAnswerSince } from './host-page.ts'
import { isTooClose, type WantedTime } from './overlap.ts'

export interface Clash {
  by: 'meeting' | 'offer'
  /** With whom. */
  name: string
  /** They do not overlap, but the pause between them would be too short. */
  isOnlyClose: boolean
}

interface TimesLookedAt {
  live: ReadonlySet<string>
  now: Temporal.Instant
  conversationId: string
  pageId?: string
  /** True where the page itself holds that time: then whoever presses first has it. */
  isHolding?: boolean
}

/** What takes this time, whole or in part, with the pause that the seeker keeps; null where it is free. What belongs to `conversationId` and `pageId` takes nothing from itself. */
export async function clashOf(store: Store, wanted: WantedTime, where: TimesLookedAt): Promise<Clash | null> {
  const { pause } = await hoursOf(store)
  return clashWithin(store, wanted, { ...where, pause })
}

/** The same, with a pause of so many minutes: none, where the seeker has seen both times and says so. */
export async function clashWithin(
  store: Store,
  wanted: WantedTime,
  { live, now, conversationId, pageId = '', isHolding = false, pause }: TimesLookedAt & { pause: number },
): Promise<Clash | null> {
  const asClash = (by: Clash['by'], all: (WantedTime & { name: string })[]): Clash | null => {
    const [one] = [0, pause].flatMap((minutes) => all.find((it) => isTooClose(it, wanted, minutes)) ?? [])
    return one ? { by, name: one.name, isOnlyClose: !isTooClose(one, wanted, 0) } : null
  }
  const meeting = asClash('meeting', await agreedTimes(store, conversationId))
  if (meeting || isHolding) return meeting
  const held = await heldTimes(store, { live, now })
  return asClash(
    'offer',
    held.filter((one) => one.pageId !== pageId),
  )
}

/** All that is taken from now on for other conversations: meetings, and the times that pages hold. `of` is the conversation. */
export async function takenTimes(
  store: Store,
  { live, now, conversationId }: Pick<TimesLookedAt, 'live' | 'now' | 'conversationId'>,
): Promise<(WantedTime & { of: string; name: string; by: Clash['by'] })[]> {
  const meetings = await agreedTimes(store, conversationId)
  const offers = await heldTimes(store, { live, now })
  return [
    ...meetings.map((one) => ({ ...one, by: 'meeting' as const })),
    ...offers.filter(({ of }) => of !== conversationId).map((one) => ({ ...one, by: 'offer' as const })),
  ]
}

/** Meetings of other conversations that have not taken place. */
async function agreedTimes(store: Store, conversationId: string) {
  const rows = await store
    .selectFrom('agreement')
    .innerJoin('conversation', 'conversation.id', 'agreement.conversation_id')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .leftJoin('debrief', 'debrief.conversation_id', 'conversation.id')
    .select(['agreement.starts_at', 'agreement.minutes', 'person.name', 'conversation.id as of'])
    .where('agreement.starts_at', 'is not', null)
    .where('debrief.id', 'is', null)
    .where('conversation.id', '!=', conversationId)
    .execute()
  return rows.flatMap(({ starts_at, minutes, name, of }) =>
    starts_at ? [{ startsAt: starts_at, minutes, name, of }] : [],
  )
}

/** The times that open pages without an answer offer, from now on. */
async function heldTimes(store: Store, { live, now }: { live: ReadonlySet<string>; now: Temporal.Instant }) {
  const rows = await store
    .selectFrom('host_time')
    .innerJoin('host_page', 'host_page.id', 'host_time.page_id')
    .innerJoin('conversation', 'conversation.id', 'host_page.conversation_id')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .leftJoin('agreement', 'agreement.conversation_id', 'conversation.id')
    .select(['host_page.id as pageId', 'host_time.starts_at as startsAt', 'host_page.minutes', 'person.name'])
    .select(['conversation.id as of', 'host_page.created_at as createdAt'])
    .where('host_page.ended_at', 'is', null)
    .where('agreement.id', 'is', null)
    .execute()
  const open = rows.filter(
    ({ pageId, startsAt }) => live.has(pageId) && Date.parse(startsAt) > now.epochMilliseconds,
  )
  const answered = new Set<string>()
  for (const page of new Map(open.map((one) => [one.pageId, one])).values())
    if (await isAnswered(store, page)) answered.add(page.pageId)
  return open.filter(({ pageId }) => !answered.has(pageId))
}

/** On the page itself, where the last answer is no talk called off; or by another way since it was made. */
async function isAnswered(
  store: Store,
  { pageId, of, createdAt }: { pageId: string; of: string; createdAt: string },
): Promise<boolean> {
  const presses = await store
    .selectFrom('host_answer')
    .select(['kind', 'made'])
    .where('page_id', '=', pageId)
    .orderBy('id')
    .execute()
  const last = presses.at(-1)
  if (last && last.kind !== 'canceled') return true
  return hasAnswerSince(store, { conversation_id: of, created_at: createdAt }, presses)
}

/** True for a time that has not come yet. */
export const isToCome = (startsAt: string, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(startsAt), now) > 0
