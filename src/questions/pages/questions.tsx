/** The questions of one conversation: their order, what fits into the time, what manners say of each, and where to find more. */
import type { VNode } from 'preact'
import { channelWords } from '../../conversations/answer-words.ts'
import type { Here } from '../../here.ts'
import { FindingsByForms } from '../../manners/findings-by-forms.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Columns, Go, Name } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { plural, sayInstant, sayMinutes } from '../../ui/say.ts'
import { topicNames } from '../bank.ts'
import { listEarlierQuestions } from '../list-earlier-questions.ts'
import { listQuestions } from '../list-questions.ts'
import { fitting, minutesForQuestions, mostQuestions, type Question } from '../question.ts'
import { type PreparationShown, showPreparation } from '../show-preparation.ts'
import { type SuggestedQuestions, suggestQuestions } from '../suggest-questions.ts'
import { BankPart, Offer } from './bank-part.tsx'
import { EarlierPart } from './earlier-part.tsx'
import { QuestionRow } from './question-row.tsx'
import asTyped from './questions.island.tsx?path'
import sheet from './questions.sheet.css?path'
import { SendBeforehand } from './send-beforehand.tsx'
import { TimeRuler } from './time-ruler.tsx'

export async function questionsPage(here: Here<'id'>): Promise<VNode> {
  const conversationId = here.params.id
  const shown = await here.ask(showPreparation, { conversationId })
  const list = await here.ask(listQuestions, { conversationId })
  const earlier = await here.ask(listEarlierQuestions, { conversationId })
  const topic = topicNames.find((one) => one === here.query.topic)
  const suggested = await here.ask(suggestQuestions, {
    conversationId,
    find: (here.query.find ?? '').slice(0, 100),
    ...(topic && { topic }),
  })
  const { person, asking, ruleChoices } = shown
  const { questions, minutes } = list
  const path = `/conversations/${conversationId}`
  return (
    <PageFrame
      together
      here={here}
      section="conversations"
      title={`Questions for ${person.name}`}
      heading={
        <>
          Questions for <Name of={person.name} />
        </>
      }
      up={{ href: `${path}/prepare`, label: 'Prepare' }}
      lead={sayMeeting(here, shown)}
      actions={
        <>
          {await SendBeforehand(here, shown)}
          {questions.length > 0 && <Go href={`${path}/sheet`}>Prep sheet</Go>}
          <Go href={`${path}/pitch`} kind="primary">
            Next: pitch
          </Go>
        </>
      }
      islands={[asTyped]}
      sheet={sheet}
    >
      <div
        data-situation={JSON.stringify({ kind: 'question', ...asking })}
        data-rule-choices={JSON.stringify(ruleChoices)}
        hidden
      />
      <div class="ask-desk">
        <Columns aside={<BankPart here={here} suggested={suggested} level={person.level} />}>
          <TimeRuler here={here} questions={questions} minutes={minutes} />
          <div data-live="rows">
            <FindingsByForms here={here} findings={list.findings} of={null} look="lines" />
            {questions.length === 0 ? (
              <FirstThree here={here} suggested={suggested} />
            ) : (
              <RowsWithCut here={here} questions={questions} minutes={minutes} name={person.name} />
            )}
            {list.advice && list.findings.length === 0 && <p class="hint">{list.advice}</p>}
          </div>
          {questions.length < mostQuestions && <WriteOne here={here} conversationId={conversationId} />}
          {here.model && questions.length < mostQuestions && (
            <p>
              <a href={`/ask-model?conversation=${conversationId}`}>Ask a model for questions</a>{' '}
              <span class="hint">You see what is sent first.</span>
            </p>
          )}
          <p class="hint ask-said" role="status" data-ask-said />
          <EarlierPart here={here} earlier={earlier} questions={questions} />
        </Columns>
      </div>
    </PageFrame>
  )
}

function sayMeeting(here: Here, { agreement, conversation }: PreparationShown): string {
  if (!agreement) return `You ask for ${sayMinutes(conversation.minutes)}.`
  const { startsAt, zone, channel, minutes } = agreement
  if (channel === 'letter') return 'They answer in writing.'
  return [channelWords[channel], startsAt && sayInstant(startsAt, here, zone), sayMinutes(minutes)]
    .filter(Boolean)
    .join(', ')
}

/** All that fit stand above the line; the rest is for when there is more time. */
function RowsWithCut(props: {
  here: Here
  questions: Question[]
  minutes: number | null
  name: string
}): VNode {
  const { here, questions, minutes, name } = props
  const fits = minutes === null ? questions.length : fitting(questions, minutes)
  const rows = questions.map((question, index) => (
    <QuestionRow
      here={here}
      question={question}
      number={index + 1}
      of={questions.length}
      hasMinutes={minutes !== null}
      key={question.id}
    />
  ))
  const cut = minutes !== null && fits < questions.length && (
    <li class="ask-cut" key="cut">
      {plural(minutesForQuestions(minutes), {
        one: 'Your # minute of questions ends here.',
        other: 'Your # minutes of questions end here.',
      })}{' '}
      The rest is for when {name} offers more time.
    </li>
  )
  return (
    <ol class="ask-rows" aria-label="Questions">
      {rows.slice(0, fits)}
      {cut}
      {rows.slice(fits)}
    </ol>
  )
}

/** To begin with: what their facts bring up, else the first of the bank that suit them. */
function FirstThree({ here, suggested }: { here: Here<'id'>; suggested: SuggestedQuestions }): VNode {
  const fromBank = suggested.topics
    .filter(({ topic }) => firstTopics.includes(topic))
    .flatMap(({ questions }) => questions.slice(0, 1))
  return (
    <div class="empty">
      <h2>Three good questions are enough to begin with.</h2>
      <ul class="bank-rows">
        {fromBank.slice(0, 3).map(({ slug, text, better }) => (
          <Offer
            here={here}
            text={better?.text ?? text}
            under={null}
            fixed={{ fromBank: slug, ...(better && { text: better.text }) }}
            id={`first-${slug}`}
            key={slug}
          />
        ))}
      </ul>
    </div>
  )
}

const firstTopics = ['path', 'industry', 'decisions', 'advice']

function WriteOne({ here, conversationId }: { here: Here; conversationId: string }): VNode {
  return (
    <VerbForm
      here={here}
      verb="add-question"
      fixed={{ conversationId, fromBank: '' }}
      next={here.url.pathname + here.url.search}
      said="Question added."
      class="ask-new"
    >
      <TextArea
        name="text"
        label="A question of your own"
        rows={1}
        placeholder="Write a question of your own, then Enter"
      />
      <Buttons>
        <Button kind="quiet">Add question</Button>
      </Buttons>
      <div data-as-typed>
        <FindingsByForms here={here} of={null} typed={{ dismissals: [], clean: '' }} />
      </div>
    </VerbForm>
  )
}
