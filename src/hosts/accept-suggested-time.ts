import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { defineAccountVerb } from '../account/account-verb.ts'
import { agreeConversation } from '../conversations/agree-conversation.ts'
import { changeAgreement } from '../conversations/change-agreement.ts'
import { onTheWall } from '../conversations/meeting-time.ts'
import { isHeld } from '../conversations/standing.ts'
import { find } from '../store/find.ts'
import { id, line } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { clashWithin, isToCome } from './held-times.ts'

/** A host suggested a time on their page; from here on it is agreed, and their page shows it. */
export const acceptSuggestedTime = defineAccountVerb({
  name: 'accept-suggested-time',
  says: 'Accept a time that the person suggested on their page: the meeting is set.',
  does: 'writes',
  takes: z.object({
    id: id().describe('Their answer on the page.'),
    which: z.enum(['first', 'second']).default('first').describe('Which of the times they suggested.'),
    channel: z.enum(['in-person', 'phone', 'video']).default('video'),
    place: line(500).default('').describe('Where: an address, a video link or a phone number.'),
  }),
  gives: z.object({ id: z.string(), startsAt: z.string() }),
  refuses: {
    'answered-since': 'They gave another answer since. Look at their page first.',
    'no-time': 'They suggested no such time.',
    past: 'That time is over. Write to them about another.',
    'time-agreed': 'You have a meeting with {name} then. Write to them about another time.',
    'time-held':
      'That time is held for {name} until they answer. End that page first, or write about another time.',
    agreed: 'A meeting is already set. Edit it instead.',
    held: 'You have already met. Start a new conversation.',
    never: 'They asked not to be contacted again. If that has changed, undo that answer first.',
  },
  undoneBy: { verb: 'undo-agreement', takes: { id: 'id' } },
  async run({ id, which, channel, place }, world) {
    const { store, seeker, accounts, now, refuse } = world
    const answer = await find(store, 'host_answer', id)
    const page = await find(store, 'host_page', answer.page_id)
    const startsAt = which === 'first' ? answer.first_at : answer.second_at
    if (answer.kind !== 'another-time' || !startsAt) throw refuse('no-time')
    if (!isToCome(startsAt, now)) throw refuse('past')
    if (await isAnsweredSince(store, answer)) throw refuse('answered-since')
    const conversationId = page.conversation_id
    const { minutes, zone } = page
    const live = await accounts.hostPagesOf(seeker.account)
    // Whoever accepts it has seen both times: the pause is theirs to give.
    const where = { live, now, conversationId, pageId: page.id, pause: 0 }
    const clash = await clashWithin(store, { startsAt, minutes }, where)
    if (clash) throw refuse(clash.by === 'meeting' ? 'time-agreed' : 'time-held', { name: clash.name })
    const { date, time } = onTheWall(startsAt, zone)
    const agreed = { id: conversationId, channel, date, time, zone, minutes, place }
    // A talk that did not take place moves: its entry in their calendars goes along.
    if (await isOver(store, conversationId, now))
      await changeAgreement.run({ ...agreed, movedBy: 'them' }, world)
    else await agreeConversation.run(agreed, world)
    return { id: conversationId, startsAt }
  },
})

/** A suggestion stands until they say something else; that they could not make it is said of the talk before. */
async function isAnsweredSince(store: Store, answer: { id: string; page_id: string }): Promise<boolean> {
  const later = store
    .selectFrom('host_answer')
    .select('id')
    .where('page_id', '=', answer.page_id)
    .where('id', '>', answer.id)
    .where('kind', '!=', 'missed')
  return (await later.executeTakeFirst()) !== undefined
}

/** The hour that was agreed has come, and nothing is told of a meeting. */
async function isOver(store: Store, conversationId: string, now: Temporal.Instant): Promise<boolean> {
  if (await isHeld(store, conversationId)) return false
  const row = await store
    .selectFrom('agreement')
    .select('starts_at')
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  return Boolean(row?.starts_at) && !isToCome(row?.starts_at ?? '', now)
}
