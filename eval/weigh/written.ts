/** What was learned, as modules of data. */
import { digits, places, quarter } from '../../src/etiquette/english/weights.ts'
import type { Learned } from './learn.ts'

export const wishModule = ({
  before,
  weights: [all = new Map()],
}: Learned): string => `${top('a wish for work')}
/** The odds before anything is seen. */
export const before = ${quarters(before[0] ?? 0)}

export const weights = ${literal(rowOf(some(all, (place) => place < places)))}

/** Of signs, and of two signs, each at a place of its own (wish.ts). */
export const signWeights = ${literal(rowOf(some(all, (place) => place >= places, places)))}
`

/** Those at some of the places, counted from the first of them. */
const some = (all: ReadonlyMap<number, number>, isOne: (place: number) => boolean, first = 0) =>
  new Map([...all].flatMap(([place, weight]) => (isOne(place) ? [[place - first, weight] as const] : [])))

export const unfitModule = ({ before, weights }: Learned): string => `${top('a question that does not fit')}
/** The odds of each kind before anything is seen. */
export const before: readonly number[] = [${before.map(quarters).join(', ')}]

export const weights: readonly string[] = [
${weights.map((all) => `  ${literal(rowOf(all))},`).join('\n')}
]
`

/** A row that `weightsIn` reads. Those too small for a quarter are left out. */
export function rowOf(all: ReadonlyMap<number, number>): string {
  const some = [...all]
    .map(([place, weight]): [number, number] => [place, Math.max(-127, Math.min(127, quarters(weight)))])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => a - b)
  const gaps = some.map(([place], at) => place - (some[at - 1]?.[0] ?? -1) - 1)
  const mean = gaps.reduce((sum, gap) => sum + gap, 1) / Math.max(1, gaps.length)
  const figure = Math.max(0, Math.min(9, Math.round(Math.log2(mean * Math.LN2))))
  const bits = some.map(([, weight], at) => {
    const gap = gaps[at] ?? 0
    const rest = figure === 0 ? '' : (gap % 2 ** figure).toString(2).padStart(figure, '0')
    return `${'1'.repeat(gap >> figure)}0${rest}${'0'.repeat(Math.abs(weight) - 1)}1${weight < 0 ? 1 : 0}`
  })
  const sixes = bits.join('').match(/.{1,6}/g) ?? []
  return `${figure}${sixes.map((six) => digits[Number.parseInt(six.padEnd(6, '1'), 2)]).join('')}`
}

const quarters = (weight: number) => Math.round(weight * quarter)

const literal = (row: string) => `\`${row.match(/.{1,108}/g)?.join('\n')}\``

const top = (what: string) => `/**
 * What is learned of ${what}, as weights.ts keeps it, in quarters of the natural logarithm of the odds. Written by \`eval/weigh/weigh.ts\` from
 * the labelled rows in \`eval/seen\`, the bank and the rules' examples. Change the rows and weigh again, never a figure here.
 */
`
