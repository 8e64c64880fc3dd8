/** The answers that are not a plain yes, each folded under what they said. */
import type { ComponentChildren, VNode } from 'preact'
import { daysAfter, today } from '../../account/profile.ts'
import type { Here } from '../../here.ts'
import { Check, DateField, Field, FieldRow, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, hasWords, VerbForm } from '../../ui/form.tsx'
import { Part } from '../../ui/list.tsx'
import type { AnswerTable } from '../table.ts'
import type { Shown } from './frame.tsx'

/** The letter they wrote last. Once an answer is noted of it, the next one is said in other words. */
export interface Theirs {
  words: string
  on: string
  isNoted: boolean
}

/** No more is kept of an answer; the letter has all of it. */
const MOST_WORDS = 4000

export function OtherAnswers(props: { here: Here; shown: Shown; theirs: Theirs | null }): VNode {
  const { here, shown } = props
  const theirs = props.theirs?.isNoted ? null : props.theirs
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
              theirs={theirs}
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
            <Substitute here={here} shown={shown} theirs={theirs} />
            <Folded
              here={here}
              shown={shown}
              theirs={theirs}
              kind="in-writing"
              label="In writing, please"
              says="A whole way of its own: send your questions, a few and short, and let them answer when it suits them."
            />
            <Folded
              here={here}
              shown={shown}
              theirs={theirs}
              kind="wrong-person"
              label="I am the wrong person"
              says="Thank them for saying so. If they named who is right, start with that person and say who sent you."
            />
            <Folded
              here={here}
              shown={shown}
              theirs={theirs}
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
            theirs={theirs}
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
  theirs: Theirs | null
  kind: AnswerTable['kind']
  label: string
  says: string
  children?: ComponentChildren
}): VNode {
  const { here, shown, theirs, kind, label, says } = props
  const fixed = { id: shown.id, kind }
  return (
    <details open={hasWords(here, 'record-answer', fixed)}>
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
        <WhatTheySaid here={here} theirs={theirs} />
        <Buttons>
          <Button kind={kind === 'never' ? 'danger' : 'primary'}>Note this answer</Button>
        </Buttons>
      </VerbForm>
    </details>
  )
}

/** Somebody else: the conversation goes on with them at once. */
function Substitute({ here, shown, theirs }: { here: Here; shown: Shown; theirs: Theirs | null }): VNode {
  const fixed = { id: shown.id }
  return (
    <details open={shown.stage === 'substitute-offered' || hasWords(here, 'accept-substitute', fixed)}>
      <summary>Talk with my colleague instead</summary>
      <p>
        Take it: an offered colleague says yes more often than anybody you find yourself. Your questions go
        along, and so does who sent you.
      </p>
      <VerbForm
        here={here}
        verb="accept-substitute"
        fixed={{ ...fixed, mayUseName: 'not-asked' }}
        next="/conversations/{id}"
        said="The conversation goes on with {name}."
      >
        <FieldRow>
          <Field name="name" label="Their colleague’s name" required autocomplete="off" />
          <Field name="title" label="What they do" autocomplete="off" />
        </FieldRow>
        <WhatTheySaid here={here} theirs={theirs} />
        <MayUseName />
        <Buttons>
          <Button>Go on with them</Button>
        </Buttons>
      </VerbForm>
    </details>
  )
}

const WhatTheySaid = ({ here, theirs }: { here: Here; theirs: Theirs | null }): VNode => (
  <>
    <TextArea name="note" label="In their words" value={theirs?.words.slice(0, MOST_WORDS)} rows={2} />
    <DateField
      name="answeredOn"
      label="When they answered"
      value={theirs?.on ?? today(here.seeker ?? { zone: 'UTC' }, here.now)}
    />
  </>
)

const MayUseName = (): VNode => (
  <Check
    name="mayUseName"
    value="yes"
    checked
    label="I may say who sent me"
    hint="Whoever offers a colleague nearly always means that."
  />
)
