import { z } from 'zod'
import { stageOf } from '../conversations/course.ts'
import { loadCourses } from '../conversations/load-courses.ts'
import { stageIds } from '../conversations/stage.ts'
import { find } from '../store/find.ts'
import { limit } from '../store/pages.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** A favor that was asked of someone is found with them, not only with who it leads to. */
export const listIntroductions = defineVerb({
  name: 'list-introductions',
  says: 'List the introductions you asked one person for: to who, when, and how far that conversation has come.',
  does: 'reads',
  takes: z.object({
    personId: id().describe('Who was asked to introduce you.'),
    limit: limit(20, 50),
  }),
  gives: z.object({
    introductions: z
      .array(
        z.object({
          letterId: z.string().describe('The request.'),
          sentOn: z.string().nullable().describe('Null for a draft.'),
          conversationId: z.string(),
          person: z
            .object({ id: z.string(), name: z.string() })
            .describe('Who they are to introduce you to.'),
          stage: z.enum(stageIds).describe('How far the conversation with that person has come.'),
        }),
      )
      .describe('Drafts first, then the latest.'),
  }),
  async run({ personId, limit }, { store, seeker, now }) {
    await find(store, 'person', personId)
    const rows = await store
      .selectFrom('letter')
      .innerJoin('conversation', 'conversation.id', 'letter.conversation_id')
      .innerJoin('person', 'person.id', 'conversation.person_id')
      .select(['letter.id as letterId', 'letter.sent_on as sentOn'])
      .select(['conversation.id as conversationId', 'person.id', 'person.name'])
      .where('letter.person_id', '=', personId)
      .where('letter.kind', '=', 'introduction')
      .where('letter.direction', '=', 'out')
      .orderBy('letter.sent_on', (order) => order.desc().nullsFirst())
      .orderBy('letter.id', 'desc')
      .limit(limit)
      .execute()
    const courses = await loadCourses(
      store,
      rows.map(({ conversationId }) => conversationId),
    )
    return {
      introductions: rows.flatMap(({ letterId, sentOn, conversationId, id, name }) => {
        const course = courses.get(conversationId)
        if (!course) return []
        return [
          { letterId, sentOn, conversationId, person: { id, name }, stage: stageOf(course, seeker, now) },
        ]
      }),
    }
  },
})
