/**
 * Where the seeker stands with a person, over all conversations with them: what the list of people shows, filters by and counts. It is
 * worked out from what happened and never stored.
 */
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { isDay, isMoment } from '../store/unreadable.ts'
import { dayAt } from '../ui/say.ts'

/** From no contact to thanked, and those who asked not to be contacted. */
export const statuses = ['none', 'idea', 'asked', 'scheduled', 'met', 'thanked', 'never'] as const
export type Status = (typeof statuses)[number]

const has = (rows: RawBuilder<unknown>) => sql<SqlBool>`exists (select 1 from ${rows})`

const theirs = sql`conversation c where c.person_id = person.id`
const isHeld = has(sql`debrief d where d.conversation_id = c.id`)
/** Or they wrote first. */
const wasAsked = has(
  sql`letter l where l.conversation_id = c.id and l.sent_on is not null
    and (l.direction = 'in' or l.kind in ('request', 'introduction', 'nudge'))`,
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

/**
 * Their status as SQL, of the row `person` of the query around it. Each conversation has a rank, and the first one tells: what is open
 * comes before what is over. Once over the conversations, since PostgreSQL plans every subquery again each time.
 */
export const statusOf: RawBuilder<Status> = sql<Status>`case (select min(case
    when ${saidNever} then 1
    when ${isHeld} then case when ${isThanked} then 5 else 3 end
    when c.archived_at is null and ${isAgreed} then 2
    when ${wasAsked} or ${hasAnswered} then case when c.archived_at is null then 4 else 6 end
    else 7 end) from ${theirs})
  when 1 then 'never' when 2 then 'scheduled' when 3 then 'met' when 4 then 'asked' when 5 then 'thanked'
  when 6 then 'asked' when 7 then 'idea' else 'none' end`

/**
 * What is a contact, each with the day or the instant of the last one: a letter that was sent or came, what was logged, an answer, a yes,
 * and a talk, their own or one they were in. A note is a thought about someone, and the assistant who found the time was not in the talk.
 */
const contact = {
  last_letter: sql`(select max(l.sent_on) as at from letter l where l.person_id = person.id)`,
  last_interaction: sql`(select max(i.happened_on) as at from interaction i
    where i.person_id = person.id and i.channel <> 'note')`,
  last_answer: sql`(select max(a.answered_on) as at from answer a join conversation c on c.id = a.conversation_id
    where c.person_id = person.id)`,
  last_yes: sql`(select max(g.agreed_at) as at from agreement g join conversation c on c.id = g.conversation_id
    where c.person_id = person.id)`,
  last_held: sql`(select max(d.held_at) as at from debrief d join conversation c on c.id = d.conversation_id
    where c.person_id = person.id)`,
  last_joined: sql`(select max(d.held_at) as at from helper h join debrief d on d.conversation_id = h.conversation_id
    where h.person_id = person.id and h.role <> 'assistant')`,
} as const

type Contacts = { [Contact in keyof typeof contact]: string | null }

const contactNames = Object.keys(contact) as (keyof Contacts)[]

/** These hang on a conversation, which few have. */
const ofConversations: readonly string[] = [
  'last_answer',
  'last_yes',
  'last_held',
] satisfies (keyof Contacts)[]

/** As columns of a query, of which `lastContact` is the latest. */
export const contacts = contactNames.map((name) =>
  (ofConversations.includes(name)
    ? sql<string | null>`case when ${hasConversation} then ${contact[name]} end`
    : sql<string | null>`${contact[name]}`
  ).as(name),
)

/** The day of the last contact where the seeker is; null where there was none. */
export function lastContact(row: Contacts, zone: string): string | null {
  let last: string | null = null
  for (const name of contactNames) {
    const day = dayOf(row[name], zone)
    if (day && (last === null || day > last)) last = day
  }
  return last
}

/** Of a day or an instant. One that cannot be read tells nothing. */
function dayOf(when: string | null, zone: string): string | null {
  if (!when) return null
  if (isDay(when)) return when
  return isMoment(when) ? dayAt(when, zone) : null
}

const eachOf = (names: readonly (keyof Contacts)[]) =>
  sql.join(
    names.map((name) => sql`select at from ${contact[name]} one`),
    sql` union all `,
  )

/**
 * The same for ordering, as text that may be empty: the day of an instant is the one in UTC here. Few have a conversation, and only of
 * those is looked for what hangs on one.
 */
export const lastContactKey = sql<string>`(select coalesce(max(substr(days.at, 1, 10)), '') from (
  ${eachOf(['last_letter', 'last_interaction', 'last_joined'])}
  union all select case when ${hasConversation} then
    (select max(substr(these.at, 1, 10)) from (${eachOf(['last_answer', 'last_yes', 'last_held'])}) these) end) days)`
