/** A note of a meeting: one line, typed at one point of the agenda, with the marks that were pressed on it. */
import { z } from 'zod'
import { agendaPoints, noteMarks } from './note-marks.ts'

/** The longest note: a line is the unit that is merged, and a long answer is several. */
export const longestNote = 4000

export const MeetingNote = z.object({
  id: z.string(),
  questionId: z.string().nullable(),
  point: z.enum(agendaPoints).describe('The point of the agenda.'),
  text: z.string(),
  marks: z.array(z.enum(noteMarks)).describe('What was marked on it.'),
  writtenAt: z.string().describe('When it was typed, as the device tells the time.'),
  device: z.string().describe('The device it was typed on, as the device says.'),
  besideId: z
    .string()
    .nullable()
    .describe('The note that was changed elsewhere at the same time. Both versions are kept.'),
  createdAt: z.string(),
  updatedAt: z.string(),
})
export type MeetingNote = z.output<typeof MeetingNote>
