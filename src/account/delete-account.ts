import { z } from 'zod'
import { line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { plainEmail } from './email.ts'

const notForAgents = 'Nobody but the person ends their account: do this in Settings, in the browser.'

/** The end of everything kept here: people, letters, notes, the sample search, sign-in and tokens. Back-ups age on their own. */
export const deleteAccount = defineVerb({
  name: 'delete-account',
  says: 'Delete your account and everything in it. This cannot be undone, so export first.',
  does: 'writes',
  takes: z.object({ confirm: line(254).describe('The account’s email, to confirm.') }),
  gives: z.object({ account: z.string() }),
  refuses: { 'not-confirmed': 'That is not this account’s e-mail. Type it as it stands above, to be sure.' },
  closed: { http: notForAgents, mcp: notForAgents },
  asksPassword: true,
  endsAccount: true,
  endsSessions: true,
  async run({ confirm }, { seeker, refuse }) {
    if (plainEmail(confirm) !== plainEmail(seeker.email)) throw refuse('not-confirmed')
    return { account: seeker.account }
  },
})
