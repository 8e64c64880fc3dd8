/** The part of the settings that shows and revokes tokens. */
import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { sayAgo, sayDay } from '../../ui/say.ts'
import type { listTokens } from '../list-tokens.ts'

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
      aside={<Go href="/settings/tokens/new">Create token</Go>}
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

/** Within a week it is said louder. */
function Expiry({ at, here }: { at: string; here: Here }) {
  const says = `Expires ${lastDay(at, here)}.`
  const isSoon = Date.parse(at) - here.now.epochMilliseconds < 7 * 86_400_000
  return isSoon ? <b>{says}</b> : <span>{says}</span>
}

/** The last day on which it works: it ends with that day, so the moment before says which. */
const lastDay = (expiresAt: string, here: Here) =>
  sayDay(Temporal.Instant.from(expiresAt).subtract({ seconds: 1 }), here)
