/** The part of the settings that says how and where you are signed in. */
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { Field } from '../../ui/fields.tsx'
import { Button, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Name, Part } from '../../ui/list.tsx'
import { SettingLine } from '../../ui/setting-line.tsx'
import { WhoseIt } from '../../ui/your-password.tsx'
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
      <SettingLine
        name="Password"
        now={<span class="set-more">Not shown</span>}
        isOpen={hasWords(here, 'change-password', {})}
      >
        <VerbForm
          here={here}
          verb="change-password"
          next="/settings"
          said="Password changed. You have been signed out everywhere else. Your access tokens have ended: create new ones for what still needs them."
        >
          <p>This signs you out everywhere else, and ends all your access tokens.</p>
          <WhoseIt here={here} />
          <Field
            name="current"
            type="password"
            label="Current password"
            autocomplete="current-password"
            required
          />
          <Field
            name="next"
            type="password"
            label="New password"
            autocomplete="new-password"
            minlength={10}
            hint="At least 10 characters. Several ordinary words work well."
            required
          />
          <Button kind="quiet">Change password</Button>
        </VerbForm>
      </SettingLine>
      <Sessions here={here} sessions={sessions} />
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
