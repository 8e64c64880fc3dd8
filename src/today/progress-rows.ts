/** What Progress counts, read from the tables: every conversation in which someone was asked or met, and what was applied for, in a few queries. */
import { Temporal } from 'temporal-polyfill'
import { calendarsOf } from '../account/calendars.ts'
import type { Level } from '../etiquette/level.ts'
import { applicationStages } from '../insights/application.ts'
import { workingDaysBetween } from '../store/days-off/calendar.ts'
import { linesIn } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { dayAt } from '../ui/say.ts'
import type { AnswerTime, Ways } from './progress.ts'

export interface TalkToCount {
  personId: string
  level: Level
  way: Ways
  askedOn: string | null
  hasAnswered: boolean
  /** The first day on which anything came back since they were asked; null where no day of it is known. */
  answeredOn: string | null
  saidYes: boolean
  heldOn: string | null
  isThanked: boolean
  minutes: number | null
  agreedMinutes: number | null
}

export async function asksAndWhatCame(store: Store, zone: string): Promise<TalkToCount[]> {
  const rows = await store
    .selectFrom('conversation')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .leftJoin('debrief', 'debrief.conversation_id', 'conversation.id')
    .leftJoin('agreement', 'agreement.conversation_id', 'conversation.id')
    .select([
      'conversation.id',
      'conversation.person_id',
      'conversation.sent_by_id',
      'person.level',
      'person.tags',
    ])
    .select(['debrief.held_at', 'debrief.minutes', 'agreement.id as agreement_id', 'agreement.agreed_at'])
    .select('agreement.minutes as agreed_minutes')
    .execute()
  const letters = await store
    .selectFrom('letter')
    .select(['conversation_id', 'person_id', 'kind', 'occasion', 'direction', 'sent_on'])
    .where('sent_on', 'is not', null)
    .where('conversation_id', 'is not', null)
    .orderBy('sent_on')
    .execute()
  const answers = await store
    .selectFrom('answer')
    .select(['conversation_id', 'kind', 'answered_on'])
    .execute()
  const referrals = await store.selectFrom('referral').select('person_id').distinct().execute()
  const referred = new Set(referrals.map(({ person_id }) => person_id))
  const lettersOf = Map.groupBy(letters, ({ conversation_id }) => conversation_id)
  const answersOf = Map.groupBy(answers, ({ conversation_id }) => conversation_id)
  return rows.map((row): TalkToCount => {
    const all = lettersOf.get(row.id) ?? []
    const asks = all.filter(({ direction, kind }) => direction === 'out' && isAsk(kind))
    const said = answersOf.get(row.id) ?? []
    const isMet = row.held_at !== null
    const askedOn = asks[0]?.sent_on ?? null
    const isPast = asks.some(({ occasion }) => occasion === 'shared-past') || isAlumni(linesIn(row.tags))
    return {
      personId: row.person_id,
      level: row.level,
      way: row.sent_by_id || referred.has(row.person_id) ? 'referred' : isPast ? 'alumni' : 'cold',
      askedOn,
      answeredOn: firstSince(askedOn, [
        ...all.flatMap(({ direction, sent_on }) => (direction === 'in' ? [sent_on] : [])),
        ...said.map(({ answered_on }) => answered_on),
        row.agreed_at === null ? null : dayAt(row.agreed_at, zone),
      ]),
      hasAnswered:
        isMet ||
        row.agreement_id !== null ||
        said.length > 0 ||
        all.some(({ direction }) => direction === 'in'),
      saidYes: isMet || row.agreement_id !== null || said.some(({ kind }) => kind === 'in-writing'),
      heldOn: row.held_at === null ? null : dayAt(row.held_at, zone),
      isThanked: all.some(
        (letter) =>
          letter.direction === 'out' && letter.kind === 'thanks' && letter.person_id === row.person_id,
      ),
      minutes: row.minutes,
      agreedMinutes: row.agreed_minutes,
    }
  })
}

/** How long each of those who answered took, by the days on which they work. */
export async function timesToAnswer(store: Store, asked: readonly TalkToCount[]): Promise<AnswerTime[]> {
  const answered = asked.filter(({ answeredOn }) => answeredOn !== null)
  const calendars = await calendarsOf(
    store,
    answered.map(({ personId }) => personId),
  )
  return answered.flatMap(({ way, personId, askedOn, answeredOn }) =>
    askedOn && answeredOn
      ? [{ way, days: workingDaysBetween(askedOn, answeredOn, calendars.of(personId)) }]
      : [],
  )
}

const firstSince = (askedOn: string | null, days: readonly (string | null)[]): string | null =>
  days
    .filter((day) => day !== null)
    .filter((day) => askedOn !== null && day >= askedOn)
    .sort()[0] ?? null

const isAsk = (kind: string) => kind === 'request' || kind === 'introduction'

/** The word for it is in the tag, in English and as it is written elsewhere. */
const isAlumni = (tags: readonly string[]) => tags.some((tag) => /\balum(?:n(?:i|us|a|ae))?s?\b/i.test(tag))

/** Each thank-you with its day, and whether it came later than the seeker wished. */
export async function thanksGiven(store: Store, zone: string, hours: number) {
  const rows = await store
    .selectFrom('letter')
    .innerJoin('debrief', 'debrief.conversation_id', 'letter.conversation_id')
    .select(['letter.sent_on', 'letter.kind', 'debrief.held_at'])
    .where('letter.kind', 'in', ['thanks', 'referrer-thanks'])
    .where('letter.direction', '=', 'out')
    .where('letter.sent_on', 'is not', null)
    .execute()
  return rows.flatMap(({ sent_on, kind, held_at }) => {
    if (sent_on === null) return []
    // A letter has a day and no hour: it is on time on the last day that is.
    const within = kind === 'referrer-thanks' ? 3 * hours : hours
    const due = dayAt(Temporal.Instant.from(held_at).add({ hours: within }).toString(), zone)
    return [{ on: sent_on, isLate: sent_on > due }]
  })
}

/** What was applied for since, and how far it came: an interview that was held is known by its day too. */
export async function applicationsSince(store: Store, since: string | null) {
  const rows = await store
    .selectFrom('application')
    .select(['stage', 'applied_on', 'interview_on', 'created_at'])
    .where('stage', '<>', 'planned')
    .execute()
  const those = rows.filter((one) => (one.applied_on ?? one.created_at.slice(0, 10)) >= (since ?? ''))
  const isAtInterview = ({ stage, interview_on }: (typeof those)[number]) =>
    interview_on !== null || applicationStages[stage].news !== null
  return {
    applied: those.length,
    interviews: those.filter(isAtInterview).length,
    offers: those.filter(({ stage }) => applicationStages[stage].news === 'offer').length,
  }
}
