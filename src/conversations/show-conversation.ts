import { z } from 'zod'
import { checkTiming } from '../etiquette/check.ts'
import { ruleChoicesOf } from '../manners/rule-choices.ts'
import { NotFound } from '../outcome.ts'
import { id } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { areReferralsDone, type NamesSoFar, namesFit, referralFits } from './asking-fits.ts'
import { Conversation } from './conversation.ts'
import { type Course, hostHasDied, stageOf } from './course.ts'
import { ledgerOf } from './ledger.ts'
import { loadCourses } from './load-courses.ts'
import { meetingCalendar } from './meeting-entry.ts'
import { nextStep } from './next-step.ts'
import { nextTouch } from './next-touch.ts'
import { thanksKind, thanksOwed, whyThank } from './thanks-owed.ts'
import { touchesSince } from './touches-since.ts'

/** All there is to one conversation but its questions, pitch and facts, which `show-preparation` has. */
export const showConversation = defineVerb({
  name: 'show-conversation',
  says: 'Show a conversation: the person, its stage and next step, letters, answers, meeting, notes, promises, and who is still to thank.',
  does: 'reads',
  takes: z.object({ id: id() }),
  gives: Conversation,
  async run({ id }, { store, seeker, now }) {
    const course = (await loadCourses(store, [id])).get(id)
    if (!course) throw new NotFound('conversation')
    const letters = await lettersIn(store, id)
    const people = await peopleOf(
      store,
      course,
      letters.map((letter) => letter.personId),
    )
    const host = people.find((person) => person.id === course.personId)
    if (!host) throw new NotFound('person')
    const thankedOn = course.thanks.find((thanks) => thanks.personId === host.id)?.on ?? null
    const touches = thankedOn ? await touchesSince(store, host.id, thankedOn) : []
    const names = await namesSoFar(store, course)
    const ruleChoices = await ruleChoicesOf(store)
    const ledger = ledgerOf(course, { people, letters: letters.toReversed() }, seeker, now)
    return {
      ...course,
      hasDied: hostHasDied(course),
      ...named(course, people),
      calendar: await meetingCalendar(store, course.id, course.agreement),
      stage: stageOf(course, seeker, now),
      next: nextStep(course, seeker, now),
      person: {
        id: host.id,
        name: host.name,
        title: host.title,
        level: host.level,
        levelIsGuess: host.level_by === 'guess',
      },
      company: host.company_id
        ? { id: host.company_id, name: host.company ?? '', careersLink: host.careers_link }
        : null,
      letters: letters.map((letter) => ({ ...letter, name: nameIn(people, letter.personId) })),
      promises: await promisesIn(store, id),
      thanks: thanksOwed(course, people, ruleChoices.options['hours-to-thank']).map((owed) => ({
        ...owed,
        why: whyThank[owed.role],
        letterKind: thanksKind(owed.role),
      })),
      namesFit: namesFit(course, names),
      referralsDone: areReferralsDone(course, names),
      referralFit: referralFits(course, touches.length),
      timing: checkTiming(ledger, ruleChoices).map(({ rule, weight, who, due, says, fix }) => ({
        rule,
        weight,
        who,
        due,
        says,
        advice: fix && 'advice' in fix ? fix.advice : null,
      })),
      nextTouch: nextTouch(thankedOn, touches),
    }
  },
})

/** Drafts first, then the newest. */
function lettersIn(store: Store, id: string) {
  return store
    .selectFrom('letter')
    .select(['id', 'person_id as personId', 'kind', 'direction', 'subject', 'sent_on as sentOn'])
    .where('conversation_id', '=', id)
    .orderBy('sent_on', (order) => order.desc().nullsFirst())
    .orderBy('id', 'desc')
    .execute()
}

async function promisesIn(store: Store, id: string) {
  const rows = await store
    .selectFrom('promise')
    .selectAll()
    .where('conversation_id', '=', id)
    .orderBy('id')
    .execute()
  return rows.map((promise) => ({
    id: promise.id,
    whose: promise.whose,
    text: promise.text,
    dueOn: promise.due_on,
    keptOn: promise.kept_on,
    updatedAt: promise.updated_at,
  }))
}

const nameIn = (people: readonly { id: string; name: string }[], personId: string) =>
  people.find((person) => person.id === personId)?.name ?? ''

/** Those parts of a course in which people are, with their names. */
function named(course: Course, people: readonly { id: string; name: string }[]) {
  const nameOf = (personId: string) => nameIn(people, personId)
  return {
    referrers: course.referrers.map(({ personId, toId, mayUseName }) => ({
      id: personId,
      name: nameOf(personId),
      to: nameOf(toId),
      mayUseName,
    })),
    sentBy: course.sentById ? { id: course.sentById, name: nameOf(course.sentById) } : null,
    answers: course.answers.map(({ substituteId, ...answer }) => ({
      ...answer,
      substitute: substituteId ? { id: substituteId, name: nameOf(substituteId) } : null,
    })),
    helpers: course.helpers.map((helper) => ({ ...helper, name: nameOf(helper.personId) })),
  }
}

/** Everyone of the conversation in one query. */
function peopleOf(store: Store, course: Course, others: string[]) {
  const ids = [
    course.personId,
    ...(course.sentById ? [course.sentById] : []),
    ...course.helpers.map((helper) => helper.personId),
    ...course.referrers.map((referrer) => referrer.personId),
    ...course.answers.flatMap((answer) => answer.substituteId ?? []),
    ...others,
  ]
  return store
    .selectFrom('person')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select([
      'person.id',
      'person.name',
      'person.title',
      'person.level',
      'person.level_by',
      'person.company_id',
      'company.name as company',
      'company.careers_link',
    ])
    .where('person.id', 'in', [...new Set(ids)])
    .execute()
}

/** Someone they named is among the people since they met, or among the insights; or a letter asked them for a name. */
async function namesSoFar(store: Store, { id, personId, debrief }: Course): Promise<NamesSoFar> {
  if (!debrief) return { isGiven: false, askedOn: null }
  const day = debrief.heldAt.slice(0, 10)
  const named = await store
    .selectFrom('referral')
    .select('id')
    .where('referrer_id', '=', personId)
    .where(({ or, and, eb }) =>
      or([eb('said_on', '>=', day), and([eb('said_on', 'is', null), eb('created_at', '>=', day)])]),
    )
    .limit(1)
    .executeTakeFirst()
  const asked = await store
    .selectFrom('letter')
    .select('sent_on')
    .where('conversation_id', '=', id)
    .where('occasion', '=', 'ask-for-names')
    .where('sent_on', 'is not', null)
    .orderBy('sent_on', 'desc')
    .limit(1)
    .executeTakeFirst()
  return { isGiven: named !== undefined || (await haveNamed(store, id)), askedOn: asked?.sent_on ?? null }
}

/** True once a name that they gave is kept among the insights of this conversation. */
async function haveNamed(store: Store, id: string): Promise<boolean> {
  const name = store
    .selectFrom('insight')
    .select('id')
    .where('conversation_id', '=', id)
    .where('kind', '=', 'name')
  return (await name.limit(1).executeTakeFirst()) !== undefined
}
