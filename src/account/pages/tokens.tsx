/** The part of the settings that makes, shows and revokes tokens. */
import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { DateField, Field, FieldRow, Select } from '../../ui/fields.tsx'
import { Button, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Name, Part, Row, Rows } from '../../ui/list.tsx'
import { sayAgo, sayDay } from '../../ui/say.ts'
import { YourPassword } from '../../ui/your-password.tsx'
import type { listTokens } from '../list-tokens.ts'
import { daysAfter, today } from '../profile.ts'

type TokenShown = z.output<(typeof listTokens)['gives']>['tokens'][number]

export function Tokens({ here, tokens }: { here: Here; tokens: TokenShown[] }) {
  return (
    <Part
      id="tokens"
      title={
        <>
          Access tokens <span class="num">{tokens.length}</span>
        </>
      }
    >
      <p>
        A token lets a script or AI agent use your data without your password. It can never send anything.{' '}
        <a href="/api">API</a>
      </p>
      {tokens.length > 0 && (
        <Rows label="Access tokens">
          {tokens.map((token) => (
            <TokenRow here={here} token={token} key={token.id} />
          ))}
        </Rows>
      )}
      <CreateToken here={here} />
    </Part>
  )
}

function TokenRow({ here, token }: { here: Here; token: TokenShown }) {
  const { id, name, scopes, expiresAt, lastUsedAt } = token
  return (
    <Row
      title={
        <b>
          <Name of={name} />
        </b>
      }
      sub={
        <>
          {scopes === 'read' ? 'Read only' : 'Read and write'}.{' '}
          {lastUsedAt ? `Used ${sayAgo(lastUsedAt, here)}` : 'Not used yet'}.{' '}
          <Expiry at={expiresAt} here={here} />
        </>
      }
      aside={
        <PressForm
          here={here}
          verb="revoke-token"
          label="Revoke"
          about={name}
          fixed={{ id }}
          next="/settings"
          said="Token revoked. It no longer works."
          kind="bare"
        />
      }
    />
  )
}

function CreateToken({ here }: { here: Here }) {
  const day = today(here.seeker, here.now)
  return (
    <details class="confirm" open={hasWords(here, 'create-token', {})}>
      <summary>Create token</summary>
      <div class="confirm-body">
        <VerbForm
          here={here}
          verb="create-token"
          next="/settings"
          said="Token created. Copy it now. You will not see it again."
          copy={{ label: 'New token', text: '{shown}' }}
        >
          <Field name="name" label="Name" placeholder="My agent" required />
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
              value={daysAfter(day, 90)}
              hint="Up to a year from now."
              required
            />
          </FieldRow>
          <YourPassword here={here} />
          <Button kind="quiet">Create token</Button>
        </VerbForm>
      </div>
    </details>
  )
}

/** Within a week it is said louder. */
function Expiry({ at, here }: { at: string; here: Here }) {
  const says = `Expires ${lastDay(at, here)}.`
  const isSoon = Date.parse(at) - here.now.epochMilliseconds < 7 * 86_400_000
  return isSoon ? <b>{says}</b> : <span>{says}</span>
}

/** The last day on which it works: it ends with that day, so the moment before says which. */
const lastDay = (expiresAt: string, here: Here) =>
  sayDay(Temporal.Instant.from(expiresAt).subtract({ seconds: 1 }), here)
