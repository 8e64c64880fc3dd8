/**
 * Where the seeker stands with a person, over all conversations with them: what the list of people shows, filters by and counts. It is
 * worked out from what happened and never stored.
 */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { isDay } from '../store/unreadable.ts'

/** From no contact to thanked, and those who asked not to be contacted. */
export const statuses = ['none', 'idea', 'asked', 'scheduled', 'met', 'thanked', 'never'] as const
export type Status = (typeof statuses)[number]

const has = (rows: RawBuilder<unknown>) => sql<SqlBool>`exists (select 1 from ${rows})`

const theirs = sql`conversation c where c.person_id = person.id`
const isHeld = has(sql`debrief d where d.conversation_id = c.id`)
const wasAsked = has(
  sql`letter l where l.conversation_id = c.id and l.direction = 'out' and l.sent_on is not null
    and l.kind in ('request', 'introduction', 'nudge')`,
)
const hasAnswered = sql<SqlBool>`exists (select 1 from answer a where a.conversation_id = c.id)`
const saidNever = sql<SqlBool>`exists (select 1 from answer a where a.conversation_id = c.id and a.kind = 'never')`
const isAgreed = sql<SqlBool>`exists (select 1 from agreement g where g.conversation_id = c.id)`
const isThanked = has(
  sql`letter l where l.conversation_id = c.id and l.person_id = person.id and l.direction = 'out'
    and l.sent_on is not null and l.kind = 'thanks'`,
)

/** True of a person with any conversation: most have none, and are known by this alone. */
export const hasConversation = has(theirs)

/** Their status as SQL, of the row `person` of the query around it. What is open comes before what is over. */
export const statusOf: RawBuilder<Status> = sql<Status>`case
  when not ${hasConversation} then 'none'
  when ${has(sql`${theirs} and ${saidNever}`)} then 'never'
  when ${has(sql`${theirs} and c.archived_at is null and not ${isHeld} and ${isAgreed}`)} then 'scheduled'
  when ${has(sql`${theirs} and ${isHeld} and not ${isThanked}`)} then 'met'
  when ${has(sql`${theirs} and c.archived_at is null and not ${isHeld} and (${wasAsked} or ${hasAnswered})`)} then 'asked'
  when ${has(sql`${theirs} and ${isHeld}`)} then 'thanked'
  when ${has(sql`${theirs} and (${wasAsked} or ${hasAnswered})`)} then 'asked'
  else 'idea' end`

/** The last letter and interaction as days, and the last talk as an instant: of these `lastContact` is the latest. */
export const contacts = [
  sql<
    string | null
  >`(select max(l.sent_on) from letter l where l.person_id = person.id and l.sent_on is not null)`.as(
    'last_letter',
  ),
  sql<string | null>`(select max(i.happened_on) from interaction i where i.person_id = person.id)`.as(
    'last_interaction',
  ),
  sql<
    string | null
  >`(select max(d.held_at) from debrief d join conversation c on c.id = d.conversation_id where c.person_id = person.id)`.as(
    'last_held',
  ),
] as const

interface Contacts {
  last_letter: string | null
  last_interaction: string | null
  last_held: string | null
}

/** The day of the last contact where the seeker is; null where there was none. */
export function lastContact({ last_letter, last_interaction, last_held }: Contacts, zone: string) {
  const days = [last_letter, last_interaction, last_held].flatMap((when) => dayOf(when, zone) ?? [])
  return days.sort().at(-1) ?? null
}

/** Of a day or an instant. One that cannot be read tells nothing. */
function dayOf(when: string | null, zone: string): string | null {
  if (!when) return null
  try {
    return isDay(when) ? when : String(Temporal.Instant.from(when).toZonedDateTimeISO(zone).toPlainDate())
  } catch {
    return null
  }
}

/** The same for ordering, as text that may be empty: the day of a talk is the one in UTC here. */
export const lastContactKey = sql<string>`(select coalesce(max(on_day), '') from (
  select max(l.sent_on) as on_day from letter l where l.person_id = person.id
  union all select max(i.happened_on) from interaction i where i.person_id = person.id
  union all select max(substr(d.held_at, 1, 10)) from debrief d join conversation c on c.id = d.conversation_id
    where c.person_id = person.id) days)`
