/** The part of the settings that makes, shows and revokes tokens. */
import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { DateField, Field, FieldRow, Select } from '../../ui/fields.tsx'
import { Button, Buttons, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Name, Part, Row, Rows, Tag } from '../../ui/list.tsx'
import { sayAgo, sayDate } from '../../ui/when.ts'
import { YourPassword } from '../../ui/your-password.tsx'
import { tokenDays } from '../create-token.ts'
import type { listTokens } from '../list-tokens.ts'
import { daysAfter, today } from '../profile.ts'

export function Tokens({
  here,
  tokens,
}: {
  here: Here
  tokens: z.output<(typeof listTokens)['gives']>['tokens']
}) {
  const zone = here.seeker.zone
  const day = today({ zone }, here.now)
  return (
    <Part title="Tokens">
      <p>
        With a token a script or an agent of yours comes in without your password, and never sends anything.
      </p>
      {tokens.length > 0 && (
        <Rows label="Tokens">
          {tokens.map(({ id, name, scopes, expiresAt, lastUsedAt }) => (
            <Row
              key={id}
              title={<Name of={name} />}
              sub={`${lastUsedAt ? `Used ${sayAgo(lastUsedAt, here.now, zone)}` : 'Not used yet'}, ends ${lastDay(expiresAt, zone)}`}
              meta={<Tag>{scopes === 'read' ? 'reads' : 'reads and writes'}</Tag>}
              aside={
                <PressForm
                  here={here}
                  verb="revoke-token"
                  label="Revoke"
                  about={name}
                  fixed={{ id }}
                  next="/settings"
                  said="The token is revoked. Whoever holds it is out."
                />
              }
            />
          ))}
        </Rows>
      )}
      <details class="confirm" open={hasWords(here, 'create-token', {})}>
        <summary>Make a token</summary>
        <div class="confirm-body">
          <VerbForm
            here={here}
            verb="create-token"
            next="/settings"
            said="Your token is made. Copy it now: it is shown this once."
            copy={{ label: 'The new token', text: '{shown}' }}
          >
            <Field name="name" label="What it is for" placeholder="My agent" required />
            <FieldRow>
              <Select
                name="scopes"
                label="It may"
                options={[
                  { value: 'read', label: 'read' },
                  { value: 'read write', label: 'read and write' },
                ]}
                value="read"
              />
              <DateField
                name="expiresOn"
                label="Last day"
                value={daysAfter(day, 90)}
                min={day}
                max={daysAfter(day, tokenDays)}
                required
              />
            </FieldRow>
            <YourPassword here={here} />
            <Buttons>
              <Button>Make it</Button>
            </Buttons>
          </VerbForm>
        </div>
      </details>
    </Part>
  )
}

/** The last day on which it works: it ends with that day, so the moment before says which. */
const lastDay = (expiresAt: string, zone: string) =>
  sayDate(today({ zone }, Temporal.Instant.from(expiresAt).subtract({ seconds: 1 })))
