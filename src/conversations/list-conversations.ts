import { z } from 'zod'
import { find } from '../store/find.ts'
import { pageBy, pageKeys, pageTakes } from '../store/pages.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { type Course, hostHasDied, stageOf } from './course.ts'
import { loadCourses } from './load-courses.ts'
import { nextStep } from './next-step.ts'
import { type Group, groups, stageIds, stages } from './stage.ts'

const groupIds = Object.keys(groups) as [Group, ...Group[]]

/** All that is going on, by what it asks for. The order within a page is newest first. */
export const listConversations = defineVerb({
  name: 'list-conversations',
  says: 'List your conversations by what they need next: thanks, a meeting, an answer, preparing and asking, waiting, keeping in touch. Archived ones are listed separately.',
  does: 'reads',
  takes: z.object({
    ...pageTakes,
    archived: z.boolean().default(false).describe('True for archived ones, false for the others.'),
    personId: id().optional().describe('Only those with this person, archived or not.'),
  }),
  gives: z.object({
    groups: z.array(
      z.object({
        group: z.enum(groupIds),
        says: z.string(),
        conversations: z.array(
          z.object({
            id: z.string(),
            personId: z.string(),
            name: z.string(),
            title: z.string(),
            company: z.string().nullable(),
            about: z.string(),
            stage: z.enum(stageIds),
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
  async run({ archived, personId, ...takes }, { store, seeker, now }) {
    if (personId) await find(store, 'person', personId)
    const page = pageBy(takes, { isNewestFirst: true })
    const query = store
      .selectFrom('conversation')
      .innerJoin('person', 'person.id', 'conversation.person_id')
      .leftJoin('company', 'company.id', 'person.company_id')
      .select(['conversation.id', 'conversation.person_id', 'conversation.about', 'conversation.created_at'])
      .select(['person.name', 'person.title', 'company.name as company'])
    const wanted = personId
      ? query.where('conversation.person_id', '=', personId)
      : query.where('conversation.archived_at', archived ? 'is not' : 'is', null)
    const found = await wanted
      .where(page.from('conversation.id', 'conversation.id'))
      .orderBy('conversation.id', page.direction)
      .limit(page.limit)
      .execute()
    const { rows, next, previous } = page.cut(found, (row) => row.id)
    const courses = await loadCourses(
      store,
      rows.map((row) => row.id),
    )
    const conversations = rows.flatMap((row) => {
      const course = courses.get(row.id)
      if (!course) return []
      const step = nextStep(course, seeker, now)
      const stage = stageOf(course, seeker, now)
      return [
        {
          id: row.id,
          group: closedBy(course, stages[stage].group),
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
      groups: groupIds.flatMap((group) => {
        const those = conversations.filter((line) => line.group === group)
        return those.length > 0 ? [{ group, says: groups[group], conversations: those }] : []
      }),
      next,
      previous,
    }
  },
})

/** With someone who has died nothing goes on; what is owed to others for the talk still is. */
const closedBy = (course: Course, group: Group): Group =>
  hostHasDied(course) && group !== 'thank' && group !== 'archived' ? 'closed' : group
