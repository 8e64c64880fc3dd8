/** How much is asked at once: of how many people in a week, of how many at one company, and in how many LinkedIn notes. It only advises. */
import { Temporal } from 'temporal-polyfill'
import { hasReplied } from '../conversations/course.ts'
import { loadCourses } from '../conversations/load-courses.ts'
import type { RuleChoices } from '../manners/rule-choices.ts'
import type { Store } from '../store/store.ts'
import { many, plural } from '../ui/say.ts'
import type { Reader } from './circumstances.ts'

/** More conversations at one company than this are a search of its own. */
const MOST_THERE = 50

/** The week begins on Monday. `says` is empty while there is room. */
export async function askBudget(
  store: Store,
  host: Pick<Reader, 'id' | 'companyId' | 'companyName'>,
  day: string,
  { options }: Pick<RuleChoices, 'options'>,
) {
  const date = Temporal.PlainDate.from(day)
  const asked = await askedSince(store, date.subtract({ days: date.dayOfWeek - 1 }).toString())
  const waitingThere = await unansweredAt(store, host)
  const notes = await store
    .selectFrom('letter')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('channel', '=', 'linkedin')
    .where('direction', '=', 'out')
    .where('sent_on', '>=', date.with({ day: 1 }).toString())
    .executeTakeFirstOrThrow()
  const isWeekFull = asked >= options['asks-a-week']
  const isFullThere = waitingThere >= options['asks-there']
  return {
    askedThisWeek: asked,
    waitingThere,
    linkedinNotesThisMonth: Number(notes.count),
    says: isFullThere
      ? `${plural(waitingThere, { one: `# person at ${host.companyName} has`, other: `# people at ${host.companyName} have` })} not answered yet. Wait for them before you ask someone else there.`
      : isWeekFull
        ? `You have asked ${many(asked, 'person', 'people')} this week. Each may want an answer, a talk and thanks, so the next can wait until Monday.`
        : '',
  }
}

async function askedSince(store: Store, monday: string): Promise<number> {
  const { count } = await store
    .selectFrom('letter')
    .select(({ fn }) => fn.count('person_id').distinct().as('count'))
    .where('kind', 'in', ['request', 'introduction'])
    .where('direction', '=', 'out')
    .where('sent_on', '>=', monday)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Others at the company who were asked and have not answered. */
async function unansweredAt(store: Store, host: Pick<Reader, 'id' | 'companyId'>): Promise<number> {
  if (!host.companyId) return 0
  const rows = await store
    .selectFrom('conversation')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .select('conversation.id')
    .where('person.company_id', '=', host.companyId)
    .where('person.id', '!=', host.id)
    .where('conversation.archived_at', 'is', null)
    .orderBy('conversation.id', 'desc')
    .limit(MOST_THERE)
    .execute()
  const courses = await loadCourses(
    store,
    rows.map(({ id }) => id),
  )
  return [...courses.values()].filter((course) => course.asks.length > 0 && !hasReplied(course)).length
}

/** Others at the company who were not asked yet, to try when this one does not answer. */
export async function othersThere(store: Store, { id, companyId }: Pick<Reader, 'id' | 'companyId'>) {
  if (!companyId) return []
  return store
    .selectFrom('person')
    .select(['id', 'name', 'title'])
    .where('company_id', '=', companyId)
    .where('id', '!=', id)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('conversation').select('id').whereRef('person_id', '=', 'person.id'))),
    )
    .orderBy('name_folded')
    .orderBy('id')
    .limit(3)
    .execute()
}
