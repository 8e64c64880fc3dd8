/** In writing: the questions with the answer under each, one note for all that no question asked for, and no clock. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import type { PreparationShown } from '../../questions/show-preparation.ts'
import { Choice, DateField, FieldRow, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, Piece, VerbForm } from '../../ui/form.tsx'
import { Go, Part, Tag } from '../../ui/list.tsx'
import { wentChoices } from '../answer-words.ts'
import { onTheWall } from '../meeting-time.ts'
import byLetter from './by-letter.island.tsx?path'
import { ConversationFrame, type ConversationShown } from './frame.tsx'

interface InWritingProps {
  here: Here
  shown: ConversationShown
  prepared: PreparationShown
}

export function InWriting({ here, shown, prepared }: InWritingProps): VNode {
  return (
    <ConversationFrame
      here={here}
      shown={shown}
      title="Meet"
      step="meet"
      lead="They answer in writing. Send a few short questions, and save their answers here."
      islands={[byLetter]}
    >
      <Questions here={here} shown={shown} prepared={prepared} />
      {shown.debrief ? (
        <p>
          <Go kind="primary" href={`/conversations/${shown.id}/debrief`}>
            Write how it went
          </Go>
        </p>
      ) : (
        <Answered here={here} shown={shown} />
      )}
    </ConversationFrame>
  )
}

function Questions({ here, shown, prepared }: InWritingProps): VNode {
  return (
    <Part
      title="Questions"
      id="questions"
      aside={<a href={`/conversations/${shown.id}/questions`}>Edit questions</a>}
    >
      {prepared.questions.length === 0 && (
        <p>
          No questions yet. <a href={`/conversations/${shown.id}/questions`}>Choose 3</a>. Put the ones only
          they can answer first.
        </p>
      )}
      <div data-notes>
        {prepared.questions.map((question, index) => (
          <div data-note={question.id} key={question.id}>
            <VerbForm
              here={here}
              verb="note-answer"
              fixed={{ id: question.id }}
              seenAt={question.updatedAt}
              next={`/conversations/${shown.id}/meet#note-answer-${question.id}`}
              said="Saved."
            >
              <TextArea
                name="note"
                label={
                  <>
                    {index + 1}. <bdi>{question.text}</bdi> {question.isMust && <Tag strong>must ask</Tag>}
                  </>
                }
                value={question.note}
                rows={2}
              />
              <NoteFoot on={question.text} />
            </VerbForm>
          </div>
        ))}
        <AnythingElse here={here} shown={shown} />
      </div>
    </Part>
  )
}

/** The form that ends the meeting. */
const meetingForm = (id: string) => `meeting-${id}`

/** These notes belong to the debrief. Before they have met there is none, so the notes go with the form that says they met. */
function AnythingElse({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  const { id, debrief } = shown
  if (debrief)
    return (
      <div data-note={id}>
        <VerbForm
          here={here}
          verb="write-debrief"
          fixed={{ id }}
          seenAt={debrief.updatedAt}
          next={`/conversations/${id}/meet#questions`}
          said="Saved."
        >
          <TextArea name="note" label="Other notes" value={debrief.note} />
          <NoteFoot on="everything else" />
        </VerbForm>
      </div>
    )
  return (
    <Piece here={here} verb="record-meeting" fixed={{ id }} id={meetingForm(id)}>
      <TextArea name="note" label="Other notes" hint="Saved when you mark it as answered." />
      <div class="note-foot">
        <span data-kept role="status" />
      </div>
    </Piece>
  )
}

/** Where scripts run notes save themselves, and the button goes. */
const NoteFoot = ({ on }: { on: string }): VNode => (
  <div class="note-foot">
    <Button kind="quiet">
      Save<span class="unseen"> the note on {on}</span>
    </Button>
    <span data-said role="status" />
  </div>
)

function Answered({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  const { id } = shown
  const wall = onTheWall(here.now.toString(), here.seeker.zone)
  return (
    <Part title="Mark as answered">
      <VerbForm
        here={here}
        verb="record-meeting"
        fixed={{ id }}
        next={`/conversations/${id}/debrief`}
        said="Saved. Write down what you heard while it is fresh."
        id={meetingForm(id)}
      >
        <Choice name="went" label="How did it go?" options={wentChoices} required />
        <FieldRow>
          <DateField name="date" label="Date" value={wall.date} />
        </FieldRow>
        <Buttons>
          <Button>Mark as answered</Button>
        </Buttons>
      </VerbForm>
    </Part>
  )
}
