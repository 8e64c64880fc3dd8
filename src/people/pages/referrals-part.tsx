/** Who referred me to who, on a person's page: both directions, each with a form to add. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { DateField, Field, Select, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Name, Part, Row, Rows, Tag } from '../../ui/list.tsx'
import { sayDate } from '../../ui/say.ts'
import { Unfold } from '../../ui/unfold.tsx'
import type { Person, PersonLine } from '../person.ts'
import { mayUseNameSays, mayUseNames } from '../referral.ts'

interface Referral {
  id: string
  person: PersonLine
  saidOn: string | null
  mayUseName: (typeof mayUseNames)[number]
  note: string
  updatedAt: string
}

export function ReferralsPart(props: {
  here: Here
  person: Person
  sentBy: Referral[]
  sentTo: Referral[]
}): VNode {
  const { here, person, sentBy, sentTo } = props
  return (
    <Part title="Referrals" id="referrals">
      {sentBy.length > 0 && (
        <>
          <h3>Referred by</h3>
          <ReferralRows here={here} at={person.id} referrals={sentBy} />
        </>
      )}
      {sentTo.length > 0 && (
        <>
          <h3>Referred you to</h3>
          <ReferralRows here={here} at={person.id} referrals={sentTo} />
        </>
      )}
      <Unfold
        here={here}
        verb="record-referral"
        fixed={{ personId: person.id }}
        label={sentBy.length === 0 ? 'Add who referred you' : 'Add another referral'}
      >
        <VerbForm
          here={here}
          verb="record-referral"
          fixed={{ personId: person.id }}
          next={`/people/${person.id}`}
          said="Saved: {referrerName} referred you to {personName}."
        >
          <Field name="referrer" label="Name" placeholder="Jonas Weber" required hint={whoHint} />
          <Details />
          <Buttons>
            <Button>Save</Button>
          </Buttons>
        </VerbForm>
      </Unfold>
      <Unfold
        here={here}
        verb="record-referral"
        fixed={{ referrerId: person.id }}
        label="Add someone they referred you to"
      >
        <VerbForm
          here={here}
          verb="record-referral"
          fixed={{ referrerId: person.id }}
          id="sent-on"
          next="/people/{personId}"
          said="Saved: {referrerName} referred you to {personName}."
        >
          <Field name="person" label="Name" placeholder="Tomasz Lis, Acme Tea" required hint={whoHint} />
          <Details />
          <Buttons>
            <Button>Save</Button>
          </Buttons>
        </VerbForm>
      </Unfold>
    </Part>
  )
}

const whoHint = 'Type a name. If they are not in your people yet, they will be added.'

const mayOptions = mayUseNames.map((value) => ({ value, label: mayUseNameSays[value] }))

function Details({ referral }: { referral?: Referral }): VNode {
  return (
    <>
      <Select
        name="mayUseName"
        label="May you use their name?"
        options={mayOptions}
        value={referral?.mayUseName ?? 'not-asked'}
        size="medium"
      />
      <DateField name="saidOn" label="Date" value={referral?.saidOn ?? ''} />
      <TextArea name="note" label="Note" value={referral?.note} rows={2} />
    </>
  )
}

function ReferralRows({ here, at, referrals }: { here: Here; at: string; referrals: Referral[] }): VNode {
  return (
    <Rows>
      {referrals.map((referral) => (
        <Row
          key={referral.id}
          href={`/people/${referral.person.id}`}
          title={<Name of={referral.person.name} />}
          sub={[referral.person.title, referral.person.company?.name].filter(Boolean).join(', ')}
          meta={<Tag strong={referral.mayUseName === 'not-asked'}>{mayUseNameSays[referral.mayUseName]}</Tag>}
          why={
            (referral.note || referral.saidOn) && (
              <p class="row-sub">
                {referral.saidOn && `${sayDate(referral.saidOn, here)}. `}
                <span dir="auto">{referral.note}</span>
              </p>
            )
          }
          acts={
            <Unfold
              here={here}
              verb="edit-referral"
              fixed={{ id: referral.id }}
              label="Edit"
              about={`the referral, ${referral.person.name}`}
            >
              <VerbForm
                here={here}
                verb="edit-referral"
                fixed={{ id: referral.id }}
                seenAt={referral.updatedAt}
                next={`/people/${at}`}
                said="Saved."
              >
                <Details referral={referral} />
                <Buttons>
                  <Button>Save</Button>
                </Buttons>
              </VerbForm>
              <PressForm
                here={here}
                verb="delete-referral"
                fixed={{ id: referral.id }}
                label="Delete"
                about={`the referral, ${referral.person.name}`}
                next={`/people/${at}`}
                said="Referral deleted. Both people stay."
              />
            </Unfold>
          }
        />
      ))}
    </Rows>
  )
}
