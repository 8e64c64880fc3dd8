/** A meeting that is set is moved here, or canceled: who asked for it, the old time beside the new, and what stays. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Choice } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Name, Part } from '../../ui/list.tsx'
import { sayInstant } from '../../ui/say.ts'
import { onTheWall } from '../meeting-time.ts'
import { AgreementFields } from './agreement-fields.tsx'
import type { ConversationShown } from './frame.tsx'

type AgreementShown = NonNullable<ConversationShown['agreement']>

export function ChangeMeeting(props: {
  here: Here
  shown: ConversationShown
  agreement: AgreementShown
  phone: string
}): VNode {
  const { here, shown, agreement, phone } = props
  const { id, person } = shown
  const { startsAt, channel, zone } = agreement
  const isWritten = channel === 'letter'
  const wall = startsAt ? onTheWall(startsAt, zone) : null
  return (
    <Part title={isWritten ? 'Meet instead' : 'Change time or place'}>
      <VerbForm
        here={here}
        verb="change-agreement"
        fixed={{ id }}
        seenAt={agreement.updatedAt}
        next={`/conversations/${id}/schedule`}
        said={isWritten ? 'Saved.' : 'Saved. Add it to your calendar again.'}
      >
        {startsAt && <OldAndNew here={here} startsAt={startsAt} />}
        {startsAt && (
          <Choice
            name="movedBy"
            label="Who asked for the change"
            inRow
            options={[
              { value: 'them', label: person.name },
              { value: 'me', label: 'You' },
            ]}
            hint="The confirmation is worded to fit."
          />
        )}
        <AgreementFields
          here={here}
          minutes={agreement.minutes}
          agreement={{ ...agreement, ...wall }}
          phone={phone}
        />
        <Buttons>
          <Button>Save</Button>
          {startsAt && <p class="hint timed-only">The file for your calendar moves with it.</p>}
        </Buttons>
      </VerbForm>
    </Part>
  )
}

/** Below its own line: what goes, and what stays. */
export function CancelMeeting({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  const { id, writing } = shown
  return (
    <Part title={writing ? 'Not in writing after all' : 'Cancel meeting'} id="cancel">
      <p>
        {writing
          ? 'The answer “in writing” is removed.'
          : 'The meeting goes, and the conversation is open again.'}{' '}
        Your questions, letters and pitch stay. Nothing is sent: you tell them yourself.
      </p>
      <PressForm
        here={here}
        verb="undo-agreement"
        fixed={{ id }}
        label={writing ? 'Remove' : 'Cancel meeting'}
        about={writing ? 'the answer “in writing”' : undefined}
        kind="danger"
        next={`/conversations/${id}/schedule`}
        said={writing ? 'Removed.' : 'Meeting canceled.'}
      />
    </Part>
  )
}

/** Where it was moved: the hour that was, the one that holds, and who asked for it. */
export function Moved(props: { here: Here; agreement: AgreementShown; name: string }): VNode | null {
  const { here, agreement, name } = props
  const { movedFrom, movedBy, startsAt } = agreement
  if (!movedFrom || !startsAt || movedFrom === startsAt) return null
  return (
    <p class="moved">
      <s>
        <span class="unseen">Before: </span>
        {sayInstant(movedFrom, here)}
      </s>
      <span>
        <span class="unseen">Now: </span>
        {sayInstant(startsAt, here)}
      </span>
      {movedBy && (
        <small>
          {movedBy === 'me' ? 'You asked' : [<Name of={name} key="name" />, ' asked']} for the change.
        </small>
      )}
    </p>
  )
}

/** The same while the new one is typed; without scripts it stands there once saved. */
function OldAndNew({ here, startsAt }: { here: Here; startsAt: string }): VNode {
  return (
    <p class="moved" data-moved={startsAt} hidden>
      <s>
        <span class="unseen">Before: </span>
        {sayInstant(startsAt, here)}
      </s>
      <span>
        <span class="unseen">Now: </span>
        <span data-moved-to />
      </span>
    </p>
  )
}
