/** While it is fresh: how it went, what they said, what I will do, who else was there, what was promised. */
import type { VNode } from 'preact'
import type { Here, Page } from '../../here.ts'
import { Choice, DateField, Field, FieldRow, Select, TextArea, TimeField } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Empty, Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { sayInstant } from '../../ui/say.ts'
import { wentChoices } from '../answer-words.ts'
import { onTheWall } from '../meeting-time.ts'
import { showConversation } from '../show-conversation.ts'
import { ConversationFrame, type ConversationShown } from './frame.tsx'
import { Promises } from './promises.tsx'

export const debriefPage: Page<'id'> = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id })
  const { id, debrief } = shown
  return (
    <ConversationFrame
      here={here}
      shown={shown}
      title="How it went with"
      step="meet"
      lead={
        debrief
          ? `Met ${sayInstant(debrief.heldAt, here)}. Five minutes now are worth an hour next week.`
          : undefined
      }
    >
      {debrief ? (
        <>
          <Written here={here} shown={shown} />
          <Helpers here={here} shown={shown} />
          <Promises here={here} conversationId={id} promises={shown.promises} canAdd />
          <div class="actions">
            <Go kind="primary" href={`/conversations/${id}/thank`}>
              Thank everyone
            </Go>
            <Go href={`/conversations/${id}/insights`}>Save insights</Go>
            <PressForm
              here={here}
              verb="undo-meeting"
              fixed={{ id }}
              label="Mark as not met"
              confirm="This moves your notes to Trash for 30 days and clears the thank-you list."
              next={`/conversations/${id}`}
              said="Marked as not met."
            />
          </div>
        </>
      ) : (
        <Empty
          title="You have not met yet."
          says="After you meet, mark it on the meeting page. Then write down what you heard here."
          actions={
            <Go kind="primary" href={`/conversations/${id}/meet`}>
              Go to meeting
            </Go>
          }
        />
      )}
    </ConversationFrame>
  )
}

function Written({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  const { id, debrief, nextTouch } = shown
  const wall = debrief && onTheWall(debrief.heldAt, here.seeker.zone)
  return (
    <Part title="Notes">
      <VerbForm
        here={here}
        verb="write-debrief"
        fixed={{ id }}
        seenAt={debrief?.updatedAt ?? ''}
        next={`/conversations/${id}/debrief`}
        said="Saved."
      >
        <Choice name="went" label="How did it go?" value={debrief?.went} options={wentChoices} />
        <TextArea
          name="theySaid"
          label="What they said or did that helped"
          value={debrief?.theySaid}
          hint="One thing to thank them for, in words you could say to them."
        />
        <TextArea
          name="iWill"
          label="What you will do with it"
          value={debrief?.iWill}
          hint="This goes into your thank-you. Start with “I will”."
          rows={2}
        />
        <TextArea name="note" label="Private notes" value={debrief?.note} rows={2} />
        <FieldRow>
          <DateField name="date" label="Date" value={wall?.date} />
          <TimeField name="time" label="Start time" value={wall?.time} />
          <Field
            name="minutes"
            type="number"
            label="Length (minutes)"
            min={1}
            max={480}
            value={debrief?.minutes}
            size="short"
          />
        </FieldRow>
        <DateField
          name="nextTouchOn"
          label="Remind me to write on"
          value={debrief?.nextTouchOn}
          hint={nextTouch ? nextTouch.says : '4 to 6 weeks after your thank-you is a good time.'}
        />
        <Buttons>
          <Button>Save</Button>
        </Buttons>
      </VerbForm>
    </Part>
  )
}

const roleWords = { 'in-the-room': 'Joined the meeting', assistant: 'Assistant' } as const

function Helpers({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  const { id, helpers } = shown
  return (
    <Part title="Who else helped" id="helpers">
      {helpers.length > 0 && (
        <Rows>
          {helpers.map((helper) => (
            <Row
              key={helper.id}
              href={`/people/${helper.personId}`}
              title={<Name of={helper.name} />}
              sub={<bdi>{helper.did}</bdi>}
              meta={roleWords[helper.role]}
              acts={
                <PressForm
                  here={here}
                  verb="remove-helper"
                  fixed={{ id: helper.id }}
                  label="Remove"
                  about={helper.name}
                  next={`/conversations/${id}/debrief#helpers`}
                  said={`${helper.name} removed.`}
                />
              }
            />
          ))}
        </Rows>
      )}
      <VerbForm
        here={here}
        verb="add-helper"
        fixed={{ conversationId: id }}
        next={`/conversations/${id}/debrief#helpers`}
        said="{name} added to the thank-you list."
      >
        <p>Add anyone else who joined, or the assistant who set it up. They get a thank-you too.</p>
        <FieldRow>
          <Field name="name" label="Name" required autocomplete="off" />
          <Select
            name="role"
            label="Role"
            options={[
              { value: 'in-the-room', label: 'Joined the meeting' },
              { value: 'assistant', label: 'Assistant' },
            ]}
          />
        </FieldRow>
        <FieldRow>
          <Field name="title" label="Job title" autocomplete="off" />
          <Field
            name="did"
            label="How they helped"
            hint="In words you could say to them, for example: “You found a time for us.”"
          />
        </FieldRow>
        <Buttons>
          <Button kind="quiet">Add person</Button>
        </Buttons>
      </VerbForm>
    </Part>
  )
}
