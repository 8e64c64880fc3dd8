/** The notes of the meeting beside the debrief, point by point, with what was marked on them. */
import type { VNode } from 'preact'
import type { PreparationShown } from '../../questions/show-preparation.ts'
import { many } from '../../ui/say.ts'
import type { MeetingNote } from '../meeting-note.ts'
import type { AgendaPoint } from '../note-marks.ts'
import type { ConversationShown } from './frame.tsx'
import { markWords } from './meet-marks.ts'

interface NotesProps {
  shown: ConversationShown
  notes: MeetingNote[]
  questions: PreparationShown['questions']
}

interface PointNoted {
  key: string
  title: string
  /** What was noted under a question before notes were lines, or came in writing. */
  earlier: string
  notes: MeetingNote[]
}

export function Notes({ shown, notes, questions }: NotesProps): VNode {
  const points = pointsNoted(notes, questions).filter(
    (point) => point.notes.length > 0 || point.earlier !== '',
  )
  const count = points.reduce((sum, { notes, earlier }) => sum + notes.length + (earlier ? 1 : 0), 0)
  const left = questions.filter(({ askedAt }) => askedAt === null).length
  const own = shown.writing
    ? { title: 'Their answers', href: 'answers', label: 'Open their answers' }
    : { title: 'Your notes', href: 'meet', label: 'Open the meeting' }
  return (
    <aside class="db-notes" aria-labelledby="notes">
      <div class="part-head">
        <h2 id="notes">{own.title}</h2>
        {count > 0 && (
          <span class="hint" data-notes-hint hidden>
            {many(count, 'note')}, press one to use it
          </span>
        )}
      </div>
      {count === 0 && <p class="hint">No notes{shown.writing ? '' : ' from the meeting'}.</p>}
      {points.map((point) => (
        <section key={point.key}>
          <h3 dir="auto">{point.title}</h3>
          <ul>
            {point.earlier !== '' && (
              <li data-use="" data-text={point.earlier} dir="auto">
                {point.earlier}
              </li>
            )}
            {point.notes.map((note) => (
              <li
                key={note.id}
                data-use={note.marks.includes('off-the-record') ? undefined : note.marks.join(' ')}
                data-text={note.text}
                dir="auto"
              >
                {note.marks.map((mark) => (
                  <span class="db-tag" key={mark}>
                    {markWords[mark]}
                  </span>
                ))}
                {note.text}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <p class="hint">
          {many(left, 'question was', 'questions were')} not {shown.writing ? 'answered' : 'asked'}. They are
          offered for the next conversation.
        </p>
      )}
      <p class="hint">
        <a href={`/conversations/${shown.id}/${own.href}`}>{own.label}</a>
      </p>
    </aside>
  )
}

const pointTitles: Record<AgendaPoint, string> = {
  'small-talk': 'Small talk',
  why: 'Why I am here, and why you',
  referral: 'Who referred me',
  pitch: 'Who I am',
  question: 'Other questions',
  closing: 'Closing',
}

/** In the order of the agenda; a question that was removed leaves its notes at the end. */
function pointsNoted(notes: MeetingNote[], questions: PreparationShown['questions']): PointNoted[] {
  const at = (point: AgendaPoint): PointNoted => ({
    key: point,
    title: pointTitles[point],
    earlier: '',
    notes: notes.filter((note) => note.questionId === null && note.point === point),
  })
  return [
    at('small-talk'),
    at('why'),
    at('referral'),
    at('pitch'),
    ...questions.map((question) => ({
      key: question.id,
      title: question.text,
      earlier: question.note,
      notes: notes.filter((note) => note.questionId === question.id),
    })),
    at('question'),
    at('closing'),
  ]
}
