import { z } from 'zod'
import { defineAccountVerb } from './account-verb.ts'

const notForAgents = 'Sessions can only be ended in Settings, in the browser.'

/** For a lost phone or a borrowed computer. Tokens go on: they are revoked one by one. */
export const signOutEverywhere = defineAccountVerb({
  name: 'sign-out-everywhere',
  says: 'Sign out on every device, this one too. Access tokens keep working.',
  does: 'writes',
  takes: z.object({}),
  gives: z.object({ account: z.string() }),
  endsSessions: true,
  closed: { http: notForAgents, mcp: notForAgents },
  async run(_, { accounts, seeker }) {
    await accounts.signOutEverywhere(seeker.account)
    return { account: seeker.account }
  },
})
