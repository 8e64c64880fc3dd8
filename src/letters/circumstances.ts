/** Gathers what is known around a letter: whom it goes to, what has happened between us, who sent me, what was found out. */
import { calendarsOf } from '../account/calendars.ts'
import { type Course, hasReplied, type ThankRole, whomToThank } from '../conversations/course.ts'
import { loadCourses } from '../conversations/load-courses.ts'
import { whoSaidNever } from '../conversations/may-contact.ts'
import { touchesSince } from '../conversations/touches-since.ts'
import type { Level } from '../etiquette/level.ts'
import { NotFound } from '../outcome.ts'
import { whoDied } from '../people/rhythm.ts'
import type { Calendar } from '../store/days-off/calendar.ts'
import { prepared } from '../store/prepared.ts'
import type { Store } from '../store/store.ts'
import type { LetterTable } from './table.ts'

export interface Reader {
  id: string
  name: string
  givenName: string
  title: string
  level: Level
  email: string | null
  /** What names them in their LinkedIn profile's address. */
  linkedin: string | null
  companyId: string | null
  companyName: string | null
}

export interface Circumstances {
  /** Whom the letter goes to. */
  person: Reader
  /** The conversation it belongs to, and whom that is with: the same person, unless it goes to a referrer or a helper. */
  course: Course | null
  host: Reader
  /** Who sent me to the host. */
  referrer: { personId: string; name: string; mayUseName: 'yes' | 'no' | 'not-asked' } | null
  /** What was found out about the host, their company and their trade, newest first. */
  facts: { fact: string; about: 'person' | 'company' | 'industry' }[]
  /** Letters in this conversation by which this very person was asked, first to last; `on` is a date where the seeker is. */ askedThem: {
    kind: 'request' | 'introduction' | 'nudge'
    channel: LetterTable['channel']
    on: string
    subject: string
  }[]
  /** Their part in the conversation, where they are owed thanks for one. */
  role: ThankRole | null
  /** What I sent before, to them and to others, newest first. */
  earlier: { kind: LetterTable['kind']; text: string; to: string }[]
  /** Others where the host works, with whom I have talked: they could introduce me. */
  warmPaths: { id: string; name: string }[]
  /** Of whoever has talked with me: whether they were thanked, and on how many days we were in touch after. */
  history: { isThanked: boolean; touchesSince: number } | null
  /** When they work, and when the seeker does. */
  calendar: Calendar
  mine: Calendar
  /** Whom they offered in their own place, when they did. */
  colleague: { name: string } | null
  /** True once anything came back from them. */
  hasAnswered: boolean
  /** True when this person, or the host it is about, asked not to be contacted again. */
  saidNever: boolean
  /** True when this very person has died. */
  hasDied: boolean
  /** The job that was offered, the last that was noted. */
  offer?: { role: string; company: string } | undefined
}

/** Throws `NotFound` for a person or a conversation that is not of this world. `letterId` is the letter itself, which is not earlier. */
export async function loadCircumstances(
  store: Store,
  at: { personId: string; conversationId?: string | null | undefined; letterId?: string | undefined },
): Promise<Circumstances> {
  const course = at.conversationId
    ? ((await loadCourses(store, [at.conversationId])).get(at.conversationId) ?? null)
    : null
  if (at.conversationId && !course) throw new NotFound('conversation')
  const hostId = course?.personId ?? at.personId

  const referrals = course?.referrers ?? (await referralsTo(store, at.personId))
  const sent = referralsFirst(course, referrals, hostId)
  const colleagueId = course?.answers.at(-1)?.substituteId
  const people = await readers(store, [
    at.personId,
    hostId,
    ...(sent ? [sent.personId] : []),
    ...(colleagueId ? [colleagueId] : []),
  ])
  const person = people.get(at.personId)
  if (!person) throw new NotFound('person')
  const host = people.get(hostId) ?? person
  const calendars = await calendarsOf(store, [at.personId])
  const referrerName = sent && people.get(sent.personId)?.name

  return {
    person,
    course,
    host,
    referrer: sent && referrerName ? { ...sent, name: referrerName } : null,
    facts: await factsAbout(store, host),
    askedThem: await asksTo(store, at.personId, at.conversationId ?? null),
    role: (course && whomToThank(course).find((one) => one.personId === at.personId)?.role) ?? null,
    earlier: await sentBefore(store, at.letterId),
    warmPaths: await knownThere(store, host),
    calendar: calendars.of(at.personId),
    mine: calendars.of(null),
    colleague: (colleagueId && people.get(colleagueId)) || null,
    history: await historyWith(store, course, at.personId),
    hasAnswered: course !== null && hostId === at.personId && hasReplied(course),
    saidNever: (await whoSaidNever(store, [at.personId, hostId])).size > 0,
    hasDied: (await whoDied(store, [at.personId])).size > 0,
    offer: (await offers(store))[0],
  }
}

const offers = prepared((store: Store) =>
  store
    .selectFrom('application')
    .innerJoin('company', 'company.id', 'application.company_id')
    .select(['application.role', 'company.name as company'])
    .where('application.stage', '=', 'offer')
    .orderBy('application.updated_at', 'desc')
    .limit(1),
)

type Referral = Course['referrers'][number]

/** Whoever offered this person in their own place comes first, then those who sent me to them and may be named. */
function referralsFirst(course: Course | null, referrals: Referral[], hostId: string) {
  const mine = referrals.filter((referral) => referral.toId === hostId)
  const offered = course?.sentById
  if (offered) {
    const known = mine.find((referral) => referral.personId === offered)
    return { personId: offered, mayUseName: known?.mayUseName ?? ('yes' as const) }
  }
  const order = ['yes', 'not-asked', 'no']
  const best = mine.toSorted((a, b) => order.indexOf(a.mayUseName) - order.indexOf(b.mayUseName))[0]
  return best ? { personId: best.personId, mayUseName: best.mayUseName } : null
}

async function referralsTo(store: Store, personId: string): Promise<Referral[]> {
  const rows = await store
    .selectFrom('referral')
    .select(['referrer_id', 'person_id', 'may_use_name'])
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    personId: row.referrer_id,
    toId: row.person_id,
    mayUseName: row.may_use_name,
  }))
}

async function readers(store: Store, ids: string[]): Promise<Map<string, Reader>> {
  const rows = await store
    .selectFrom('person')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select([
      'person.id',
      'person.name',
      'person.given_name',
      'person.title',
      'person.level',
      'person.email',
      'person.linkedin',
      'person.company_id',
      'company.name as company_name',
    ])
    .where('person.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, asReader(row)]))
}

const asReader = (row: {
  id: string
  name: string
  given_name: string
  title: string
  level: Level
  email: string | null
  linkedin: string | null
  company_id: string | null
  company_name?: string | null
}): Reader => ({
  id: row.id,
  name: row.name,
  givenName: row.given_name,
  title: row.title,
  level: row.level,
  email: row.email,
  linkedin: row.linkedin,
  companyId: row.company_id,
  companyName: row.company_name ?? null,
})

async function factsAbout(store: Store, host: Reader): Promise<Circumstances['facts']> {
  return store
    .selectFrom('fact')
    .select(['fact', 'about'])
    .where((the) =>
      the.or([
        the('person_id', '=', host.id),
        ...(host.companyId ? [the('company_id', '=', host.companyId)] : []),
      ]),
    )
    .orderBy('found_on', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
}

/** The last letters sent, to compare with; more would say little and weigh on the page. */
async function sentBefore(store: Store, letterId: string | undefined): Promise<Circumstances['earlier']> {
  const letters = await store
    .selectFrom('letter')
    .innerJoin('person', 'person.id', 'letter.person_id')
    .select(['letter.kind', 'letter.body as text', 'person.name as to'])
    .where('direction', '=', 'out')
    .where('sent_on', 'is not', null)
    .where('letter.id', '!=', letterId ?? '')
    .orderBy('sent_on', 'desc')
    .orderBy('letter.id', 'desc')
    .limit(30)
    .execute()
  return letters
}

/** A letter to someone else than the host says nothing of the host's talk; before the talk there is nothing to thank for. */
async function historyWith(
  store: Store,
  course: Course | null,
  personId: string,
): Promise<Circumstances['history']> {
  if (!course?.debrief || course.personId !== personId) return null
  const thankedOn = course.thanks.find((thanks) => thanks.personId === personId)?.on
  if (!thankedOn) return { isThanked: false, touchesSince: 0 }
  return { isThanked: true, touchesSince: (await touchesSince(store, personId, thankedOn)).length }
}

/** Colleagues of the host with whom a conversation was held. */
async function knownThere(store: Store, host: Reader): Promise<Circumstances['warmPaths']> {
  if (!host.companyId) return []
  return store
    .selectFrom('person')
    .innerJoin('conversation', 'conversation.person_id', 'person.id')
    .innerJoin('debrief', 'debrief.conversation_id', 'conversation.id')
    .select(['person.id', 'person.name'])
    .distinct()
    .where('person.company_id', '=', host.companyId)
    .where('person.id', '!=', host.id)
    .where('debrief.went', '!=', 'badly')
    .orderBy('person.name')
    .limit(5)
    .execute()
}

/** The sent letters by which one person was asked in one conversation. */
export async function asksTo(
  store: Store,
  personId: string,
  conversationId: string | null,
): Promise<Circumstances['askedThem']> {
  const rows = await store
    .selectFrom('letter')
    .select(['kind', 'channel', 'sent_on', 'subject'])
    .where('person_id', '=', personId)
    .where('conversation_id', conversationId === null ? 'is' : '=', conversationId)
    .where('direction', '=', 'out')
    .where('sent_on', 'is not', null)
    .orderBy('sent_on')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ kind, channel, sent_on: on, subject }) =>
    on && (kind === 'request' || kind === 'introduction' || kind === 'nudge')
      ? [{ kind, channel, on, subject }]
      : [],
  )
}
