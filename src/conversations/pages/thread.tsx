/** Everything that was written, said and done in one conversation, as one thread: what waits to be sent on top, then the newest first. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { kindNames } from '../../letters/letter.ts'
import type { LetterKind } from '../../letters/table.ts'
import { PressForm } from '../../ui/form.tsx'
import { Name, Part } from '../../ui/list.tsx'
import { sayDate, sayInstant, sayMinutes } from '../../ui/say.ts'
import { type Event, Events, type LetterWords, newestFirst } from '../../ui/thread.tsx'
import { answerWords, channelWords, wentWords } from '../answer-words.ts'
import { onTheWall } from '../meeting-time.ts'
import type { ConversationShown } from './frame.tsx'

interface ThreadProps {
  here: Here
  shown: ConversationShown
  /** The words of its letters, by their ids. */
  words: ReadonlyMap<string, LetterWords>
}

export function Thread({ here, shown, words }: ThreadProps): VNode {
  const events = eventsOf({ here, shown, words })
  return (
    <Part
      title={
        <>
          Letters and talks <span class="num">{events.length}</span>
        </>
      }
      id="thread"
      aside={<a href={`/conversations/${shown.id}/ask`}>Add letter</a>}
    >
      <Events here={here} events={events} />
    </Part>
  )
}

/** By their days, newest first; what is of one day in the order in which a conversation comes by it, latest on top. */
function eventsOf({ here, shown, words }: ThreadProps): Event[] {
  const dayOf = (instant: string) => onTheWall(instant, here.seeker.zone).date
  const events = [
    ...debriefed(here, shown, dayOf),
    ...agreed(here, shown, dayOf),
    ...calledOff(here, shown, dayOf),
    ...shown.answers.map((answer) => answered(here, shown, answer)),
    ...shown.letters.map((letter) => written(letter, words.get(letter.id))),
  ]
  return [
    ...newestFirst(events),
    {
      key: 'start',
      on: dayOf(shown.createdAt),
      icon: 'conversation',
      says: 'You added this conversation',
      words: shown.about,
    },
  ]
}

function debriefed(
  here: Here,
  { id, debrief, writing }: ConversationShown,
  dayOf: (instant: string) => string,
): Event[] {
  if (!debrief) return []
  const { heldAt, minutes, went, theySaid, iWill } = debrief
  return [
    {
      key: 'debrief',
      on: dayOf(heldAt),
      icon: 'conversation',
      says: writing ? 'They answered in writing' : 'You met',
      href: `/conversations/${id}/debrief`,
      beside: [
        !writing && sayInstant(heldAt, here),
        !writing && minutes && sayMinutes(minutes),
        `it went ${wentWords[went]}`,
      ]
        .filter(Boolean)
        .join(', '),
      words: [theySaid, iWill && `What you will do with it: ${iWill}`].filter(Boolean).join('\n'),
    },
  ]
}

/** Once they have met, when that was set is no news any more. */
function agreed(
  here: Here,
  { id, agreement, debrief, person }: ConversationShown,
  dayOf: (instant: string) => string,
): Event[] {
  if (!agreement || debrief) return []
  const { agreedAt, startsAt, channel, movedFrom, movedBy } = agreement
  return [
    {
      key: 'agreement',
      on: dayOf(agreedAt),
      icon: 'today',
      says: startsAt ? `Meeting set for ${sayInstant(startsAt, here)}` : 'They will answer in writing',
      href: `/conversations/${id}/schedule`,
      beside: channelWords[channel],
      words:
        movedFrom && startsAt && movedFrom !== startsAt
          ? `Moved from ${sayInstant(movedFrom, here)}${movedBy ? `: ${movedBy === 'me' ? 'you' : person.name} asked for the change` : ''}.`
          : undefined,
    },
  ]
}

/** A meeting that was canceled happened to the two of them as well. */
function calledOff(
  here: Here,
  { id, calendar, missedAt, debrief }: ConversationShown,
  dayOf: (instant: string) => string,
): Event[] {
  if (!calendar.calledOff || debrief) return []
  const { at, startsAt, channel } = calendar.calledOff
  return [
    {
      key: 'called-off',
      on: dayOf(at),
      icon: 'today',
      says: `Meeting on ${sayInstant(startsAt, here)} ${missedAt ? 'did not take place' : 'canceled'}`,
      href: `/conversations/${id}/schedule`,
      beside: channelWords[channel],
    },
  ]
}

function answered(here: Here, shown: ConversationShown, answer: ConversationShown['answers'][number]): Event {
  const { id, kind, on, substitute, askAgainOn, note } = answer
  return {
    key: id,
    on,
    icon: 'check',
    says: (
      <>
        <Name of={shown.person.name} />: {answerWords[kind]}
      </>
    ),
    beside: (
      <>
        {substitute && <Name of={substitute.name} />}
        {askAgainOn && `ask again from ${sayDate(askAgainOn, here)}`}
      </>
    ),
    words: note,
    act: shown.handedOnTo ? undefined : (
      <PressForm
        here={here}
        verb="undo-answer"
        fixed={{ id }}
        label="Undo"
        about={answerWords[kind]}
        next={`/conversations/${shown.id}`}
        said="Answer removed."
      />
    ),
  }
}

function written(letter: ConversationShown['letters'][number], words: LetterWords | undefined): Event {
  const { id, kind, direction, name, subject, sentOn } = letter
  return {
    key: id,
    on: sentOn,
    icon: 'letter',
    says: sentOn ? (
      <>
        {direction === 'in' ? 'From ' : `${kindNames[kind as LetterKind]} to `}
        <Name of={name} />
      </>
    ) : (
      <>
        Draft: {kindNames[kind as LetterKind]} to <Name of={name} />
      </>
    ),
    href: `/letters/${id}`,
    beside: subject && <bdi>{subject}</bdi>,
    letter: words,
  }
}
