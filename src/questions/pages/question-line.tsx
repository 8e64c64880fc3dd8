/** One question in its list, with all that can be done to it; works with scripts off. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { FindingsByForms } from '../../manners/findings-by-forms.tsx'
import { Check, Field, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Row } from '../../ui/list.tsx'
import { sayMinutes } from '../../ui/say.ts'
import type { Question } from '../question.ts'

export function QuestionLine(props: { here: Here; question: Question; number: number; of: number }): VNode {
  const { here, question, number, of } = props
  const { id, text, isMust, minutes, findings, dismissed } = question
  return (
    <Row
      title={
        <>
          {number}. <bdi dir="auto">{text}</bdi>
        </>
      }
      sub={sayMinutes(minutes)}
      why={
        <div data-as-saved>
          <FindingsByForms
            here={here}
            findings={findings}
            dismissed={dismissed}
            of={{ questionId: id }}
            look="lines"
          />
        </div>
      }
      acts={
        <div class="moves">
          <PressForm
            here={here}
            verb="edit-question"
            fixed={{ id, isMust: String(!isMust) }}
            label="Must ask"
            isPressed={isMust}
            about={text}
            id={`must-${id}`}
          />
          {number > 1 && <Move here={here} id={id} to="up" about={text} />}
          {number < of && <Move here={here} id={id} to="down" about={text} />}
          <details class="confirm" data-change open={hasWords(here, 'edit-question', { id })}>
            <summary>
              Edit<span class="unseen"> {text}</span>
            </summary>
            <div class="confirm-body">
              <EditOne here={here} question={question} />
            </div>
          </details>
        </div>
      }
    />
  )
}

function Move(props: { here: Here; id: string; to: 'up' | 'down'; about: string }): VNode {
  const { here, id, to, about } = props
  const label = (
    <>
      <span aria-hidden="true">{to === 'up' ? '↑' : '↓'}</span>
      <span class="unseen">{to === 'up' ? 'Move up' : 'Move down'}</span>
    </>
  )
  return <PressForm here={here} verb="move-question" fixed={{ id, to }} label={label} about={about} />
}

function EditOne({ here, question }: { here: Here; question: Question }): VNode {
  const { id, text, isMust, minutes, updatedAt } = question
  return (
    <>
      <VerbForm here={here} verb="edit-question" fixed={{ id }} seenAt={updatedAt} said="Saved.">
        <TextArea name="text" label="Question" value={text} rows={2} required />
        <div data-as-typed data-offered={question.isOffered ? '' : undefined}>
          <FindingsByForms
            here={here}
            of={{ questionId: id }}
            typed={{ dismissals: question.dismissals, clean: 'No suggestions.' }}
          />
        </div>
        <Field
          name="minutes"
          type="number"
          label="Minutes"
          value={minutes}
          min={1}
          max={480}
          size="short"
          inputmode="numeric"
        />
        <Check name="isMust" label="Must ask" checked={isMust} />
        <Buttons>
          <Button kind="quiet">Save</Button>
        </Buttons>
      </VerbForm>
      <PressForm
        here={here}
        verb="remove-question"
        fixed={{ id }}
        kind="danger"
        label="Remove"
        about={text}
        said="Question removed."
      />
    </>
  )
}
