import { z } from 'zod'
import { NotFound } from '../outcome.ts'
import { find } from '../store/find.ts'
import { id, prose } from '../store/shapes.ts'
import type { Store } from '../store/store.ts'
import { defineVerb } from '../verb.ts'
import { deleteNote } from './delete-note.ts'
import { longestNote } from './meeting-note.ts'
import { marksOf, type NoteMark } from './note-marks.ts'
import { writeNote } from './write-note.ts'

const most = 50

const Answer = z.strictObject({
  questionId: id(),
  id: id().optional().describe('The note to change; without it the answer is new.'),
  seenText: prose(longestNote).optional().describe('Its text as you saw it.'),
  text: prose().describe('What they answered. Empty takes the note away.'),
  isOffRecord: z.boolean().optional().describe('True keeps it out of letters, the brief and exports.'),
  mayQuote: z.boolean().optional().describe('True where they may be quoted.'),
})

/** A letter that answers is one letter; what it says belongs under the questions, where the thank-you and the brief find it. */
export const saveAnswers = defineVerb({
  name: 'save-answers',
  says: 'Save what someone answered in writing, each answer under its question. The letter itself is saved with record-received.',
  does: 'writes',
  takes: z.object({
    conversationId: id(),
    answers: z.array(Answer).max(most).describe('Those left out stay as they are.'),
  }),
  gives: z.object({ conversationId: z.string(), answered: z.int().describe('How many of them have words.') }),
  async run({ conversationId, answers }, world) {
    await find(world.store, 'conversation', conversationId)
    for (const answer of answers) {
      const question = await find(world.store, 'question', answer.questionId)
      if (question.conversation_id !== conversationId) throw new NotFound('question')
      if (answer.id) await changeAnswer(world, conversationId, { ...answer, id: answer.id })
      else await addAnswer(world, conversationId, answer)
    }
    return { conversationId, answered: answers.filter(({ text }) => text !== '').length }
  },
})

type AnswerGiven = z.output<typeof Answer>
type DeletingWorld = Parameters<typeof deleteNote.run>[1]

async function changeAnswer(
  world: DeletingWorld,
  conversationId: string,
  answer: AnswerGiven & { id: string },
): Promise<void> {
  const note = await world.store
    .selectFrom('meeting_note')
    .select(['marks', 'text'])
    .where('id', '=', answer.id)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  // Deleted in another tab: words that were typed since are a note again.
  if (!note) return answer.text === answer.seenText ? undefined : addAnswer(world, conversationId, answer)
  if (answer.text === '') {
    if (note.text === answer.seenText) await deleteNote.run({ id: answer.id }, world)
    return
  }
  const [text, ...more] = inNotes(answer.text)
  const seenText = answer.seenText ?? note.text
  const marks = [...marksOf(note.marks).filter((mark) => !chosen.has(mark)), ...marksIn(answer)]
  const { id, questionId } = answer
  await writeNote.run(writeNote.takes.parse({ conversationId, questionId, id, text, seenText, marks }), world)
  for (const text of more) await addAnswer(world, conversationId, { ...answer, text })
}

/** Words that are there under the question already are not there twice. */
async function addAnswer(world: DeletingWorld, conversationId: string, answer: AnswerGiven): Promise<void> {
  for (const text of inNotes(answer.text)) {
    const there = await noteOf(world.store, answer.questionId, text)
    const marks = [...new Set([...(there ? marksOf(there.marks) : []), ...marksIn(answer)])]
    const note = { conversationId, questionId: answer.questionId, text, marks }
    await writeNote.run(writeNote.takes.parse(there ? { ...note, id: there.id } : note), world)
  }
}

const noteOf = (store: Store, questionId: string, text: string) =>
  store
    .selectFrom('meeting_note')
    .select(['id', 'marks'])
    .where('question_id', '=', questionId)
    .where('text', '=', text)
    .executeTakeFirst()

const chosen: ReadonlySet<NoteMark> = new Set(['off-the-record', 'quote'])

const marksIn = ({ isOffRecord, mayQuote }: AnswerGiven): NoteMark[] => [
  ...(isOffRecord ? (['off-the-record'] as const) : []),
  ...(mayQuote ? (['quote'] as const) : []),
]

/** A note has an end: a longer answer is several, cut between its paragraphs where it can be. */
function inNotes(answer: string): string[] {
  const notes: string[] = []
  for (let rest = answer.trim(); rest !== ''; ) {
    const room = rest.slice(0, longestNote)
    const end =
      rest.length <= longestNote ? rest.length : Math.max(room.lastIndexOf('\n\n'), 0) || lastSpace(room)
    notes.push(rest.slice(0, end).trimEnd())
    rest = rest.slice(end).trimStart()
  }
  return notes
}

const lastSpace = (room: string) => Math.max(room.lastIndexOf(' '), 0) || room.length
