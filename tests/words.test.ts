/** What the product says, read from where it is written: every sentence of every page, refusal, notice, rule and command. */
import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'
import { oldEnglish, retiredIn } from './retired-words.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const filesOf = (...patterns: string[]) =>
  patterns
    .flatMap((pattern) => globSync(pattern, { cwd: root, exclude: ['**/node_modules'] }))
    .map((file) => file.replaceAll(sep, '/'))
    .sort()
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** How people write, which rules and imports read; how others name their columns; and the list of the words itself. */
const notOurs =
  /^src\/etiquette\/(?:english|examples)\/|people\/files\/(?:headings|columns|row|encoding)|(?:one-line(?:-words)?|contact-words)\.ts$|title-words|store\/migrations|check-lines|retired-words|first-version|letters\/reply\/(?:signs|colleague)/

/** Sentences in which a retired word is the right one. */
const right = [
  'People who are forgotten notice', // by those who should have thanked them
  // In letters, pitches and questions, as people say them.
  'taught chemistry in Utrecht for eleven years',
  'I drove one of them for three years',
  'your first three months',
  'in your field in five years',
]

test('no sentence has a word that was retired', () => {
  const found = filesOf('src/**/*.{ts,tsx}')
    .filter((file) => !notOurs.test(file) && !/\.test\.tsx?$/.test(file))
    .flatMap((file) =>
      textsIn(file).flatMap(({ text, isPart }) =>
        retiredIn(text, undefined, isPart).map((one) => `${file}: ${one}`),
      ),
    )
  expect(found.filter((one) => !right.some((sentence) => one.includes(sentence)))).toEqual([])
})

test('nor has any page of the docs', () => {
  const found = filesOf(
    'README.md',
    'src/etiquette/README.md',
    'docs/{api,hosting,rules,using}/**/*.md',
  ).flatMap((file) =>
    paragraphsIn(read(file)).flatMap((text) => retiredIn(text).map((one) => `${file}: ${one}`)),
  )
  expect(found.filter((one) => !right.some((sentence) => one.includes(sentence)))).toEqual([])
})

test('comments, names of tests and the papers of the developers are in the English of today', () => {
  const code = filesOf('{src,tests,seeds,bench,siege,scripts,eval}/**/*.{ts,tsx,mjs,css}')
    .filter((file) => !notOurs.test(file))
    .flatMap((file) =>
      [...commentsIn(read(file)), ...namesIn(read(file))].map((text) => [file, text] as const),
    )
  const papers = filesOf('*.md', 'docs/**/*.md', 'src/**/README.md', 'eval/README.md').flatMap((file) =>
    paragraphsIn(read(file)).map((text) => [file, text] as const),
  )
  const found = [...code, ...papers].flatMap(([file, text]) =>
    retiredIn(text, oldEnglish).map((one) => `${file}: ${one}`),
  )
  expect(found).toEqual([])
})

interface Text {
  text: string
  /** One piece of a sentence that is put together. */
  isPart: boolean
}

/** Every text in a file that may be said: in quotes, in a template, or between tags. Names and paths are no text. */
function textsIn(file: string): Text[] {
  const texts: Text[] = []
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(walk)
      return
    }
    if (typeof node !== 'object' || node === null) return
    const { type, value, key, callee } = node as {
      type?: string
      value?: unknown
      key?: { name?: string }
      callee?: { name?: string }
    }
    // A list for `anyOf` holds what people write.
    if (type === 'ImportDeclaration' || isExample(file, key?.name) || callee?.name === 'anyOf') return
    if (type === 'TemplateElement') texts.push({ text: (value as { cooked: string }).cooked, isPart: true })
    else if ((type === 'JSXText' || type === 'Literal') && typeof value === 'string')
      texts.push({ text: value, isPart: false })
    else Object.values(node).forEach(walk)
  }
  walk(parseAst(read(file), { lang: file.endsWith('x') ? 'tsx' : 'ts' }))
  return texts.filter(({ text }) => isSaid(text.trim()))
}

/** What a rule is shown with: letters and questions as people write them. */
const isExample = (file: string, name: string | undefined) =>
  file.startsWith('src/etiquette/rules/') && (name === 'good' || name === 'bad')

/** No name of ours, no path, no selector, no expression: words with a blank between, or one word with a capital. */
const isSaid = (text: string) =>
  !text.includes('[ ·]') && (/^[A-Z][a-z-]+\.?$/.test(text) || !/^[\w./:{}?=&#~-]*$/.test(text))

/** Paragraphs, lines of lists and of tables; what is quoted was written by someone. */
const paragraphsIn = (page: string) =>
  page.split(/\n\n|\n(?=[-|#\d])/).filter((text) => !text.startsWith('>'))

/** What a test or an attempt is called. */
const namesIn = (source: string) =>
  [...source.matchAll(/(?:\b(?:test|it|describe)(?:\.\w+)*\(\s*|^\s+name: )(['"`])((?:(?!\1).)*)\1/gm)].map(
    ([, , name = '']) => name,
  )

const commentsIn = (source: string) => source.match(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm) ?? []
