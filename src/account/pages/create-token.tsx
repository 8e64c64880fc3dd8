import type { Page } from '../../here.ts'
import { DateField, Field, FieldRow, Select } from '../../ui/fields.tsx'
import { Button, Buttons, VerbForm } from '../../ui/form.tsx'
import { Go } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { YourPassword } from '../../ui/your-password.tsx'
import { daysAfter, today } from '../profile.ts'

/** A new access token; the settings show it once. */
export const createTokenPage: Page = (here) => (
  <PageFrame
    here={here}
    title="Create token"
    section="settings"
    width="narrow"
    up={{ href: '/settings#tokens', label: 'Settings' }}
    lead="A token lets a script or AI agent use your data without your password. You will see it once."
  >
    <VerbForm
      here={here}
      verb="create-token"
      next="/settings"
      said="Token created. Copy it now. You will not see it again."
      copy={{ label: 'New token', text: '{shown}' }}
    >
      <Field name="name" label="Name" placeholder="My agent" size="medium" required />
      <FieldRow>
        <Select
          name="scopes"
          label="Access"
          options={[
            { value: 'read', label: 'Read only' },
            { value: 'read write', label: 'Read and write' },
          ]}
          value="read"
        />
        <DateField
          name="expiresOn"
          label="Expires on"
          value={daysAfter(today(here.seeker, here.now), 90)}
          hint="Up to a year from now."
          required
        />
      </FieldRow>
      <YourPassword here={here} />
      <Buttons>
        <Button>Create token</Button>
        <Go href="/settings#tokens">Cancel</Go>
      </Buttons>
    </VerbForm>
  </PageFrame>
)
