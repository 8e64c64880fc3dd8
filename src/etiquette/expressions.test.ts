/** The expressions of the engine can be read: they are made of named parts and of lists. And nothing is kept between two texts but what is known of each word. */
import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

const folder = import.meta.dirname
const files = globSync('**/*.ts', { cwd: folder })
  .map((file) => file.replaceAll(sep, '/'))
  .filter((file) => !file.endsWith('.test.ts'))
const inEnglish = files.filter((file) => file.startsWith('english/'))

/** As much of a syntax tree as is looked at. */
interface Node {
  type: string
  start: number
  end: number
  // biome-ignore lint/suspicious/noExplicitAny: a syntax tree has a hundred kinds of node, each with fields of its own.
  [field: string]: any
}

const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')
const programOf = (file: string) => parseSync(file, textOf(file)).program as unknown as Node

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return
  if ('type' in value) yield value as Node
  for (const part of Object.values(value)) yield* nodesIn(part)
}

/** What an expression is written as: literals whole, strings and templates between their gaps; of a list each entry. */
function* pieces(file: string): Generator<string> {
  for (const node of nodesIn(programOf(file))) {
    if (node.type === 'Literal' && node.regex) yield node.regex.pattern
    const text = node.type === 'TemplateElement' ? node.value.raw : node.type === 'Literal' ? node.value : ''
    if (typeof text === 'string' && /\(\?[:=!<]/.test(text)) yield* text.split(/,\s/)
  }
}

test.each(files)('no piece of an expression in %s is over 200 characters', (file) => {
  expect([...pieces(file)].filter((piece) => piece.length > 200)).toEqual([])
})

test('the longest pieces are read, those of lists and of templates too', () => {
  expect([...pieces('english/levels.ts')].some((piece) => piece.length > 150)).toBe(true)
  expect([...pieces('english/deeds.ts')]).toContain('(?:^|[ ,$£€])(?:')
})

/** What a file declares for all of it, with what it begins as. */
function* declared(file: string): Generator<{ kind: string; name: string; type: string; begins: string }> {
  const text = textOf(file)
  for (const statement of programOf(file).body) {
    const { type, kind, declarations } = statement.declaration ?? statement
    if (type !== 'VariableDeclaration') continue
    for (const { id, init } of declarations) {
      const annotated = id.typeAnnotation
      const typed = annotated ? text.slice(annotated.start, annotated.end) : ''
      yield { kind, name: id.name, type: typed, begins: text.slice(init?.start ?? 0, init?.end ?? 0) }
    }
  }
}

test('nothing in english/ is changed once it is loaded, but the book that phrases are written into and the numbers of words', () => {
  const all = inEnglish.flatMap((file) => [...declared(file)].map((one) => ({ file, ...one })))
  expect(all.length).toBeGreaterThan(100)
  const isOpen = ({ kind, type, begins }: (typeof all)[number]) =>
    kind !== 'const' ||
    (/^new (?:Weak)?(?:Map|Set)\b|^\[\]|^\{\}/.test(begins) && !/Readonly|readonly/.test(type)) ||
    /^new (?!RegExp|(?:Weak)?(?:Map|Set)\b)/.test(begins)
  expect(all.filter(isOpen).map(({ file, name }) => `${file} ${name}`)).toEqual([
    'english/phrase.ts book',
    'english/words.ts spellings',
  ])
})
