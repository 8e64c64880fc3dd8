/** All conversations that are going on, by what they ask for; the archived ones have a page of their own. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here, Page } from '../../here.ts'
import { Empty, Go, Name, Part, Row, Rows, Why } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Pager, placeIn } from '../../ui/pager.tsx'
import { sayDates, sayInstant } from '../../ui/say.ts'
import { State } from '../../ui/state.tsx'
import { listConversations } from '../list-conversations.ts'
import { markOf, stages } from '../stage.ts'

type Line = z.output<typeof listConversations.gives>['groups'][number]['conversations'][number]

export const conversationsPage: Page = async (here) => {
  const archived = here.query.archived === 'yes' || here.query.put === 'away'
  const { groups, next, previous } = await here.ask(listConversations, { archived, ...placeIn(here) })
  return (
    <PageFrame
      together
      here={here}
      section="conversations"
      title={archived ? 'Archived conversations' : 'Conversations'}
      {...(archived && { up: { href: '/conversations', label: 'Conversations' } })}
      actions={!archived && groups.length > 0 && <Go href="/conversations/new">New conversation</Go>}
    >
      {groups.length === 0 && <Nothing archived={archived} />}
      {groups.map(({ group, says, conversations }) => (
        <Part title={says} key={group}>
          <Rows label={says}>
            {conversations.map((line) => (
              <ConversationRow here={here} line={line} key={line.id} />
            ))}
          </Rows>
        </Part>
      ))}
      <Pager
        path="/conversations"
        keep={archived ? { archived: 'yes' } : {}}
        next={next}
        previous={previous}
      />
      {!archived && (
        <p>
          <a href="/conversations?archived=yes">Archived conversations</a>
        </p>
      )}
    </PageFrame>
  )
}

function ConversationRow({ here, line }: { here: Here; line: Line }): VNode {
  const { label, group } = stages[line.stage]
  const what = [line.title, line.company].filter(Boolean).join(', ')
  return (
    <Row
      href={`/conversations/${line.id}`}
      title={<Name of={line.name} />}
      sub={<bdi>{[what, line.about].filter(Boolean).join(' · ')}</bdi>}
      meta={
        group === 'meet' && line.startsAt && here.seeker ? (
          <time dateTime={line.startsAt}>{sayInstant(line.startsAt, here)}</time>
        ) : (
          <State mark={markOf(line.stage)}>{label}</State>
        )
      }
      why={
        <Why>
          {line.next}. {sayDates(line.why, here)}
        </Why>
      }
    />
  )
}

const Nothing = ({ archived }: { archived: boolean }): VNode =>
  archived ? (
    <Empty
      title="No archived conversations"
      says="When a conversation is over, archive it from its page. You can still read it here."
    />
  ) : (
    <Empty
      title="Who would you like to learn from?"
      says="Choose someone who does work you are curious about, then start from their page."
      actions={
        <>
          <Go kind="primary" href="/conversations/new">
            Choose a person
          </Go>
          <Go href="/people/new">Add person</Go>
        </>
      }
    />
  )
