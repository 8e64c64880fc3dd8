import { z } from 'zod'
import { defineAccountVerb } from './account-verb.ts'

const noPasswords = 'Passwords can only be changed in Settings, in the browser.'

/** A new password ends every other session and every token: someone who knew the old one is out. Wrong tries are counted, and slowed after ten. */
export const changePassword = defineAccountVerb({
  name: 'change-password',
  says: 'Change your password, revoke your access tokens and your calendar feed, and sign out everywhere but here.',
  does: 'writes',
  takes: z.object({
    current: z.string().max(1000).meta({ format: 'password', description: 'The password as it is now.' }),
    next: z
      .string()
      .max(1000)
      .meta({ format: 'password', description: '10 to 128 characters; a short sentence is best.' }),
  }),
  gives: z.object({
    account: z.string(),
    tokensEnded: z.number().describe('How many access tokens ended with the old password.'),
  }),
  refuses: { 'wrong-password': 'That is not your current password.' },
  closed: {
    http: noPasswords,
    mcp: noPasswords,
    cli: 'What you type here stays in the shell’s history. Use wellmet reset-password, then Settings.',
  },
  async run({ current, next }, { accounts, seeker, session }) {
    const { tokensEnded } = await accounts.changePassword(seeker.account, current, next, session)
    return { account: seeker.account, tokensEnded }
  },
})
