import { z } from 'zod'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'

/** What one has on the table when meeting: what was found out, the pitch, and the questions with room for notes. */
export const showAgenda = defineVerb({
  name: 'show-agenda',
  says: 'Show what to have at hand when meeting: what I found out, my pitch, and the questions, most important first, with their notes.',
  does: 'reads',
  takes: z.object({ id: id().describe('The conversation.') }),
  gives: z.object({
    id: z.string(),
    pitch: z.string().describe('The one for this conversation, else the one for everybody, else empty.'),
    findings: z.array(
      z.object({
        id: z.string(),
        about: z.enum(['person', 'company', 'industry']),
        fact: z.string(),
        link: z.string().nullable(),
        foundOn: z.string(),
        makesMeAsk: z.string(),
      }),
    ),
    questions: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        isMust: z.boolean(),
        minutes: z.int(),
        note: z.string(),
        askedAt: z.string().nullable(),
        updatedAt: z.string(),
      }),
    ),
  }),
  async run({ id }, { store }) {
    const { person_id } = await find(store, 'conversation', id)
    const { company_id } = await find(store, 'person', person_id)
    const pitches = await store
      .selectFrom('pitch')
      .select(['conversation_id', 'text'])
      .where((is) => is.or([is('conversation_id', '=', id), is('conversation_id', 'is', null)]))
      .orderBy('updated_at', 'desc')
      .execute()
    const findings = await store
      .selectFrom('finding')
      .selectAll()
      .where((is) =>
        company_id
          ? is.or([is('person_id', '=', person_id), is('company_id', '=', company_id)])
          : is('person_id', '=', person_id),
      )
      .orderBy('found_on', 'desc')
      .orderBy('id')
      .limit(50)
      .execute()
    const questions = await store
      .selectFrom('question')
      .selectAll()
      .where('conversation_id', '=', id)
      .orderBy('place')
      .orderBy('id')
      .execute()
    const pitch = pitches.find((one) => one.conversation_id === id) ?? pitches[0]
    return {
      id,
      pitch: pitch?.text ?? '',
      findings: findings.map((finding) => ({
        id: finding.id,
        about: finding.about,
        fact: finding.fact,
        link: finding.link,
        foundOn: finding.found_on,
        makesMeAsk: finding.makes_me_ask,
      })),
      questions: questions.map((question) => ({
        id: question.id,
        text: question.text,
        isMust: question.is_must === 1,
        minutes: question.minutes,
        note: question.note,
        askedAt: question.asked_at,
        updatedAt: question.updated_at,
      })),
    }
  },
})
