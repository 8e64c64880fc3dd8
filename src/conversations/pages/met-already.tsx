/** A talk that has taken place without a word of it here: the day is all that is needed to write how it went, and to thank. */
import type { VNode } from 'preact'
import { today } from '../../account/profile.ts'
import type { Here } from '../../here.ts'
import { DateField } from '../../ui/fields.tsx'
import { Button, VerbForm } from '../../ui/form.tsx'
import { Empty, Go, Part } from '../../ui/list.tsx'
import { isPast, onTheWall } from '../meeting-time.ts'
import type { ConversationShown } from './frame.tsx'

/** `says` is what this page shows once they have met; marking it as met leads to `next`. */
export function NotMetYet(props: {
  here: Here
  shown: ConversationShown
  says: string
  next: string
}): VNode {
  const { here, shown, says, next } = props
  const startsAt = shown.agreement?.startsAt
  const day =
    startsAt && isPast(startsAt, here.now)
      ? onTheWall(startsAt, here.seeker.zone).date
      : today(here.seeker, here.now)
  return (
    <>
      <Empty
        title="You have not met yet"
        says={says}
        actions={
          <Go kind="primary" href={`/conversations/${shown.id}/meet`}>
            Go to meeting
          </Go>
        }
      />
      <Part title="Already met?">
        <VerbForm
          here={here}
          verb="record-meeting"
          fixed={{ id: shown.id }}
          id="met-already"
          next={next}
          said="Marked as met."
        >
          <DateField name="date" label="Date" value={day} />
          <Button kind="quiet">Mark as met</Button>
        </VerbForm>
      </Part>
    </>
  )
}
