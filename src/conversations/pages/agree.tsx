/** What they answered: the yes with its time and place in front, every other answer folded beneath. */
import type { VNode } from 'preact'
import type { Here, Page as PageOf } from '../../here.ts'
import { showLetter } from '../../letters/show-letter.ts'
import { DateField, Field, FieldRow, Select, TimeField } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Facts, Go, Name, Part } from '../../ui/list.tsx'
import { Quote } from '../../ui/paper.tsx'
import { sayDate, sayInstant, sayMinutes } from '../../ui/when.ts'
import { ZoneField } from '../../ui/zone-field.tsx'
import { isTwice, onTheWall } from '../meeting-time.ts'
import { showConversation } from '../show-conversation.ts'
import { channelWords } from '../stage-words.ts'
import type { Channel } from '../table.ts'
import { ConversationFrame, Place, type Shown } from './frame.tsx'
import { OtherAnswers, type Theirs } from './other-answers.tsx'
import { WriteBack } from './write-back.tsx'

export const agreePage: PageOf = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id ?? '' })
  const isOpen = !shown.agreement && !isSettled(shown)
  const theirs = isOpen ? await lastLetter(here, shown) : null
  return (
    <ConversationFrame here={here} shown={shown} title="Agree with" step="Agree" lead={leadFor(shown)}>
      {theirs && (
        <Part title="What they wrote">
          <Quote
            by={
              <>
                <Name of={shown.person.name} />, {sayDate(theirs.on)}
              </>
            }
          >
            <span class="as-written">{theirs.words}</span>
          </Quote>
        </Part>
      )}
      {shown.calendar.calledOff && <CalledOff here={here} shown={shown} />}
      {shown.agreement ? <Agreed here={here} shown={shown} /> : isOpen && <Yes here={here} shown={shown} />}
      {!shown.agreement && !shown.debrief && <OtherAnswers here={here} shown={shown} theirs={theirs} />}
      {!shown.agreement && isSettled(shown) && (
        <p>
          <Go href={`/conversations/${shown.id}`}>Back to the conversation</Go>
        </p>
      )}
    </ConversationFrame>
  )
}

/** What came from them last, if its words were kept; their answer most likely. */
async function lastLetter(here: Here, { letters, person, answers }: Shown): Promise<Theirs | null> {
  const last = letters.find(({ direction, personId }) => direction === 'in' && personId === person.id)
  if (!last?.sentOn) return null
  const { body } = await here.ask(showLetter, { id: last.id })
  const on = last.sentOn
  return body === '' ? null : { words: body, on, isNoted: answers.some((answer) => answer.on >= on) }
}

const isSettled = ({ stage, debrief, handedOnTo }: Shown) =>
  stage === 'never' || debrief !== null || handedOnTo !== null

function leadFor(shown: Shown): string {
  if (shown.debrief) return 'You have met. What was agreed stays here to be read.'
  if (shown.stage === 'never') return 'They asked not to be contacted again. Nothing more is asked of them.'
  if (shown.handedOnTo) return 'This goes on with the colleague they offered.'
  if (shown.agreement)
    return 'It is agreed. Times change: note it here, and take the new file to your calendar.'
  return 'Any answer is a good one, once it is written down.'
}

const channels = (['in-person', 'phone', 'video', 'letter'] as const satisfies Channel[]).map((value) => ({
  value,
  label: channelWords[value],
}))

function Yes({ here, shown }: { here: Here; shown: Shown }): VNode {
  return (
    <Part title="They said yes">
      <VerbForm
        here={here}
        verb="agree-conversation"
        fixed={{ id: shown.id }}
        next={`/conversations/${shown.id}`}
        said="It is agreed."
      >
        <AgreementFields here={here} minutes={shown.minutes} />
        <Buttons>
          <Button>It is agreed</Button>
        </Buttons>
      </VerbForm>
    </Part>
  )
}

function Agreed({ here, shown }: { here: Here; shown: Shown }): VNode | null {
  const { id, agreement, debrief } = shown
  const zone = here.seeker?.zone ?? 'UTC'
  if (!agreement) return null
  const { startsAt } = agreement
  const wall = startsAt ? onTheWall(startsAt, agreement.zone) : null
  return (
    <>
      <Part title="What was agreed">
        <Facts
          facts={[
            ['How', channelWords[agreement.channel]],
            ['When', startsAt && sayInstant(startsAt, zone, here.now)],
            [
              'Their clock',
              startsAt && agreement.zone !== zone && sayInstant(startsAt, agreement.zone, here.now),
            ],
            ['How long', agreement.channel === 'letter' ? null : sayMinutes(agreement.minutes)],
            ['Where', agreement.place && <Place at={agreement.place} />],
          ]}
        />
        {wall && isTwice(wall.date, wall.time, agreement.zone) && (
          <p>
            The clocks go back that night, so this hour comes twice. The first of the two is meant: ask them.
          </p>
        )}
        {!debrief && (
          <div class="actions">
            <Go kind="primary" href={`/conversations/${id}/meet`}>
              Get ready to meet
            </Go>
            {startsAt && (
              <a class="button quiet" href={`/conversations/${id}/meeting.ics`} download>
                Put it in your calendar
              </a>
            )}
            <WriteBack here={here} shown={shown} />
            <PressForm
              here={here}
              verb="undo-agreement"
              fixed={{ id }}
              label="It is off"
              confirm="What was agreed is taken back, and you are where you were before their yes."
              next={`/conversations/${id}/schedule`}
              said="What was agreed is taken back."
            />
          </div>
        )}
      </Part>
      {!debrief && (
        <Part title="It has changed">
          <VerbForm
            here={here}
            verb="change-agreement"
            fixed={{ id }}
            seenAt={agreement.updatedAt}
            next={`/conversations/${id}/schedule`}
            said="The change is noted. Take the new file to your calendar, too."
          >
            <AgreementFields here={here} minutes={agreement.minutes} agreement={{ ...agreement, ...wall }} />
            <Buttons>
              <Button>Save the change</Button>
            </Buttons>
          </VerbForm>
        </Part>
      )}
    </>
  )
}

/** Whoever took the file still has the entry; only another file takes it away. */
function CalledOff({ here, shown }: { here: Here; shown: Shown }): VNode | null {
  const { calledOff } = shown.calendar
  if (!calledOff) return null
  return (
    <Part title="Called off">
      <p>
        {channelWords[calledOff.channel]},{' '}
        {sayInstant(calledOff.startsAt, here.seeker?.zone ?? 'UTC', here.now)}. If it is in your calendar,
        this file takes it out.
      </p>
      <div class="actions">
        <a class="button quiet" href={`/conversations/${shown.id}/meeting-canceled.ics`} download>
          Remove from calendar
        </a>
      </div>
    </Part>
  )
}

interface Known {
  channel: Channel
  zone: string
  place: string
  date?: string
  time?: string
}

function AgreementFields({
  here,
  minutes,
  agreement,
}: {
  here: Here
  minutes: number
  agreement?: Known
}): VNode {
  return (
    <>
      <Select
        name="channel"
        label="How"
        options={channels}
        value={agreement?.channel ?? 'video'}
        hint="By letter they answer your questions in writing, and no hour is needed."
      />
      <FieldRow>
        <DateField name="date" label="Date" value={agreement?.date} />
        <TimeField name="time" label="Time" value={agreement?.time} />
        <Field name="minutes" type="number" label="Minutes" value={minutes} min={1} max={480} size="short" />
      </FieldRow>
      <ZoneField
        name="zone"
        label="By the clock of"
        value={agreement?.zone ?? here.seeker?.zone ?? 'UTC'}
        hint="If they named a time where they are, say the place: Berlin, New York, or PST as they wrote it."
      />
      <Field name="place" label="Where" value={agreement?.place} placeholder="An address, a link, a number" />
    </>
  )
}
