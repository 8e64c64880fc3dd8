/** The meeting itself, as one has it open in the room: the clock, what is spoken of, and what one presses. In writing it is another page. */
import type { VNode } from 'preact'
import type { Here, Page } from '../../here.ts'
import { NotFound } from '../../outcome.ts'
import { showPreparation } from '../../questions/show-preparation.ts'
import offline from '../../ui/offline.island.tsx?path'
import { PageFrame } from '../../ui/page-frame.tsx'
import { showConversation } from '../show-conversation.ts'
import { showMeeting } from '../show-meeting.ts'
import { InWriting } from './by-letter.tsx'
import first from './first-words.island.tsx?path'
import meet from './meet.island.tsx?path'
import sheet from './meet.sheet.css?path'
import { agendaOf, type Meeting } from './meet-agenda.tsx'
import { Clock, Foot, Side } from './meet-bands.tsx'
import { Agenda, Points } from './meet-points.tsx'

export const meetPage: Page<'id'> = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id })
  const prepared = await here.ask(showPreparation, { conversationId: shown.id })
  const { notes } = await here.ask(showMeeting, { conversationId: shown.id })
  const isInWriting = shown.agreement?.channel === 'letter'
  // Nothing of it can be done without a network.
  if (isInWriting && here.copy) throw new NotFound('meeting')
  if (isInWriting) return <InWriting here={here} shown={shown} prepared={prepared} />
  return <Room here={here} meeting={{ shown, prepared, notes }} />
}

function Room({ here, meeting }: { here: Here; meeting: Meeting }): VNode {
  const { shown } = meeting
  const points = agendaOf(here, meeting)
  return (
    <PageFrame
      together
      here={here}
      section="conversations"
      title={`Meet ${shown.person.name}`}
      isBare
      first={first}
      islands={[meet, offline]}
      sheet={sheet}
      isInstallable
      keptAs={{ name: shown.person.name, startsAt: shown.agreement?.startsAt ?? null }}
      room={{
        class: 'meeting',
        top: <Clock here={here} meeting={meeting} />,
        foot: <Foot here={here} points={points} />,
      }}
    >
      <h1 class="unseen">
        Meet <bdi>{shown.person.name}</bdi>
      </h1>
      <Points here={here} meeting={meeting} points={points} />
      <Agenda here={here} points={points} meeting={meeting} />
      <Side here={here} meeting={meeting} />
    </PageFrame>
  )
}
