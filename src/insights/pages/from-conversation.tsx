/** After a conversation: each question with its note, and a form that saves the note as an insight. */
import type { VNode } from 'preact'
import { showConversation } from '../../conversations/show-conversation.ts'
import { wayThrough } from '../../conversations/way-through.ts'
import type { Here, Page } from '../../here.ts'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Empty, Go, Name, Part, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Quote } from '../../ui/paper.tsx'
import { Steps } from '../../ui/progress.tsx'
import type { Insight } from '../insight.ts'
import { listNotes } from '../list-notes.ts'
import { WhatFields } from './insight-form.tsx'
import { InsightRow } from './insight-row.tsx'

export const fromConversationPage: Page<'id'> = async (here) => {
  const notes = await here.ask(listNotes, { conversationId: here.params.id })
  const { conversationId, person } = notes
  const { steps } = wayThrough(await here.ask(showConversation, { id: conversationId }))
  const { theySaid, others } = notes
  const isNew = theySaid !== '' && others.length === 0
  const noted = notes.questions.filter(({ note, insights }) => note !== '' || insights.length > 0)
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
      lead="Save each thing separately and say if you may quote it. It will appear in the company brief."
    >
      <Steps current="insights" steps={steps} />
      {noted.map((asked) => (
        <Part title={asked.text} key={asked.id}>
          {asked.insights.length > 0 && <Saved here={here} insights={asked.insights} />}
          {asked.note && (
            <SaveForm
              here={here}
              conversationId={conversationId}
              questionId={asked.id}
              note={asked.note}
              isMore={asked.insights.length > 0}
            />
          )}
        </Part>
      ))}
      <Part title={isNew ? 'From your notes' : noted.length > 0 ? 'Add another' : 'What they said'}>
        {noted.length === 0 && !theySaid && (
          <Empty
            title="No notes yet"
            says="Notes you take under your questions appear here. You can also write down what you remember now."
            actions={<Go href={`/conversations/${conversationId}/meet`}>Go to questions</Go>}
          />
        )}
        {theySaid && !isNew && <Quote by="From your notes">{theySaid}</Quote>}
        {others.length > 0 && <Saved here={here} insights={others} />}
        <VerbForm
          here={here}
          verb="add-insight"
          fixed={{ conversationId, questionId: '' }}
          next={`/conversations/${conversationId}/insights`}
          said="Insight saved."
          id="something-else"
        >
          <WhatFields known={{ text: isNew ? theySaid : '' }} />
          <Buttons>
            <Button>Save insight</Button>
          </Buttons>
        </VerbForm>
      </Part>
    </PageFrame>
  )
}

function SaveForm(props: {
  here: Here
  conversationId: string
  questionId: string
  note: string
  isMore: boolean
}): VNode {
  const { here, conversationId, questionId, note, isMore } = props
  const form = (
    <VerbForm
      here={here}
      verb="add-insight"
      fixed={{ conversationId, questionId }}
      next={`/conversations/${conversationId}/insights`}
      said="Insight saved."
    >
      <WhatFields known={{ text: isMore ? '' : note }} />
      <Buttons>
        <Button kind={isMore ? 'quiet' : 'primary'}>Save insight</Button>
      </Buttons>
    </VerbForm>
  )
  if (!isMore) return form
  return (
    <details>
      <summary>Add another from this answer</summary>
      <Quote by="Your note">{note}</Quote>
      {form}
    </details>
  )
}

const Saved = ({ here, insights }: { here: Here; insights: Insight[] }): VNode => (
  <Rows label="Insights">
    {insights.map((insight) => (
      <InsightRow here={here} insight={insight} key={insight.id} />
    ))}
  </Rows>
)
