/** The part of the settings about the calendar feed: whether there is one, and the way to create or revoke it. */
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Go, Part, Row, Rows } from '../../ui/list.tsx'
import { sayAgo, sayDay } from '../../ui/say.ts'
import type { showCalendarFeed } from '../show-calendar-feed.ts'

type FeedShown = z.output<(typeof showCalendarFeed)['gives']>['feed']

export function CalendarFeedPart({ here, feed }: { here: Here; feed: FeedShown }) {
  return (
    <Part
      title="Calendar feed"
      id="calendar"
      aside={<Go href="/settings/calendar-feed">{feed ? 'Replace address' : 'Create calendar feed'}</Go>}
    >
      <p>
        Your calendar program can read your meetings from a secret address, with reminders. Anyone who has the
        address can read them too.
      </p>
      {feed && (
        <Rows label="Calendar feed">
          <Row
            title={<b>{feed.hasDue ? 'Meetings and what is due' : 'Meetings'}</b>}
            sub={`Created ${sayDay(feed.madeAt, here)}. ${feed.lastReadAt ? `Read ${sayAgo(feed.lastReadAt, here)}.` : 'Not read yet.'}`}
            aside={
              <PressForm
                here={here}
                verb="revoke-calendar-feed"
                label="Revoke"
                about="calendar feed"
                next="/settings"
                said="Calendar feed revoked. Its address no longer works."
                kind="bare"
              />
            }
          />
        </Rows>
      )}
    </Part>
  )
}
