/** The questions of a meeting with a note under each, and one note for all that no question asked for. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import type { showPreparation } from '../../questions/show-preparation.ts'
import { TextArea } from '../../ui/fields.tsx'
import { Button, Piece, VerbForm } from '../../ui/form.tsx'
import { Part, Tag } from '../../ui/list.tsx'
import type { Shown } from './frame.tsx'

type Prepared = z.output<typeof showPreparation.gives>

export function Questions({
  here,
  shown,
  prepared,
}: {
  here: Here
  shown: Shown
  prepared: Prepared
}): VNode {
  return (
    <Part
      title="Questions"
      id="questions"
      aside={<a href={`/conversations/${shown.id}/questions`}>Change them</a>}
    >
      {prepared.questions.length === 0 && (
        <p>
          There are none yet. <a href={`/conversations/${shown.id}/questions`}>Choose five or six</a>; the
          ones that only they can answer go first.
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
              said="The note is saved."
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
export const holdForm = (id: string) => `hold-${id}`

/** Its place is the debrief, which there is none of before they have met: until then it goes with the form that says so. */
function AnythingElse({ here, shown }: { here: Here; shown: Shown }): VNode {
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
          said="The note is saved."
        >
          <TextArea name="note" label="Anything else" value={debrief.note} />
          <NoteFoot on="anything else" />
        </VerbForm>
      </div>
    )
  return (
    <Piece here={here} verb="record-meeting" fixed={{ id }} id={holdForm(id)}>
      <TextArea
        name="note"
        label="Anything else"
        hint={`Saved when you press “${agreement?.channel === 'letter' ? 'They have answered' : 'We have met'}” below.`}
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
