/** The part of the settings that says where the person is signed in. */
import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Row, Rows, Tag } from '../../ui/list.tsx'
import { sayAgo, sayTime } from '../../ui/when.ts'
import type { listSessions } from '../list-sessions.ts'

type SessionShown = z.output<(typeof listSessions)['gives']>['sessions'][number]

export function Sessions({ here, sessions }: { here: Here; sessions: SessionShown[] }) {
  const zone = here.seeker.zone
  return (
    <Rows label="Where you are signed in">
      {sessions.map((session) => (
        <Row
          key={session.id}
          title={session.device}
          sub={`Last used ${lastUse(session, here.now, zone)}`}
          meta={session.isThis ? <Tag>this one</Tag> : undefined}
          aside={
            session.isThis ? undefined : (
              <PressForm
                here={here}
                verb="end-session"
                label="Sign out"
                about={session.device}
                fixed={{ id: session.id }}
                next="/settings"
                said={`Signed out: ${session.device}.`}
              />
            )
          }
        />
      ))}
    </Rows>
  )
}

/** Today to the minute, before that to the day. */
function lastUse({ lastUsedAt }: SessionShown, now: Temporal.Instant, zone: string): string {
  const day = sayAgo(lastUsedAt, now, zone)
  return day === 'today' ? `today, ${sayTime(lastUsedAt, zone)}` : day
}
