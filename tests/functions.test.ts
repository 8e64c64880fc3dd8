/** A function is read in a screen or two: none in `src` is longer than 80 lines, whatever lies within it. */
import { parseSync } from 'vite'
import { expect, test } from 'vitest'
import { files, textOf } from './source.ts'

const most = 80

/** As much of a syntax tree as is looked at. */
interface Node {
  type: string
  start: number
  end: number
  // biome-ignore lint/suspicious/noExplicitAny: a syntax tree has a hundred kinds of node, each with fields of its own.
  [field: string]: any
}

/** Each function of a source, by its own name or that of what it is given to, and how many lines it takes. */
function lengths(file: string, source: string): { name: string; lines: number }[] {
  const found: { name: string; lines: number }[] = []
  const linesOf = ({ start, end }: Node) => source.slice(start, end).split('\n').length
  const walk = (value: unknown, around: string): void => {
    if (typeof value !== 'object' || value === null || value instanceof RegExp) return
    const node = value as Node
    const name = node.id?.name ?? node.key?.name ?? around
    if (/Function/.test(node.type ?? '') && node.body) found.push({ name, lines: linesOf(node) })
    for (const part of Object.values(node)) walk(part, name)
  }
  walk(parseSync(file, source).program, '')
  return found
}

test('no function is longer than 80 lines', () => {
  const all = files.flatMap((file) =>
    lengths(file, textOf(file)).map((one) => ({
      ...one,
      name: `${file} ${one.name}`,
    })),
  )
  expect(all.length).toBeGreaterThan(1000)
  const long = all.filter(({ lines }) => lines > most).map(({ name }) => name)
  expect(long).toEqual([])
})

test('functions are measured whole, in each way of writing them', () => {
  const long = `{\n${'  work()\n'.repeat(80)}}`
  const source = `function a() ${long}\nconst b = () => ${long}\nclass C { #d() ${long} }\nexport const e = { async f() ${long} }\nconst g = () => 1\n`
  const found = lengths('a.ts', source).filter(({ lines }) => lines > most)
  expect(found.map(({ name }) => name)).toEqual(['a', 'b', 'd', 'f'])
})
