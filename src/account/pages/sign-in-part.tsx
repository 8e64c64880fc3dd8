/** The part of the settings that says how and where you are signed in. */
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Name, Part } from '../../ui/list.tsx'
import { OfflineSwitch } from '../../ui/offline-switch.tsx'
import { SettingLink } from '../../ui/setting-line.tsx'
import type { listSessions } from '../list-sessions.ts'
import { Sessions } from './sessions.tsx'

export function SignInPart({
  here,
  sessions,
}: {
  here: Here
  sessions: z.output<(typeof listSessions)['gives']>['sessions']
}) {
  return (
    <Part title="Sign-in and devices" id="sign-in">
      <dl class="detail-list set-details">
        <div>
          <dt>Email</dt>
          <dd>
            <Name of={here.seeker.email} />
          </dd>
        </div>
      </dl>
      <SettingLink name="Password" now={<span class="set-more">Not shown</span>} href="/settings/password" />
      <Sessions here={here} sessions={sessions} />
      <OfflineSwitch here={here} keeps={[]} />
      <PressForm
        here={here}
        verb="sign-out-everywhere"
        label="Sign out everywhere"
        next="/sign-in"
        kind="quiet"
        confirm="This signs you out on every device, including this one. Access tokens keep working until you revoke them."
      />
    </Part>
  )
}
