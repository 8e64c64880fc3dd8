/** Calls, coffees and words in passing, on a person's page. */
import type { VNode } from 'preact'
import { today } from '../../account/profile.ts'
import type { Here } from '../../here.ts'
import { DateField, Select, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Part, Row, Rows } from '../../ui/list.tsx'
import { Unfold } from '../../ui/unfold.tsx'
import { sayAgo, sayDate } from '../../ui/when.ts'
import { channelNames, contactChannels } from '../contact.ts'

interface Contact {
  id: string
  channel: (typeof contactChannels)[number]
  contactedOn: string
  note: string
  updatedAt: string
}

export function ContactsPart(props: { here: Here; personId: string; contacts: Contact[] }): VNode {
  const { here, personId, contacts } = props
  const zone = here.seeker?.zone ?? 'UTC'
  return (
    <Part title="Interactions" id="contacts">
      {contacts.length > 0 && (
        <Rows label="Interactions">
          {contacts.map(({ id, channel, contactedOn, note, updatedAt }) => (
            <Row
              key={id}
              title={<span dir="auto">{note || channelNames[channel]}</span>}
              sub={`${note ? `${channelNames[channel]}, ` : ''}${sayDate(contactedOn)}`}
              meta={sayAgo(contactedOn, here.now, zone)}
              aside={
                <Unfold
                  here={here}
                  verb="edit-interaction"
                  fixed={{ id }}
                  label="Edit"
                  about={`the interaction of ${sayDate(contactedOn)}`}
                >
                  <VerbForm
                    here={here}
                    verb="edit-interaction"
                    fixed={{ id }}
                    seenAt={updatedAt}
                    next="/people/{personId}"
                    said="Saved."
                  >
                    <ContactFields channel={channel} contactedOn={contactedOn} note={note} />
                    <Buttons>
                      <Button>Save</Button>
                    </Buttons>
                  </VerbForm>
                  <PressForm
                    here={here}
                    verb="delete-interaction"
                    fixed={{ id }}
                    label="Delete"
                    about={`the interaction of ${sayDate(contactedOn)}`}
                    next="/people/{personId}"
                    said="Interaction deleted."
                  />
                </Unfold>
              }
            />
          ))}
        </Rows>
      )}
      <Unfold here={here} verb="log-interaction" fixed={{ personId }} label="Log interaction">
        <VerbForm
          here={here}
          verb="log-interaction"
          fixed={{ personId }}
          next={`/people/${personId}`}
          said="Saved."
        >
          <ContactFields channel="in-person" contactedOn={today({ zone }, here.now)} note="" />
          <Buttons>
            <Button>Save</Button>
          </Buttons>
        </VerbForm>
      </Unfold>
    </Part>
  )
}

const channels = contactChannels.map((value) => ({ value, label: channelNames[value] }))

function ContactFields({
  channel,
  contactedOn,
  note,
}: {
  channel: string
  contactedOn: string
  note: string
}): VNode {
  return (
    <>
      <Select name="channel" label="Type" options={channels} value={channel} size="medium" />
      <DateField name="contactedOn" label="Date" value={contactedOn} />
      <TextArea name="note" label="Note" value={note} rows={2} />
    </>
  )
}
