import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { date, id, prose } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { isPast } from './meeting-time.ts'
import { makeAgreement } from './new-agreement.ts'
import { isAgreed, isHandedOn, isHeld } from './standing.ts'
import { undoAgreement } from './undo-agreement.ts'

/** Any answer but yes. Each is kept as they gave it; “in writing” is a yes of its own kind and becomes an agreement by letter. */
export const recordAnswer = defineVerb({
  name: 'record-answer',
  says: 'Record an answer that is not a plain yes: later, a colleague instead, in writing, not the right person, no, or do not contact again.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The conversation.'),
    kind: z
      .enum(['later', 'substitute', 'in-writing', 'wrong-person', 'no', 'never'])
      .describe(
        '“never” means they asked not to be contacted again. To talk to the colleague they offered, use accept-substitute.',
      ),
    answeredOn: date().nullish().describe('When they answered. Defaults to today.'),
    askAgainOn: date().nullish().describe('For “later”: the day from which to ask again.'),
    note: prose(4000).default('').describe('What they wrote or said.'),
  }),
  gives: z.object({ id: z.string(), answerId: z.string() }),
  makes: { answer: 'answerId' },
  refuses: {
    agreed: 'A meeting is set. Cancel it first, then record the new answer.',
    held: 'You have already met.',
    'handed-on': 'This conversation has moved to someone else.',
    'again-in-the-past': 'Choose a date after their answer.',
  },
  undoneBy: { verb: 'undo-answer', takes: { id: 'answerId' } },
  async run({ id, kind, note, ...takes }, world) {
    const { store, seeker, now, refuse } = world
    const conversation = await find(store, 'conversation', id)
    // "Do not contact" can be said at any time, and must be heard at any time.
    if (kind !== 'never') {
      if (await isHeld(store, id)) throw refuse('held')
      if (await isAgreed(store, id)) throw refuse('agreed')
      if (await isHandedOn(store, id)) throw refuse('handed-on')
    }
    const answeredOn = takes.answeredOn ?? today(seeker, now)
    const askAgainOn = kind === 'later' ? (takes.askAgainOn ?? null) : null
    if (askAgainOn && askAgainOn <= answeredOn) throw refuse('again-in-the-past')
    if (kind === 'never' && (await isToTakePlace(store, id, now))) await undoAgreement.run({ id }, world)
    const answerId = newId()
    const at = moment(now)
    await store
      .insertInto('answer')
      .values({
        id: answerId,
        conversation_id: id,
        kind,
        answered_on: answeredOn,
        ask_again_on: askAgainOn,
        substitute_id: null,
        note,
        created_at: at,
      })
      .execute()
    const { minutes } = conversation
    if (kind === 'in-writing')
      await makeAgreement(store, { conversation_id: id, channel: 'letter', zone: seeker.zone, minutes }, at)
    return { id, answerId }
  },
})

/** Who is not to be contacted again is not met either: a talk to come is called off, and their page says so. */
async function isToTakePlace(store: Store, id: string, now: Temporal.Instant): Promise<boolean> {
  if (await isHeld(store, id)) return false
  const row = await store
    .selectFrom('agreement')
    .select('starts_at')
    .where('conversation_id', '=', id)
    .executeTakeFirst()
  return row !== undefined && (row.starts_at === null || !isPast(row.starts_at, now))
}
