/** Calls, coffees and words in passing, on a person's page. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { DateField, Field, Select, TextArea } from '../../ui/fields.tsx'
import { Button, hasWords, VerbForm } from '../../ui/form.tsx'
import { sayDate } from '../../ui/say.ts'
import { EditInPlace } from '../../ui/unfold.tsx'
import { channelNames, interactionChannels } from '../interaction.ts'

interface Interaction {
  id: string
  channel: (typeof interactionChannels)[number]
  happenedOn: string
  note: string
  updatedAt: string
}

/** A line for what happened or a thought, right where it will stand. How and when is read from it, unless it is said. */
export function NoteLine({ here, personId }: { here: Here; personId: string }): VNode {
  const fixed = { personId }
  return (
    <VerbForm
      here={here}
      verb="log-interaction"
      class="note-line"
      fixed={fixed}
      next={`/people/${personId}#so-far`}
      said="Saved."
    >
      <Field
        name="note"
        label={<span class="unseen">Note a call, a message, a thought</span>}
        placeholder="Note a call, a message, a thought"
      />
      <Button kind="quiet">Add</Button>
      <details class="confirm" open={hasWords(here, 'log-interaction', fixed)}>
        <summary>Log interaction</summary>
        <div class="confirm-body field-row">
          <Select name="channel" label="Type" none="As the note says" options={channels} />
          <DateField name="happenedOn" label="Date" hint="Empty: as the note says, or today." />
        </div>
      </details>
    </VerbForm>
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
