/** Everyone who is owed thanks, whether a favor may be asked now, and when to be in touch again. */

import type { VNode } from 'preact'
import { Temporal } from 'temporal-polyfill'
import type { Here, Page } from '../../here.ts'
import { occasions, reasonsToWrite } from '../../letters/occasion.ts'
import { DateField, Select } from '../../ui/fields.tsx'
import { Button, PressForm, VerbForm } from '../../ui/form.tsx'
import { Go, Name, Part, Row, Rows, Tag, Why } from '../../ui/list.tsx'
import { sayBy, sayDate, sayDates } from '../../ui/say.ts'
import { onTheWall } from '../meeting-time.ts'
import { showConversation } from '../show-conversation.ts'
import { stages } from '../stage.ts'
import { ArchiveButton } from './archive-button.tsx'
import { ConversationFrame, type ConversationShown } from './frame.tsx'
import { NotMetYet } from './met-already.tsx'

type ThanksShown = ConversationShown['thanks'][number]

export const thankPage: Page<'id'> = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id })
  const step = stages[shown.stage].step === 'insights' ? 'insights' : 'thank'
  return (
    <ConversationFrame here={here} shown={shown} title="Thank" step={step} lead={leadFor(shown)}>
      {shown.debrief ? (
        <>
          <Part
            title="Thank-yous to send"
            aside={<a href={`/conversations/${shown.id}/debrief#helpers`}>Add someone</a>}
          >
            {shown.thanks.length === 0 && (
              <p>{shown.hasDied ? 'No one. They have died.' : 'No one. They asked not to be contacted.'}</p>
            )}
            <Rows label="Thank-yous to send">
              {shown.thanks.map((owed) => (
                <OwedRow here={here} shown={shown} owed={owed} key={owed.personId} />
              ))}
            </Rows>
          </Part>
          {!shown.hasDied && <Favors here={here} shown={shown} />}
          {!shown.hasDied && <Keep here={here} shown={shown} />}
        </>
      ) : (
        <NotMetYet
          here={here}
          shown={shown}
          says="After you meet, everyone who helped is listed here with a date to thank them by."
          next={`/conversations/${shown.id}/thank`}
        />
      )}
    </ConversationFrame>
  )
}

function leadFor({ debrief, thanks }: ConversationShown): string | undefined {
  if (!debrief) return undefined
  if (thanks.every((owed) => owed.sentOn !== null)) return 'Everyone is thanked.'
  if (debrief.theySaid === '')
    return 'Each note names one thing that person said or did. You will find it in your notes.'
  return 'One note each, naming one thing that person said or did. Within a day; late is better than never.'
}

function OwedRow({ here, shown, owed }: { here: Here; shown: ConversationShown; owed: ThanksShown }): VNode {
  const isLate = Temporal.Instant.compare(Temporal.Instant.from(owed.dueAt), here.now) < 0
  const draft = draftFor(shown, owed)
  return (
    <Row
      href={`/people/${owed.personId}`}
      title={<Name of={owed.name} />}
      meta={
        owed.sentOn
          ? `Thanked ${sayDate(owed.sentOn, here)}`
          : isLate
            ? `Late, but still welcome: was due ${sayDate(onTheWall(owed.dueAt, here.seeker.zone).date, here)}`
            : `By ${sayBy(owed.dueAt, here)}`
      }
      why={
        <Why>
          <Name of={owed.name} /> {owed.why}.
        </Why>
      }
      aside={
        owed.sentOn ? null : draft ? (
          <Go kind="primary" href={`/letters/${draft.id}`}>
            Finish thank-you<span class="unseen"> to {owed.name}</span>
          </Go>
        ) : (
          <PressForm
            here={here}
            verb="draft-letter"
            fixed={{ personId: owed.personId, conversationId: shown.id, kind: owed.letterKind }}
            label="Draft thank-you"
            about={`to ${owed.name}`}
            next="/letters/{id}"
            kind="primary"
          />
        )
      }
    />
  )
}

/** Whether a favor fits now, and where to apply for a job. */
function Favors({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  const { id, person, company, debrief, namesFit, referralFit } = shown
  const letter = { here, verb: 'draft-letter', label: 'Write the letter', next: '/letters/{id}' } as const
  const fixed = { personId: person.id, conversationId: id }
  const choose = { here, verb: 'write-debrief', next: `/conversations/${id}/thank#refer`, said: 'Saved.' }
  return (
    <Part title="Asking for more" id="refer">
      <Rows>
        <Row
          title="Names of other people to talk to"
          why={<Why>{sayDates(namesFit.why, here)}</Why>}
          meta={<Fits fits={namesFit.fits} />}
          aside={
            namesFit.fits ? (
              <span class="buttons">
                <PressForm
                  {...letter}
                  fixed={{ ...fixed, occasion: 'ask-for-names' }}
                  about={`that asks ${person.name} for names`}
                />
                <PressForm {...choose} fixed={{ id, asksForNames: 'false' }} label="Do not ask" kind="bare" />
              </span>
            ) : debrief?.namesDeclinedOn ? (
              <PressForm {...choose} fixed={{ id, asksForNames: 'true' }} label="Ask after all" kind="bare" />
            ) : null
          }
        />
        <Row
          title="A referral for a job"
          why={<Why>{referralFit.why}</Why>}
          meta={<Fits fits={referralFit.fits} />}
          aside={
            referralFit.fits && (
              <PressForm
                {...letter}
                fixed={{ ...fixed, occasion: 'job-referral' }}
                about={`that asks ${person.name} for a referral`}
              />
            )
          }
        />
      </Rows>
      {company && (
        <p>
          If you want a job there, use their careers page:{' '}
          {company.careersLink ? (
            <a href={company.careersLink} rel="noreferrer">
              careers at <bdi>{company.name}</bdi>
            </a>
          ) : (
            <a href={`/companies/${company.id}`}>add the link on the company page</a>
          )}
          .
        </p>
      )}
      {namesFit.fits && (
        <p>
          Did they suggest someone? <a href={`/people/${shown.person.id}#referrals`}>Add the person</a>, and
          write within a week.
        </p>
      )}
    </Part>
  )
}

const Fits = ({ fits }: { fits: boolean }): VNode => <Tag strong={fits}>{fits ? 'OK to ask' : 'Not yet'}</Tag>

function Keep({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  const { id, debrief, nextTouch, person } = shown
  return (
    <Part title="Keep in touch">
      {nextTouch ? (
        <p>
          A good time to write is between <b>{sayDate(nextTouch.from, here)}</b> and{' '}
          <b>{sayDate(nextTouch.to, here)}</b>. {nextTouch.says}
        </p>
      ) : (
        <p>Send the thank-you first. A short update is welcome 4 to 6 weeks later.</p>
      )}
      <VerbForm
        here={here}
        verb="write-debrief"
        fixed={{ id }}
        seenAt={debrief?.updatedAt ?? ''}
        next={`/conversations/${id}/thank`}
        said="Saved. It will show on Today."
        class="inline"
      >
        <DateField
          name="nextTouchOn"
          label="Remind me to write on"
          value={debrief?.nextTouchOn ?? nextTouch?.from}
        />
        <Button kind="quiet">Save</Button>
      </VerbForm>
      {nextTouch && (
        <VerbForm
          here={here}
          verb="draft-letter"
          fixed={{ personId: person.id, conversationId: id }}
          next="/letters/{id}"
          class="inline"
        >
          <Select
            name="occasion"
            label="Reason to write"
            options={reasonsToWrite.map((value) => ({ value, label: occasions[value].label }))}
          />
          <Button kind="quiet">Draft update</Button>
        </VerbForm>
      )}
      <div class="actions">
        <Go href={`/conversations/${id}/insights`}>Save insights</Go>
        {!shown.archivedAt && <ArchiveButton here={here} id={id} />}
      </div>
    </Part>
  )
}

/** The thank-you that is begun already. */
export const draftFor = ({ letters }: ConversationShown, { personId, letterKind }: ThanksShown) =>
  letters.find(
    (letter) => letter.personId === personId && letter.kind === letterKind && letter.sentOn === null,
  )
