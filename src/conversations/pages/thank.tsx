/** Everyone who is owed thanks, whether a favour may be asked now, and when to be in touch again. */

import type { VNode } from 'preact'
import { Temporal } from 'temporal-polyfill'
import type { Here, Page as PageOf } from '../../here.ts'
import { DateField } from '../../ui/fields.tsx'
import { Button, PressForm, VerbForm } from '../../ui/form.tsx'
import { Empty, Go, Name, Part, Row, Rows, Tag, Why } from '../../ui/list.tsx'
import { sayBy, sayDate } from '../../ui/when.ts'
import { showConversation } from '../show-conversation.ts'
import { ConversationFrame, type Shown } from './frame.tsx'
import { PutAway } from './put-away.tsx'

type Owed = Shown['thanks'][number]

export const thankPage: PageOf = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id ?? '' })
  const step = shown.stage === 'thanked' || shown.stage === 'kept' ? 'Keep' : 'Thank'
  return (
    <ConversationFrame here={here} shown={shown} title="Thank" step={step} lead={leadFor(shown)}>
      {shown.debrief ? (
        <>
          <Part
            title="Owed thanks"
            aside={<a href={`/conversations/${shown.id}/debrief#helpers`}>Somebody is missing</a>}
          >
            {shown.thanks.length === 0 && <p>Nobody. They asked not to be contacted again.</p>}
            <Rows label="Owed thanks">
              {shown.thanks.map((owed) => (
                <OwedRow here={here} shown={shown} owed={owed} key={owed.personId} />
              ))}
            </Rows>
          </Part>
          <Favours shown={shown} />
          <Keep here={here} shown={shown} />
        </>
      ) : (
        <Empty
          title="First you meet, then you thank."
          says="When you have met, everyone who gave you time is listed here, with a day to write to each."
          actions={
            <Go kind="primary" href={`/conversations/${shown.id}/meet`}>
              To the meeting
            </Go>
          }
        />
      )}
    </ConversationFrame>
  )
}

function leadFor({ debrief, thanks }: Shown): string | undefined {
  if (!debrief) return undefined
  if (thanks.every((owed) => owed.sentOn !== null)) return 'Everyone is thanked.'
  if (debrief.theySaid === '')
    return 'Each note names one thing that person said or did. Your debrief is where to find it.'
  return 'One note each, naming one thing that person said or did. Within a day; late is better than never.'
}

function OwedRow({ here, shown, owed }: { here: Here; shown: Shown; owed: Owed }): VNode {
  const zone = here.seeker?.zone ?? 'UTC'
  const isLate = Temporal.Instant.compare(Temporal.Instant.from(owed.dueAt), here.now) < 0
  const draft = shown.letters.find(
    (letter) =>
      letter.personId === owed.personId && letter.kind === owed.letterKind && letter.sentOn === null,
  )
  return (
    <Row
      href={`/people/${owed.personId}`}
      title={<Name of={owed.name} />}
      meta={
        owed.sentOn ? (
          `Thanked ${sayDate(owed.sentOn)}`
        ) : isLate ? (
          <Tag strong>Late, and still welcome</Tag>
        ) : (
          `By ${sayBy(owed.dueAt, zone, here.now)}`
        )
      }
      why={
        <Why>
          <Name of={owed.name} /> {owed.why}.
        </Why>
      }
      aside={
        owed.sentOn ? null : draft ? (
          <Go kind="primary" href={`/letters/${draft.id}`}>
            Finish the note<span class="unseen"> to {owed.name}</span>
          </Go>
        ) : (
          <PressForm
            here={here}
            verb="draft-letter"
            fixed={{ personId: owed.personId, conversationId: shown.id, kind: owed.letterKind }}
            label="Write the note"
            about={`to ${owed.name}`}
            next="/letters/{id}"
            kind="primary"
          />
        )
      }
    />
  )
}

/** Whether a favour fits now; and where a job is really asked for. */
function Favours({ shown }: { shown: Shown }): VNode {
  const { company, namesFit, referralFit } = shown
  return (
    <Part title="Does a favour fit now?" id="refer">
      <Rows>
        <Row
          title="Names of others to talk with"
          why={<Why>{namesFit.why}</Why>}
          meta={<Fits fits={namesFit.fits} />}
        />
        <Row
          title="A referral for a job"
          why={<Why>{referralFit.why}</Why>}
          meta={<Fits fits={referralFit.fits} />}
        />
      </Rows>
      {company && (
        <p>
          If a job at <bdi>{company.name}</bdi> is what you want, they have their own way for that:{' '}
          {company.careersLink ? (
            <a href={company.careersLink} rel="noreferrer">
              its page for applicants
            </a>
          ) : (
            <a href={`/companies/${company.id}`}>keep the link to it on the company’s page</a>
          )}
          .
        </p>
      )}
      {namesFit.fits && (
        <p>
          Did they name somebody?{' '}
          <a href={`/people/${shown.person.id}#referrals`}>Note whom they sent you to</a>, and write within a
          week.
        </p>
      )}
    </Part>
  )
}

const Fits = ({ fits }: { fits: boolean }): VNode => <Tag strong={fits}>{fits ? 'It fits' : 'Not now'}</Tag>

function Keep({ here, shown }: { here: Here; shown: Shown }): VNode {
  const { id, debrief, nextTouch, person } = shown
  return (
    <Part title="Keep in touch">
      {nextTouch ? (
        <p>
          A good time is between <b>{sayDate(nextTouch.from)}</b> and <b>{sayDate(nextTouch.to)}</b>.{' '}
          {nextTouch.says}
        </p>
      ) : (
        <p>The thank-you comes first. Four to six weeks after it, a word of news is welcome.</p>
      )}
      <VerbForm
        here={here}
        verb="write-debrief"
        fixed={{ id }}
        seenAt={debrief?.updatedAt ?? ''}
        next={`/conversations/${id}/thank`}
        said="Noted. You will be reminded."
        class="inline"
      >
        <DateField name="nextTouchOn" label="Remind me on" value={debrief?.nextTouchOn ?? nextTouch?.from} />
        <Button kind="quiet">Save the day</Button>
      </VerbForm>
      <div class="actions">
        {nextTouch && (
          <PressForm
            here={here}
            verb="draft-letter"
            fixed={{ personId: person.id, conversationId: id, kind: 'note' }}
            label="Write a line of news"
            next="/letters/{id}"
          />
        )}
        <Go href={`/conversations/${id}/insights`}>Keep what they told you</Go>
        {!shown.closedAt && <PutAway here={here} id={id} />}
      </div>
    </Part>
  )
}
