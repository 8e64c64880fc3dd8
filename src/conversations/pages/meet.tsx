/** The meeting itself: the agenda in its order, notes under each question, a clock that keeps one's word. */

import type { VNode } from 'preact'
import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Here, Page as PageOf } from '../../here.ts'
import { showPreparation } from '../../questions/show-preparation.ts'
import { Choice, DateField, Field, FieldRow, TimeField } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Go, Name, Part } from '../../ui/list.tsx'
import { Quote } from '../../ui/paper.tsx'
import { sayDate, sayInstant, sayMinutes, sayTime } from '../../ui/when.ts'
import { onTheWall } from '../meeting-time.ts'
import { showConversation } from '../show-conversation.ts'
import { wentChoices } from '../stage-words.ts'
import { ConversationFrame, Place, type Shown } from './frame.tsx'
import { holdForm, Questions } from './meet-questions.tsx'

type Prepared = z.output<typeof showPreparation.gives>

export const meetPage: PageOf = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id ?? '' })
  const prepared = await here.ask(showPreparation, { conversationId: shown.id })
  const isLetter = shown.agreement?.channel === 'letter'
  return (
    <ConversationFrame
      here={here}
      shown={shown}
      title="Meet"
      step="Meet"
      lead={
        isLetter
          ? 'They answer in writing. Send a few short questions, and keep their answers here.'
          : 'You lead; they talk most of the time. This is the order.'
      }
      islands={['meet']}
    >
      {!isLetter && <Clock here={here} shown={shown} />}
      {!isLetter && <Opening shown={shown} prepared={prepared} />}
      <Questions here={here} shown={shown} prepared={prepared} />
      {!isLetter && <Close shown={shown} />}
      {shown.debrief ? (
        <p>
          <Go kind="primary" href={`/conversations/${shown.id}/debrief`}>
            On to the debrief
          </Go>
        </p>
      ) : (
        <Held here={here} shown={shown} isLetter={isLetter} />
      )}
    </ConversationFrame>
  )
}

/** Without a script it says when to end; with one it runs. */
function Clock({ here, shown }: { here: Here; shown: Shown }): VNode {
  const { agreement } = shown
  const zone = here.seeker?.zone ?? 'UTC'
  const minutes = agreement?.minutes ?? shown.minutes
  const startsAt = agreement?.startsAt
  return (
    <div class="clock" data-clock={shown.id} data-minutes={minutes}>
      <p class="clock-plan">
        {startsAt ? (
          <>
            Agreed: {sayInstant(startsAt, zone, here.now)}, for {sayMinutes(minutes)}. End by{' '}
            <b>{sayTime(endOf(startsAt, minutes), zone)}</b>.
          </>
        ) : (
          <>
            You asked for {sayMinutes(minutes)}. If you began now, you would end by{' '}
            <b>{sayTime(endOf(here.now.toString(), minutes), zone)}</b>.
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

function Opening({ shown, prepared }: { shown: Shown; prepared: Prepared }): VNode {
  const page = (name: string) => `/conversations/${shown.id}/${name}`
  const byName = shown.referrers.filter((one) => one.mayUseName === 'yes')
  const unasked = shown.referrers.filter((one) => one.mayUseName !== 'yes')
  return (
    <>
      <Part title="Pleasantries">
        <p>Thank them for the time. Something light, and a minute of it: the way here, their week.</p>
      </Part>
      <Part title="Why I am here, and why you" aside={<a href={page('prepare')}>Findings</a>}>
        <p dir="auto">{shown.about || 'What would you like to learn? Say it in one sentence.'}</p>
        {shown.whyThem && <p dir="auto">{shown.whyThem}</p>}
        {prepared.findings.length > 0 ? (
          <ul>
            {prepared.findings.slice(0, 6).map((finding) => (
              <li key={finding.id}>
                <bdi>{finding.fact}</bdi> <small>({sayDate(finding.foundOn)})</small>
              </li>
            ))}
          </ul>
        ) : (
          <p>
            Nothing was found out yet. <a href={page('prepare')}>One fact about their work</a> shows that you
            came prepared.
          </p>
        )}
      </Part>
      <Part title="Who sent me">
        {byName.map((one) => (
          <p key={one.id}>
            <Name of={one.name} /> did, and may be named. Name them early.
          </p>
        ))}
        {unasked.map((one) => (
          <p key={one.id}>
            <Name of={one.name} />:{' '}
            {one.mayUseName === 'no' ? 'not to be named' : 'ask first whether you may use the name'}.
          </p>
        ))}
        {shown.referrers.length === 0 && <p>Nobody did. Say how you came upon them.</p>}
      </Part>
      <Part title="Who I am" aside={<a href={page('pitch')}>Pitch</a>}>
        {prepared.pitch ? (
          <Quote>{prepared.pitch.text}</Quote>
        ) : (
          <p>
            Half a minute about yourself: what you did, one thing that came of it, what you turn to.{' '}
            <a href={page('pitch')}>Write it down</a>.
          </p>
        )}
      </Part>
    </>
  )
}

function Close({ shown }: { shown: Shown }): VNode {
  return (
    <Part title="The close">
      <ul>
        <li>“I see our time is nearly over. Thank you; this helped me see the work more clearly.”</li>
        <li>Say one thing that they said and what you will do with it.</li>
        {shown.heldBefore === 0 && (
          <li>
            Only if it went well: “Is there anybody else whom you would suggest I talk with? Please feel free
            to say no.” And then: “May I mention your name?”
          </li>
        )}
        <li>Ask whether you may write again. Leave the question of a job at home.</li>
      </ul>
    </Part>
  )
}

function Held({ here, shown, isLetter }: { here: Here; shown: Shown; isLetter: boolean }): VNode {
  const { id, agreement } = shown
  const zone = here.seeker?.zone ?? 'UTC'
  const startsAt = agreement?.startsAt
  const isPast = startsAt && Temporal.Instant.compare(Temporal.Instant.from(startsAt), here.now) <= 0
  const wall = onTheWall(isPast ? startsAt : here.now.toString(), zone)
  return (
    <Part title={isLetter ? 'They have answered' : 'When it is over'}>
      <VerbForm
        here={here}
        verb="record-meeting"
        fixed={{ id }}
        next={`/conversations/${id}/debrief`}
        said="Well done. Write down what you heard while it is fresh."
        id={holdForm(id)}
      >
        <Choice name="went" label="How did it go?" options={wentChoices} required />
        <FieldRow>
          <DateField name="date" label="Day" value={wall.date} />
          <TimeField name="time" label={isLetter ? 'Time' : 'Began at'} value={wall.time} />
          {!isLetter && (
            <Field
              name="minutes"
              type="number"
              label="Minutes"
              min={1}
              max={480}
              value={agreement?.minutes ?? shown.minutes}
              size="short"
            />
          )}
        </FieldRow>
        <Buttons>
          <Button>{isLetter ? 'They have answered' : 'We have met'}</Button>
        </Buttons>
      </VerbForm>
    </Part>
  )
}
