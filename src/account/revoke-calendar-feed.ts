import { z } from 'zod'
import { defineAccountVerb } from './account-verb.ts'
import { feedInBrowser } from './create-calendar-feed.ts'

/** The address gives nothing from now on; what a calendar program has read already stays in it. */
export const revokeCalendarFeed = defineAccountVerb({
  name: 'revoke-calendar-feed',
  says: 'Revoke the address of your calendar feed.',
  does: 'writes',
  takes: z.object({}),
  gives: z.object({ isRevoked: z.literal(true) }),
  closed: { http: feedInBrowser, mcp: feedInBrowser },
  async run(_, { accounts, seeker }) {
    await accounts.revokeCalendarFeed(seeker.account)
    return { isRevoked: true as const }
  },
})
