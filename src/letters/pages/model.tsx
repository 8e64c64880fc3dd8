/** What would be sent to the model that the operator set up, word for word, before anything leaves. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Button, VerbForm } from '../../ui/form.tsx'
import { Empty, Go, Part } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { showModelRequest } from '../show-model-request.ts'

/** `?letter=…` to write a draft again, `?conversation=…` to find questions. */
export async function modelPage(here: Here): Promise<VNode> {
  const { letter, conversation } = here.query
  const isAsked = here.model !== null && Boolean(letter) !== Boolean(conversation)
  return (
    <PageFrame
      here={here}
      section="letters"
      title={conversation ? 'Ask a model for questions' : 'Ask a model for a draft'}
      lead={
        isAsked &&
        `This goes to ${here.model}, and only when you press the button. What comes back is checked.`
      }
      width="narrow"
      {...(letter && { up: { href: `/letters/${letter}`, label: 'Letter' } })}
      {...(conversation && {
        up: { href: `/conversations/${conversation}/questions`, label: 'Questions' },
      })}
    >
      {isAsked ? await Request(here, { letter, conversation }) : <Nothing here={here} />}
    </PageFrame>
  )
}

function Nothing({ here }: { here: Here }): VNode {
  return here.model === null ? (
    <Empty
      title="No model is set up here."
      says="Wellmet works without one. The person who runs it can set MODEL_URL and MODEL_NAME."
      actions={<Go href="/letters">Letters</Go>}
    />
  ) : (
    <Empty
      title="What should it help with?"
      says="Open a draft or the questions of a conversation, and ask from there."
      actions={<Go href="/letters">Letters</Go>}
    />
  )
}

async function Request(
  here: Here,
  { letter, conversation }: { letter: string | undefined; conversation: string | undefined },
): Promise<VNode> {
  const takes: Record<string, string> = letter ? { letterId: letter } : { conversationId: conversation ?? '' }
  const { messages } = await here.ask(showModelRequest, takes)
  return (
    <>
      <VerbForm
        here={here}
        verb="show-model-request"
        action="/ask-model/show-model-request"
        fixed={takes}
        next={letter ? '/letters/{id}' : '/conversations/{id}/questions'}
        said={letter ? 'Saved as a new draft. The old one is still there.' : 'Questions added.'}
      >
        <Button>Send to {here.model}</Button>
      </VerbForm>
      <Part title="What is sent">
        {messages.map(({ content }) => (
          <p class="as-written" dir="auto" key={content}>
            {content}
          </p>
        ))}
      </Part>
    </>
  )
}
