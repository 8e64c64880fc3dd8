/** One question in one line, with all that can be done to it; a press on its words opens them for editing. Works with scripts off. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { FindingsByForms } from '../../manners/findings-by-forms.tsx'
import { Check, Field, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Question } from '../question.ts'

export function QuestionRow(props: {
  here: Here
  question: Question
  number: number
  of: number
  /** In writing no one watches a clock. */
  hasMinutes: boolean
}): VNode {
  const { here, question, number, of, hasMinutes } = props
  const { id, text, isMust, minutes, findings, dismissed } = question
  return (
    <li class="ask-row" id={`question-${id}`} data-question={id} data-number={number}>
      <div class="ask-moves" data-of={text}>
        {number > 1 && <Move here={here} id={id} to="up" about={text} />}
        {number < of && <Move here={here} id={id} to="down" about={text} />}
      </div>
      <PressForm
        here={here}
        verb="edit-question"
        fixed={{ id, isMust: String(!isMust) }}
        label={
          <>
            <Icon here={here} name={isMust ? 'starred' : 'star'} />
            <span class="unseen">Must ask</span>
          </>
        }
        kind="bare"
        isPressed={isMust}
        about={text}
        id={`must-${id}`}
      />
      <details class="ask-edit" data-change id={`edit-${id}`} open={hasWords(here, 'edit-question', { id })}>
        <summary title="Edit">
          <span class="unseen">Edit </span>
          <bdi dir="auto">{text}</bdi>
        </summary>
        <EditOne here={here} question={question} hasMinutes={hasMinutes} />
      </details>
      {hasMinutes && (
        <span class="ask-minutes" data-minutes={minutes} data-id={id}>
          {minutes} min
        </span>
      )}
      {(findings.length > 0 || dismissed.length > 0) && (
        <div class="ask-findings" data-as-saved>
          <FindingsByForms
            here={here}
            findings={findings}
            dismissed={dismissed}
            of={{ questionId: id }}
            look="lines"
          />
        </div>
      )}
    </li>
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
  return (
    <PressForm here={here} verb="move-question" fixed={{ id, to }} label={label} kind="bare" about={about} />
  )
}

function EditOne(props: { here: Here; question: Question; hasMinutes: boolean }): VNode {
  const { here, question, hasMinutes } = props
  const { id, text, isMust, minutes, updatedAt } = question
  return (
    <div class="ask-form">
      <VerbForm here={here} verb="edit-question" fixed={{ id }} seenAt={updatedAt} said="Saved.">
        <TextArea name="text" label="Question" value={text} rows={2} required />
        <div data-as-typed data-offered={question.isOffered ? '' : undefined}>
          <FindingsByForms
            here={here}
            of={{ questionId: id }}
            typed={{ dismissals: question.dismissals, clean: 'No suggestions.' }}
          />
        </div>
        {hasMinutes && (
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
        )}
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
    </div>
  )
}
