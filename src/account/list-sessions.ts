import { z } from 'zod'
import { defineAccountVerb } from './account-verb.ts'

/** A session belongs to a browser: a token must not see, and still less end, what its person is signed in by. */
export const noSessionsByToken =
  'Who is signed in is for the person to see and decide: do this in Settings, in the browser.'

/** Where the person is signed in, so that they notice what is not theirs. */
export const listSessions = defineAccountVerb({
  name: 'list-sessions',
  says: 'List the browsers you are signed in with, this one first, and when each was last used.',
  does: 'reads',
  takes: z.object({}),
  gives: z.object({
    sessions: z.array(
      z.object({
        id: z.string(),
        device: z.string().describe('For example “Firefox on Windows”, as the browser reports it.'),
        beganAt: z.string(),
        lastUsedAt: z.string().describe('To the nearest 5 minutes.'),
        isThis: z.boolean().describe('True for the browser that is asking.'),
      }),
    ),
  }),
  closed: { http: noSessionsByToken, mcp: noSessionsByToken, cli: noSessionsByToken },
  async run(_, { accounts, seeker, session }) {
    return { sessions: await accounts.listSessions(seeker.account, session) }
  },
})
