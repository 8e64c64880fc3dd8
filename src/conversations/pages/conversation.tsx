/** One conversation: the nine steps, the one next thing to do, and ways to everything in it. */
import type { VNode } from 'preact'
import type { Here, Page as PageOf } from '../../here.ts'
import { Field, TextArea } from '../../ui/fields.tsx'
import { Button, PressForm, problemOf, VerbForm } from '../../ui/form.tsx'
import { Columns, Facts, Go, Name, Part, Row, Rows, Tag } from '../../ui/list.tsx'
import { Page } from '../../ui/page.tsx'
import { Quote } from '../../ui/paper.tsx'
import { Steps } from '../../ui/progress.tsx'
import { sayDate, sayInstant, sayMinutes } from '../../ui/when.ts'
import { showConversation } from '../show-conversation.ts'
import { answerWords, channelWords, stageWords, wentWords } from '../stage-words.ts'
import { wayThrough } from '../way-through.ts'
import { Place, type Shown } from './frame.tsx'
import { Promises } from './promises.tsx'
import { WriteBack } from './write-back.tsx'

export const conversationPage: PageOf = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id ?? '' })
  const { person, company } = shown
  const { current, steps } = wayThrough(shown)
  return (
    <Page
      here={here}
      section="conversations"
      up={{ href: '/conversations', label: 'Conversations' }}
      title={`Conversation with ${person.name}`}
      heading={<Name of={person.name} />}
      lead={<bdi>{[person.title, company?.name].filter(Boolean).join(', ')}</bdi>}
      actions={<Tag strong>{stageWords[shown.stage]}</Tag>}
    >
      <Steps current={current} steps={steps} />
      <Columns aside={<Margin here={here} shown={shown} />}>
        <Next here={here} shown={shown} />
        {shown.debrief && <Debriefed here={here} shown={shown} />}
        {shown.agreement && <Agreed here={here} shown={shown} />}
        {shown.answers.length > 0 && <Answers here={here} shown={shown} />}
        <Letters shown={shown} />
        {shown.promises.length > 0 && (
          <Promises here={here} conversationId={shown.id} promises={shown.promises} />
        )}
      </Columns>
    </Page>
  )
}

const isToRest = ({ stage }: Shown) => stage === 'no-answer' || stage === 'declined' || stage === 'never'

/** The one thing to press now, and why. */
function Next({ here, shown }: { here: Here; shown: Shown }): VNode {
  const { id, next, stage } = shown
  return (
    <Part title="Next">
      <p>{next.at ? next.why : `${next.label}. ${next.why}`}</p>
      {!shown.debrief &&
        shown.timing.map(({ rule, says }) => (
          <p class="hint" key={rule}>
            {says} <a href={`/manners/${rule}`}>Why</a>
          </p>
        ))}
      <div class="actions">
        {next.at && (
          <Go kind="primary" href={`/conversations/${id}/${next.at}`}>
            {next.label}
          </Go>
        )}
        {stage === 'kept' && !shown.handedOnTo && (
          <PressForm
            here={here}
            verb="reopen-conversation"
            fixed={{ id }}
            label="Take it up again"
            next={`/conversations/${id}`}
            said="It is open again."
            kind="primary"
          />
        )}
        {shown.handedOnTo && (
          <Go kind="primary" href={`/conversations/${shown.handedOnTo}`}>
            On to the one that goes on
          </Go>
        )}
        {isToRest(shown) && !shown.closedAt && <PutAway here={here} id={id} kind="primary" />}
        <WriteBack here={here} shown={shown} />
        {stage === 'asked' && next.at !== 'agree' && (
          <Go href={`/conversations/${id}/agree`}>They answered</Go>
        )}
        {stage === 'wrong-person' && <Go href={`/people/${shown.person.id}#referrals`}>Note who is right</Go>}
      </div>
    </Part>
  )
}

const PutAway = ({
  here,
  id,
  kind = 'quiet',
}: {
  here: Here
  id: string
  kind?: 'primary' | 'quiet'
}): VNode => (
  <PressForm
    here={here}
    verb="close-conversation"
    fixed={{ id }}
    label="Put it away"
    next={`/conversations/${id}`}
    said="It is put away."
    kind={kind}
  />
)

function Agreed({ here, shown }: { here: Here; shown: Shown }): VNode {
  const { id, agreement } = shown
  const zone = here.seeker?.zone ?? 'UTC'
  return (
    <Part title="What was agreed" aside={<a href={`/conversations/${id}/agree`}>Change</a>}>
      {agreement && (
        <Facts
          facts={[
            ['How', channelWords[agreement.channel]],
            ['When', agreement.startsAt && sayInstant(agreement.startsAt, zone, here.now)],
            [
              'Their clock',
              agreement.startsAt &&
                agreement.zone !== zone &&
                sayInstant(agreement.startsAt, agreement.zone, here.now),
            ],
            ['How long', agreement.channel === 'letter' ? null : sayMinutes(agreement.minutes)],
            ['Where', agreement.place && <Place at={agreement.place} />],
          ]}
        />
      )}
      {agreement?.startsAt && !shown.debrief && (
        <p>
          <a href={`/conversations/${id}/meeting.ics`} download>
            Put it in your calendar
          </a>
        </p>
      )}
    </Part>
  )
}

function Answers({ here, shown }: { here: Here; shown: Shown }): VNode {
  return (
    <Part title="What they answered">
      <Rows>
        {shown.answers.map((answer) => (
          <Row
            key={answer.id}
            title={answerWords[answer.kind]}
            sub={
              <>
                {answer.substitute && <Name of={answer.substitute.name} />}
                {answer.askAgainOn && `Ask again from ${sayDate(answer.askAgainOn)}. `}
                <bdi>{answer.note}</bdi>
              </>
            }
            meta={sayDate(answer.on)}
            aside={
              !shown.handedOnTo && (
                <PressForm
                  here={here}
                  verb="undo-answer"
                  fixed={{ id: answer.id }}
                  label="Take back"
                  about={answerWords[answer.kind]}
                  next={`/conversations/${shown.id}`}
                  said="Their answer is taken back."
                />
              )
            }
          />
        ))}
      </Rows>
    </Part>
  )
}

const letterWords: Record<string, string> = {
  request: 'Request',
  introduction: 'Asked for an introduction',
  nudge: 'Nudge',
  thanks: 'Thank-you',
  'referrer-thanks': 'Thank-you to the referrer',
  note: 'Note',
  answer: 'Their answer',
}

function Letters({ shown }: { shown: Shown }): VNode {
  return (
    <Part title="Letters so far" aside={<a href={`/conversations/${shown.id}/ask`}>Write or paste one</a>}>
      {shown.letters.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <Rows>
          {shown.letters.map((letter) => (
            <Row
              key={letter.id}
              href={`/letters/${letter.id}`}
              title={letter.subject ? <bdi>{letter.subject}</bdi> : (letterWords[letter.kind] ?? 'Letter')}
              sub={
                <>
                  {letter.subject && `${letterWords[letter.kind]}. `}
                  {letter.direction === 'in' ? 'From' : 'To'} <Name of={letter.name} />
                </>
              }
              meta={letter.sentOn ? sayDate(letter.sentOn) : <Tag>Draft</Tag>}
            />
          ))}
        </Rows>
      )}
    </Part>
  )
}

function Debriefed({ here, shown }: { here: Here; shown: Shown }): VNode {
  const { id, debrief } = shown
  const zone = here.seeker?.zone ?? 'UTC'
  return (
    <Part title="How it went" aside={<a href={`/conversations/${id}/debrief`}>Write more</a>}>
      {debrief && (
        <>
          <p>
            Held {sayInstant(debrief.heldAt, zone, here.now)}
            {debrief.minutes && `, ${sayMinutes(debrief.minutes)}`}. It went {wentWords[debrief.went]}.
          </p>
          {debrief.theySaid && <Quote by="From your debrief">{debrief.theySaid}</Quote>}
          {debrief.iWill && (
            <p>
              What you will do with it: <bdi>{debrief.iWill}</bdi>
            </p>
          )}
        </>
      )}
    </Part>
  )
}

function Margin({ here, shown }: { here: Here; shown: Shown }): VNode {
  const { id, person, company, referrers } = shown
  const page = (name: string) => `/conversations/${id}/${name}`
  const ways: [string, string][] = [
    ['Questions', page('questions')],
    ['Pitch', page('pitch')],
    ['Prep sheet', page('sheet')],
    ...(shown.debrief ? [['Debrief', page('debrief')] as [string, string]] : []),
  ]
  return (
    <>
      <Part title="About it">
        <Facts
          facts={[
            [
              'With',
              <a href={`/people/${person.id}`} key="with">
                <Name of={person.name} />
              </a>,
            ],
            [
              'At',
              company && (
                <a href={`/companies/${company.id}`} key="at">
                  <bdi>{company.name}</bdi>
                </a>
              ),
            ],
            ['To learn', shown.about && <bdi>{shown.about}</bdi>],
            ['Why them', shown.whyThem && <bdi>{shown.whyThem}</bdi>],
            ['Time asked for', sayMinutes(shown.minutes)],
            ...referrers.map((one): [string, VNode] => [
              'Sent by',
              <span key={one.id}>
                <a href={`/people/${one.id}`}>
                  <Name of={one.name} />
                </a>
                {one.to !== person.name && (
                  <>
                    {' '}
                    (to <Name of={one.to} />)
                  </>
                )}
                {one.mayUseName === 'yes'
                  ? '; may be named'
                  : one.mayUseName === 'no'
                    ? '; not to be named'
                    : '; not asked yet whether to be named'}
              </span>,
            ]),
            [
              'In place of',
              shown.insteadOfId && (
                <a href={`/conversations/${shown.insteadOfId}`} key="instead">
                  {shown.sentBy ? <Name of={shown.sentBy.name} /> : 'somebody else'}
                </a>
              ),
            ],
          ]}
        />
        <Edit here={here} shown={shown} />
      </Part>
      <Part title="Your papers">
        <ul class="papers">
          {ways.map(([label, href]) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </Part>
      <div class="actions">
        {!shown.closedAt && !isToRest(shown) && <PutAway here={here} id={id} />}
        <PressForm
          here={here}
          verb="forget-conversation"
          fixed={{ id }}
          label="Forget"
          confirm="Its letters, questions and notes go with it. You can bring it back for 30 days."
          next="/conversations"
          said={`The conversation with ${person.name} is forgotten.`}
        />
      </div>
    </>
  )
}

function Edit({ here, shown }: { here: Here; shown: Shown }): VNode {
  const fixed = { id: shown.id }
  return (
    <details
      open={
        problemOf(here, 'edit-conversation', fixed) !== null || (shown.stage === 'idea' && shown.about === '')
      }
    >
      <summary>Change what it is about</summary>
      <VerbForm
        here={here}
        verb="edit-conversation"
        fixed={fixed}
        seenAt={shown.updatedAt}
        next={`/conversations/${shown.id}`}
        said="Saved."
      >
        <TextArea
          name="about"
          label="What I want to learn"
          value={shown.about}
          rows={2}
          hint="Such as: how one moves from teaching into product marketing."
        />
        <TextArea
          name="whyThem"
          label="Why them"
          value={shown.whyThem}
          rows={2}
          hint="Something they did or wrote, as you would say it to them: “Your talk on … is why I …”."
        />
        <Field
          name="minutes"
          type="number"
          label="Minutes to ask for"
          value={shown.minutes}
          min={1}
          max={480}
          size="short"
          hint="Ten to thirty are easy to give."
        />
        <Button>Save</Button>
      </VerbForm>
    </details>
  )
}
