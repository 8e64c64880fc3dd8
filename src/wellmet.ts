/** The command line: every verb, and what only the operator does. It works beside a running server. */
import { checkDoor } from './doors/check.ts'
import { cliDoor, helpAskedFor, noSuchCommand, outcome } from './doors/cli.ts'
import { help } from './doors/cli-help.ts'
import { bareOperator, operator, operatorHelp } from './doors/operator.ts'
import { pipes } from './doors/pipes.ts'
import { readRepliesDoor } from './doors/read-replies.ts'
import { closeHouse, openHouse } from './open-house.ts'
import { readSettings } from './settings.ts'

const said = { out: (text: string) => console.log(text), err: (text: string) => console.error(text) }

const checkLine =
  'check FILE…                     Check the manners of plain text; “wellmet check --help” tells more.\n' +
  'read-replies --ndjson           Read replies, one a line; “wellmet read-replies --help” tells more.'

/** What only reads text. */
const houseless: Partial<Record<string, typeof checkDoor | typeof readRepliesDoor>> = {
  check: checkDoor,
  'read-replies': readRepliesDoor,
}

process.exitCode = await main(process.argv.slice(2))

async function main(words: string[]): Promise<number> {
  const [name = 'help'] = words
  const told = helpAskedFor(words)
  if (told) {
    said.out(told)
    return 0
  }
  if (
    name === 'help' &&
    words[1] &&
    !(words[1] in operator) &&
    !(words[1] in bareOperator) &&
    !(words[1] in houseless)
  )
    return outcome(noSuchCommand(words[1]), said)
  if (name === 'help' || name === '--help' || name === '-h') {
    said.out(
      `wellmet COMMAND [--account EMAIL] [--key KEY] [--json] [--flag value]\n\n${checkLine}\n${operatorHelp}\n\n${help()}`,
    )
    return 0
  }
  if (
    (name in operator || name in bareOperator) &&
    words.some((word) => word === '--help' || word === '-h')
  ) {
    said.out(operatorHelp)
    return 0
  }
  const needsNoHouse = houseless[name]
  if (needsNoHouse) return needsNoHouse(words.slice(1), pipes)
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
    return outcome(error, said, words.includes('--json'))
  }
}
