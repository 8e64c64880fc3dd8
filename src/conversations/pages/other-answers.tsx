/** The answers that are not a plain yes, each folded under what they said. */
import type { ComponentChildren, VNode } from 'preact'
import { daysAfter, today } from '../../account/profile.ts'
import type { Here } from '../../here.ts'
import { Check, DateField, Field, FieldRow, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, hasWords, VerbForm } from '../../ui/form.tsx'
import { Part } from '../../ui/list.tsx'
import { stages } from '../stage.ts'
import type { AnswerTable } from '../table.ts'
import type { ConversationShown } from './frame.tsx'

/** The letter they wrote last. Once an answer is recorded from it, the next answer has other words. */
export interface TheirAnswer {
  words: string
  on: string
  isNoted: boolean
}

/** No more is kept of an answer; the letter has all of it. */
const MOST_WORDS = 4000

export function OtherAnswers(props: {
  here: Here
  shown: ConversationShown
  theirs: TheirAnswer | null
}): VNode | null {
  const { here, shown } = props
  const theirs = props.theirs?.isNoted ? null : props.theirs
  if (!stages[shown.stage].mayContact) return null
  const isOver = shown.handedOnTo !== null
  return (
    <Part title={isOver ? 'Other answers' : 'Another answer'}>
      <div class="folds">
        {!isOver && (
          <>
            <Folded
              here={here}
              shown={shown}
              theirs={theirs}
              kind="later"
              label="Later"
              says="Set a date to ask again. You will see it on Today then."
            >
              <DateField
                name="askAgainOn"
                label="Ask again from"
                value={daysAfter(today(here.seeker, here.now), 30)}
              />
            </Folded>
            <Substitute here={here} shown={shown} theirs={theirs} />
            <Folded
              here={here}
              shown={shown}
              theirs={theirs}
              kind="in-writing"
              label="In writing, please"
              says="Send a few short questions. They answer when they have time."
            />
            <Folded
              here={here}
              shown={shown}
              theirs={theirs}
              kind="wrong-person"
              label="I am not the right person"
              says="Thank them. If they suggested someone, start with that person and say who referred you."
            />
            <Folded
              here={here}
              shown={shown}
              theirs={theirs}
              kind="no"
              label="No"
              says="A clear no is a kindness. Leave it there, or send a short thank-you."
            />
          </>
        )}
        <Folded
          here={here}
          shown={shown}
          theirs={theirs}
          kind="never"
          label="Do not contact me again"
          says="Wellmet will remember, so you never write to them by mistake."
        />
      </div>
    </Part>
  )
}

function Folded(props: {
  here: Here
  shown: ConversationShown
  theirs: TheirAnswer | null
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
        said="Answer saved."
      >
        {props.children}
        <WhatTheySaid here={here} theirs={theirs} />
        <Buttons>
          <Button kind={kind === 'never' ? 'danger' : 'primary'}>Save answer</Button>
        </Buttons>
      </VerbForm>
    </details>
  )
}

/** Someone else: the conversation continues with them at once. */
function Substitute({
  here,
  shown,
  theirs,
}: {
  here: Here
  shown: ConversationShown
  theirs: TheirAnswer | null
}): VNode {
  const fixed = { id: shown.id }
  return (
    <details
      open={stages[shown.stage].offers === 'take-colleague' || hasWords(here, 'accept-substitute', fixed)}
    >
      <summary>Talk to my colleague instead</summary>
      <p>Say yes. Your questions and your referral move to the new conversation.</p>
      <VerbForm
        here={here}
        verb="accept-substitute"
        fixed={{ ...fixed, mayUseName: 'not-asked' }}
        next="/conversations/{id}"
        said="Conversation started with {name}."
      >
        <FieldRow>
          <Field name="name" label="Colleague’s name" required autocomplete="off" />
          <Field name="title" label="Job title" autocomplete="off" />
        </FieldRow>
        <WhatTheySaid here={here} theirs={theirs} />
        <MayUseName />
        <Buttons>
          <Button>Start conversation</Button>
        </Buttons>
      </VerbForm>
    </details>
  )
}

const WhatTheySaid = ({ here, theirs }: { here: Here; theirs: TheirAnswer | null }): VNode => (
  <>
    <TextArea name="note" label="What they wrote" value={theirs?.words.slice(0, MOST_WORDS)} rows={2} />
    <DateField
      name="answeredOn"
      label="Date of their answer"
      value={theirs?.on ?? today(here.seeker, here.now)}
    />
  </>
)

const MayUseName = (): VNode => (
  <Check
    name="mayUseName"
    value="yes"
    checked
    label="You may say who referred you"
    hint="People who suggest a colleague usually expect this."
  />
)
