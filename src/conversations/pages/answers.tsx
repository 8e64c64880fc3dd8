/** A letter with answers, beside the questions it answers: cut to be checked, and nothing of it is saved before Save. */
import type { VNode } from 'preact'
import type { Here, Page } from '../../here.ts'
import { listLetters } from '../../letters/list-letters.ts'
import { type LetterShown, showLetter } from '../../letters/show-letter.ts'
import { NotFound } from '../../outcome.ts'
import { showPreparation } from '../../questions/show-preparation.ts'
import { Check, HiddenField, TextArea } from '../../ui/fields.tsx'
import { Button, VerbForm } from '../../ui/form.tsx'
import { Go } from '../../ui/list.tsx'
import { many, sayDate } from '../../ui/say.ts'
import { type AnswerCut, cutAnswers, inMargin, type LetterCut } from '../cut-answers.ts'
import type { MeetingNote } from '../meeting-note.ts'
import { showConversation } from '../show-conversation.ts'
import { showMeeting } from '../show-meeting.ts'
import sheet from './answers.sheet.css?path'
import { PasteAnswers } from './by-letter.tsx'
import { ConversationFrame, type ConversationShown } from './frame.tsx'

interface QuestionAsked {
  id: string
  text: string
  /** As it was saved by its question, before answers were notes. */
  note: string
  updatedAt: string
  notes: MeetingNote[]
}

export const answersPage: Page<'id'> = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id })
  const { id, writing } = shown
  if (!writing) throw new NotFound('page of answers')
  const { questions, mine } = await askedIn(here, id)
  const letter = writing.answerId ? await here.ask(showLetter, { id: writing.answerId }) : null
  const open = questions.filter(({ notes, note }) => notes.length === 0 && note === '')
  const cut = letter && cutAnswers(letter.body, open, mine)
  return (
    <ConversationFrame
      here={here}
      shown={shown}
      title="Answers from"
      step="meet"
      lead={
        cut && open.length > 0
          ? `Cut under your ${many(open.length, 'question')}. Read once, correct what is wrong, save.`
          : 'Each answer under its question.'
      }
      sheet={sheet}
    >
      <div class="an-desk">
        {letter && cut ? (
          <TheLetter here={here} letter={letter} cut={cut} numbers={numbersOf(open, questions)} />
        ) : (
          !shown.debrief && (
            <section class="an-letter">
              <h2>The letter</h2>
              <PasteAnswers here={here} shown={shown} kind="quiet" />
            </section>
          )
        )}
        <Under here={here} shown={shown} questions={questions} cut={cut} letter={letter} />
      </div>
    </ConversationFrame>
  )
}

/** The questions of the letter that took them along, and those that have an answer; all of them where no letter is known. */
async function askedIn(
  here: Here,
  conversationId: string,
): Promise<{ questions: QuestionAsked[]; mine: string }> {
  const { questions } = await here.ask(showPreparation, { conversationId })
  const { notes } = await here.ask(showMeeting, { conversationId })
  const { letters } = await here.ask(listLetters, { conversationId })
  const sent = letters.find(({ occasion, sentOn }) => occasion === 'send-questions' && sentOn !== null)
  const mine = sent ? (await here.ask(showLetter, { id: sent.id })).body : ''
  const words = oneLine(mine)
  const isSent = questions.some(({ text }) => words.includes(oneLine(text)))
  const all = questions.map(({ id, text, note, updatedAt }) => ({
    id,
    text,
    note,
    updatedAt,
    notes: notes.filter(({ questionId }) => questionId === id),
  }))
  const shown = all.filter(
    ({ text, note, notes }) => !isSent || words.includes(oneLine(text)) || note !== '' || notes.length > 0,
  )
  return { questions: shown, mine }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The number under which each open question stands among all of them. */
const numbersOf = (open: readonly QuestionAsked[], all: readonly QuestionAsked[]) =>
  open.map(({ id }) => all.findIndex((one) => one.id === id) + 1)

function TheLetter(props: { here: Here; letter: LetterShown; cut: LetterCut; numbers: number[] }): VNode {
  const { here, letter, cut, numbers } = props
  return (
    <section class="an-letter" aria-labelledby="letter">
      <div class="part-head">
        <h2 id="letter">The letter</h2>
        <span class="hint">
          Received <a href={`/letters/${letter.id}`}>{letter.sentOn && sayDate(letter.sentOn, here)}</a>
        </span>
      </div>
      <details open class="an-fold">
        <summary>Their letter, whole</summary>
        <div class="an-paper">
          {inMargin(letter.body, cut).map(({ nth, text }, place) => (
            <p class={nth === null ? 'an-rest' : undefined} dir="auto" key={place}>
              {nth !== null && (
                <span class="an-number">
                  <span class="unseen">Answer to question </span>
                  {numbers[nth]}
                </span>
              )}
              {text}
            </p>
          ))}
        </div>
      </details>
    </section>
  )
}

interface UnderProps {
  here: Here
  shown: ConversationShown
  questions: QuestionAsked[]
  cut: LetterCut | null
  letter: LetterShown | null
}

function Under({ here, shown, questions, cut, letter }: UnderProps): VNode {
  const { id } = shown
  const rows = questions.flatMap((question): AnswerRow[] => {
    if (question.note !== '') return []
    if (question.notes.length > 0) return question.notes.map((note) => ({ question, note, answer: null }))
    return [
      { question, note: null, answer: cut?.answers.find((one) => one.questionId === question.id) ?? null },
    ]
  })
  const answered = rows.filter(({ note, answer }) => note ?? answer?.text).length
  return (
    <section class="an-under" aria-labelledby="under">
      <div class="part-head">
        <h2 id="under">Under your questions</h2>
        {rows.length > 0 && (
          <span class="hint">
            {answered} of {rows.length} answered
          </span>
        )}
      </div>
      {questions.length === 0 && (
        <p>
          No questions yet. <a href={`/conversations/${id}/questions`}>Add what you asked</a>, and each answer
          has its place.
        </p>
      )}
      {questions
        .filter(({ note }) => note !== '')
        .map((question) => (
          <Earlier here={here} id={id} question={question} key={question.id} />
        ))}
      {rows.length > 0 && (
        <VerbForm
          here={here}
          verb="save-answers"
          fixed={{ conversationId: id }}
          next={`/conversations/${id}/answers`}
          said="Answers saved."
        >
          {rows.map((row, nth) => (
            <AnswerFields row={row} nth={nth} number={questions.indexOf(row.question) + 1} key={nth} />
          ))}
          <Foot shown={shown} letter={letter} hasOpen={rows.some(({ note }) => note === null)} />
        </VerbForm>
      )}
    </section>
  )
}

interface AnswerRow {
  question: QuestionAsked
  note: MeetingNote | null
  answer: AnswerCut | null
}

function AnswerFields({ row, nth, number }: { row: AnswerRow; nth: number; number: number }): VNode {
  const { question, note, answer } = row
  const at = `answers.${nth}.`
  const text = note?.text ?? answer?.text ?? ''
  return (
    <div class="an-answer">
      <HiddenField name={`${at}questionId`} value={question.id} />
      {note && <HiddenField name={`${at}id`} value={note.id} />}
      {note && <HiddenField name={`${at}seenText`} value={note.text} />}
      <TextArea
        name={`${at}text`}
        label={
          <>
            <span class="an-number">{number}</span> <bdi>{question.text}</bdi>
          </>
        }
        value={text}
        placeholder="Not answered"
        rows={Math.min(8, Math.max(2, Math.ceil(text.length / 80)))}
      />
      <div class="an-marks">
        <Check
          name={`${at}isOffRecord`}
          label="Off the record"
          checked={note ? note.marks.includes('off-the-record') : Boolean(answer?.offRecord)}
          hint={!note && answer?.offRecord ? `It seems so: “${answer.offRecord}”.` : undefined}
        />
        <Check
          name={`${at}mayQuote`}
          label="May be quoted"
          checked={note?.marks.includes('quote') ?? false}
        />
      </div>
    </div>
  )
}

/** Saved by its question. */
function Earlier({ here, id, question }: { here: Here; id: string; question: QuestionAsked }): VNode {
  return (
    <VerbForm
      here={here}
      verb="note-answer"
      fixed={{ id: question.id }}
      seenAt={question.updatedAt}
      next={`/conversations/${id}/answers`}
      said="Saved."
    >
      <TextArea name="note" label={<bdi>{question.text}</bdi>} value={question.note} rows={2} />
      <Button kind="quiet">
        Save<span class="unseen"> the answer to {question.text}</span>
      </Button>
    </VerbForm>
  )
}

function Foot(props: { shown: ConversationShown; letter: LetterShown | null; hasOpen: boolean }): VNode {
  const { shown, letter, hasOpen } = props
  const { writing, letters, debrief } = shown
  const followUp = letters.find(({ id }) => id === writing?.followUpId)
  const isLast = debrief !== null || Boolean(followUp?.sentOn)
  return (
    <div class="an-foot">
      <div class="buttons">
        <Button name="_next" value={nextAfter(shown, letter)}>
          {debrief ? 'Save' : 'Save and write the thank-you'}
        </Button>
        {!debrief && <Button kind="quiet">Save</Button>}
        {hasOpen && !isLast && letter && !followUp && (
          <Button kind="bare" name="_next" value={oneFollowUp(shown)}>
            Ask one follow-up question first
          </Button>
        )}
        {followUp && !isLast && <Go href={`/letters/${followUp.id}`}>Finish the follow-up question</Go>}
      </div>
      {hasOpen && isLast && !debrief && (
        <p class="hint">You asked one follow-up question. Leave the rest open.</p>
      )}
    </div>
  )
}

/** They answered on the day their letter came; then the first thank-you opens. */
function nextAfter(shown: ConversationShown, letter: LetterShown | null): string {
  const { id, person, debrief } = shown
  if (debrief) return `/conversations/${id}/answers`
  const thank = { personId: person.id, conversationId: id, kind: 'thanks', _next: '/letters/{id}' }
  const met = {
    id,
    ...(letter?.sentOn && { date: letter.sentOn }),
    _next: `/do/draft-letter?${new URLSearchParams(thank)}`,
  }
  return `/do/record-meeting?${new URLSearchParams(met)}`
}

const oneFollowUp = ({ id, person }: ConversationShown) =>
  `/do/draft-letter?${new URLSearchParams({
    personId: person.id,
    conversationId: id,
    occasion: 'follow-up',
    _next: '/letters/{id}',
  })}`
