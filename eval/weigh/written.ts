/** How the weights are read and written: tables in, a module of data out. */
import { readFileSync } from 'node:fs'

/** A TSV file as rows by column name. */
export function table(path: string): Record<string, string>[] {
  const [head = [], ...lines] = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  return lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])))
}

/** Tenths below which a weight is left out: together they change next to nothing, and the browser loads half as much. */
const least = 3

const parts = {
  alone: 'One sign by itself; "offer@me": what I offer.',
  together: 'Two signs in one sentence, in the order of the alphabet.',
  words: 'Words without their endings.',
  neighbours: 'Two words side by side.',
}

export function written(weights: ReadonlyMap<string, number>): string {
  const tenths = (name: string) => Math.round((weights.get(name) ?? 0) * 10)
  const sections = Object.entries(parts).map(([part, says]) => {
    const byWeight = Map.groupBy(
      [...weights.keys()].filter((name) => name.startsWith(`${part}:`) && Math.abs(tenths(name)) >= least),
      tenths,
    )
    const lines = [...byWeight]
      .sort(([a], [b]) => b - a)
      .map(([weight, names]) =>
        wrapped(
          `${weight}: ${names
            .map((name) => name.slice(part.length + 1))
            .sort()
            .join(', ')}`,
        ),
      )
    return `/** ${says} */\nexport const ${part} = weights(\`\n${lines.join('\n')}\n\`)\n`
  })
  return `${top}\n/** The odds before anything is seen. */\nexport const before = ${tenths('before')}\n\n${reader}\n${sections.join('\n')}`
}

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

const top = `/**
 * What each sign of a wish for work is worth, in tenths of the natural logarithm of the odds: 10 makes it 2.7 times as likely.
 * Written by \`eval/weigh/weigh.ts\`, which finds the weights that best tell the labelled rows in \`eval/\` apart. Change the rows
 * or the roles and weigh again, never a figure here.
 */
`
const reader = `function weights(written: string): Record<string, number> {
  const all: Record<string, number> = Object.create(null)
  for (const [, weight, signs = ''] of written.matchAll(/(?<=\\n {2})(-?\\d+): ([^:]+)(?=\\n {2}-?\\d|\\n$)/g))
    for (const sign of signs.trim().split(/,\\s+/)) all[sign] = Number(weight)
  return all
}
`
