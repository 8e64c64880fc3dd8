/**
 * Packs what the rules look for, for the browser: of each built script the longer texts are taken out into a file beside it, and unpacked
 * when it is loaded (`src/ui/unpack.ts`). A file of their own, since gzip does badly by two kinds of letters in one. The sources and the server know nothing of it.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Plugin, parseAst } from 'vite'
import { digits, Foresight, letterBy, letters, Span } from './src/ui/unpack.ts'

const self = fileURLToPath(import.meta.url)
const unpacking = fileURLToPath(new URL('src/ui/unpack.ts', import.meta.url))

/** The files whose texts are packed. */
const packedFiles = /\/src\/(?:etiquette\/|manners\/(?:language|warm-up)\.ts$)/

/** A shorter text takes no less room than its place in a row does. */
const worthIt = 14

/** Weights take as little room as they can already: they only stand beside what is packed, which gzip likes. */
const areWeights = (text: string) =>
  text.length >= 200 && text.split('\x01').every((part) => /^[\w+/\n]+$/.test(part))

/** Names a text until all is built. */
const mark = '__PACKED__'

// As much of the tree as is looked at.
interface Node {
  type: string
  start: number
  end: number
  // biome-ignore lint/suspicious/noExplicitAny: a syntax tree has a hundred kinds of node, each with fields of its own.
  [field: string]: any
}
type Change = { start: number; end: number; text: string }

/** Of a built script, the file of its texts. */
const filesOfTexts = new Map<string, string>()

/** These scripts, and the files of their texts, so that a browser need not find them one by one. */
export const withTexts = (scripts: readonly string[]): string[] => [
  ...scripts,
  ...scripts.flatMap((script) => filesOfTexts.get(script) ?? []),
]

export function packedTexts(): Plugin {
  return {
    name: 'packed-texts',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: (code, path) => (packedFiles.test(path) ? { code: marked(code), map: null } : null),
    // A file has its name before it is packed, so how that is done goes into the name.
    augmentChunkHash: ({ moduleIds }) =>
      moduleIds.some((path) => packedFiles.test(path))
        ? createHash('sha256').update(readFileSync(self)).digest('hex')
        : undefined,
    generateBundle: {
      // Before it is settled what is loaded with what.
      order: 'pre',
      handler(_, made) {
        const shipped = Object.values(made)
          .flatMap((chunk) => (chunk.type === 'chunk' && chunk.code.includes(mark) ? { chunk } : []))
          .map(({ chunk }) => ({ chunk, taken: takenOut(chunk.code) }))
          .toSorted((a, b) => b.taken.once.join('').length - a.taken.once.join('').length)
        const first = shipped[0]?.chunk.fileName ?? ''
        const learned = new Foresight()
        for (const { chunk, taken } of shipped) {
          const isFirst = chunk.fileName === first
          if (!isFirst && !chunk.imports.includes(first))
            throw new Error(`${chunk.fileName} has texts, and does not import ${first}, on which they build.`)
          const source = `export default${JSON.stringify(textsFile(taken, isFirst ? learned : new Foresight(learned)))}`
          const name = `texts-of-${chunk.name}.js`
          const file = this.getFileName(
            this.emitFile({ type: 'asset', name, originalFileName: name, source }),
          )
          filesOfTexts.set(chunk.fileName, file)
          chunk.viteMetadata?.importedAssets.add(file)
          chunk.code = taken.put(`./${basename(file)}`, isFirst)
        }
      },
    },
  }
}

/** What `unpacked` reads. */
function textsFile({ once, often }: Taken, foresight: Foresight): string {
  const words = [...once, ...often].filter((text) => !areWeights(text))
  const weights = often.filter((text) => areWeights(text)).map((text) => text.replaceAll('\n', ''))
  return [packed(words, foresight), ...weights].join(' ')
}

/** The same module, in which every text that is worth it is an argument beside the mark. */
export function marked(code: string): string {
  const changes: Change[] = []
  const isWorthIt = (text: string) =>
    text.length >= worthIt && [...text].every((letter) => letters.includes(letter) && letter !== '\0')
  const change = ({ start, end }: Node, text: string, before = '', after = '') => {
    if (!isWorthIt(text)) return
    const call = `/* @__PURE__ */ $unpacked('${mark}', ${JSON.stringify(text)})`
    changes.push({ start, end, text: `${before}${call}${after}` })
  }
  walk(parseAst(code) as unknown as Node, (node, isOnce) => {
    if (/^(?:Import|Export(?:All)?)Declaration$/.test(node.type)) return false
    const items: (string | null)[] = node.type === 'ArrayExpression' ? node.elements.map(textOf) : []
    if (items.length > 1 && items.every((item) => item !== null)) {
      change(node, items.join('\x01'))
      return false
    }
    const text = textOf(node)
    if (text !== null) change(node, text)
    // One in a function would be made each time that it is called.
    if (node.regex && isOnce) change(node, node.regex.pattern, 'RegExp(', `, '${node.regex.flags}')`)
    if (node.type === 'TemplateLiteral' && text === null)
      for (const part of node.quasis) change(part, part.value.cooked, '${', '}')
    if (!isRaw(node)) return text === null && node.type !== 'TaggedTemplateExpression'
    const { quasis, expressions } = node.quasi
    if (expressions.length === 0) change(node, quasis[0].value.raw)
    else for (const part of quasis) change(part, part.value.raw, '${', '}')
    return false
  })
  if (changes.length === 0) return code
  return `import { unpacked as $unpacked } from ${JSON.stringify(unpacking)};${changed(code, changes)}`
}

/** What a text says that is the same each time; null of anything else. */
function textOf(node: Node | null): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  return node?.type === 'TemplateLiteral' && node.expressions.length === 0
    ? node.quasis[0].value.cooked
    : null
}

const isRaw = ({ type, tag }: Node) =>
  type === 'TaggedTemplateExpression' && tag.object?.name === 'String' && tag.property?.name === 'raw'

interface Taken {
  /** Those that are asked for once, in that order, and those that a function asks for. */
  once: string[]
  often: string[]
  /** The script without them; in this file they are packed. */
  put(file: string, isFirst: boolean): string
}

/**
 * The texts of a built script. Those that it asks for once, while it is loaded, are handed out in the order in which they stand; a number for
 * each would take as much room as a short text.
 */
function takenOut(code: string): Taken {
  const tree = parseAst(code) as unknown as Node
  const once: string[] = []
  const often: string[] = []
  const places: { node: Node; text: string | null }[] = []
  let unpacked = ''
  walk(tree, (node, isOnce) => {
    if (node.type !== 'CallExpression' || textOf(node.arguments[0]) !== mark) return true
    const text = textOf(node.arguments[1])
    if (text === null) throw new Error('A text was changed after it was marked.')
    unpacked = node.callee.name
    const isInTurn = isOnce && !areWeights(text)
    if (isInTurn) once.push(text)
    else if (!often.includes(text)) often.push(text)
    places.push({ node, text: isInTurn ? null : text })
    return false
  })
  often.sort((a, b) => Number(areWeights(a)) - Number(areWeights(b)))
  const changes = places.map(({ node: { start, end }, text }) => ({
    start,
    end,
    text: text === null ? '$once.shift()' : `$often[${often.indexOf(text)}]`,
  }))
  const imports: Node[] = tree.body.filter(({ type }: Node) => type === 'ImportDeclaration')
  const names = imports.flatMap(({ specifiers }) => specifiers.map(({ local }: Node) => local.name))
  // In one script with what unpacks them they would be asked for before it is there.
  if (!names.includes(unpacked)) throw new Error('What unpacks texts is to be in a script of its own.')
  const begins = imports.at(-1)?.end ?? 0
  const put = (file: string, isFirst: boolean) => {
    const unpacks = `import $packed from${JSON.stringify(file)};const $once=await ${unpacked}($packed,${isFirst})`
    const text = `${unpacks},$often=$once.splice(${once.length});`
    return changed(code, [{ start: begins, end: begins, text }, ...changes])
  }
  return { once, often, put }
}

/** Goes into a node as long as `visit` says so; told is also whether it is come by just once, while the script is loaded. */
function walk(node: Node, visit: (node: Node, isOnce: boolean) => boolean, isOnce = true): void {
  if (!visit(node, isOnce)) return
  const isStill =
    isOnce && !/Function|Class|Conditional|Logical|^(?:If|For|While|Do|Switch|Try)/.test(node.type)
  for (const part of Object.values(node).flat())
    if (part && typeof part === 'object' && typeof part.type === 'string') walk(part, visit, isStill)
}

const changed = (code: string, changes: readonly Change[]) =>
  changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((made, { start, end, text }) => made.slice(0, start) + text + made.slice(end), code)

/** A text after the other, each bit as far as it was not foreseen. */
export function packed(texts: readonly string[], foresight: Foresight): string {
  const span = new Span()
  let written = ''
  const write = (bit: number, middle: number) => {
    span.take(bit, middle)
    for (let digit = span.digit(); digit !== null; digit = span.digit()) written += digits[digit]
  }
  for (const read of `${texts.map((text) => `${text}\0`).join('')}\0`) {
    const letter = letters.indexOf(read)
    const bits = bitsOf(letter)
    letterBy((place) => {
      const middle = span.middle(foresight.chanceAt(place))
      const bit = bits.shift() ?? 0
      foresight.learn(bit)
      write(bit, middle)
      return bit
    })
    foresight.goOn(letter)
  }
  // One number of the span is enough; what is read on to are its zeros.
  return `${written}${digits[span.high >>> 24]}${digits.charAt(0).repeat(5)}`
}

/** What `letterBy` is to be told for this one. */
function bitsOf(letter: number): number[] {
  const [, ...rest] = (letter + 4).toString(2)
  const more = rest.length - 2
  return [...'1'.repeat(more), ...(rest.length < 6 ? '0' : ''), ...rest].map(Number)
}
