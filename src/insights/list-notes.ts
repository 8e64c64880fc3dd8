import { z } from 'zod'
import { MeetingNote } from '../conversations/meeting-note.ts'
import { notesIn } from '../conversations/note-rows.ts'
import { find } from '../store/find.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { Insight } from './insight.ts'
import { asInsight, insightRows } from './insight-rows.ts'

/** What was written down in a conversation, beside what has been kept of it: the page where notes become insights. */
export const listNotes = defineVerb({
  name: 'list-notes',
  says: 'List the notes of a conversation, question by question, with the insights saved from each.',
  does: 'reads',
  takes: z.object({ conversationId: id() }),
  gives: z.object({
    conversationId: z.string(),
    person: z.object({ id: z.string(), name: z.string(), title: z.string() }),
    company: z.string(),
    /** ISO instant; null while it was not held. */
    heldAt: z.string().nullable(),
    theySaid: z.string(),
    questions: z.array(
      z.object({
        id: z.string(),
        text: z.string(),
        note: z.string().describe('What you noted, line by line. What is off the record is left out.'),
        insights: z.array(Insight),
      }),
    ),
    notes: z.array(MeetingNote).describe('Every note of the meeting, with its marks.'),
    others: z.array(Insight).describe('Insights from this conversation that do not answer one question.'),
  }),
  async run({ conversationId }, { store }) {
    const { person_id } = await find(store, 'conversation', conversationId)
    const person = await find(store, 'person', person_id)
    const company = person.company_id ? await find(store, 'company', person.company_id) : null
    const debrief = await store
      .selectFrom('debrief')
      .select(['held_at', 'they_said'])
      .where('conversation_id', '=', conversationId)
      .executeTakeFirst()
    const questions = await store
      .selectFrom('question')
      .select(['id', 'text', 'note'])
      .where('conversation_id', '=', conversationId)
      .orderBy('place')
      .orderBy('id')
      .execute()
    const rows = await insightRows(store)
      .where('insight.conversation_id', '=', conversationId)
      .orderBy('insight.id')
      .execute()
    const insights = rows.map(asInsight)
    const notes = await notesIn(store, conversationId)
    const linesOn = (questionId: string) =>
      notes.filter((note) => note.questionId === questionId && !note.marks.includes('off-the-record'))
    return {
      conversationId,
      person: { id: person.id, name: person.name, title: person.title },
      company: company?.name ?? '',
      heldAt: debrief?.held_at ?? null,
      theySaid: debrief?.they_said ?? '',
      questions: questions.map((asked) => ({
        ...asked,
        note: [asked.note, ...linesOn(asked.id).map(({ text }) => text)].filter(Boolean).join('\n'),
        insights: insights.filter(({ question }) => question?.id === asked.id),
      })),
      notes,
      others: insights.filter(({ question }) => question === null),
    }
  },
})
