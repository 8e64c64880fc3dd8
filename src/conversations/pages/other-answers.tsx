/** The answers that are not a plain yes, each folded under what they said. */
import type { ComponentChildren, VNode } from 'preact'
import { daysAfter, today } from '../../account/profile.ts'
import type { Here } from '../../here.ts'
import { Check, DateField, Field, FieldRow, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, problemOf, VerbForm } from '../../ui/form.tsx'
import { Part } from '../../ui/list.tsx'
import type { AnswerTable } from '../table.ts'
import type { Shown } from './frame.tsx'

export function OtherAnswers({ here, shown }: { here: Here; shown: Shown }): VNode {
  const { stage } = shown
  const isOver = stage === 'never' || shown.handedOnTo !== null
  return (
    <Part title={isOver ? 'Still to be noted' : 'Or they said'}>
      <div class="folds">
        {!isOver && (
          <>
            <Folded
              here={here}
              shown={shown}
              kind="later"
              label="Later"
              says="Note from when on to ask again. You will be reminded on that day, not before."
            >
              <DateField
                name="askAgainOn"
                label="Ask again from"
                value={daysAfter(today(here.seeker ?? { zone: 'UTC' }, here.now), 30)}
              />
            </Folded>
            <Substitute here={here} shown={shown} />
            <Folded
              here={here}
              shown={shown}
              kind="in-writing"
              label="In writing, please"
              says="A whole way of its own: send your questions, a few and short, and let them answer when it suits them."
            />
            <Folded
              here={here}
              shown={shown}
              kind="wrong-person"
              label="I am the wrong person"
              says="Thank them for saying so. If they named who is right, start with that person and say who sent you."
            />
            <Folded
              here={here}
              shown={shown}
              kind="no"
              label="No"
              says="A clear answer is a kindness. Leave it there; you may thank them for it."
            />
          </>
        )}
        {stage !== 'never' && (
          <Folded
            here={here}
            shown={shown}
            kind="never"
            label="Please do not write again"
            says="It is kept, so that you never ask them again by mistake: no letter and no conversation will be begun."
          />
        )}
      </div>
    </Part>
  )
}

function Folded(props: {
  here: Here
  shown: Shown
  kind: AnswerTable['kind']
  label: string
  says: string
  children?: ComponentChildren
}): VNode {
  const { here, shown, kind, label, says } = props
  const fixed = { id: shown.id, kind }
  return (
    <details open={problemOf(here, 'record-answer', fixed) !== null}>
      <summary>{label}</summary>
      <p>{says}</p>
      <VerbForm
        here={here}
        verb="record-answer"
        fixed={fixed}
        next={`/conversations/${shown.id}`}
        said="Their answer is noted."
      >
        {props.children}
        <TextArea name="note" label="In their words" rows={2} />
        <DateField
          name="answeredOn"
          label="When they answered"
          value={today(here.seeker ?? { zone: 'UTC' }, here.now)}
        />
        <Buttons>
          <Button kind={kind === 'never' ? 'danger' : 'primary'}>Note this answer</Button>
        </Buttons>
      </VerbForm>
    </details>
  )
}

/** Somebody else: the conversation goes on with them at once. */
function Substitute({ here, shown }: { here: Here; shown: Shown }): VNode {
  const fixed = { id: shown.id }
  return (
    <details
      open={shown.stage === 'substitute-offered' || problemOf(here, 'accept-substitute', fixed) !== null}
    >
      <summary>Talk with my colleague instead</summary>
      <p>
        Take it: an offered colleague says yes more often than anybody you find yourself. Your questions go
        along, and so does who sent you.
      </p>
      <VerbForm
        here={here}
        verb="accept-substitute"
        fixed={fixed}
        next="/conversations/{id}"
        said="The conversation goes on with {name}."
      >
        <FieldRow>
          <Field name="name" label="Their colleague’s name" required autocomplete="off" />
          <Field name="title" label="What they do" autocomplete="off" />
        </FieldRow>
        <TextArea name="note" label="In their words" rows={2} />
        <DateField
          name="answeredOn"
          label="When they answered"
          value={today(here.seeker ?? { zone: 'UTC' }, here.now)}
        />
        <input type="hidden" name="mayUseName" value="not-asked" />
        <MayUseName />
        <Buttons>
          <Button>Go on with them</Button>
        </Buttons>
      </VerbForm>
    </details>
  )
}

const MayUseName = (): VNode => (
  <Check
    name="mayUseName"
    value="yes"
    checked
    label="I may say who sent me"
    hint="Whoever offers a colleague nearly always means that."
  />
)
