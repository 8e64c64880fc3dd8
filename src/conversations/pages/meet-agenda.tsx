/** The agenda of a meeting, point by point in its order: what each is called, and what is said or read there. */
import type { VNode } from 'preact'
import { Temporal } from 'temporal-polyfill'
import type { Here } from '../../here.ts'
import type { PreparationShown } from '../../questions/show-preparation.ts'
import { Quote } from '../../ui/paper.tsx'
import { sayTime } from '../../ui/say.ts'
import type { MeetingNote } from '../meeting-note.ts'
import type { AgendaPoint } from '../note-marks.ts'
import type { ConversationShown } from './frame.tsx'

export interface Meeting {
  shown: ConversationShown
  prepared: PreparationShown
  notes: MeetingNote[]
}

/** One point of the agenda; a question is one. */
export interface Point {
  /** Its id on the page, and in its address behind “#”. */
  key: string
  point: AgendaPoint
  questionId: string | null
  title: string
  /** Above the title: “Question 2 of 6, must ask”. */
  count: string
  isMust: boolean
  isAsked: boolean
  body?: VNode | undefined
  notes: MeetingNote[]
  /** What was noted under a question before notes were lines. */
  earlier: string
}

export const closingWords =
  'I see we are almost out of time. Thank you. This really helped me understand the work.'
export const askForNames = 'Is there anyone else you would suggest I talk to? No problem if not.'

export function agendaOf(here: Here, { shown, prepared, notes }: Meeting): Point[] {
  const { questions } = prepared
  const plain = (key: AgendaPoint, title: string, body: VNode): Point => ({
    key,
    point: key,
    questionId: null,
    title,
    count: '',
    isMust: false,
    isAsked: false,
    body,
    notes: notes.filter((note) => note.questionId === null && note.point === key),
    earlier: '',
  })
  const asked = questions.map(
    (question, nth): Point => ({
      key: `question-${question.id}`,
      point: 'question',
      questionId: question.id,
      title: question.text,
      count: `Question ${nth + 1} of ${questions.length}${question.isMust ? ', must ask' : ''}`,
      isMust: question.isMust,
      isAsked: question.askedAt !== null,
      notes: notes.filter((note) => note.questionId === question.id),
      earlier: question.note,
    }),
  )
  const closing = plain('closing', 'Closing', <Closing shown={shown} />)
  // A question that was removed leaves its notes here.
  closing.notes = notes.filter(
    (note) => note.questionId === null && ['closing', 'question'].includes(note.point),
  )
  return [
    plain(
      'small-talk',
      'Small talk',
      <p>Thank them for the time. Start with something light for a minute, like their week.</p>,
    ),
    plain('why', 'Why I am here, and why you', <Why shown={shown} />),
    plain('referral', 'Who referred me', <Referral shown={shown} />),
    plain('pitch', 'Who I am', <Pitch id={shown.id} prepared={prepared} />),
    ...asked,
    { ...closing, count: closingFrom(here, shown) },
  ]
}

function Why({ shown }: { shown: ConversationShown }): VNode {
  return (
    <>
      <p dir="auto">{shown.about || 'What would you like to learn? Say it in one sentence.'}</p>
      {shown.whyThem && <p dir="auto">{shown.whyThem}</p>}
    </>
  )
}

function Referral({ shown: { referrers } }: { shown: ConversationShown }): VNode {
  return (
    <>
      {referrers.map((one) => (
        <p key={one.id}>
          <bdi>{one.name}</bdi>
          {one.mayUseName === 'yes'
            ? ' referred you. Mention it early.'
            : one.mayUseName === 'no'
              ? ': do not use the name.'
              : ': ask before you use the name.'}
        </p>
      ))}
      {referrers.length === 0 && <p>No one. Say how you found them.</p>}
    </>
  )
}

function Pitch({ id, prepared }: { id: string; prepared: PreparationShown }): VNode {
  if (prepared.pitch) return <Quote>{prepared.pitch.text}</Quote>
  return (
    <p>
      30 seconds about you: what you have done, one result, what you want next.{' '}
      <a href={`/conversations/${id}/pitch`}>Write it down</a>.
    </p>
  )
}

function Closing({ shown }: { shown: ConversationShown }): VNode {
  return (
    <ul>
      <li>“{closingWords}”</li>
      <li>Say one thing that they said and what you will do with it.</li>
      {shown.heldBefore === 0 && (
        <li>Only if it went well: “{askForNames}” Then ask: “May I mention your name?”</li>
      )}
      <li>Ask if you may write again. Do not ask about a job.</li>
    </ul>
  )
}

/** “from 15:18”: two minutes before the agreed end. */
function closingFrom(here: Here, { agreement }: ConversationShown): string {
  if (!agreement?.startsAt) return ''
  const from = Temporal.Instant.from(agreement.startsAt).add({ minutes: Math.max(0, agreement.minutes - 2) })
  return `from ${sayTime(from.toString(), here)}`
}
