/** The meetings that are set: those of today at arm's length, the later ones in a list. */
import type { VNode } from 'preact'
import { channelWords } from '../../conversations/answer-words.ts'
import type { Here } from '../../here.ts'
import { Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { many, sayInstant, sayInstantThere, sayMinutes, sayTime } from '../../ui/say.ts'
import type { Day } from './day.tsx'

type Meetings = Day['meetings']

const HOUR = 60

export function MeetingsToday({ here, meetings }: { here: Here; meetings: Meetings }): VNode {
  return (
    <section class="today-meets" aria-labelledby="meets">
      <h2 id="meets" class="unseen">
        Meetings today
      </h2>
      <ul>
        {meetings.map((meeting) => (
          <MeetingToday here={here} meeting={meeting} key={meeting.conversationId} />
        ))}
      </ul>
    </section>
  )
}

function MeetingToday({ here, meeting }: { here: Here; meeting: Meetings[number] }): VNode {
  const { conversationId: id, startsAt, zone, minutes, channel, questionCount } = meeting
  const left = Math.round((Date.parse(startsAt) - here.now.epochMilliseconds) / 60_000)
  const there = sayInstantThere(startsAt, zone, here)
  return (
    <li class="today-meet">
      <p class="today-meet-at">
        <time dateTime={startsAt}>{sayTime(startsAt, here)}</time>
        <span class={left <= HOUR ? 'is-soon' : undefined}>{sayLeft(left)}</span>
      </p>
      <div>
        <p>
          <a class="today-meet-who" href={`/people/${meeting.personId}`}>
            <Name of={meeting.name} />
          </a>{' '}
          <bdi class="hint">{meeting.company}</bdi>
        </p>
        <p class="hint">
          {channelWords[channel]}, {sayMinutes(minutes)}. {there ? `${there}. ` : ''}
          {many(questionCount, 'question')}.
        </p>
      </div>
      <p class="buttons">
        <Go href={`/conversations/${id}/sheet`}>Prep sheet</Go>
        <Go href={`/conversations/${id}/meet`} kind={left <= 0 ? 'primary' : 'quiet'}>
          Meet
        </Go>
      </p>
    </li>
  )
}

function sayLeft(minutes: number): string {
  if (minutes <= 0) return 'now'
  return minutes <= HOUR ? `in ${minutes} min` : `in ${Math.round(minutes / HOUR)} h`
}

export function LaterMeetings({ here, meetings }: { here: Here; meetings: Meetings }): VNode {
  return (
    <Part title="Upcoming meetings">
      <Rows label="Upcoming meetings">
        {meetings.map((meeting) => (
          <Row
            key={meeting.conversationId}
            href={`/conversations/${meeting.conversationId}/meet`}
            title={<Name of={meeting.name} />}
            sub={`${sayInstant(meeting.startsAt, here)}, ${sayMinutes(meeting.minutes)}`}
            aside={<a href={`/conversations/${meeting.conversationId}/sheet`}>Prep sheet</a>}
          />
        ))}
      </Rows>
    </Part>
  )
}
