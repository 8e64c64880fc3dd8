import { z } from 'zod'
import { NotFound } from '../outcome.ts'
import { markAsked } from '../questions/mark-asked.ts'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { id, line, prose } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { longestNote, MeetingNote } from './meeting-note.ts'
import { agendaPoints, marksKept, marksOf, mergedMarks, noteMarks } from './note-marks.ts'
import { asNote } from './note-rows.ts'

/**
 * What was typed while someone spoke. A phone without a network sends it later, perhaps twice, perhaps after another device has
 * changed the same note: so the device names the note, says what it changed, and nothing that was typed is ever written over.
 */
export const writeNote = defineVerb({
  name: 'write-note',
  says: 'Write one note of a meeting, or change it. Sent twice, it is there once; changed in two places, both versions are kept.',
  does: 'writes',
  takes: z.object({
    conversationId: id(),
    id: z
      .uuid()
      .optional()
      .describe(
        'A UUID that you make for a new note, so that sending it twice is harmless; or the note to change.',
      ),
    questionId: id().nullish().describe('The question it answers. Marks the question as asked.'),
    point: z
      .enum(agendaPoints)
      .default('closing')
      .describe('The point of the agenda, where no question is given.'),
    text: prose(longestNote).refine((text) => text !== '', 'Write something first.'),
    marks: z
      .array(z.enum(noteMarks))
      .max(noteMarks.length)
      .default([])
      .describe('Everything marked on the note.'),
    seenText: prose(longestNote)
      .optional()
      .describe(
        'When you change a note: its text as you saw it. If it has changed since, and yours does not begin with what is there, yours is kept as a note beside it.',
      ),
    seenMarks: z
      .array(z.enum(noteMarks))
      .max(noteMarks.length)
      .optional()
      .describe('Its marks as you saw them. Marks that were changed elsewhere since then stay.'),
    writtenAt: z.iso
      .datetime()
      .optional()
      .describe('When it was typed, as your device tells the time. Defaults to now.'),
    device: line(40).default('').describe('What it was typed on, for example “phone”.'),
  }),
  gives: MeetingNote.extend({ conversationId: z.string() }),
  async run({ conversationId, questionId, point, text, marks, ...takes }, { store, now }) {
    await find(store, 'conversation', conversationId)
    const question = questionId ? await find(store, 'question', questionId) : null
    if (question && question.conversation_id !== conversationId) throw new NotFound('question')
    const at = moment(now)
    const there = takes.id ? await noteThere(store, takes.id) : undefined
    if (there && there.conversation_id !== conversationId) throw new NotFound('note')
    const made = {
      id: takes.id ?? newId(),
      conversation_id: conversationId,
      question_id: question?.id ?? null,
      point: question ? ('question' as const) : point === 'question' ? ('closing' as const) : point,
      text,
      marks: marksKept(marks),
      written_at: takes.writtenAt ?? at,
      device: takes.device,
      beside_id: null,
      created_at: at,
      updated_at: at,
    }
    if (question) await markAsked(store, question.id, now)
    if (!there) return added(store, made)
    // Typed on after an answer was lost: all that was there is in it.
    if (!text.startsWith(there.text) && takes.seenText !== there.text) {
      const beside = await besideIt(store, there.id, text)
      return beside
        ? { conversationId, ...asNote(beside) }
        : added(store, { ...made, id: newId(), beside_id: there.id })
    }
    const seen = takes.seenMarks ?? marksOf(there.marks)
    const merged = marksKept(mergedMarks(marksOf(there.marks), seen, marks))
    if (there.text === text && there.marks === merged) return { conversationId, ...asNote(there) }
    const changed = { text, marks: merged, updated_at: at }
    await store.updateTable('meeting_note').set(changed).where('id', '=', there.id).execute()
    return { conversationId, ...asNote({ ...there, ...changed }) }
  },
})

type NoteRow = Parameters<typeof asNote>[0]

async function added(store: Store, row: NoteRow) {
  await store.insertInto('meeting_note').values(row).execute()
  return { conversationId: row.conversation_id, ...asNote(row) }
}

const noteThere = (store: Store, id: string) =>
  store.selectFrom('meeting_note').selectAll().where('id', '=', id).executeTakeFirst()

/** The same words, sent before: the answer was lost. */
const besideIt = (store: Store, id: string, text: string) =>
  store
    .selectFrom('meeting_note')
    .selectAll()
    .where('beside_id', '=', id)
    .where('text', '=', text)
    .executeTakeFirst()
