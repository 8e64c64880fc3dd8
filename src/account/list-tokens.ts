import { z } from 'zod'
import { defineAccountVerb } from './account-verb.ts'
import { noTokensByToken } from './create-token.ts'

/** What may come in by itself, and when it last did. */
export const listTokens = defineAccountVerb({
  name: 'list-tokens',
  says: 'List your access tokens that still work, newest first, with when each was last used.',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({
    tokens: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        scopes: z.enum(['read', 'read write']),
        createdAt: z.string(),
        expiresAt: z.string(),
        lastUsedAt: z.string().nullable().describe('To the nearest 5 minutes.'),
      }),
    ),
  }),
  closed: { http: noTokensByToken, mcp: noTokensByToken },
  async run(_, { accounts, seeker, now }) {
    const all = await accounts.listTokens(seeker.account)
    const tokens = all
      .filter(({ revokedAt, expiresAt }) => !revokedAt && Date.parse(expiresAt) > now.epochMilliseconds)
      .map(({ revokedAt: _, ...token }) => token)
    return { tokens }
  },
})
