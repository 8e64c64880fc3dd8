import type { Page } from '../../here.ts'
import { Field } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Go, Name } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { YourPassword } from '../../ui/your-password.tsx'

/** The end of an account: what goes, the export first, then the email and the password. */
export const deleteAccountPage: Page = (here) => (
  <PageFrame
    here={here}
    title="Delete account"
    section="settings"
    width="narrow"
    up={{ href: '/settings#data', label: 'Settings' }}
    lead="This deletes everything now and cannot be undone."
  >
    <p>
      Your people, conversations, letters, insights and Trash go, and so do your sign-in and your access
      tokens. Backups made earlier by the person who runs this site may still hold a copy.
    </p>
    <p>
      <Go href="/settings/export.zip">Export first</Go>
    </p>
    <p>
      To confirm, type your email: <Name of={here.seeker.email} />
    </p>
    <VerbForm here={here} verb="delete-account" next="/sign-in">
      <Field name="confirm" type="email" label="Email" autocomplete="off" size="medium" required />
      <YourPassword here={here} />
      <Buttons>
        <Button kind="danger">Delete account</Button>
        <Go href="/settings#data">Cancel</Go>
      </Buttons>
    </VerbForm>
  </PageFrame>
)
