/** While it is fresh: how it went, what they said, what I will do, who else was there, what was promised. */
import type { VNode } from 'preact'
import type { Here, Page as PageOf } from '../../here.ts'
import { Choice, DateField, Field, FieldRow, Select, TextArea, TimeField } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Empty, Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { sayInstant } from '../../ui/when.ts'
import { onTheWall } from '../meeting-time.ts'
import { showConversation } from '../show-conversation.ts'
import { wentChoices } from '../stage-words.ts'
import { ConversationFrame, type Shown } from './frame.tsx'
import { Promises } from './promises.tsx'

export const debriefPage: PageOf = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id ?? '' })
  const { id, debrief } = shown
  const zone = here.seeker?.zone ?? 'UTC'
  return (
    <ConversationFrame
      here={here}
      shown={shown}
      title="Debrief with"
      step="Meet"
      lead={
        debrief
          ? `Held ${sayInstant(debrief.heldAt, zone, here.now)}. Five minutes now are worth an hour next week.`
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
            <Go href={`/conversations/${id}/insights`}>Keep what they told you</Go>
            <PressForm
              here={here}
              verb="undo-meeting"
              fixed={{ id }}
              label="We have not met after all"
              confirm="The debrief is put by and can be brought back. Nobody is owed thanks then."
              next={`/conversations/${id}`}
              said="It is not held any more."
            />
          </div>
        </>
      ) : (
        <Empty
          title="You have not met yet."
          says="When you have, say so on the page of the meeting. Then this is where you write down what you heard."
          actions={
            <Go kind="primary" href={`/conversations/${id}/meet`}>
              To the meeting
            </Go>
          }
        />
      )}
    </ConversationFrame>
  )
}

function Written({ here, shown }: { here: Here; shown: Shown }): VNode {
  const { id, debrief, nextTouch } = shown
  const wall = debrief && onTheWall(debrief.heldAt, here.seeker?.zone ?? 'UTC')
  return (
    <Part title="What is to be remembered">
      <VerbForm
        here={here}
        verb="write-debrief"
        fixed={{ id }}
        seenAt={debrief?.updatedAt ?? ''}
        next={`/conversations/${id}/debrief`}
        said="Your debrief is saved."
      >
        <Choice name="went" label="How did it go?" value={debrief?.went} options={wentChoices} />
        <TextArea
          name="theySaid"
          label="What they said or did that helped"
          value={debrief?.theySaid}
          hint="The one thing to thank them for, as you would say it to them: “What you said about … changed how I …”."
        />
        <TextArea
          name="iWill"
          label="What I will do with it"
          value={debrief?.iWill}
          hint="Your thank-you says it: “I will …”."
          rows={2}
        />
        <TextArea name="note" label="Anything else, for yourself" value={debrief?.note} rows={2} />
        <FieldRow>
          <DateField name="date" label="Held on" value={wall?.date} />
          <TimeField name="time" label="Began at" value={wall?.time} />
          <Field
            name="minutes"
            type="number"
            label="Minutes it took"
            min={1}
            max={480}
            value={debrief?.minutes}
            size="short"
          />
        </FieldRow>
        <DateField
          name="nextTouchOn"
          label="Be in touch again on"
          value={debrief?.nextTouchOn}
          hint={nextTouch ? nextTouch.says : 'Four to six weeks after your thank-you is a good time.'}
        />
        <Buttons>
          <Button>Save the debrief</Button>
        </Buttons>
      </VerbForm>
    </Part>
  )
}

const roleWords = { 'in-the-room': 'In the room', assistant: 'Assistant' } as const

function Helpers({ here, shown }: { here: Here; shown: Shown }): VNode {
  const { id, helpers } = shown
  return (
    <Part title="Who else gave time" id="helpers">
      {helpers.length > 0 && (
        <Rows>
          {helpers.map((helper) => (
            <Row
              key={helper.id}
              href={`/people/${helper.personId}`}
              title={<Name of={helper.name} />}
              sub={<bdi>{helper.did}</bdi>}
              meta={roleWords[helper.role]}
              aside={
                <PressForm
                  here={here}
                  verb="remove-helper"
                  fixed={{ id: helper.id }}
                  label="Remove"
                  about={helper.name}
                  next={`/conversations/${id}/debrief#helpers`}
                  said={`${helper.name} is off the list.`}
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
        said="{name} is noted, and owed thanks."
      >
        <p>A second person at the table, the assistant who found the hour: they are owed thanks too.</p>
        <FieldRow>
          <Field name="name" label="Name" required autocomplete="off" />
          <Select
            name="role"
            label="As"
            options={[
              { value: 'in-the-room', label: 'Somebody in the room' },
              { value: 'assistant', label: 'The assistant' },
            ]}
          />
        </FieldRow>
        <FieldRow>
          <Field name="title" label="Their work" autocomplete="off" />
          <Field name="did" label="How they helped" hint="As you would say it to them: “You found …”." />
        </FieldRow>
        <Buttons>
          <Button kind="quiet">Add them</Button>
        </Buttons>
      </VerbForm>
    </Part>
  )
}
