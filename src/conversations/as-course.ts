/** The course of one conversation, of what was read for several. */
import type { Selectable } from 'kysely'
import type { Agreement, Course, Debrief } from './course.ts'
import type { ConversationRow, GatheredRows } from './gather-courses.ts'
import { inWriting } from './in-writing.ts'
import type { AgreementTable, DebriefTable } from './table.ts'

export function asCourse(row: ConversationRow, all: GatheredRows): Course {
  const debrief = all.debriefs.get(row.id)?.[0]
  const agreement = asAgreement(all.agreements.get(row.id)?.[0])
  const letters = all.letters.get(row.id) ?? []
  return {
    id: row.id,
    dead: all.dead,
    personId: row.person_id,
    about: row.about,
    whyThem: row.why_them,
    minutes: row.minutes,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    archivedAt: row.archived_at,
    sentById: row.sent_by_id,
    insteadOfId: row.instead_of_id,
    handedOnTo: all.handedOn.find((other) => other.instead_of_id === row.id)?.id ?? null,
    ...writtenIn(letters),
    writing: inWriting({ personId: row.person_id, agreement }, letters),
    answers: (all.answers.get(row.id) ?? []).map((answer) => ({
      id: answer.id,
      kind: answer.kind,
      on: answer.answered_on,
      askAgainOn: answer.ask_again_on,
      substituteId: answer.substitute_id,
      note: answer.note,
    })),
    agreement,
    missedAt: all.missed.find((one) => one.conversation_id === row.id)?.called_off_at ?? null,
    debrief: debrief ? asDebrief(debrief) : null,
    helpers: (all.helpers.get(row.id) ?? []).map((helper) => ({
      id: helper.id,
      personId: helper.person_id,
      role: helper.role,
      did: helper.did,
    })),
    referrers: all.referrals
      .filter(({ person_id }) => person_id === row.person_id || person_id === row.sent_by_id)
      .map((referral) => ({
        personId: referral.referrer_id,
        toId: referral.person_id,
        mayUseName: referral.may_use_name,
      })),
    questionCount: Number(all.questions.find((one) => one.conversation_id === row.id)?.count ?? 0),
    factCount: all.facts.get(row.person_id) ?? 0,
    hasNotesToKeep: all.toKeep.has(row.id),
    calendar: all.calendars.of(row.person_id),
    mine: all.calendars.of(null),
    nudgeAfterDays: all.figures['days-to-nudge'],
    hoursToThank: all.figures['hours-to-thank'],
    heldBefore: all.held.filter(
      (other) =>
        other.person_id === row.person_id &&
        other.id !== row.id &&
        (!debrief || other.held_at < debrief.held_at),
    ).length,
  }
}

type LetterRows = NonNullable<ReturnType<GatheredRows['letters']['get']>>

/** The letters of one conversation: what was asked, what came, who was thanked, and how many are drafts. */
function writtenIn(letters: LetterRows): Pick<Course, 'asks' | 'received' | 'draftCount' | 'thanks'> {
  const ours = letters.filter((letter) => letter.direction === 'out')
  const sent = ours.flatMap((letter) => (letter.sent_on === null ? [] : [{ ...letter, on: letter.sent_on }]))
  return {
    asks: sent.flatMap(({ id, kind, on }) =>
      kind === 'request' || kind === 'introduction' || kind === 'nudge' ? [{ letterId: id, kind, on }] : [],
    ),
    received: letters.flatMap((letter) =>
      letter.direction === 'in' && letter.sent_on !== null
        ? [{ letterId: letter.id, on: letter.sent_on }]
        : [],
    ),
    draftCount: ours.length - sent.length,
    thanks: sent.flatMap(({ person_id, kind, on }) =>
      kind === 'thanks' || kind === 'referrer-thanks' ? [{ personId: person_id, kind, on }] : [],
    ),
  }
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
    movedFrom: row.moved_from_at,
    movedBy: row.moved_by,
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
    surprised: row.surprised,
    iWill: row.i_will,
    note: row.note,
    nextTouchOn: row.next_touch_on,
    namesDeclinedOn: row.names_declined_on,
    updatedAt: row.updated_at,
  }
}
