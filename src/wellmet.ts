/** The command line: every verb, and what only the operator does. It works beside a running server. */
import { cliDoor, help, outcome } from './doors/cli.ts'
import { bareOperator, operator, operatorHelp } from './doors/operator.ts'
import { closeHouse, openHouse } from './open-house.ts'
import { readSettings } from './settings.ts'

const said = { out: (text: string) => console.log(text), err: (text: string) => console.error(text) }

process.exitCode = await main(process.argv.slice(2))

async function main(words: string[]): Promise<number> {
  const [name = 'help'] = words
  if (name === 'help' || name === '--help' || name === '-h') {
    said.out(`wellmet COMMAND [--account EMAIL] [--flag value]\n\n${operatorHelp}\n\n${help()}`)
    return 0
  }
  try {
    const settings = readSettings(process.env)
    const bare = bareOperator[name]
    if (bare) return await bare(settings, words.slice(1), said)
    const house = await openHouse(settings, process.env)
    try {
      const work = operator[name]
      return work ? await work(house, words.slice(1), said) : await cliDoor(house, words, said)
    } finally {
      await closeHouse(house)
    }
  } catch (error) {
    return outcome(error, said)
  }
}
