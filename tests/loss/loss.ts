/** `npm run loss`: fifty rounds, or as many as are named, and what became of every character. */
import { type LossRound, lossRounds, troubles } from './rounds.ts'

const rounds = Number(process.argv[2] ?? 50)
const played = await lossRounds(rounds, (round, nth) =>
  console.log(`${String(nth + 1).padStart(3)}  ${inWords(round)}`),
)
const sum = (of: (round: LossRound) => number) => played.reduce((total, round) => total + of(round), 0)
const [lost, doubled] = [sum((round) => round.lost.length), sum((round) => round.doubled.length)]
console.log(
  `\n${played.length} rounds, ${sum((round) => round.characters)} characters in ${sum((round) => round.lines)} notes: ${lost} notes lost, ${doubled} not as typed`,
)
console.log(troubles.map((trouble) => `${trouble} ${sum((round) => round.met[trouble])}×`).join(', '))
process.exitCode = lost + doubled > 0 ? 1 : 0

function inWords({ characters, lines, met, lost, doubled }: LossRound): string {
  const what = troubles.filter((trouble) => met[trouble] > 0).map((trouble) => `${trouble} ${met[trouble]}×`)
  const came =
    lost.length + doubled.length === 0
      ? 'all there, once'
      : `LOST ${JSON.stringify(lost)} NOT AS TYPED ${JSON.stringify(doubled)}`
  return `${characters} characters, ${lines} notes; ${what.join(', ') || 'undisturbed'}: ${came}`
}
