/** In writing: the questions go in one letter, the answers come in another and are put under them. No clock, no minutes. */
import type { VNode } from 'preact'
import { today } from '../../account/profile.ts'
import type { Here } from '../../here.ts'
import { MOST_IN_WRITING } from '../../letters/questions-to-send.ts'
import type { PreparationShown } from '../../questions/show-preparation.ts'
import { Check, DateField, TextArea } from '../../ui/fields.tsx'
import { Button, type ButtonKind, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Go, Part } from '../../ui/list.tsx'
import { sayDate } from '../../ui/say.ts'
import { stages } from '../stage.ts'
import { ConversationFrame, type ConversationShown } from './frame.tsx'

interface InWritingProps {
  here: Here
  shown: ConversationShown
  prepared: PreparationShown
}

export function InWriting({ here, shown, prepared }: InWritingProps): VNode {
  const { debrief, writing } = shown
  const isSent = Boolean(debrief ?? writing?.sentOn ?? writing?.answerId)
  return (
    <ConversationFrame
      here={here}
      shown={shown}
      title="Questions for"
      step="meet"
      lead={leadFor(here, shown)}
    >
      {isSent && <Answers here={here} shown={shown} />}
      {!debrief && <Questions here={here} shown={shown} prepared={prepared} />}
    </ConversationFrame>
  )
}

function leadFor(here: Here, { debrief, writing }: ConversationShown): string {
  if (debrief) return 'They answered in writing.'
  if (writing?.answerId) return 'Their answers came. Put each under its question.'
  if (writing?.sentOn) return `Waiting since ${sayDate(writing.sentOn, here)}. There is no hurry.`
  return 'They answer in writing. Send a few short questions in one letter.'
}

/** What came, or the field for it. */
function Answers({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  const { id, debrief, writing } = shown
  const at = `/conversations/${id}/answers`
  return (
    <Part
      title="Their answers"
      id="answers"
      aside={!debrief && !writing?.answerId && <a href={at}>Type them instead</a>}
    >
      {debrief ? (
        <div class="actions">
          <Go kind="primary" href={`/conversations/${id}/debrief`}>
            Write how it went
          </Go>
          <Go href={at}>See their answers</Go>
        </div>
      ) : writing?.answerId ? (
        <p>
          <Go kind="primary" href={at}>
            Save their answers
          </Go>
        </p>
      ) : (
        <>
          <Remind here={here} shown={shown} />
          <PasteAnswers here={here} shown={shown} />
        </>
      )}
    </Part>
  )
}

/** Once, when it is time. */
function Remind({ here, shown }: { here: Here; shown: ConversationShown }): VNode | null {
  const { id, person, stage, writing, letters } = shown
  const reminder = letters.find((letter) => letter.id === writing?.reminderId)
  if (reminder && !reminder.sentOn)
    return (
      <p>
        <Go href={`/letters/${reminder.id}`}>Finish the reminder</Go>
      </p>
    )
  if (reminder || stages[stage].turn !== 'mine' || !writing?.sentOn) return null
  return (
    <PressForm
      here={here}
      verb="draft-letter"
      fixed={{ conversationId: id, personId: person.id, occasion: 'remind-questions' }}
      label="Remind them once"
      next="/letters/{id}"
    />
  )
}

/** The whole letter in one field: the page it leads to has it cut under the questions, to be checked. */
export function PasteAnswers(props: { here: Here; shown: ConversationShown; kind?: ButtonKind }): VNode {
  const { here, shown, kind } = props
  const { id, person } = shown
  return (
    <VerbForm
      here={here}
      verb="record-received"
      fixed={{ conversationId: id, personId: person.id }}
      next={`/conversations/${id}/answers`}
      said="Letter saved, whole. Check where each answer went."
    >
      <TextArea
        name="body"
        label="Paste the whole answer"
        hint="It is cut under your questions by number, by their words or by paragraph, and you check it before it is saved."
        rows={6}
        required
      />
      <DateField name="receivedOn" label="Date received" value={today(here.seeker, here.now)} />
      <Buttons>
        <Button kind={kind}>Cut under your questions</Button>
      </Buttons>
    </VerbForm>
  )
}

function Questions({ here, shown, prepared }: InWritingProps): VNode {
  const { id, writing } = shown
  const { questions } = prepared
  return (
    <Part
      title="Your letter"
      id="questions"
      aside={<a href={`/conversations/${id}/questions`}>Edit questions</a>}
    >
      {questions.length === 0 ? (
        <p>
          No questions yet. <a href={`/conversations/${id}/questions`}>Choose 3</a>. Put the ones only they
          can answer first.
        </p>
      ) : writing?.draftId ? (
        <p>
          <Go kind="primary" href={`/letters/${writing.draftId}`}>
            Finish the letter
          </Go>
        </p>
      ) : writing?.sentOn ? (
        <p>
          <a href={`/letters/${writing.sentId}`}>Sent {sayDate(writing.sentOn, here)}</a>.
        </p>
      ) : (
        <Choose here={here} shown={shown} questions={questions} />
      )}
    </Part>
  )
}

/** Few, since each is an answer to write: the must-asks are ticked first. */
function Choose(props: {
  here: Here
  shown: ConversationShown
  questions: PreparationShown['questions']
}): VNode {
  const { here, shown, questions } = props
  const ticked = new Set(
    questions
      .toSorted((one, other) => Number(other.isMust) - Number(one.isMust))
      .slice(0, MOST_IN_WRITING)
      .map(({ id }) => id),
  )
  const isFirst = !shown.writing?.answerId
  return (
    <VerbForm
      here={here}
      verb="draft-letter"
      fixed={{ conversationId: shown.id, personId: shown.person.id, occasion: 'send-questions' }}
      next="/letters/{id}"
    >
      {questions.map((question) => (
        <Check
          name="questionIds"
          value={question.id}
          checked={ticked.has(question.id)}
          label={
            <>
              <bdi>{question.text}</bdi>
              {question.isMust && <span class="hint"> must ask</span>}
            </>
          }
          key={question.id}
        />
      ))}
      <p class="hint">3 or 4 is plenty: each is an answer to write.</p>
      <Buttons>
        <Button kind={isFirst ? 'primary' : 'quiet'}>Write the letter</Button>
        <a href={`/conversations/${shown.id}/answers`}>Type in answers that came</a>
      </Buttons>
    </VerbForm>
  )
}
