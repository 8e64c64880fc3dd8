/** Calls, coffees and words in passing, on a person's page. */
import type { VNode } from 'preact'
import { today } from '../../account/profile.ts'
import type { Here } from '../../here.ts'
import { DateField, Select, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { sayDate } from '../../ui/say.ts'
import { EditInPlace, Unfold } from '../../ui/unfold.tsx'
import { channelNames, interactionChannels } from '../interaction.ts'

interface Interaction {
  id: string
  channel: (typeof interactionChannels)[number]
  happenedOn: string
  note: string
  updatedAt: string
}

/** Something new between the two, below the heading of what happened so far. */
export function LogInteraction({ here, personId }: { here: Here; personId: string }): VNode {
  return (
    <Unfold here={here} verb="log-interaction" fixed={{ personId }} label="Log interaction">
      <VerbForm
        here={here}
        verb="log-interaction"
        fixed={{ personId }}
        next={`/people/${personId}`}
        said="Saved."
      >
        <InteractionFields channel="in-person" happenedOn={today(here.seeker, here.now)} note="" />
        <Buttons>
          <Button>Save</Button>
        </Buttons>
      </VerbForm>
    </Unfold>
  )
}

export function EditInteraction({ here, interaction }: { here: Here; interaction: Interaction }): VNode {
  const { id, channel, happenedOn, note, updatedAt } = interaction
  return (
    <EditInPlace
      here={here}
      id={id}
      edit="edit-interaction"
      remove="delete-interaction"
      about={`the interaction of ${sayDate(happenedOn, here)}`}
      seenAt={updatedAt}
      next="/people/{personId}"
      removed="Interaction deleted."
    >
      <InteractionFields channel={channel} happenedOn={happenedOn} note={note} />
    </EditInPlace>
  )
}

const channels = interactionChannels.map((value) => ({ value, label: channelNames[value] }))

function InteractionFields({
  channel,
  happenedOn,
  note,
}: {
  channel: string
  happenedOn: string
  note: string
}): VNode {
  return (
    <>
      <Select name="channel" label="Type" options={channels} value={channel} size="medium" />
      <DateField name="happenedOn" label="Date" value={happenedOn} />
      <TextArea name="note" label="Note" value={note} rows={2} />
    </>
  )
}
