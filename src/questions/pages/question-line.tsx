/** One question in its list, with all that can be done to it; works with scripts off. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { asShown } from '../../pitch/judged.ts'
import { Check, Field, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, problemOf, VerbForm } from '../../ui/form.tsx'
import { Row, Tag } from '../../ui/list.tsx'
import { MannersList } from '../../ui/manners-list.tsx'
import { sayMinutes } from '../../ui/when.ts'
import type { Question } from '../question.ts'

export function QuestionLine(props: { here: Here; question: Question; number: number; of: number }): VNode {
  const { here, question, number, of } = props
  const { id, text, isMust, minutes, findings, letBe, dismissals } = question
  const judged = { here, dismissals, text, of: { questionId: id }, clean: '' }
  return (
    <Row
      title={
        <>
          {number}. <bdi dir="auto">{text}</bdi>
        </>
      }
      sub={
        <>
          {isMust && <Tag strong>Must ask</Tag>} {sayMinutes(minutes)}
        </>
      }
      why={
        <>
          <div data-as-saved>
            <MannersList {...judged} findings={findings.map(asShown)} letBe={letBe} />
          </div>
          <details data-change open={problemOf(here, 'edit-question', { id }) !== null}>
            <summary>
              Change<span class="unseen"> {text}</span>
            </summary>
            <EditOne here={here} question={question} />
          </details>
        </>
      }
      aside={
        <div class="moves">
          <PressForm
            here={here}
            verb="edit-question"
            fixed={{ id, isMust: String(!isMust) }}
            label={isMust ? 'Can wait' : 'Must ask'}
            about={text}
            id={`must-${id}`}
          />
          {number > 1 && <Move here={here} id={id} to="up" label="Up" about={text} />}
          {number < of && <Move here={here} id={id} to="down" label="Down" about={text} />}
        </div>
      }
    />
  )
}

function Move(props: { here: Here; id: string; to: 'up' | 'down'; label: string; about: string }): VNode {
  const { here, id, to, label, about } = props
  return <PressForm here={here} verb="move-question" fixed={{ id, to }} label={label} about={about} />
}

function EditOne({ here, question }: { here: Here; question: Question }): VNode {
  const { id, text, isMust, minutes, updatedAt } = question
  return (
    <>
      <VerbForm
        here={here}
        verb="edit-question"
        fixed={{ id }}
        seenAt={updatedAt}
        said="The question is saved."
      >
        <TextArea name="text" label="Question" value={text} rows={2} maxlength={500} required />
        <div data-as-typed>
          <MannersList
            here={here}
            findings={[]}
            letBe={[]}
            dismissals={question.dismissals}
            text=""
            of={{ questionId: id }}
            clean="Nothing to mend."
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
        <Check name="isMust" label="I would not leave without asking this" checked={isMust} />
        <Buttons>
          <Button kind="quiet">Save</Button>
        </Buttons>
      </VerbForm>
      <PressForm
        here={here}
        verb="remove-question"
        fixed={{ id }}
        kind="danger"
        label="Take it off the list"
        about={text}
        said="The question is off the list."
      />
    </>
  )
}
