/** The meeting itself: the agenda in its order, notes under each question, and a clock that helps to end on time. */

import type { VNode } from 'preact'
import { Temporal } from 'temporal-polyfill'
import type { Here, Page } from '../../here.ts'
import { type PreparationShown, showPreparation } from '../../questions/show-preparation.ts'
import { Choice, DateField, Field, FieldRow, TimeField } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Go, Name, Part } from '../../ui/list.tsx'
import { Quote } from '../../ui/paper.tsx'
import { sayDate, sayInstant, sayMinutes, sayTime } from '../../ui/say.ts'
import { wentChoices } from '../answer-words.ts'
import { onTheWall } from '../meeting-time.ts'
import { showConversation } from '../show-conversation.ts'
import { ConversationFrame, type ConversationShown, Place } from './frame.tsx'
import meet from './meet.island.tsx?path'
import { meetingForm, Questions } from './meet-questions.tsx'

export const meetPage: Page<'id'> = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id })
  const prepared = await here.ask(showPreparation, { conversationId: shown.id })
  const isLetter = shown.agreement?.channel === 'letter'
  return (
    <ConversationFrame
      here={here}
      shown={shown}
      title="Meet"
      step="meet"
      lead={
        isLetter
          ? 'They answer in writing. Send a few short questions, and save their answers here.'
          : 'You lead; they talk most of the time. This is the order.'
      }
      islands={[meet]}
    >
      {!isLetter && <Clock here={here} shown={shown} />}
      {!isLetter && <Opening here={here} shown={shown} prepared={prepared} />}
      <Questions here={here} shown={shown} prepared={prepared} />
      {!isLetter && <Close shown={shown} />}
      {shown.debrief ? (
        <p>
          <Go kind="primary" href={`/conversations/${shown.id}/debrief`}>
            Write how it went
          </Go>
        </p>
      ) : (
        <Held here={here} shown={shown} isLetter={isLetter} />
      )}
    </ConversationFrame>
  )
}

/** Without a script it says when to end; with one it runs. */
function Clock({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  const { agreement } = shown
  const minutes = agreement?.minutes ?? shown.minutes
  const startsAt = agreement?.startsAt
  return (
    <div class="clock" data-clock={shown.id} data-minutes={minutes}>
      <p class="clock-plan">
        {startsAt ? (
          <>
            Scheduled: {sayInstant(startsAt, here)}, for {sayMinutes(minutes)}. End by{' '}
            <b>{sayTime(endOf(startsAt, minutes), here)}</b>.
          </>
        ) : (
          <>
            You asked for {sayMinutes(minutes)}. If you start now, you end by{' '}
            <b>{sayTime(endOf(here.now.toString(), minutes), here)}</b>.
          </>
        )}
      </p>
      {agreement?.place && (
        <p class="clock-place">
          Where: <Place at={agreement.place} />
        </p>
      )}
    </div>
  )
}

const endOf = (startsAt: string, minutes: number) =>
  Temporal.Instant.from(startsAt).add({ minutes }).toString()

function Opening({
  here,
  shown,
  prepared,
}: {
  here: Here
  shown: ConversationShown
  prepared: PreparationShown
}): VNode {
  const page = (name: string) => `/conversations/${shown.id}/${name}`
  const byName = shown.referrers.filter((one) => one.mayUseName === 'yes')
  const unasked = shown.referrers.filter((one) => one.mayUseName !== 'yes')
  return (
    <>
      <Part title="Small talk">
        <p>Thank them for the time. Start with something light for a minute, like their week.</p>
      </Part>
      <Part title="Why I am here, and why you" aside={<a href={page('prepare')}>Facts</a>}>
        <p dir="auto">{shown.about || 'What would you like to learn? Say it in one sentence.'}</p>
        {shown.whyThem && <p dir="auto">{shown.whyThem}</p>}
        {prepared.facts.length > 0 ? (
          <ul>
            {prepared.facts.slice(0, 6).map(({ id, fact, foundOn }) => (
              <li key={id}>
                <bdi>{fact}</bdi> <small>({sayDate(foundOn, here)})</small>
              </li>
            ))}
          </ul>
        ) : (
          <p>
            No facts yet. <a href={page('prepare')}>One fact about their work</a> shows that you came
            prepared.
          </p>
        )}
      </Part>
      <Part title="Who referred me">
        {byName.map((one) => (
          <p key={one.id}>
            <Name of={one.name} /> referred you. Mention it early.
          </p>
        ))}
        {unasked.map((one) => (
          <p key={one.id}>
            <Name of={one.name} />:{' '}
            {one.mayUseName === 'no' ? 'do not use the name' : 'ask before you use the name'}.
          </p>
        ))}
        {shown.referrers.length === 0 && <p>No one. Say how you found them.</p>}
      </Part>
      <Part title="Who I am" aside={<a href={page('pitch')}>Pitch</a>}>
        {prepared.pitch ? (
          <Quote>{prepared.pitch.text}</Quote>
        ) : (
          <p>
            30 seconds about you: what you have done, one result, what you want next.{' '}
            <a href={page('pitch')}>Write it down</a>.
          </p>
        )}
      </Part>
    </>
  )
}

function Close({ shown }: { shown: ConversationShown }): VNode {
  return (
    <Part title="Closing">
      <ul>
        <li>“I see we are almost out of time. Thank you. This really helped me understand the work.”</li>
        <li>Say one thing that they said and what you will do with it.</li>
        {shown.heldBefore === 0 && (
          <li>
            Only if it went well: “Is there anyone else you would suggest I talk to? No problem if not.” Then
            ask: “May I mention your name?”
          </li>
        )}
        <li>Ask if you may write again. Do not ask about a job.</li>
      </ul>
    </Part>
  )
}

function Held({ here, shown, isLetter }: { here: Here; shown: ConversationShown; isLetter: boolean }): VNode {
  const { id, agreement } = shown
  const zone = here.seeker.zone
  const startsAt = agreement?.startsAt
  const isPast = startsAt && Temporal.Instant.compare(Temporal.Instant.from(startsAt), here.now) <= 0
  const wall = onTheWall(isPast ? startsAt : here.now.toString(), zone)
  return (
    <Part title={isLetter ? 'Mark as answered' : 'After the meeting'}>
      <VerbForm
        here={here}
        verb="record-meeting"
        fixed={{ id }}
        next={`/conversations/${id}/debrief`}
        said="Saved. Write down what you heard while it is fresh."
        id={meetingForm(id)}
      >
        <Choice name="went" label="How did it go?" options={wentChoices} required />
        <FieldRow>
          <DateField name="date" label="Date" value={wall.date} />
          <TimeField name="time" label={isLetter ? 'Time' : 'Start time'} value={wall.time} />
          {!isLetter && (
            <Field
              name="minutes"
              type="number"
              label="Length (minutes)"
              min={1}
              max={480}
              value={agreement?.minutes ?? shown.minutes}
              size="short"
            />
          )}
        </FieldRow>
        <Buttons>
          <Button>{isLetter ? 'Mark as answered' : 'Mark as met'}</Button>
        </Buttons>
      </VerbForm>
    </Part>
  )
}
