/** The seeker's side of a page for a host: to make it, to see what it says and what was answered, and to end it. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import { showProfile } from '../../account/show-profile.ts'
import { isThisMachine } from '../../addresses.ts'
import { showConversation } from '../../conversations/show-conversation.ts'
import type { Here, Page } from '../../here.ts'
import { listQuestions } from '../../questions/list-questions.ts'
import { Field, Select, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { DetailList, Name, Part } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { sayDate, sayDay, sayInstant, sayList } from '../../ui/say.ts'
import { TermsNote } from '../../ui/terms-note.tsx'
import { mostQuestions } from '../host-page.ts'
import { showHostPage } from '../show-host-page.ts'
import { showTerms } from '../show-terms.ts'
import { ReplyCardPart } from './reply-card.tsx'
import { TimesToOffer } from './times-to-offer.tsx'

type HostPagesShown = z.output<(typeof showHostPage)['gives']>
type PageOfHost = HostPagesShown['pages'][number]

export const answerPagePage: Page<'id'> = async (here) => {
  const { id } = here.params
  const shown = await here.ask(showHostPage, { id })
  const open = shown.pages.find(({ isOpen }) => isOpen)
  const answered = shown.pages.filter(({ answers, erasedAt }) => answers.length > 0 || erasedAt)
  return (
    <PageFrame
      here={here}
      section="conversations"
      width="narrow"
      up={{ href: `/conversations/${id}`, label: shown.person }}
      title={`Page for ${shown.person}`}
      heading={
        <>
          Page for <Name of={shown.person} />
        </>
      }
      lead="A private page on which they answer in one press, without an account. Wellmet sends nothing: you put its address in your letter."
    >
      <TermsNote here={here} of={await here.ask(showTerms, { personId: shown.personId })} />
      {answered.map((page) => (
        <Answers here={here} page={page} isAgreed={shown.isAgreed} conversationId={id} key={page.id} />
      ))}
      {open && <Open here={here} page={open} conversationId={id} card={await ReplyCardPart(here, open.id)} />}
      {open ? (
        <details>
          <summary>Create a new page in its place</summary>
          <p>
            The address of the page before leads to the new one. Where it must lead nowhere, end that page
            first.
          </p>
          {await Create(here, id)}
        </details>
      ) : (
        <Part title="What they will see">{await Create(here, id)}</Part>
      )}
    </PageFrame>
  )
}

/** Where only this machine can reach an address of ours, there is none to put into a letter. */
const isHome = (here: Here) => isThisMachine(here.url.hostname)

function Open({
  here,
  page,
  conversationId,
  card,
}: {
  here: Here
  page: PageOfHost
  conversationId: string
  card: VNode
}): VNode {
  return (
    <Part title="This page is open">
      <DetailList
        details={[
          ['Who', page.who],
          ['Why you', page.why],
          ['Referred by', page.referrer],
          ['About', page.about.join(' · ')],
          ['Times', page.times.map((at) => sayInstant(at, here)).join(' · ')],
          ['Ends', sayDay(page.endsAt, here)],
        ]}
      />
      <details open={isHome(here)}>
        <summary>Reply card</summary>
        {isHome(here) && (
          <p>The address of the page works on this computer only, so send the card in its place.</p>
        )}
        {card}
      </details>
      <PressForm
        here={here}
        verb="end-host-page"
        fixed={{ id: page.id }}
        label="End page"
        confirm="Its address shows nothing any more, and the times it holds are free. A meeting that is set stays set."
        next={`/conversations/${conversationId}/page`}
        said="Page ended."
      />
    </Part>
  )
}

const kinds: Record<string, string> = {
  yes: 'Yes',
  'another-time': 'Yes, at another time',
  'in-writing': 'In writing',
  later: 'Later',
  substitute: 'A colleague instead',
  'wrong-person': 'Not the right person',
  no: 'No, thanks',
  never: 'Do not contact me again',
  canceled: 'Talk canceled',
  missed: 'Could not make it',
}

/** What was answered on it, newest first; a time that was suggested can be accepted. */
function Answers({
  here,
  page,
  isAgreed,
  conversationId,
}: {
  here: Here
  page: PageOfHost
  isAgreed: boolean
  conversationId: string
}): VNode {
  const [last, ...earlier] = page.answers.toReversed()
  return (
    <Part title="What they answered">
      {page.erasedAt && (
        <p>
          On {sayDay(page.erasedAt, here)} they had their data erased{page.erased && `: ${page.erased}`}.
        </p>
      )}
      {last && (
        <>
          <Said here={here} answer={last} />
          {last.kind === 'another-time' && !isAgreed && <Accept here={here} answer={last} />}
          {last.kind === 'substitute' && last.colleague !== '' && (
            <TakeColleague here={here} answer={last} conversationId={conversationId} />
          )}
        </>
      )}
      {earlier.length > 0 && (
        <details>
          <summary>Earlier</summary>
          {earlier.map((answer) => (
            <Said here={here} answer={answer} key={answer.id} />
          ))}
        </details>
      )}
    </Part>
  )
}

type Answer = PageOfHost['answers'][number]

function Said({ here, answer }: { here: Here; answer: Answer }): VNode {
  const times = [answer.firstAt, answer.secondAt].flatMap((at) => (at ? [sayInstant(at, here)] : []))
  return (
    <DetailList
      details={[
        ['Answer', kinds[answer.kind] ?? answer.kind],
        [answer.kind === 'another-time' ? 'Suggested' : 'When', sayList(times, 'or')],
        ['Not before', answer.againOn && sayDate(answer.againOn, here)],
        ['Colleague', [answer.colleague, answer.reach].filter(Boolean).join(', ')],
        ['Use their name', answer.mayUseName === 'not-asked' ? '' : answer.mayUseName],
        ['They wrote', answer.line],
        ['On', sayInstant(answer.answeredAt, here)],
      ]}
    />
  )
}

/** The conversation goes on with the one they named, by the name and the leave that they gave. */
function TakeColleague(props: { here: Here; answer: Answer; conversationId: string }): VNode {
  const { here, answer, conversationId } = props
  const mayUseName = answer.mayUseName === 'yes' ? 'yes' : 'no'
  return (
    <PressForm
      here={here}
      verb="accept-substitute"
      fixed={{ id: conversationId, name: answer.colleague, mayUseName, note: answer.reach }}
      label={`Start conversation with ${answer.colleague}`}
      next="/conversations/{id}"
      said="Conversation started with {name}."
      kind="primary"
    />
  )
}

function Accept({ here, answer }: { here: Here; answer: Answer }): VNode {
  const times = [
    { value: 'first', at: answer.firstAt },
    { value: 'second', at: answer.secondAt },
  ]
  return (
    <VerbForm
      here={here}
      verb="accept-suggested-time"
      fixed={{ id: answer.id }}
      next="/conversations/{id}"
      said="Saved. The meeting is set, and their page shows it."
    >
      <Select
        name="which"
        label="Time"
        options={times.flatMap(({ value, at }) => (at ? [{ value, label: sayInstant(at, here) }] : []))}
      />
      <Select
        name="channel"
        label="How"
        options={[
          { value: 'video', label: 'By video' },
          { value: 'phone', label: 'By phone' },
          { value: 'in-person', label: 'In person' },
        ]}
      />
      <Field name="place" label="Place or link" placeholder="Address, video link or phone number" />
      <Buttons>
        <Button>Accept</Button>
      </Buttons>
    </VerbForm>
  )
}

/** Filled in with what is known; all of it can be said otherwise for this one person. */
async function Create(here: Here, id: string): Promise<VNode> {
  const conversation = await here.ask(showConversation, { id })
  const profile = await here.ask(showProfile, {})
  const { questions } = await here.ask(listQuestions, { conversationId: id })
  const referrer = conversation.referrers.find(({ mayUseName }) => mayUseName === 'yes')
  const first = [...questions].sort((a, b) => Number(b.isMust) - Number(a.isMust)).slice(0, mostQuestions)
  return (
    <VerbForm
      here={here}
      verb="create-host-page"
      fixed={{ id }}
      next={`/conversations/${id}/page`}
      said="Page created. Copy this line into your letter now: the address is not shown again."
      copy={{
        label: 'Line for your letter',
        text: `You can answer in one press here, without an account: ${here.url.origin}/ask/{secret}`,
      }}
    >
      <TextArea name="who" label="Who you are, in 1 or 2 sentences" value={profile.background} required />
      <TextArea
        name="why"
        label="Why you ask them, in 1 or 2 sentences"
        value={conversation.whyThem}
        required
      />
      <Field
        name="referrer"
        label="Who referred you"
        value={referrer?.name}
        hint="Only a name that you may use. Empty where no one did."
      />
      <TextArea
        name="about"
        label={`Up to ${mostQuestions} questions, one on each line`}
        value={first.map(({ text }) => text).join('\n')}
      />
      {await TimesToOffer(here, id)}
      <Buttons>
        <Button>Create page</Button>
      </Buttons>
    </VerbForm>
  )
}
