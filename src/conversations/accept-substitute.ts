import { z } from 'zod'
import { today } from '../account/profile.ts'
import { defineRequestVerb } from '../account/request-verb.ts'
import { makeReferral } from '../people/new-referral.ts'
import { copyQuestions } from '../questions/copy-questions.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { date, id, line, prose } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { contactRefuses, mayStart } from './may-contact.ts'
import { someone } from './someone.ts'
import { isAgreed, isHandedOn, isHeld } from './standing.ts'

/** Someone else was offered: the conversation goes on with them, with the questions, and remembers who sent me. */
export const acceptSubstitute = defineRequestVerb({
  name: 'accept-substitute',
  says: 'Start the conversation with the colleague they offered, with your open questions and the referral.',
  does: 'writes',
  takes: z.object({
    id: id().describe('The conversation in which they offered a colleague.'),
    personId: id().nullish().describe('The colleague, if already in your people. Otherwise give a name.'),
    name: line().default('').describe('The colleague’s name, for someone new.'),
    title: line().default('').describe('The new person’s job title.'),
    mayUseName: z
      .enum(['yes', 'no', 'not-asked'])
      .default('yes')
      .describe('Whether you may say who referred you. People who suggest a colleague usually expect this.'),
    answeredOn: date().nullish().describe('When they offered it. Defaults to today.'),
    note: prose(4000).default('').describe('What they wrote or said.'),
  }),
  gives: z.object({ id: z.string(), personId: z.string(), name: z.string() }),
  makes: { conversation: 'id' },
  refuses: {
    'who-is-it': 'Choose a person or enter a name.',
    'same-person': 'That is the person you asked. Choose the colleague they offered instead.',
    ...contactRefuses,
    agreed: 'A meeting is set. If someone else comes instead, cancel it first.',
    held: 'You have already met. Start a new conversation with the person they named.',
    'handed-on': 'This conversation has moved to someone else.',
  },
  undoneBy: { verb: 'delete-conversation', takes: { id: 'id' } },
  async run({ id: fromId, mayUseName, note, ...takes }, world) {
    const { store, seeker, now, refuse } = world
    const from = await find(store, 'conversation', fromId)
    const host = await find(store, 'person', from.person_id)
    if (takes.personId) await find(store, 'person', takes.personId)
    if (await isHeld(store, fromId)) throw refuse('held')
    if (await isAgreed(store, fromId)) throw refuse('agreed')
    if (await isHandedOn(store, fromId)) throw refuse('handed-on')
    const substitute = await someone(store, takes, { companyId: host.company_id, now })
    if (!substitute) throw refuse('who-is-it')
    if (substitute.id === host.id) throw refuse('same-person')
    await mayStart(world, [substitute.id])

    // Always as many digits: lists are in the order of this text.
    const at = moment(now)
    const answeredOn = takes.answeredOn ?? today(seeker, now)
    const id = newId()
    await store
      .insertInto('conversation')
      .values({
        ...from,
        id,
        person_id: substitute.id,
        why_them: '',
        instead_of_id: fromId,
        sent_by_id: host.id,
        archived_at: null,
        created_at: at,
        updated_at: at,
      })
      .execute()
    await copyQuestions(store, fromId, id, at)
    await noteOffer(store, { fromId, substituteId: substitute.id, answeredOn, note, at })
    // Offering a colleague is sending me to them; what was known of that before stays.
    const offered = { person_id: substitute.id, referrer_id: host.id, said_on: answeredOn }
    await makeReferral(store, { ...offered, may_use_name: mayUseName }, at)
    await store
      .updateTable('conversation')
      .set({ archived_at: at, updated_at: at })
      .where('id', '=', fromId)
      .execute()
    return { id, personId: substitute.id, name: substitute.name }
  },
})

/** An offer noted before, with no one named, is completed; otherwise the offer is noted now. */
async function noteOffer(
  store: Store,
  offer: { fromId: string; substituteId: string; answeredOn: string; note: string; at: string },
): Promise<void> {
  const noted = await store
    .selectFrom('answer')
    .select(['id', 'note'])
    .where('conversation_id', '=', offer.fromId)
    .where('kind', '=', 'substitute')
    .where('substitute_id', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (noted) {
    await store
      .updateTable('answer')
      .set({ substitute_id: offer.substituteId, note: offer.note || noted.note })
      .where('id', '=', noted.id)
      .execute()
    return
  }
  await store
    .insertInto('answer')
    .values({
      id: newId(),
      conversation_id: offer.fromId,
      kind: 'substitute',
      answered_on: offer.answeredOn,
      ask_again_on: null,
      substitute_id: offer.substituteId,
      note: offer.note,
      created_at: offer.at,
    })
    .execute()
}
