import { z } from 'zod'
import { today } from '../account/profile.ts'
import { NotFound } from '../outcome.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id, prose } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { insightFields } from './insight-fields.ts'
import { heldOn, worksAt } from './where-said.ts'

/** After a conversation its notes are gone through once: what is worth keeping is ticked, and all of it is saved together. */
export const addInsights = defineVerb({
  name: 'add-insights',
  says: 'Save several insights from one conversation at once, each with its type and whether you may quote it.',
  does: 'writes',
  takes: z.object({
    conversationId: id().describe('The conversation they were said in.'),
    insights: z
      .array(
        z.strictObject({
          take: z.boolean().optional().describe('False leaves it out.'),
          text: prose(4000)
            .optional()
            .describe('What they told you, in a sentence or two. Empty leaves it out.'),
          kind: insightFields.kind.optional(),
          about: insightFields.about.optional(),
          mayQuote: insightFields.mayQuote.optional(),
          questionId: id().nullish().describe('The question it answers.'),
        }),
      )
      .max(100),
  }),
  gives: z.object({ conversationId: z.string(), count: z.number().describe('How many were saved.') }),
  refuses: { 'none-chosen': 'Tick at least one thing to save.' },
  async run({ conversationId, insights }, { store, seeker, now, refuse }) {
    const { person_id } = await find(store, 'conversation', conversationId)
    const chosen = insights.filter(({ take, text }) => take !== false && text?.trim())
    if (chosen.length === 0) throw refuse('none-chosen')
    const asked = chosen.flatMap(({ questionId }) => questionId || [])
    for (const questionId of new Set(asked)) {
      const question = await find(store, 'question', questionId)
      if (question.conversation_id !== conversationId) throw new NotFound('question')
    }
    const there = await store
      .selectFrom('insight')
      .select('text')
      .where('conversation_id', '=', conversationId)
      .execute()
    const known = new Set(there.map(({ text }) => text))
    const at = moment(now)
    const shared = {
      person_id,
      company_id: await worksAt(store, person_id),
      conversation_id: conversationId,
      learned_on: (await heldOn(store, conversationId, seeker.zone)) ?? today(seeker, now),
      created_at: at,
      updated_at: at,
    }
    const rows = chosen
      .filter(({ text = '' }) => !known.has(text))
      .map(({ text = '', kind = 'fact', about = 'company', mayQuote = 'no-name', questionId }) => ({
        ...shared,
        id: newId(),
        question_id: questionId || null,
        kind,
        about,
        text,
        may_quote: mayQuote,
      }))
    if (rows.length > 0) await store.insertInto('insight').values(rows).execute()
    return { conversationId, count: rows.length }
  },
})
