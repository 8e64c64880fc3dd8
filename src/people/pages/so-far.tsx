/** Everything that happened between the seeker and someone, as one thread: letters, talks, calls, who referred whom. */
import type { VNode } from 'preact'
import { answerWords } from '../../conversations/answer-words.ts'
import { onTheWall } from '../../conversations/meeting-time.ts'
import { markOf, stages } from '../../conversations/stage.ts'
import type { Here } from '../../here.ts'
import { kindNames } from '../../letters/letter.ts'
import type { LetterKind } from '../../letters/table.ts'
import type { FavorsShown } from '../../today/show-favors.ts'
import { Name, Part } from '../../ui/list.tsx'
import { sayInstant } from '../../ui/say.ts'
import { State } from '../../ui/state.tsx'
import { type Event, type EventSort, Events, type LetterWords, newestFirst } from '../../ui/thread.tsx'
import { contactKinds } from '../imported-contact.ts'
import { channelNames } from '../interaction.ts'
import { EditInteraction, NoteLine } from './interactions-part.tsx'
import type { Course, PersonShown } from './strip.tsx'

interface PastEvent {
  here: Here
  shown: PersonShown
  courses: Course[]
  favors: FavorsShown
  /** The words of the letters, by their ids. */
  words: ReadonlyMap<string, LetterWords>
}

export function SoFar(props: PastEvent): VNode {
  const { here, shown } = props
  const all = eventsOf(props)
  const only = sorts.find(({ sort }) => sort === here.query.show)?.sort
  const events = only ? all.filter(({ sort }) => sort === only) : all
  return (
    <Part title="So far" id="so-far" aside={<Sorts here={here} events={all} only={only} />}>
      <NoteLine here={here} personId={shown.person.id} />
      {events.length > 0 ? <Events here={here} events={events} /> : <p class="hint">None of these yet.</p>}
    </Part>
  )
}

const sorts: { sort: EventSort; label: string }[] = [
  { sort: 'letters', label: 'Letters' },
  { sort: 'talks', label: 'Talks' },
  { sort: 'notes', label: 'Notes' },
]

/** Ways to one kind of what happened; none where all is of one kind. */
function Sorts(props: { here: Here; events: Event[]; only: EventSort | undefined }): VNode | null {
  const { here, events, only } = props
  const counts = sorts
    .map((one) => ({ ...one, count: events.filter(({ sort }) => sort === one.sort).length }))
    .filter(({ sort, count }) => count > 0 || sort === only)
  if (counts.length < 2 && !only) return null
  const link = (label: string, count: number, sort?: EventSort) => (
    <li key={label}>
      <a href={addressOf(here, sort)} aria-current={sort === only ? 'true' : undefined}>
        {label} <span class="num">{count}</span>
      </a>
    </li>
  )
  return (
    <ul class="filters" aria-label="Show">
      {link('All', events.length)}
      {counts.map(({ sort, label, count }) => link(label, count, sort))}
    </ul>
  )
}

/** Of this page with one kind, all else as it is. */
function addressOf({ url }: Here, sort: EventSort | undefined): string {
  const query = new URLSearchParams(url.search)
  if (sort) query.set('show', sort)
  else query.delete('show')
  return `${url.pathname}${query.size > 0 ? `?${query}` : ''}#so-far`
}

function eventsOf({ here, shown, courses, favors, words }: PastEvent): Event[] {
  const { person, letters, answers, interactions, sentBy, sentTo } = shown
  const dayOf = (instant: string) => onTheWall(instant, here.seeker.zone).date
  const events = newestFirst([
    ...courses.map((course) => talked(here, course, dayOf)),
    ...interactions.map((one) => touched(here, one)),
    ...letters.map((one) => written(one, person.name, words.get(one.id))),
    ...answers.map(answered),
    ...favors.gave.flatMap((favor) => joined(favor, courses)),
    ...[...sentBy, ...sentTo].flatMap((one) => referred(one, sentBy.includes(one))),
  ])
  return [
    ...events,
    { key: 'added', on: dayOf(person.createdAt), icon: 'people', says: 'Added to your people' },
  ]
}

function talked(here: Here, course: Course, dayOf: (instant: string) => string): Event {
  const { id, about, heldAt, startsAt, createdAt, stage } = course
  const href = `/conversations/${id}`
  const event = { key: id, icon: 'conversation', href, words: about, sort: 'talks' } as const
  if (heldAt) return { ...event, on: dayOf(heldAt), isTalk: true, says: 'You met' }
  const beside = <State mark={markOf(stage)}>{stages[stage].label}</State>
  if (startsAt)
    return { ...event, beside, on: dayOf(startsAt), says: `Meeting set for ${sayInstant(startsAt, here)}` }
  return { ...event, beside, on: dayOf(createdAt), says: 'You started a conversation' }
}

function answered({ id, conversationId, kind, answeredOn, note }: PersonShown['answers'][number]): Event {
  return {
    key: id,
    on: answeredOn,
    icon: 'conversation',
    href: `/conversations/${conversationId}`,
    says: `They answered: ${answerWords[kind as keyof typeof answerWords]}`,
    words: note,
    sort: 'letters',
  }
}

/** A talk with someone else, for which they gave time. */
function joined({ source, sourceId, on, text }: FavorsShown['gave'][number], courses: Course[]): Event[] {
  if (source !== 'conversation' || courses.some(({ id }) => id === sourceId)) return []
  return [
    {
      key: `joined-${sourceId}`,
      on,
      icon: 'conversation',
      href: `/conversations/${sourceId}`,
      says: 'They helped with a conversation',
      words: text,
      sort: 'talks',
    },
  ]
}

function touched(here: Here, interaction: PersonShown['interactions'][number]): Event {
  const { id, channel, happenedOn, note, kind, by } = interaction
  const sort = sortOf(channel)
  return {
    key: id,
    on: happenedOn,
    icon: iconOf[sort],
    sort,
    says: kind && by ? contactKinds[kind][by] : channelNames[channel],
    words: note,
    act: <EditInteraction here={here} interaction={interaction} />,
  }
}

const iconOf = { letters: 'letter', talks: 'conversation', notes: 'file' } as const

function sortOf(channel: PersonShown['interactions'][number]['channel']): EventSort {
  if (channel === 'note') return 'notes'
  return channel === 'email' || channel === 'letter' || channel === 'linkedin' ? 'letters' : 'talks'
}

function written(
  { id, kind, direction, subject, sentOn }: PersonShown['letters'][number],
  name: string,
  words: LetterWords | undefined,
): Event {
  const what = kindNames[kind as LetterKind]
  return {
    key: id,
    on: sentOn,
    icon: 'letter',
    href: `/letters/${id}`,
    beside: subject && <bdi>{subject}</bdi>,
    letter: words,
    sort: 'letters',
    says: sentOn ? (
      <>
        {direction === 'in' ? 'From ' : `${what} to `}
        <Name of={name} />
      </>
    ) : (
      `Draft: ${what}`
    ),
  }
}

/** One that has no date stands among the referrals alone. */
function referred({ id, person, saidOn, note }: PersonShown['sentBy'][number], isBy: boolean): Event[] {
  if (!saidOn) return []
  const name = <Name of={person.name} />
  return [
    {
      key: id,
      on: saidOn,
      icon: 'named',
      href: `/people/${person.id}`,
      says: isBy ? <>{name} referred you</> : <>Referred you to {name}</>,
      words: note,
    },
  ]
}
