/** Who sent me to whom, on a person's page: both directions, each with a form to add. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { DateField, Field, Select, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Name, Part, Row, Rows, Tag } from '../../ui/list.tsx'
import { Unfold } from '../../ui/unfold.tsx'
import { sayDate } from '../../ui/when.ts'
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
          <h3>
            Who sent you to <Name of={person.name} />
          </h3>
          <ReferralRows here={here} at={person.id} referrals={sentBy} />
        </>
      )}
      {sentTo.length > 0 && (
        <>
          <h3>
            Whom <Name of={person.name} /> sent you to
          </h3>
          <ReferralRows here={here} at={person.id} referrals={sentTo} />
        </>
      )}
      <Unfold
        here={here}
        verb="record-referral"
        fixed={{ personId: person.id }}
        label={sentBy.length === 0 ? `Who sent you to ${person.name}` : 'Somebody else sent you too'}
      >
        <VerbForm
          here={here}
          verb="record-referral"
          fixed={{ personId: person.id }}
          next={`/people/${person.id}`}
          said="{referrerName} sent you to {personName}: noted."
        >
          <Field name="referrer" label="Their name" placeholder="Jonas Weber" required hint={whoHint} />
          <Details />
          <Buttons>
            <Button>Note it</Button>
          </Buttons>
        </VerbForm>
      </Unfold>
      <Unfold
        here={here}
        verb="record-referral"
        fixed={{ referrerId: person.id }}
        label={`Whom ${person.name} sent you to`}
      >
        <VerbForm
          here={here}
          verb="record-referral"
          fixed={{ referrerId: person.id }}
          id="sent-on"
          next="/people/{personId}"
          said="{referrerName} sent you to {personName}: noted."
        >
          <Field
            name="person"
            label="Their name"
            placeholder="Tomasz Lis, Acme Tea"
            required
            hint={whoHint}
          />
          <Details />
          <Buttons>
            <Button>Note it</Button>
          </Buttons>
        </VerbForm>
      </Unfold>
    </Part>
  )
}

const whoHint = 'Somebody you have already is found by name; a new name is added to your people.'

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
      <DateField name="saidOn" label="When they said so" value={referral?.saidOn ?? ''} />
      <TextArea name="note" label="What they said" value={referral?.note} rows={2} />
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
                {referral.saidOn && `${sayDate(referral.saidOn)}. `}
                <span dir="auto">{referral.note}</span>
              </p>
            )
          }
          aside={
            <Unfold
              here={here}
              verb="edit-referral"
              fixed={{ id: referral.id }}
              label="Change"
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
                label="Remove"
                about={`the referral, ${referral.person.name}`}
                next={`/people/${at}`}
                said="The referral is removed. Both people stay."
              />
            </Unfold>
          }
        />
      ))}
    </Rows>
  )
}
