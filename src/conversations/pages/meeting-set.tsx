/** The hour that is set, in large figures, with what one does with it. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Go } from '../../ui/list.tsx'
import { sayDate, sayInstantThere, sayMinutes, sayTime } from '../../ui/say.ts'
import { channelWords } from '../answer-words.ts'
import { onTheWall } from '../meeting-time.ts'
import { type ConversationShown, Place } from './frame.tsx'

/** Null once they have met: then the thread says it. */
export function MeetingSet({ here, shown }: { here: Here; shown: ConversationShown }): VNode | null {
  const { id, agreement, debrief } = shown
  if (!agreement || debrief) return null
  const { channel, startsAt, zone, minutes, place } = agreement
  const date = startsAt && onTheWall(startsAt, here.seeker.zone).date
  const there = startsAt && sayInstantThere(startsAt, zone, here)
  return (
    <section class="meeting-set" aria-labelledby="meeting">
      <h2 class="unseen" id="meeting">
        Meeting
      </h2>
      {startsAt && date && (
        <p class="meeting-at">
          <time dateTime={startsAt}>{sayTime(startsAt, here)}</time> {sayDate(date, here)}
        </p>
      )}
      <div>
        <p>
          {channelWords[channel]}
          {channel !== 'letter' && `, ${sayMinutes(minutes)}`}
        </p>
        <p class="hint">
          {there && `${there}. `}
          {place && <Place at={place} />}
        </p>
      </div>
      <p class="buttons">
        {startsAt && (
          <a class="button quiet" href={`/conversations/${id}/meeting.ics`} download>
            Add to calendar
          </a>
        )}
        <Go href={`/conversations/${id}/schedule`}>
          {channel === 'letter' ? 'Meet instead' : 'Change time or place'}
        </Go>
      </p>
    </section>
  )
}
