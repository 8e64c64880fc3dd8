/** After a conversation: each question with its note, and a form that keeps the note as an insight. */
import type { VNode } from 'preact'
import { showConversation } from '../../conversations/show-conversation.ts'
import { wayThrough } from '../../conversations/way-through.ts'
import type { Here, Page } from '../../here.ts'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Empty, Go, Name, Part, Rows } from '../../ui/list.tsx'
import { Page as Paper } from '../../ui/page.tsx'
import { Quote } from '../../ui/paper.tsx'
import { Steps } from '../../ui/progress.tsx'
import type { Insight } from '../insight.ts'
import { listNotes } from '../list-notes.ts'
import { WhatFields } from './insight-form.tsx'
import { InsightRow } from './insight-row.tsx'

export const fromConversationPage: Page = async (here) => {
  const notes = await here.ask(listNotes, { conversationId: here.params.id ?? '' })
  const { conversationId, person } = notes
  const { steps } = wayThrough(await here.ask(showConversation, { id: conversationId }))
  const { theySaid, others } = notes
  const isNew = theySaid !== '' && others.length === 0
  const noted = notes.questions.filter(({ note, insights }) => note !== '' || insights.length > 0)
  return (
    <Paper
      together
      here={here}
      title={`What ${person.name} told you`}
      heading={
        <>
          What <Name of={person.name} /> told you
        </>
      }
      section="conversations"
      up={{ href: `/conversations/${conversationId}/debrief`, label: 'Debrief' }}
      actions={<Go href={`/conversations/${conversationId}`}>The conversation</Go>}
      lead="Keep each thing by itself, and say whether you may quote it. It comes back in the brief of the company."
    >
      <Steps current="Keep" steps={steps} />
      {noted.map((asked) => (
        <Part title={asked.text} key={asked.id}>
          {asked.insights.length > 0 && <Kept here={here} insights={asked.insights} />}
          {asked.note && (
            <Keep
              here={here}
              conversationId={conversationId}
              questionId={asked.id}
              note={asked.note}
              isMore={asked.insights.length > 0}
            />
          )}
        </Part>
      ))}
      <Part
        title={isNew ? 'From your debrief' : noted.length > 0 ? 'Something else they said' : 'In their words'}
      >
        {noted.length === 0 && !theySaid && (
          <Empty
            title="There are no notes yet."
            says="Notes that you write under your questions wait here to be kept. What you remember now will do as well."
            actions={<Go href={`/conversations/${conversationId}/meet`}>To the questions</Go>}
          />
        )}
        {theySaid && !isNew && <Quote by="From your debrief">{theySaid}</Quote>}
        {others.length > 0 && <Kept here={here} insights={others} />}
        <VerbForm
          here={here}
          verb="add-insight"
          fixed={{ conversationId, questionId: '' }}
          next={`/conversations/${conversationId}/insights`}
          said="Kept."
          id="something-else"
        >
          <WhatFields known={{ text: isNew ? theySaid : '' }} />
          <Buttons>
            <Button>Keep it as an insight</Button>
          </Buttons>
        </VerbForm>
      </Part>
    </Paper>
  )
}

function Keep(props: {
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
      said="Kept."
    >
      <WhatFields known={{ text: isMore ? '' : note }} />
      <Buttons>
        <Button kind={isMore ? 'quiet' : 'primary'}>Keep this as an insight</Button>
      </Buttons>
    </VerbForm>
  )
  if (!isMore) return form
  return (
    <details>
      <summary>Keep more of this answer</summary>
      <Quote by="Your note">{note}</Quote>
      {form}
    </details>
  )
}

const Kept = ({ here, insights }: { here: Here; insights: Insight[] }): VNode => (
  <Rows label="Kept of this">
    {insights.map((insight) => (
      <InsightRow here={here} insight={insight} key={insight.id} />
    ))}
  </Rows>
)
