/** What was learned, as modules of data: those that say little are left out. */
import type { Learned } from './learn.ts'

/** Tenths below which a weight is left out: on hands left out of the weighing, those below tell nothing, and the browser loads each. */
const least = 4

/** Words with another between them are learned along, since the others would take over what is theirs, but are not kept: they told nothing more. */
export function wishModule({ before, weights }: Learned): string {
  const [all = new Map<string, number>()] = weights
  return `${top('each sign of a wish for work')}
/** The odds before anything is seen. */
export const before = ${tenths(before[0] ?? 0)}

/** One sign by itself; "offer@me": what I offer. */
export const alone = ${section(all, 'alone')}

/** Two signs in one sentence, in the order of the alphabet. */
export const together = ${section(all, 'together')}

/** Words without their endings. */
export const words = ${section(all, 'words')}

/** Two words side by side; "^" stands before the first and "$" after the last. */
export const neighbours = ${section(all, 'neighbours')}
`
}

export function unfitModule({ before, weights }: Learned): string {
  const kind = (at: number) => `{
  before: ${tenths(before[at] ?? 0)},
  words: ${section(weights[at] ?? new Map(), 'words')},
  neighbours: ${section(weights[at] ?? new Map(), 'neighbours')},
}`
  return `${top('each word of a question, without its ending,')}
/** "^" stands before the first word. */
export const basic = ${kind(0)}

export const strategic = ${kind(1)}

export const lookedUp = ${kind(2)}
`
}

function section(all: ReadonlyMap<string, number>, sort: string): string {
  const said = [...all].filter(
    ([name, weight]) => name.startsWith(`${sort}:`) && Math.abs(tenths(weight)) >= least,
  )
  const lines = [...Map.groupBy(said, ([, weight]) => tenths(weight))]
    .sort(([a], [b]) => b - a)
    .map(([weight, named]) => {
      const features = named.map(([name]) => name.slice(sort.length + 1).split(' ')).sort()
      const alike = Map.groupBy(features, ([first = '']) => first)
      const written = [...alike].map(([first, those]) => [first, ...those.map(([, second]) => second ?? '')])
      return wrapped(`${weight}: ${written.map((words) => words.join(' ').trim()).join(', ')}`)
    })
  return `weights(\`\n${lines.join('\n')}\n\`)`
}

const tenths = (weight: number) => Math.round(weight * 10)

function wrapped(line: string): string {
  const lines: string[] = []
  let current = '  '
  for (const word of line.split(' ')) {
    if (current.length + word.length > 108) {
      lines.push(current.trimEnd())
      current = '    '
    }
    current += `${word} `
  }
  return [...lines, current.trimEnd()].join('\n')
}

const top = (what: string) => `import { weights } from './weights.ts'

/**
 * What ${what} is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely. Written by
 * \`eval/weigh/weigh.ts\` from the labelled rows in \`eval/seen\`, the bank and the rules' examples. Change the rows and weigh again, never a figure here.
 */
`
