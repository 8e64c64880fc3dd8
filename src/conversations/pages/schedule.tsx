/** What they answered: the yes with its time and place in front, every other answer folded beneath. */
import type { VNode } from 'preact'
import { daysAfter, today } from '../../account/profile.ts'
import type { Here, Page } from '../../here.ts'
import { listOfferedTimes } from '../../hosts/list-offered-times.ts'
import { showHostPage } from '../../hosts/show-host-page.ts'
import { showLetter } from '../../letters/show-letter.ts'
import { showPerson } from '../../people/show-person.ts'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Columns, DetailList, Go, Part } from '../../ui/list.tsx'
import { Quote } from '../../ui/paper.tsx'
import { plural, sayAgo, sayDate, sayInstant, sayInstantThere, sayMinutes, sayZone } from '../../ui/say.ts'
import { channelWords } from '../answer-words.ts'
import { isTwice, meetingTime, onTheWall } from '../meeting-time.ts'
import { showConversation } from '../show-conversation.ts'
import { stages } from '../stage.ts'
import { AgreementFields, placeWords } from './agreement-fields.tsx'
import { BothClocks, type ClocksShown } from './both-clocks.tsx'
import { CancelMeeting, ChangeMeeting, Moved } from './change-meeting.tsx'
import { ConversationFrame, type ConversationShown, Place } from './frame.tsx'
import type { TimesOffered } from './offered-times.tsx'
import { OtherAnswers, type TheirAnswer } from './other-answers.tsx'
import bothClocks from './schedule.island.tsx?path'
import sheet from './schedule.sheet.css?path'
import { sayRemark } from './time-remarks.ts'
import { ConfirmationPreview, type ConfirmationShown, confirmationOf, WriteBack } from './write-back.tsx'

export const schedulePage: Page<'id'> = async (here) => {
  const shown = await here.ask(showConversation, { id: here.params.id })
  const isOpen = !shown.agreement && !isSettled(shown)
  const theirs = isOpen ? await lastLetter(here, shown) : null
  const isTimed =
    isOpen || (shown.agreement !== null && shown.agreement.channel !== 'letter' && !shown.debrief)
  const offered = isTimed ? await here.ask(listOfferedTimes, { id: shown.id }) : null
  const phone = isTimed ? (await here.ask(showPerson, { id: shown.person.id })).person.phone : ''
  const confirmation = await confirmationOf(here, shown)
  const beside = offered && (
    <Beside here={here} shown={shown} offered={offered} theirs={theirs} confirmation={confirmation} />
  )
  const form = <Forms here={here} shown={shown} offered={offered} phone={phone} confirmation={confirmation} />
  return (
    <ConversationFrame
      here={here}
      shown={shown}
      title={shown.writing ? 'Answers from' : shown.agreement ? 'Meeting with' : 'Answer from'}
      step="schedule"
      lead={leadFor(shown, offered?.times.length ?? 0)}
      islands={[bothClocks]}
      sheet={sheet}
    >
      {await CalledOff(here, shown)}
      {beside ? <Columns aside={beside}>{form}</Columns> : form}
      {!shown.agreement && !shown.debrief && <OtherAnswers here={here} shown={shown} theirs={theirs} />}
      {!shown.agreement && isSettled(shown) && (
        <p>
          <Go href={`/conversations/${shown.id}`}>Back to conversation</Go>
        </p>
      )}
    </ConversationFrame>
  )
}

type AgreedProps = Omit<FormProps, 'offered'> & {
  offered: TimesOffered | null
  confirmation: ConfirmationShown
}

function Forms(props: AgreedProps): VNode | null {
  const { here, shown, offered, phone } = props
  if (shown.agreement) return <Agreed {...props} />
  if (isSettled(shown) || !offered) return null
  return <Yes here={here} shown={shown} offered={offered} phone={phone} />
}

interface FormProps {
  here: Here
  shown: ConversationShown
  offered: TimesOffered
  /** Their number, as it stands on their page; may be empty. */
  phone: string
}

/** What helps to choose: how the two days stand to each other, and their own words. */
function Beside(props: {
  here: Here
  shown: ConversationShown
  offered: TimesOffered
  theirs: TheirAnswer | null
  confirmation: ConfirmationShown
}): VNode | null {
  const { here, shown, offered, theirs, confirmation } = props
  const { agreement } = shown
  const clocks = clocksFor(here, agreement?.startsAt ?? null, offered)
  return (
    <>
      {clocks.length > 0 && (
        <Part title={clocks.some(({ isElsewhere }) => isElsewhere) ? 'Both time zones' : 'That day'}>
          <div class={agreement || offered.times.length === 0 ? 'clock-figures' : 'clock-figures is-chosen'}>
            {clocks.map(({ isElsewhere, ...of }) => (
              <BothClocks key={of.startsAt} here={here} of={of} />
            ))}
          </div>
        </Part>
      )}
      <ConfirmationPreview here={here} letter={confirmation} />
      {theirs && (
        <Part title="What they wrote" aside={sayDate(theirs.on, here)}>
          <p class="as-written their-words" dir="auto">
            {theirs.words}
          </p>
        </Part>
      )}
    </>
  )
}

/** One for each time that can be chosen, and for any other, how the clocks stand to each other tomorrow. */
function clocksFor(
  here: Here,
  startsAt: string | null,
  { times, theirZone, hours, set }: TimesOffered,
): (ClocksShown & { isElsewhere: boolean })[] {
  const { zone } = here.seeker
  const shared = { theirZone, hours }
  const elsewhere = (at: string) => ({
    isElsewhere: theirZone !== null && sayInstantThere(at, theirZone, here) !== null,
  })
  if (startsAt) return [{ startsAt, remark: set, ...shared, ...elsewhere(startsAt) }]
  const chosen = times.map((time) => ({ ...time, ...shared, ...elsewhere(time.startsAt) }))
  const tomorrow = meetingTime(daysAfter(today(here.seeker, here.now), 1), '12:00', zone)
  if (!tomorrow || (times.length === 0 && !elsewhere(tomorrow).isElsewhere)) return chosen
  return [...chosen, { startsAt: tomorrow, isAnyTime: true, remark: null, ...shared, ...elsewhere(tomorrow) }]
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

function leadFor(shown: ConversationShown, offeredCount: number): string {
  if (shown.debrief) return 'You have met. The details stay here.'
  if (!stages[shown.stage].mayContact) return 'They asked not to be contacted again. Do not contact them.'
  if (shown.handedOnTo) return 'This continues with the colleague they suggested.'
  if (shown.writing) return 'They answer in writing. No time is needed.'
  if (shown.agreement)
    return 'The meeting is set. If the time changes, edit it here and add it to your calendar again.'
  if (offeredCount > 0)
    return plural(offeredCount, { one: 'They offered a time.', other: 'They offered # times. Choose one.' })
  return 'Record what they said. Every answer is useful.'
}

function Yes({ here, shown, offered, phone }: FormProps): VNode {
  const at = `/conversations/${shown.id}`
  return (
    <Part title="They said yes">
      <VerbForm here={here} verb="agree-conversation" fixed={{ id: shown.id }} next={at} said="Saved.">
        <AgreementFields here={here} minutes={shown.minutes} offered={offered} phone={phone} />
        <Buttons>
          <span class="timed-only">
            <Button>Save</Button>
          </span>
          <span class="in-writing-only">
            <Button name="_next" value={`${at}/meet`}>
              Save and write questions
            </Button>
          </span>
          <p class="hint timed-only">Next, you can draft a short letter to confirm. You send it.</p>
          <p class="hint in-writing-only">No meeting is needed. The letter with your questions is next.</p>
        </Buttons>
      </VerbForm>
    </Part>
  )
}

function Agreed({ here, shown, offered, phone, confirmation }: AgreedProps): VNode | null {
  const { id, agreement, debrief } = shown
  if (!agreement) return null
  const { startsAt, channel } = agreement
  const isWritten = channel === 'letter'
  const wall = startsAt ? onTheWall(startsAt, agreement.zone) : null
  const isOver = offered?.set?.kind === 'past'
  const remark =
    startsAt && offered?.set && !isOver ? sayRemark(offered.set, startsAt, offered.theirZone, here) : null
  return (
    <>
      <Part title={isWritten ? 'In writing' : 'Meeting time'}>
        <Moved here={here} agreement={agreement} name={shown.person.name} />
        <DetailList
          details={[
            ['How', channelWords[agreement.channel]],
            ['When', startsAt && sayInstant(startsAt, here)],
            ['Their time', startsAt && sayInstantThere(startsAt, agreement.zone, here)],
            ['Length', isWritten ? null : sayMinutes(agreement.minutes)],
            [placeWords[agreement.channel].label, agreement.place && <Place at={agreement.place} />],
            ['That day', !debrief && remark],
          ]}
        />
        {isOver && startsAt && (
          <p class="why">
            That was {sayAgo(startsAt, here)}. If you met, mark it as met. If they did not come, the same page
            leads to a new time.
          </p>
        )}
        {wall && isTwice(wall.date, wall.time, agreement.zone) && (
          <p>
            The clocks go back that night, so this hour happens twice. We assume the first. Check with them.
          </p>
        )}
        {!debrief && (
          <div class="actions">
            <Go kind="primary" href={`/conversations/${id}/meet`}>
              {isWritten ? shown.next.label : isOver ? 'Mark as met' : 'Get ready to meet'}
            </Go>
            {startsAt && (
              <a class="button quiet" href={`/conversations/${id}/meeting.ics`} download>
                Add to calendar
              </a>
            )}
            <WriteBack here={here} shown={shown} letter={confirmation} />
          </div>
        )}
      </Part>
      {!debrief && <ChangeMeeting here={here} shown={shown} agreement={agreement} phone={phone} />}
      {!debrief && <CancelMeeting here={here} shown={shown} />}
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
