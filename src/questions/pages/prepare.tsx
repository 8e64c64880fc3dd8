/** Preparing for one person: what is there and what is missing, each with the place to fix it. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import { showConversation } from '../../conversations/show-conversation.ts'
import { wayThrough } from '../../conversations/way-through.ts'
import type { Here } from '../../here.ts'
import { levelNames, levelRank } from '../../people/person.ts'
import { showPaste } from '../../people/show-paste.ts'
import { sayLength } from '../../pitch/pitch.ts'
import { Field, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Columns, Go, LevelTag, Name, Part, Tag } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Steps } from '../../ui/progress.tsx'
import { many, sayDates, sayMinutes } from '../../ui/say.ts'
import { minutesOf } from '../preparation.ts'
import { totalMinutes } from '../question.ts'
import { type PreparationShown, showPreparation } from '../show-preparation.ts'
import { FactsPart } from './facts-part.tsx'
import { MissingPart } from './missing-part.tsx'
import sheet from './prepare.sheet.css?path'

export async function preparePage(here: Here<'id'>): Promise<VNode> {
  const conversationId = here.params.id
  const shown = await here.ask(showPreparation, { conversationId })
  const conversation = await here.ask(showConversation, { id: conversationId })
  const { paste } = await here.ask(showPaste, { personId: shown.person.id })
  const { steps } = wayThrough(conversation)
  const { person, readiness } = shown
  return (
    <PageFrame
      together
      here={here}
      section="conversations"
      title={`Prepare for ${person.name}`}
      heading={
        <>
          Prepare for <Name of={person.name} />
        </>
      }
      up={{ href: `/conversations/${conversationId}`, label: 'Conversation' }}
      lead={<WhoTheyAre person={person} />}
      actions={<Go href={`/conversations/${conversationId}/sheet`}>Prep sheet</Go>}
      sheet={sheet}
    >
      <Steps current="prepare" steps={steps} />
      <MissingPart readiness={readiness} />
      <Columns
        aside={
          <>
            <QuestionsPart shown={shown} />
            <PitchPart shown={shown} />
            <On here={here} conversation={conversation} />
          </>
        }
      >
        <WhyThem here={here} shown={shown} />
        <FactsPart here={here} shown={shown} paste={paste} />
      </Columns>
    </PageFrame>
  )
}

function WhoTheyAre({ person }: Pick<PreparationShown, 'person'>): VNode {
  const { title, company, level, levelBy } = person
  return (
    <>
      {[title, company?.name].filter(Boolean).join(', ')}{' '}
      <LevelTag name={levelNames[level]} rank={levelRank(level)} isGuess={levelBy === 'guess'} />
    </>
  )
}

function WhyThem({ here, shown }: { here: Here; shown: PreparationShown }): VNode {
  const { id, about, whyThem, minutes, updatedAt } = shown.conversation
  return (
    <Part title="Goal" id="why">
      <VerbForm here={here} verb="edit-conversation" fixed={{ id }} seenAt={updatedAt} said="Saved.">
        <TextArea
          name="about"
          label="What you want to learn"
          value={about}
          rows={2}
          placeholder="How a tea brand chooses its words"
        />
        <TextArea
          name="whyThem"
          label="Why them"
          hint="One thing that is true only of them, in words you could say to them."
          value={whyThem}
          rows={2}
        />
        <Field
          name="minutes"
          type="number"
          label="Minutes to ask for"
          hint="10 to 30 is easy to say yes to."
          value={minutes}
          min={1}
          max={480}
          size="short"
          inputmode="numeric"
        />
        <Buttons>
          <Button kind="quiet">Save</Button>
        </Buttons>
      </VerbForm>
    </Part>
  )
}

function QuestionsPart({ shown }: { shown: PreparationShown }): VNode {
  const { questions, conversation } = shown
  const href = `/conversations/${conversation.id}/questions`
  const minutes = minutesOf(shown)
  return (
    <Part title="Questions" aside={questions.length > 0 && <a href={href}>Edit questions</a>}>
      {questions.length === 0 ? (
        <>
          <p>
            None yet. Start with questions that suit their level. Your research will give you better ones.
          </p>
          <p>
            <Go href={href} kind="primary">
              Choose questions
            </Go>
          </p>
        </>
      ) : (
        <>
          <p>
            {many(questions.length, 'question')}
            {minutes !== null && `, about ${totalMinutes(questions)} of ${sayMinutes(minutes)}`}.
          </p>
          <ol>
            {questions.map(({ id, text, isMust }) => (
              <li key={id}>
                <bdi dir="auto">{text}</bdi> {isMust && <Tag strong>Must ask</Tag>}
              </li>
            ))}
          </ol>
        </>
      )}
    </Part>
  )
}

function PitchPart({ shown }: { shown: PreparationShown }): VNode {
  const { pitch, conversation, person } = shown
  const href = `/conversations/${conversation.id}/pitch`
  return (
    <Part title="Your pitch" aside={pitch && <a href={href}>Edit pitch</a>}>
      {pitch ? (
        <>
          <p class="as-written" dir="auto">
            {pitch.text}
          </p>
          <p class="hint">
            {sayLength(pitch.text)}. {pitch.isOwn ? `Only for ${person.name}.` : 'Your general pitch.'}
          </p>
        </>
      ) : (
        <>
          <p>30 seconds about you, for when they ask.</p>
          <p>
            <Go href={href}>Write your pitch</Go>
          </p>
        </>
      )}
    </Part>
  )
}

/** Where it goes from here: what is next, and while that is done on this page, the letter that comes after it. */
function On({
  here,
  conversation,
}: {
  here: Here
  conversation: z.output<typeof showConversation.gives>
}): VNode {
  const { id, next, person } = conversation
  const isPreparing = next.at === 'prepare' || next.at === 'questions'
  return (
    <Part title="Next">
      <p>
        {isPreparing ? 'You do not need to know everything. Write a short letter.' : sayDates(next.why, here)}
      </p>
      <p>
        {isPreparing ? (
          <Go href={`/conversations/${id}/ask`}>Write to {person.name}</Go>
        ) : next.at ? (
          <Go href={`/conversations/${id}/${next.at}`} kind="primary">
            {next.label}
          </Go>
        ) : (
          <Go href={`/conversations/${id}`}>Back to conversation</Go>
        )}
      </p>
    </Part>
  )
}
