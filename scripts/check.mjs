/** `npm run check`: types, lint, and generated files up to date. */
import { checks } from './checks.mjs'
import { prepareOrExit } from './prepare.mjs'

const node = await prepareOrExit({ tools: true })
const failed = []
for (const [name, holds] of Object.entries(checks)) if (!(await holds(node))) failed.push(name)
console.log(failed.length > 0 ? `Not in order: ${failed.join(', ')}.` : 'All in order.')
process.exit(failed.length > 0 ? 1 : 0)
