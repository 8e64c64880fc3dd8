/** While it is fresh: one sheet, with the notes of the meeting beside it. It saves itself; without a script one Save keeps all of it. */
import type { VNode } from 'preact'
import type { Here, Page } from '../../here.ts'
import { showPerson } from '../../people/show-person.ts'
import { showPreparation } from '../../questions/show-preparation.ts'
import { Choice, DateField, Field, FieldRow, TextArea, TimeField } from '../../ui/fields.tsx'
import { Button, PressForm, VerbForm } from '../../ui/form.tsx'
import { many, sayDate, sayInstant, sayList, sayMinutes } from '../../ui/say.ts'
import { wentChoices } from '../answer-words.ts'
import { onTheWall } from '../meeting-time.ts'
import { showConversation } from '../show-conversation.ts'
import { showMeeting } from '../show-meeting.ts'
import debriefIsland from './debrief.island.tsx?path'
import sheet from './debrief.sheet.css?path'
import { HelperLines, NamedLines, PromiseLines } from './debrief-lists.tsx'
import { Notes } from './debrief-notes.tsx'
import { ConversationFrame, type ConversationShown } from './frame.tsx'
import { NotMetYet } from './met-already.tsx'
import { draftFor } from './thank.tsx'

type DebriefShown = NonNullable<ConversationShown['debrief']>

export const debriefPage: Page<'id'> = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id })
  const { id, debrief, person } = shown
  if (!debrief) return <NotYet here={here} shown={shown} />
  const { notes } = await here.ask(showMeeting, { conversationId: id })
  const { questions } = await here.ask(showPreparation, { conversationId: id })
  const { sentTo } = await here.ask(showPerson, { id: person.id })
  return (
    <ConversationFrame
      here={here}
      shown={shown}
      title="How it went with"
      step="meet"
      lead={
        shown.writing
          ? 'Say what helped while it is fresh. The thank-you begins with it.'
          : 'Five minutes now are worth an hour next week.'
      }
      islands={[debriefIsland]}
      sheet={sheet}
    >
      {notes.length > 0 && (
        <p class="db-jump">
          <a href="#notes">
            {shown.writing ? 'Their answers' : `Your ${many(notes.length, 'note')} from the meeting`}
          </a>
        </p>
      )}
      <div class="db-desk" data-debrief={id}>
        <VerbForm
          here={here}
          verb="write-debrief"
          fixed={{ id }}
          seenAt={debrief.updatedAt}
          said="Saved."
          class="db-sheet"
        >
          <HowItWent here={here} shown={shown} debrief={debrief} />
          <Words shown={shown} debrief={debrief} />
          <PromiseLines here={here} shown={shown} />
          <HelperLines here={here} shown={shown} />
          <NamedLines here={here} shown={shown} sentTo={sentTo} notes={notes} />
          <TextArea name="note" label="Private notes" value={debrief.note} rows={1} />
          <Foot shown={shown} />
        </VerbForm>
        <Notes shown={shown} notes={notes} questions={questions} />
      </div>
    </ConversationFrame>
  )
}

function NotYet({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  return (
    <ConversationFrame here={here} shown={shown} title="How it went with" step="meet">
      <NotMetYet
        here={here}
        shown={shown}
        says="After you meet, mark it on the meeting page. Then write down what you heard here."
        next={`/conversations/${shown.id}/debrief`}
      />
    </ConversationFrame>
  )
}

function HowItWent(props: { here: Here; shown: ConversationShown; debrief: DebriefShown }): VNode {
  const { here, shown, debrief } = props
  const { id, agreement } = shown
  const isWritten = agreement?.channel === 'letter'
  const wall = onTheWall(debrief.heldAt, here.seeker.zone)
  return (
    <div class="db-how">
      <Choice name="went" label="How did it go?" value={debrief.went} options={wentChoices} />
      <details class="db-when">
        <summary>
          <span>
            {isWritten
              ? `Answered in writing, ${sayDate(wall.date, here)}`
              : `Met ${sayInstant(debrief.heldAt, here)}${debrief.minutes ? `, ${sayMinutes(debrief.minutes)}` : ''}`}
          </span>{' '}
          <span class="db-edit">Edit</span>
        </summary>
        <FieldRow>
          <DateField name="date" label="Date" value={wall.date} />
          {!isWritten && <TimeField name="time" label="Start time" value={wall.time} />}
          {!isWritten && (
            <Field
              name="minutes"
              type="number"
              label="Length (minutes)"
              min={1}
              max={480}
              value={debrief.minutes}
              size="short"
            />
          )}
        </FieldRow>
        <div class="buttons">
          <Button kind="quiet">
            Save<span class="unseen"> the time</span>
          </Button>
          <PressForm
            here={here}
            verb="undo-meeting"
            fixed={{ id }}
            label="Mark as not met"
            confirm="This moves what you wrote here to Trash for 30 days and clears the thank-you list. Your notes from the meeting stay."
            next={`/conversations/${id}`}
            said="Marked as not met."
          />
        </div>
      </details>
    </div>
  )
}

function Words({ shown, debrief }: { shown: ConversationShown; debrief: DebriefShown }): VNode {
  return (
    <>
      <TextArea
        name="theySaid"
        label="What they said or did that helped"
        value={debrief.theySaid}
        hint="One thing to thank them for. The thank-you begins with it."
        rows={2}
      />
      <TextArea
        name="iWill"
        label="What you will do with it"
        value={debrief.iWill}
        hint={`Start with “I will”. It goes into the thank-you, and later you can tell ${shown.person.name} how it went.`}
        rows={1}
      />
      <TextArea
        name="surprised"
        label="What surprised you"
        value={debrief.surprised}
        placeholder="One sentence is enough"
        rows={1}
      />
    </>
  )
}

/** Where scripts run it is saved by the time it is pressed. */
function Foot({ shown }: { shown: ConversationShown }): VNode {
  const { id, thanks } = shown
  const owed = thanks.filter(({ sentOn }) => sentOn === null)
  return (
    <div class="db-foot" data-live="foot">
      <div class="buttons">
        {owed.length > 0 ? (
          <Button name="_next" value={firstThanks(shown, owed)}>
            Thank {many(owed.length, 'person', 'people')}
          </Button>
        ) : (
          <Button name="_next" value={`/conversations/${id}/insights`}>
            Save insights
          </Button>
        )}
        <span data-save>
          <Button kind="quiet">Save</Button>
        </span>
      </div>
      <p class="hint">
        {owed.length > 0 ? `${sayList(owed.map(({ name }) => name))}. ` : 'Everyone is thanked. '}
      </p>
    </div>
  )
}

/** The first thank-you at once: the draft that is there, or a new one. The next follow from it; all of them are listed beside each. */
function firstThanks(shown: ConversationShown, [first]: ConversationShown['thanks']): string {
  if (!first) return `/conversations/${shown.id}/thank`
  const draft = draftFor(shown, first)
  if (draft) return `/letters/${draft.id}`
  const { personId, letterKind } = first
  const fields = { personId, conversationId: shown.id, kind: letterKind, _next: '/letters/{id}' }
  return `/do/draft-letter?${new URLSearchParams(fields)}`
}
