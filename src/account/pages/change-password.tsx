import type { Page } from '../../here.ts'
import { Field } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Go } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { WhoseIt } from '../../ui/your-password.tsx'

/** A new password, on a page of its own: a browser that keeps passwords takes the fields of one form together. */
export const changePasswordPage: Page = (here) => (
  <PageFrame
    here={here}
    title="Change password"
    section="settings"
    width="narrow"
    up={{ href: '/settings#sign-in', label: 'Settings' }}
    lead="This signs you out everywhere else, and ends all your access tokens."
  >
    <VerbForm
      here={here}
      verb="change-password"
      next="/settings"
      said="Password changed. You have been signed out everywhere else. Your access tokens have ended: create new ones for what still needs them."
    >
      <WhoseIt here={here} />
      <Field
        name="current"
        type="password"
        label="Current password"
        autocomplete="current-password"
        size="medium"
        required
      />
      <Field
        name="next"
        type="password"
        label="New password"
        autocomplete="new-password"
        minlength={10}
        hint="At least 10 characters. Several ordinary words work well."
        size="medium"
        required
      />
      <Buttons>
        <Button>Save</Button>
        <Go href="/settings#sign-in">Cancel</Go>
      </Buttons>
    </VerbForm>
  </PageFrame>
)
