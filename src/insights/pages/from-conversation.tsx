/** After a conversation: its notes in one list, to be ticked, typed and saved together; and what has been kept of it. */
import type { VNode } from 'preact'
import { showConversation } from '../../conversations/show-conversation.ts'
import { wayThrough } from '../../conversations/way-through.ts'
import type { Here, Page } from '../../here.ts'
import { Check, Choice, HiddenField, Select, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Empty, Go, Name, Part, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Steps } from '../../ui/progress.tsx'
import { insightKinds, kindSays, quotingSays, quotings, topicSays, topics } from '../insight.ts'
import { listNotes } from '../list-notes.ts'
import { type InsightOffered, insightsOffered } from '../notes-to-insights.ts'
import sheet from './from-conversation.sheet.css?path'
import { WhatFields } from './insight-form.tsx'
import { InsightRow } from './insight-row.tsx'

export const fromConversationPage: Page<'id'> = async (here) => {
  const noted = await here.ask(listNotes, { conversationId: here.params.id })
  const { conversationId, person, questions, notes, theySaid, others } = noted
  const { steps } = wayThrough(await here.ask(showConversation, { id: conversationId }))
  const kept = [...questions.flatMap(({ insights }) => insights), ...others]
  const lines = new Set(notes.map(({ text }) => text))
  const answers = questions.map(({ id, note }) => ({ questionId: id, note: withoutLines(note, lines) }))
  const offered = insightsOffered({ person, theySaid, answers, notes, kept })
  const isEmpty = offered.length === 0 && kept.length === 0
  return (
    <PageFrame
      together
      here={here}
      title={`What ${person.name} told you`}
      heading={
        <>
          What <Name of={person.name} /> told you
        </>
      }
      section="conversations"
      up={{ href: `/conversations/${conversationId}/debrief`, label: 'How it went' }}
      actions={<Go href={`/conversations/${conversationId}`}>Back to conversation</Go>}
      lead="One conversation is one data point. Save what is worth keeping, and ask the next person about it."
      sheet={sheet}
    >
      <Steps current="insights" steps={steps} />
      {isEmpty && (
        <Empty
          title="No notes yet"
          says="Notes you take under your questions appear here. You can also write down what you remember now."
          actions={<Go href={`/conversations/${conversationId}/meet`}>Go to questions</Go>}
        />
      )}
      {offered.length > 0 && <Offered here={here} conversationId={conversationId} offered={offered} />}
      {kept.length > 0 && (
        <Part title="Saved">
          <Rows label="Insights">
            {kept.map((insight) => (
              <InsightRow here={here} insight={insight} key={insight.id} />
            ))}
          </Rows>
        </Part>
      )}
      <Part title={isEmpty ? 'What they said' : 'Add another'}>
        <VerbForm
          here={here}
          verb="add-insight"
          fixed={{ conversationId, questionId: '' }}
          next={`/conversations/${conversationId}/insights`}
          said="Insight saved."
          id="something-else"
        >
          <WhatFields />
          <Buttons>
            <Button kind={offered.length > 0 ? 'quiet' : 'primary'}>Save insight</Button>
          </Buttons>
        </VerbForm>
      </Part>
    </PageFrame>
  )
}

/** What was noted under a question before notes were lines. */
const withoutLines = (note: string, lines: ReadonlySet<string>) =>
  note
    .split('\n')
    .filter((one) => !lines.has(one))
    .join('\n')

function Offered(props: { here: Here; conversationId: string; offered: InsightOffered[] }): VNode {
  const { here, conversationId, offered } = props
  return (
    <Part title="From your notes">
      <VerbForm
        here={here}
        verb="add-insights"
        fixed={{ conversationId }}
        next={`/conversations/${conversationId}/insights`}
        said="Insights saved: {count}."
        class="offered"
      >
        <ol>
          {offered.slice(0, 50).map((one, nth) => (
            <Line one={one} nth={nth} key={one.key} />
          ))}
        </ol>
        <p class="hint">What is off the record stays in this account: no brief and no letter has it.</p>
        <Buttons>
          <Button>Save ticked insights</Button>
        </Buttons>
      </VerbForm>
    </Part>
  )
}

function Line({ one, nth }: { one: InsightOffered; nth: number }): VNode {
  return (
    <li>
      <HiddenField name={`insights.${nth}.questionId`} value={one.questionId ?? ''} />
      <Check name={`insights.${nth}.take`} label={`Save insight ${nth + 1}`} checked={one.isTaken} />
      <TextArea name={`insights.${nth}.text`} label={`Insight ${nth + 1}`} value={one.text} rows={1} />
      <Choice
        name={`insights.${nth}.kind`}
        label="Type"
        options={insightKinds.map((kind) => ({ value: kind, label: kindSays[kind].label }))}
        value={one.kind}
      />
      <Select
        name={`insights.${nth}.about`}
        label="About"
        options={topics.map((topic) => ({ value: topic, label: topicSays[topic].label }))}
        value="company"
      />
      <Select
        name={`insights.${nth}.mayQuote`}
        label="May you quote it?"
        options={quotings.map((quoting) => ({ value: quoting, label: quotingSays[quoting] }))}
        value={one.mayQuote}
      />
    </li>
  )
}
