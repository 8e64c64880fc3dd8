/** What only the operator does, on the command line of the machine itself: no account has to be signed in. */
import { randomBytes } from 'node:crypto'
import { Invalid } from '../verb.ts'
import { type Exit, outcome, readFlags, type Said, whoActs } from './cli.ts'
import type { House } from './perform.ts'

type Command = (house: House, words: string[], said: Said) => Promise<Exit>

export const operatorHelp = `accounts                       List the accounts here.
reset-password --account EMAIL  Give an account a new password, shown once, and sign it out everywhere.`

export const operator: Record<string, Command> = {
  async accounts(house, _words, said) {
    for (const { email, name, isOwner } of await house.accounts.listAccounts())
      said.out(`${email}\t${name}${isOwner ? '\towner' : ''}`)
    return 0
  },

  'reset-password': guarded(async (house, words, said) => {
    const { account } = readFlags(words)
    if (!account)
      throw new Invalid({ account: 'Say whose: wellmet reset-password --account robin@example.org' })
    const who = await whoActs(house, account.at(-1))
    const password = randomBytes(12).toString('base64url')
    await house.accounts.setPassword(who.email, password)
    said.out(`New password for ${who.email}: ${password}\nSign in with it, then choose your own in Settings.`)
    return 0
  }),
}

function guarded(work: Command): Command {
  return (house, words, said) => work(house, words, said).catch((error) => outcome(error, said))
}
