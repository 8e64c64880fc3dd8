import { z } from 'zod'
import { defineAccountVerb } from './account-verb.ts'

/** Whoever has the address reads on; a stolen token must not make one. */
export const feedInBrowser = 'Calendar feeds are created and revoked in Settings, in the browser.'

/** An address that a calendar program reads by itself, without a password. */
export const createCalendarFeed = defineAccountVerb({
  name: 'create-calendar-feed',
  says: 'Create a secret address at which a calendar program reads your meetings. It is shown only once, and replaces the one before.',
  does: 'writes',
  takes: z.object({
    hasDue: z.boolean().default(false).describe('Also what is due, as entries of a day.'),
  }),
  gives: z.object({
    hasDue: z.boolean(),
    secret: z.string().describe('The address is /calendar/SECRET/wellmet.ics on this site.'),
  }),
  asksPassword: true,
  closed: { http: feedInBrowser, mcp: feedInBrowser },
  async run({ hasDue }, { accounts, seeker }) {
    const secret = await accounts.createCalendarFeed(seeker.account, { hasDue })
    return { hasDue, secret }
  },
})
