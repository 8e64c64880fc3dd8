/** The questions of a meeting with a note under each, and one note for all that no question asked for. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import type { PreparationShown } from '../../questions/show-preparation.ts'
import { TextArea } from '../../ui/fields.tsx'
import { Button, Piece, VerbForm } from '../../ui/form.tsx'
import { Part, Tag } from '../../ui/list.tsx'
import type { ConversationShown } from './frame.tsx'

export function Questions({
  here,
  shown,
  prepared,
}: {
  here: Here
  shown: ConversationShown
  prepared: PreparationShown
}): VNode {
  return (
    <Part
      title="Questions"
      id="questions"
      aside={<a href={`/conversations/${shown.id}/questions`}>Edit questions</a>}
    >
      {prepared.questions.length === 0 && (
        <p>
          No questions yet. <a href={`/conversations/${shown.id}/questions`}>Choose 5 or 6</a>. Put the ones
          only they can answer first.
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
export const meetingForm = (id: string) => `meeting-${id}`

/** These notes belong to the debrief. Before they have met there is none, so the notes go with the form that says they met. */
function AnythingElse({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  const { id, debrief, agreement } = shown
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
      <TextArea
        name="note"
        label="Other notes"
        hint={`Saved when you mark ${agreement?.channel === 'letter' ? 'it as answered' : 'the meeting as met'}.`}
      />
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
