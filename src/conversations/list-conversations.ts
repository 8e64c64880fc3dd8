import { z } from 'zod'
import { today } from '../account/profile.ts'
import { find } from '../store/find.ts'
import type { Store } from '../store/open.ts'
import { limit } from '../store/pages.ts'
import { id, line, pageKeys } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { type Stage, stageOf, stages } from './course.ts'
import { loadCourses } from './load-courses.ts'
import { type NextStep, nextStep } from './next-step.ts'

/** A page of conversations; grouped on it by what they ask for. */

/** What a stage asks for, in the order of urgency; every stage is in one group. */
const groups: { group: string; says: string; stages: Stage[] }[] = [
  { group: 'thank', says: 'Thank them', stages: ['held'] },
  { group: 'meet', says: 'Agreed: get ready', stages: ['agreed'] },
  {
    group: 'answer',
    says: 'They answered: your turn',
    stages: ['substitute-offered', 'wrong-person'],
  },
  { group: 'ask', says: 'Prepare and ask', stages: ['preparing', 'idea'] },
  { group: 'wait', says: 'Waiting for an answer', stages: ['asked'] },
  { group: 'later', says: 'Later, as they asked', stages: ['later'] },
  { group: 'keep', says: 'Thanked: keep in touch', stages: ['thanked'] },
  { group: 'rest', says: 'Let rest', stages: ['no-answer', 'declined', 'never'] },
  { group: 'kept', says: 'Put away', stages: ['kept'] },
]

/** Once the day they named has come, it is my turn. */
function groupOf(stage: Stage, step: NextStep): string {
  if (stage === 'later' && step.at !== null) return 'answer'
  return groups.find(({ stages }) => stages.includes(stage))?.group ?? ''
}

/** All that is going on, by what it asks for. The order within a page is newest first. */
export const listConversations = defineVerb({
  name: 'list-conversations',
  says: 'List my conversations by what they ask for: thank, meet, answer, prepare and ask, wait, later, keep, let rest. Those put away are apart.',
  does: 'reads',
  takes: z.object({
    putAway: z.boolean().default(false).describe('True for those that were put away, false for the others.'),
    personId: id().optional().describe('Only those with this person, put away or not.'),
    from: line().optional().describe('What `next` or `previous` gave, to see on.'),
    limit: limit(50, 200),
  }),
  gives: z.object({
    groups: z.array(
      z.object({
        group: z.string(),
        says: z.string(),
        conversations: z.array(
          z.object({
            id: z.string(),
            personId: z.string(),
            name: z.string(),
            title: z.string(),
            company: z.string().nullable(),
            about: z.string(),
            stage: z.enum(stages),
            next: z.string(),
            why: z.string(),
            startsAt: z.string().nullable(),
            zone: z.string().nullable(),
            heldAt: z.string().nullable(),
            createdAt: z.string(),
          }),
        ),
      }),
    ),
    ...pageKeys,
  }),
  async run({ putAway, personId, from, limit }, { store, seeker, now }) {
    if (personId) await find(store, 'person', personId)
    const { rows, next, previous } = await pageOf(store, { putAway, personId, from, limit })
    const courses = await loadCourses(
      store,
      rows.map((row) => row.id),
    )
    const day = today(seeker, now)
    const conversations = rows.flatMap((row) => {
      const course = courses.get(row.id)
      if (!course) return []
      const step = nextStep(course, seeker, now)
      const stage = stageOf(course, day)
      return [
        {
          id: row.id,
          group: groupOf(stage, step),
          personId: row.person_id,
          name: row.name,
          title: row.title,
          company: row.company,
          about: row.about,
          stage,
          next: step.label,
          why: step.why,
          startsAt: course.agreement?.startsAt ?? null,
          zone: course.agreement?.zone ?? null,
          heldAt: course.debrief?.heldAt ?? null,
          createdAt: row.created_at,
        },
      ]
    })
    return {
      groups: groups.flatMap(({ group, says }) => {
        const those = conversations.filter((line) => line.group === group)
        return those.length > 0 ? [{ group, says, conversations: those }] : []
      }),
      next,
      previous,
    }
  },
})

/** One page by key, newest first. Keys are "after~ID" and "before~ID": the row that the page lies beyond. */
async function pageOf(
  store: Store,
  {
    putAway,
    personId,
    from,
    limit,
  }: { putAway: boolean; personId?: string | undefined; from?: string | undefined; limit: number },
) {
  const [way, id = ''] = from?.split('~') ?? []
  const isBack = way === 'before'
  let query = store
    .selectFrom('conversation')
    .innerJoin('person', 'person.id', 'conversation.person_id')
    .leftJoin('company', 'company.id', 'person.company_id')
    .select([
      'conversation.id',
      'conversation.person_id',
      'conversation.about',
      'conversation.created_at',
      'person.name',
      'person.title',
      'company.name as company',
    ])
    .orderBy('conversation.id', isBack ? 'asc' : 'desc')
    .limit(limit + 1)
  if (personId) query = query.where('conversation.person_id', '=', personId)
  else query = query.where('conversation.closed_at', putAway ? 'is not' : 'is', null)
  if (from) query = query.where('conversation.id', isBack ? '>' : '<', id)
  const found = await query.execute()
  const hasMore = found.length > limit
  const rows = found.slice(0, limit)
  if (isBack) rows.reverse()
  const key = (which: string, row: (typeof rows)[number] | undefined) => (row ? `${which}~${row.id}` : null)
  return {
    rows,
    next: (isBack ? true : hasMore) ? key('after', rows.at(-1)) : null,
    previous: (isBack ? hasMore : Boolean(from)) ? key('before', rows[0]) : null,
  }
}
