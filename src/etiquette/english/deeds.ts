/** What a pitch shows: things done, and signs that something came of them. Over a draft's `plain` with plain spaces. */
import { anyOf } from './any-of.ts'

const achieved =
  'built build shown used seen read printed made make led lead cut won win wrote write taught teach grew grow sold sell rebuilt redrew drew draw brought bring raised raise saved save counted redrew rode found founded set kept held got gave ran run published launched designed design created create developed develop organised organized organise organize reduced reduce increased increase improved improve doubled halved tripled trained train planned opened shipped translated restored restore mended mend repaired repair fixed fix coached mentored managed coordinated introduced invented automated rewrote delivered served cooked planted recorded produced directed solved closed moved merged turned helped cleared finished completed implemented analysed analyzed tested replaced negotiated earned measured counted invested collected hosted interviewed helping convinced persuaded nursed cared treated supervised edited composed painted performed photographed migrated deployed optimised optimized scaled'

const noDeeds =
  'worked wanted loved liked enjoyed interested motivated studied graduated started decided tired used experienced skilled dedicated committed focused qualified educated need needed hoped talented excited determined oriented organized organised lived stayed tried attended transferred based called named retired married advanced speed indeed limited united'

// "I want to build" is a wish, and no deed.
export const deeds = new RegExp(
  `(?:^|[ ,])(?<!(?:^|[ ,])(?:to|can|will|could|would|might) )(?:${achieved.replaceAll(' ', '|')}|(?!(?:${noDeeds.replaceAll(' ', '|')})[ ,])[a-z]{2,18}ed)(?=[ ,]|$)`,
)
export const mine = /(?:^|[ ,])(?:i|i've|we|we've|me|my|our)(?=[ ,])/

const whoOrWhen = anyOf('now, since, guests, customers, people, they, it, others')
const takenUp = anyOf('shown, used, read, printed, published, adopted, bought, chosen')
const signs = anyOf(`
  [0-9][0-9.,]{0,12}[a-z%+]{0,4}(?! (?:years?|months?|weeks?)(?: |,|$)), two, three, four, five, six, seven,
  eight, nine, ten, eleven, twelve, twenty, thirty, forty, fifty, sixty, hundreds?, thousands?, empty, none,
  full, millions?, half, dozens?, dozen, first, twice, double, doubled, halved, award, prize, won, percent,
  per cent, fewer, faster, cheaper, safer, more than, less than, so that, without, which meant, as a result,
  thanks to, is now, are now, still, since then, today, led to, (?:${takenUp}) (?:by|in|at), instead of,
  and (?:${whoOrWhen})`)

/** A number that is no age or stretch of years, a share, an outcome. */
export const outcomes = new RegExp(`(?:^|[ ,$£€])(?:${signs})(?=[ ,]|$)`)
export const spans = /(?:^|[ ,])(?:[0-9a-z]+) (?:years?|months?|weeks?|decades?)(?= |,|$)/g
