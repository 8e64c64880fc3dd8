/** The lines of the settings that say where the person is signed in. */
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Row, Rows } from '../../ui/list.tsx'
import { sayLately } from '../../ui/say.ts'
import type { listSessions } from '../list-sessions.ts'

type SessionShown = z.output<(typeof listSessions)['gives']>['sessions'][number]

export function Sessions({ here, sessions }: { here: Here; sessions: SessionShown[] }) {
  return (
    <Rows label="Where you are signed in">
      {sessions.map((session) => (
        <Row
          key={session.id}
          title={
            <>
              <Icon here={here} name={isInTheHand(session.device) ? 'mobile' : 'laptop'} /> {session.device}{' '}
              <span class="set-more">
                {session.isThis ? 'this one' : `last used ${sayLately(session.lastUsedAt, here)}`}
              </span>
            </>
          }
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
                kind="bare"
              />
            )
          }
        />
      ))}
    </Rows>
  )
}

const isInTheHand = (device: string) => /Android|iPhone|iPad/.test(device)
