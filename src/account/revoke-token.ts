import { z } from 'zod'
import { id } from '../store/shapes.ts'
import { defineAccountVerb } from './account-verb.ts'
import { noTokensByToken } from './create-token.ts'

/** The token fails at its next request. */
export const revokeToken = defineAccountVerb({
  name: 'revoke-token',
  says: 'Revoke an access token.',
  does: 'writes',
  takes: z.object({ id: id().describe('From list-tokens.') }),
  gives: z.object({ id: z.string() }),
  closed: { http: noTokensByToken, mcp: noTokensByToken },
  async run({ id }, { accounts, seeker }) {
    await accounts.revokeToken(seeker.account, id)
    return { id }
  },
})
