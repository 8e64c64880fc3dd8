/** Reads conversations' courses: what happened in each, gathered from the tables where it lies. */
import type { Selectable } from 'kysely'
import { calendarsOf } from '../account/calendars.ts'
import { optionsOf } from '../manners/rule-choices.ts'
import type { Store } from '../store/store.ts'
import { countFacts } from './count-facts.ts'
import type { Agreement, Course, Debrief } from './course.ts'
import { notesToKeep } from './notes-to-keep.ts'
import type { AgreementTable, DebriefTable } from './table.ts'

/** Reads the courses of these conversations, in as many queries for fifty as for one. */
export async function loadCourses(
  store: Store,
  conversationIds: readonly string[],
): Promise<Map<string, Course>> {
  if (conversationIds.length === 0) return new Map()
  const ids = [...new Set(conversationIds)]
  const rows = await store.selectFrom('conversation').selectAll().where('id', 'in', ids).execute()
  const people = [...new Set(rows.flatMap((row) => [row.person_id, row.sent_by_id ?? row.person_id]))]
  if (people.length === 0) return new Map()
  const of = <T extends { conversation_id: string | null }>(all: T[]) =>
    Map.groupBy(all, (row) => row.conversation_id)

  const letters = of(
    await store
      .selectFrom('letter')
      .select(['id', 'conversation_id', 'person_id', 'kind', 'direction', 'sent_on'])
      .where('conversation_id', 'in', ids)
      .orderBy('sent_on')
      .orderBy('id')
      .execute(),
  )
  const answers = of(
    await store
      .selectFrom('answer')
      .selectAll()
      .where('conversation_id', 'in', ids)
      .orderBy('answered_on')
      .orderBy('id')
      .execute(),
  )
  const agreements = of(
    await store.selectFrom('agreement').selectAll().where('conversation_id', 'in', ids).execute(),
  )
  const debriefs = of(
    await store.selectFrom('debrief').selectAll().where('conversation_id', 'in', ids).execute(),
  )
  const helpers = of(
    await store.selectFrom('helper').selectAll().where('conversation_id', 'in', ids).orderBy('id').execute(),
  )
  const questions = await store
    .selectFrom('question')
    .select((the) => ['conversation_id', the.fn.countAll().as('count')])
    .where('conversation_id', 'in', ids)
    .groupBy('conversation_id')
    .execute()
  const facts = await countFacts(
    store,
    rows.map((row) => row.person_id),
  )
  const toKeep = await notesToKeep(store, ids)
  const referrals = await store
    .selectFrom('referral')
    .select(['person_id', 'referrer_id', 'may_use_name'])
    .where('person_id', 'in', people)
    .orderBy('id')
    .execute()
  const held = await store
    .selectFrom('debrief')
    .innerJoin('conversation', 'conversation.id', 'debrief.conversation_id')
    .select(['conversation.id', 'conversation.person_id', 'debrief.held_at'])
    .where('conversation.person_id', 'in', people)
    .execute()
  const handedOn = await store
    .selectFrom('conversation')
    .select(['id', 'instead_of_id'])
    .where('instead_of_id', 'in', ids)
    .orderBy('id')
    .execute()

  const calendars = await calendarsOf(store, people)
  const figures = await optionsOf(store)
  return new Map(
    rows.map((row) => {
      const written = letters.get(row.id) ?? []
      const sent = written.flatMap((letter) =>
        letter.direction === 'out' && letter.sent_on !== null ? [{ ...letter, on: letter.sent_on }] : [],
      )
      const debrief = debriefs.get(row.id)?.[0]
      const course: Course = {
        id: row.id,
        personId: row.person_id,
        about: row.about,
        whyThem: row.why_them,
        minutes: row.minutes,
        createdAt: row.created_at,
        updatedAt: row.updated_at,
        archivedAt: row.archived_at,
        sentById: row.sent_by_id,
        insteadOfId: row.instead_of_id,
        handedOnTo: handedOn.find((other) => other.instead_of_id === row.id)?.id ?? null,
        asks: sent.flatMap(({ id, kind, on }) =>
          kind === 'request' || kind === 'introduction' || kind === 'nudge'
            ? [{ letterId: id, kind, on }]
            : [],
        ),
        received: written.flatMap((letter) =>
          letter.direction === 'in' && letter.sent_on !== null
            ? [{ letterId: letter.id, on: letter.sent_on }]
            : [],
        ),
        draftCount: written.filter((letter) => letter.direction === 'out' && letter.sent_on === null).length,
        answers: (answers.get(row.id) ?? []).map((answer) => ({
          id: answer.id,
          kind: answer.kind,
          on: answer.answered_on,
          askAgainOn: answer.ask_again_on,
          substituteId: answer.substitute_id,
          note: answer.note,
        })),
        agreement: asAgreement(agreements.get(row.id)?.[0]),
        debrief: debrief ? asDebrief(debrief) : null,
        helpers: (helpers.get(row.id) ?? []).map((helper) => ({
          id: helper.id,
          personId: helper.person_id,
          role: helper.role,
          did: helper.did,
        })),
        referrers: referrals
          .filter(({ person_id }) => person_id === row.person_id || person_id === row.sent_by_id)
          .map((referral) => ({
            personId: referral.referrer_id,
            toId: referral.person_id,
            mayUseName: referral.may_use_name,
          })),
        thanks: sent.flatMap(({ person_id, kind, on }) =>
          kind === 'thanks' || kind === 'referrer-thanks' ? [{ personId: person_id, kind, on }] : [],
        ),
        questionCount: Number(questions.find((one) => one.conversation_id === row.id)?.count ?? 0),
        factCount: facts.get(row.person_id) ?? 0,
        hasNotesToKeep: toKeep.has(row.id),
        calendar: calendars.of(row.person_id),
        mine: calendars.of(null),
        nudgeAfterDays: figures['days-to-nudge'],
        hoursToThank: figures['hours-to-thank'],
        heldBefore: held.filter(
          (other) =>
            other.person_id === row.person_id &&
            other.id !== row.id &&
            (!debrief || other.held_at < debrief.held_at),
        ).length,
      }
      return [row.id, course]
    }),
  )
}

function asAgreement(row: Selectable<AgreementTable> | undefined): Agreement | null {
  if (!row) return null
  return {
    channel: row.channel,
    startsAt: row.starts_at,
    zone: row.zone,
    minutes: row.minutes,
    place: row.place,
    revision: row.revision,
    agreedAt: row.agreed_at,
    updatedAt: row.updated_at,
  }
}

function asDebrief(row: Selectable<DebriefTable>): Debrief {
  return {
    id: row.id,
    heldAt: row.held_at,
    minutes: row.minutes,
    went: row.went,
    theySaid: row.they_said,
    iWill: row.i_will,
    note: row.note,
    nextTouchOn: row.next_touch_on,
    updatedAt: row.updated_at,
  }
}
