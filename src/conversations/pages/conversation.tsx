/** One conversation: the nine steps, the one next thing to do, and ways to everything in it. */
import type { VNode } from 'preact'
import type { Here, Page } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Columns, Go, Name, Part } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Steps } from '../../ui/progress.tsx'
import { sayDates } from '../../ui/say.ts'
import { State } from '../../ui/state.tsx'
import { showConversation } from '../show-conversation.ts'
import { markOf, stages } from '../stage.ts'
import { wayThrough } from '../way-through.ts'
import { ArchiveButton } from './archive-button.tsx'
import type { ConversationShown } from './frame.tsx'
import { Margin } from './margin.tsx'
import { Promises } from './promises.tsx'
import { Agreed, Answers, Debriefed, Letters } from './so-far.tsx'
import { WriteBack } from './write-back.tsx'

export const conversationPage: Page<'id'> = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id })
  const { person, company } = shown
  const { current, steps } = wayThrough(shown)
  return (
    <PageFrame
      together
      here={here}
      section="conversations"
      up={{ href: '/conversations', label: 'Conversations' }}
      title={`Conversation with ${person.name}`}
      heading={<Name of={person.name} />}
      lead={<bdi>{[person.title, company?.name].filter(Boolean).join(', ')}</bdi>}
      actions={<State mark={markOf(shown.stage)}>{stages[shown.stage].label}</State>}
    >
      <Steps current={current} steps={steps} />
      <Columns aside={<Margin here={here} shown={shown} />}>
        <Next here={here} shown={shown} />
        {shown.debrief && <Debriefed here={here} shown={shown} />}
        {shown.agreement && <Agreed here={here} shown={shown} />}
        {shown.answers.length > 0 && <Answers here={here} shown={shown} />}
        <Letters here={here} shown={shown} />
        {shown.promises.length > 0 && (
          <Promises here={here} conversationId={shown.id} promises={shown.promises} />
        )}
      </Columns>
    </PageFrame>
  )
}

/** The one thing to press now, and why. */
function Next({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  const { id, next } = shown
  const { isOpen, offers } = stages[shown.stage]
  return (
    <Part title="Next">
      <p>{sayDates(next.at ? next.why : `${next.label}. ${next.why}`, here)}</p>
      {!shown.debrief &&
        shown.timing.map(({ rule, says }) => (
          <p class="hint" key={rule}>
            {says} <a href={`/rules/${rule}`}>Why</a>
          </p>
        ))}
      <div class="actions">
        {next.at && (
          <Go kind="primary" href={`/conversations/${id}/${next.at}`}>
            {next.label}
          </Go>
        )}
        {offers === 'reopen' && !shown.handedOnTo && (
          <PressForm
            here={here}
            verb="reopen-conversation"
            fixed={{ id }}
            label="Reopen"
            next={`/conversations/${id}`}
            said="Reopened."
            kind="primary"
          />
        )}
        {shown.handedOnTo && (
          <Go kind="primary" href={`/conversations/${shown.handedOnTo}`}>
            Go to the new conversation
          </Go>
        )}
        {!isOpen && !shown.archivedAt && <ArchiveButton here={here} id={id} kind="primary" />}
        <WriteBack here={here} shown={shown} />
        {offers === 'record-answer' && <Go href={`/conversations/${id}/schedule`}>Record answer</Go>}
        {offers === 'add-right-person' && (
          <Go href={`/people/${shown.person.id}#referrals`}>Add the right person</Go>
        )}
      </div>
    </Part>
  )
}
