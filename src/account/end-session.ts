import { z } from 'zod'
import { id } from '../store/shapes.ts'
import { defineAccountVerb } from './account-verb.ts'
import { noSessionsByToken } from './list-sessions.ts'

/** For a phone that was lost, or a library's computer. It is out at its next request. */
export const endSession = defineAccountVerb({
  name: 'end-session',
  says: 'Sign out in one browser, this one or another.',
  does: 'writes',
  takes: z.object({ id: id().describe('From list-sessions.') }),
  gives: z.object({ id: z.string() }),
  endsSessions: true,
  closed: { http: noSessionsByToken, mcp: noSessionsByToken, cli: noSessionsByToken },
  async run({ id }, { accounts, seeker }) {
    await accounts.endSession(seeker.account, id)
    return { id }
  },
})
