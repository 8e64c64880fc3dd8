import { z } from 'zod'
import { date, needed } from '../store/shapes.ts'
import { defineAccountVerb } from './account-verb.ts'
import { daysAfter, today } from './profile.ts'

/** One token must not make, see or revoke others: a stolen one would outlive its own revoking. */
export const noTokensByToken = 'Tokens can only be created, listed and revoked in Settings, in the browser.'

/** The longest that a token may last, in days. */
const tokenDays = 366

/** A way in for a script or an agent; it is shown this once and kept as a hash. */
export const createToken = defineAccountVerb({
  name: 'create-token',
  says: 'Create an access token for a script or an AI agent. Its secret is shown only once.',
  does: 'writes',
  takes: z.object({
    name: needed('Enter a name for the token.', 100),
    scopes: z.enum(['read', 'read write']).default('read'),
    expiresOn: date().describe('The last day it works, up to a year from now.'),
  }),
  gives: z.object({
    id: z.string(),
    name: z.string(),
    shown: z.string().describe('The token itself, “wm_…”.'),
    expiresAt: z.string(),
  }),
  refuses: {
    'too-long': 'A token can last up to a year. Choose a date up to {last}.',
    'too-many': 'You have {count} tokens, the most allowed. Revoke one you no longer need.',
  },
  asksPassword: true,
  closed: { http: noTokensByToken, mcp: noTokensByToken },
  async run({ name, scopes, expiresOn }, { accounts, seeker, now, refuse }) {
    const last = daysAfter(today(seeker, now), tokenDays)
    if (expiresOn > last) throw refuse('too-long', { last })
    const inUse = (await accounts.listTokens(seeker.account)).filter(
      ({ revokedAt, expiresAt }) => !revokedAt && Date.parse(expiresAt) > now.epochMilliseconds,
    )
    if (inUse.length >= 50) throw refuse('too-many', { count: inUse.length })
    const { token, shown } = await accounts.createToken(seeker.account, {
      name,
      scopes,
      expiresOn,
      zone: seeker.zone,
    })
    return { id: token.id, name, shown, expiresAt: token.expiresAt }
  },
})
