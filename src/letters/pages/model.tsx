/** What would be sent to the model that the operator set up, word for word, before anything leaves. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Button, VerbForm } from '../../ui/form.tsx'
import { Empty, Go, Part } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { showModelRequest } from '../show-model-request.ts'

/** What a model can be asked for, by what stands in the address. */
interface Wish {
  title: string
  up: { href: string; label: string }
  takes: Record<string, string>
  /** Where the answer went, and what is said of it. */
  next: string
  said: string
}

/** `?letter=…` to write a draft again, `?conversation=…` to find questions, with `&paste=…` to pick facts from a text. */
function wishOf({ letter, conversation, paste }: Record<string, string | undefined>): Wish | null {
  if (letter)
    return {
      title: 'Ask a model for a draft',
      up: { href: `/letters/${letter}`, label: 'Letter' },
      takes: { letterId: letter },
      next: '/letters/{id}',
      said: 'Saved as a new draft. The old one is still there.',
    }
  if (!conversation) return null
  if (paste)
    return {
      title: 'Ask a model for facts',
      up: { href: `/conversations/${conversation}/prepare`, label: 'Prepare' },
      takes: { pasteId: paste },
      next: `/conversations/${conversation}/prepare#paste`,
      said: 'Facts picked. None is kept before you choose it.',
    }
  return {
    title: 'Ask a model for questions',
    up: { href: `/conversations/${conversation}/questions`, label: 'Questions' },
    takes: { conversationId: conversation },
    next: '/conversations/{id}/questions',
    said: 'Questions added.',
  }
}

export async function modelPage(here: Here): Promise<VNode> {
  const wish = here.model === null ? null : wishOf(here.query)
  return (
    <PageFrame
      here={here}
      section={here.query.letter || !wish ? 'letters' : 'conversations'}
      title={wish?.title ?? 'Ask a model'}
      lead={
        wish && `This goes to ${here.model}, and only when you press the button. What comes back is checked.`
      }
      width="narrow"
      {...(wish && { up: wish.up })}
    >
      {wish ? await Request(here, wish) : <Nothing here={here} />}
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
      says="Open a draft, the questions of a conversation or a pasted text, and ask from there."
      actions={<Go href="/letters">Letters</Go>}
    />
  )
}

async function Request(here: Here, { takes, next, said }: Wish): Promise<VNode> {
  const { messages } = await here.ask(showModelRequest, takes)
  return (
    <>
      <VerbForm
        here={here}
        verb="show-model-request"
        action="/ask-model/show-model-request"
        fixed={takes}
        next={next}
        said={said}
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
