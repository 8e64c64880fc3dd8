/** What every page of one conversation has in common: its way up, its name, and the nine steps. */
import type { ComponentChildren, VNode } from 'preact'
import type { z } from 'zod'
import type { Asset, Here, Island } from '../../here.ts'
import { Name } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Steps } from '../../ui/progress.tsx'
import type { showConversation } from '../show-conversation.ts'
import type { StepId } from '../step.ts'
import { wayThrough } from '../way-through.ts'

export type ConversationShown = z.output<typeof showConversation.gives>

/** `title` ends where the name follows: "Answers from", "Meeting with". `step` is the step this page is. */
export function ConversationFrame(props: {
  here: Here
  shown: ConversationShown
  title: string
  step: StepId
  lead?: ComponentChildren
  actions?: ComponentChildren
  islands?: Island[]
  sheet?: Asset
  children: ComponentChildren
}): VNode {
  const { here, shown, title, step, children, ...rest } = props
  const { name } = shown.person
  return (
    <PageFrame
      together
      {...rest}
      here={here}
      section="conversations"
      up={{ href: `/conversations/${shown.id}`, label: `Conversation with ${name}` }}
      title={`${title} ${name}`}
      heading={
        <>
          {title} <Name of={name} />
        </>
      }
    >
      <Steps current={step} steps={wayThrough(shown).steps} />
      {children}
    </PageFrame>
  )
}

/** Where one meets: a room's name as it was typed, a way into a video call, or a number to press. */
export function Place({ at }: { at: string }): VNode {
  const href = /^https?:\/\/\S+$/.test(at) ? at : isNumber(at) ? `tel:${at.replace(/[^\d+]/g, '')}` : null
  if (href === null) return <bdi>{at}</bdi>
  return (
    <a href={href} rel="noreferrer">
      <bdi>{at}</bdi>
    </a>
  )
}

const isNumber = (at: string) => /^\+?[\d ()./-]{7,30}$/.test(at)
