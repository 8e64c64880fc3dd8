/** What they answered: the yes with its time and place in front, every other answer folded beneath. */
import type { VNode } from 'preact'
import type { Here, Page } from '../../here.ts'
import { showHostPage } from '../../hosts/show-host-page.ts'
import { showLetter } from '../../letters/show-letter.ts'
import { Choice, DateField, Field, FieldRow, TimeField } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { DetailList, Go, Name, Part } from '../../ui/list.tsx'
import { Quote } from '../../ui/paper.tsx'
import { sayDate, sayInstant, sayInstantThere, sayMinutes, sayZone } from '../../ui/say.ts'
import { ZoneField } from '../../ui/zone-field.tsx'
import { channelWords } from '../answer-words.ts'
import { isTwice, onTheWall } from '../meeting-time.ts'
import { showConversation } from '../show-conversation.ts'
import { stages } from '../stage.ts'
import type { Channel } from '../table.ts'
import { ConversationFrame, type ConversationShown, Place } from './frame.tsx'
import { OtherAnswers, type TheirAnswer } from './other-answers.tsx'
import bothClocks from './schedule.island.tsx?path'
import { WriteBack } from './write-back.tsx'

export const schedulePage: Page<'id'> = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id })
  const isOpen = !shown.agreement && !isSettled(shown)
  const theirs = isOpen ? await lastLetter(here, shown) : null
  return (
    <ConversationFrame
      here={here}
      shown={shown}
      title={shown.writing ? 'Answers from' : shown.agreement ? 'Meeting with' : 'Answer from'}
      step="schedule"
      lead={leadFor(shown)}
      islands={[bothClocks]}
    >
      {theirs && (
        <Part title="What they wrote">
          <Quote
            by={
              <>
                <Name of={shown.person.name} />, {sayDate(theirs.on, here)}
              </>
            }
          >
            <span class="as-written">{theirs.words}</span>
          </Quote>
        </Part>
      )}
      {await CalledOff(here, shown)}
      {shown.agreement ? <Agreed here={here} shown={shown} /> : isOpen && <Yes here={here} shown={shown} />}
      {!shown.agreement && !shown.debrief && <OtherAnswers here={here} shown={shown} theirs={theirs} />}
      {!shown.agreement && isSettled(shown) && (
        <p>
          <Go href={`/conversations/${shown.id}`}>Back to conversation</Go>
        </p>
      )}
    </ConversationFrame>
  )
}

/** What came from them last, if its words were kept; their answer most likely. */
async function lastLetter(
  here: Here,
  { letters, person, answers }: ConversationShown,
): Promise<TheirAnswer | null> {
  const last = letters.find(({ direction, personId }) => direction === 'in' && personId === person.id)
  if (!last?.sentOn) return null
  const { body } = await here.ask(showLetter, { id: last.id })
  const on = last.sentOn
  return body === '' ? null : { words: body, on, isNoted: answers.some((answer) => answer.on >= on) }
}

const isSettled = ({ stage, debrief, handedOnTo }: ConversationShown) =>
  !stages[stage].mayContact || debrief !== null || handedOnTo !== null

function leadFor(shown: ConversationShown): string {
  if (shown.debrief) return 'You have met. The details stay here.'
  if (!stages[shown.stage].mayContact) return 'They asked not to be contacted again. Do not contact them.'
  if (shown.handedOnTo) return 'This continues with the colleague they suggested.'
  if (shown.writing) return 'They answer in writing. No time is needed.'
  if (shown.agreement)
    return 'The meeting is set. If the time changes, edit it here and add it to your calendar again.'
  return 'Record what they said. Every answer is useful.'
}

const channels = (['in-person', 'phone', 'video', 'letter'] as const satisfies Channel[]).map((value) => ({
  value,
  label: channelWords[value],
}))

function Yes({ here, shown }: { here: Here; shown: ConversationShown }): VNode {
  return (
    <Part title="They said yes">
      <VerbForm
        here={here}
        verb="agree-conversation"
        fixed={{ id: shown.id }}
        next={`/conversations/${shown.id}`}
        said="Saved."
      >
        <AgreementFields here={here} minutes={shown.minutes} />
        <Buttons>
          <Button>Save</Button>
        </Buttons>
      </VerbForm>
    </Part>
  )
}

function Agreed({ here, shown }: { here: Here; shown: ConversationShown }): VNode | null {
  const { id, agreement, debrief } = shown
  if (!agreement) return null
  const { startsAt, channel } = agreement
  const isWritten = channel === 'letter'
  const wall = startsAt ? onTheWall(startsAt, agreement.zone) : null
  return (
    <>
      <Part title={isWritten ? 'In writing' : 'Meeting time'}>
        <DetailList
          details={[
            ['How', channelWords[agreement.channel]],
            ['When', startsAt && sayInstant(startsAt, here)],
            ['Their time', startsAt && sayInstantThere(startsAt, agreement.zone, here)],
            ['Length', isWritten ? null : sayMinutes(agreement.minutes)],
            ['Place or link', agreement.place && <Place at={agreement.place} />],
          ]}
        />
        {wall && isTwice(wall.date, wall.time, agreement.zone) && (
          <p>
            The clocks go back that night, so this hour happens twice. We assume the first. Check with them.
          </p>
        )}
        {!debrief && (
          <div class="actions">
            <Go kind="primary" href={`/conversations/${id}/meet`}>
              {isWritten ? shown.next.label : 'Get ready to meet'}
            </Go>
            {startsAt && (
              <a class="button quiet" href={`/conversations/${id}/meeting.ics`} download>
                Add to calendar
              </a>
            )}
            <WriteBack here={here} shown={shown} />
            <PressForm
              here={here}
              verb="undo-agreement"
              fixed={{ id }}
              label={isWritten ? 'Not in writing after all' : 'Cancel meeting'}
              confirm={`This removes ${isWritten ? 'what you agreed' : 'the meeting'}. Nothing is sent to them.`}
              next={`/conversations/${id}/schedule`}
              said={isWritten ? 'Removed.' : 'Meeting canceled.'}
            />
          </div>
        )}
      </Part>
      {!debrief && (
        <Part title={isWritten ? 'Meet instead' : 'Change time or place'}>
          <VerbForm
            here={here}
            verb="change-agreement"
            fixed={{ id }}
            seenAt={agreement.updatedAt}
            next={`/conversations/${id}/schedule`}
            said={isWritten ? 'Saved.' : 'Saved. Add it to your calendar again.'}
          >
            <AgreementFields here={here} minutes={agreement.minutes} agreement={{ ...agreement, ...wall }} />
            <Buttons>
              <Button>Save</Button>
            </Buttons>
          </VerbForm>
        </Part>
      )}
    </>
  )
}

/** Whoever took the file still has the entry; only another file takes it away. Where I called it off, they have to hear it from me. */
async function CalledOff(here: Here, shown: ConversationShown): Promise<VNode | null> {
  const { calledOff } = shown.calendar
  if (!calledOff) return null
  const { pages } = await here.ask(showHostPage, { id: shown.id })
  // Where the hour had come, it was missed: the words to send are those for that.
  const isMissed = shown.missedAt !== null
  const isTheirs = pages.some(({ answers }) => answers.at(-1)?.kind === 'canceled')
  const { startsAt } = calledOff
  const hour = `${sayInstant(startsAt, here)}, ${sayZone(here.seeker.zone, startsAt)}`
  return (
    <Part title={isMissed ? 'The meeting that did not take place' : 'Canceled meeting'}>
      <p>
        {channelWords[calledOff.channel]}, {sayInstant(startsAt, here)}. If it is in your calendar, open this
        file to remove it.
      </p>
      {!isTheirs && !isMissed && (
        <Quote by={<>A line to send to {shown.person.name}</>}>
          I am sorry, I have to cancel our talk on {hour}.
        </Quote>
      )}
      <div class="actions">
        <a class="button quiet" href={`/conversations/${shown.id}/meeting-canceled.ics`} download>
          Remove from calendar
        </a>
      </div>
    </Part>
  )
}

interface AgreementFields {
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
  agreement?: AgreementFields
}): VNode {
  return (
    <>
      <div class="how-they-meet">
        <Choice name="channel" label="How" options={channels} value={agreement?.channel ?? 'video'} />
      </div>
      <p class="hint in-writing-only">They answer your questions by email or letter. No time is needed.</p>
      <div class="by-the-clock">
        <FieldRow>
          <DateField name="date" label="Date" value={agreement?.date} />
          <TimeField name="time" label="Time" value={agreement?.time} />
          <Field
            name="minutes"
            type="number"
            label="Length (minutes)"
            value={minutes}
            min={1}
            max={480}
            size="short"
          />
        </FieldRow>
        <ZoneField
          name="zone"
          label="Time zone"
          value={agreement?.zone ?? here.seeker.zone}
          hint="If they gave their local time, choose their city. You can also type what they wrote, for example PST."
        />
        <p class="hint" role="status" data-both-clocks data-zone={here.seeker.zone} />
        <Field
          name="place"
          label="Place or link"
          value={agreement?.place}
          placeholder="Address, video link or phone number"
        />
      </div>
    </>
  )
}
