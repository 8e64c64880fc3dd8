import { z } from 'zod'
import { line } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { plainEmail } from './email.ts'

const notForAgents = 'Accounts can only be deleted in Settings, in the browser.'

/** The end of everything kept here: people, letters, notes, the sample data, sign-in and tokens. Backups age on their own. */
export const deleteAccount = defineVerb({
  name: 'delete-account',
  says: 'Delete your account and everything in it. This cannot be undone, so export first.',
  does: 'writes',
  takes: z.object({ confirm: line(254).describe('The account’s email, to confirm.') }),
  gives: z.object({ account: z.string() }),
  refuses: { 'not-confirmed': 'That is not your email. Type it exactly as shown above.' },
  closed: { http: notForAgents, mcp: notForAgents },
  asksPassword: true,
  endsAccount: true,
  endsSessions: true,
  async run({ confirm }, { seeker, refuse }) {
    if (plainEmail(confirm) !== plainEmail(seeker.email)) throw refuse('not-confirmed')
    return { account: seeker.account }
  },
})
