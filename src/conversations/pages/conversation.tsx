/** One conversation: the nine steps as a line, the one next thing to do, what is fixed, and one thread of what happened. */
import type { VNode } from 'preact'
import { today } from '../../account/profile.ts'
import type { Here, Page } from '../../here.ts'
import { showHostPage } from '../../hosts/show-host-page.ts'
import { showTerms } from '../../hosts/show-terms.ts'
import { listApplications } from '../../insights/list-applications.ts'
import { wordsById } from '../../letters/letter-words.ts'
import { listLetters } from '../../letters/list-letters.ts'
import { DateField, TextArea } from '../../ui/fields.tsx'
import { Button, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Columns, Go, Name } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Steps } from '../../ui/progress.tsx'
import { sayDates, sayDay } from '../../ui/say.ts'
import { State } from '../../ui/state.tsx'
import { TermsNote } from '../../ui/terms-note.tsx'
import { showConversation } from '../show-conversation.ts'
import { markOf, stages } from '../stage.ts'
import { wayThrough } from '../way-through.ts'
import { ArchiveButton } from './archive-button.tsx'
import type { ConversationShown } from './frame.tsx'
import { Margin } from './margin.tsx'
import { MeetingSet } from './meeting-set.tsx'
import { Promises } from './promises.tsx'
import { Thread } from './thread.tsx'
import { type ConfirmationShown, confirmationOf, WriteBack } from './write-back.tsx'

export const conversationPage: Page<'id'> = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id })
  const { person } = shown
  const { current, steps } = wayThrough(shown)
  const { applications } = shown.company
    ? await here.ask(listApplications, { companyId: shown.company.id })
    : { applications: [] }
  const { letters } =
    shown.letters.length > 0
      ? await here.ask(listLetters, { conversationId: shown.id, withText: true })
      : { letters: [] }
  return (
    <PageFrame
      together
      here={here}
      section="conversations"
      up={{ href: '/conversations', label: 'Conversations' }}
      title={`Conversation with ${person.name}`}
      heading={<Name of={person.name} />}
      lead={<Lead shown={shown} />}
      actions={<State mark={markOf(shown.stage)}>{stages[shown.stage].label}</State>}
    >
      <Steps current={current} steps={steps} />
      <Columns aside={<Margin here={here} shown={shown} applications={applications} />}>
        {!shown.debrief && <TermsNote here={here} of={await here.ask(showTerms, { personId: person.id })} />}
        <Next here={here} shown={shown} confirmation={await confirmationOf(here, shown)} />
        {await OnTheirPage(here, shown)}
        <MeetingSet here={here} shown={shown} />
        <Thread here={here} shown={shown} words={wordsById(letters)} />
        {shown.promises.length > 0 && (
          <Promises here={here} conversationId={shown.id} promises={shown.promises} />
        )}
      </Columns>
    </PageFrame>
  )
}

/** What it is about, who they are, and who made the link. */
function Lead({ shown: { person, company, about, referrers } }: { shown: ConversationShown }): VNode {
  const work = [person.title, company?.name].filter(Boolean).join(', ')
  const referrer = referrers.find(({ to }) => to === person.name)
  return (
    <>
      {about && (
        <span class="deed" dir="auto">
          {about}
        </span>
      )}
      <bdi>{work}</bdi>
      {work && referrer && '. '}
      {referrer && (
        <>
          <Name of={referrer.name} /> referred you.
        </>
      )}
    </>
  )
}

/** The one thing to press now, and why. */
function Next(props: { here: Here; shown: ConversationShown; confirmation: ConfirmationShown }): VNode {
  const { here, shown, confirmation } = props
  const { id, next } = shown
  const { isOpen, offers } = stages[shown.stage]
  if (shown.hasDied && next.at === null)
    return (
      <section class="next-step is-calm" aria-labelledby="next">
        <h2 id="next">{next.label}</h2>
        <p class="why">{next.why}</p>
        {!shown.archivedAt && (
          <div class="actions">
            <ArchiveButton here={here} id={id} kind="quiet" />
          </div>
        )}
      </section>
    )
  return (
    <section class="next-step" aria-labelledby="next">
      <p class="hint">Next step</p>
      <h2 id="next">{next.label}</h2>
      <p class="why">{sayDates(next.why, here)}</p>
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
        <WriteBack here={here} shown={shown} letter={confirmation} />
        {offers === 'record-answer' && <PasteReply here={here} shown={shown} />}
        {offers === 'record-answer' && <Go href={`/conversations/${id}/schedule`}>Record answer</Go>}
        {offers === 'add-right-person' && (
          <Go href={`/people/${shown.person.id}#referrals`}>Add the right person</Go>
        )}
      </div>
    </section>
  )
}

/** What they said last on the page that was made for them, where something is to be done about it or to be known. */
async function OnTheirPage(here: Here, { id, agreement }: ConversationShown): Promise<VNode | null> {
  const { pages } = await here.ask(showHostPage, { id })
  const erased = pages.find(({ erasedAt }) => erasedAt)
  const said = pages.find(({ answers }) => answers.length > 0)?.answers.at(-1)
  const isOver = agreement?.startsAt ? Date.parse(agreement.startsAt) <= here.now.epochMilliseconds : false
  const isSuggested = said?.kind === 'another-time' && (!agreement || isOver)
  if (!erased && !said) return null
  return (
    <p class={isSuggested ? 'why' : 'hint'}>
      {isSuggested && 'They suggested another time on their page. '}
      {said?.kind === 'missed' && 'They could not make it, they say on their page. '}
      {!isSuggested && said && said.kind !== 'missed' && 'They answered on their page. '}
      {erased?.erasedAt && `They had their data erased on ${sayDay(erased.erasedAt, here)}. `}
      <a href={`/conversations/${id}/page`}>{isSuggested ? 'Accept time' : 'See the page'}</a>
    </p>
  )
}

/** Their words, pasted where one waits for them; what they mean is said on the next page. */
function PasteReply({ here, shown: { id, person } }: { here: Here; shown: ConversationShown }): VNode {
  const fixed = { conversationId: id, personId: person.id }
  return (
    <details class="confirm" open={hasWords(here, 'record-received', fixed)}>
      <summary class="button quiet">Paste reply</summary>
      <div class="confirm-body">
        <VerbForm
          here={here}
          verb="record-received"
          fixed={fixed}
          next="/letters/{id}/reply"
          said="Reply saved."
        >
          <TextArea name="body" label="Paste what they wrote" rows={4} required />
          <DateField name="receivedOn" label="Date received" value={today(here.seeker, here.now)} />
          <Button>Save reply</Button>
        </VerbForm>
      </div>
    </details>
  )
}
