/**
 * JSX for the server: what is the same each time a page is shown is written as text once, here, and only what changes is filled in
 * (`src/ui/markup.ts`). `<li class={look}>{name}</li>` becomes `piece(p0, attribute(' class="', look), name)` with the parts `<li`,
 * `>` and `</li>`. Every line stays on its line, so that an error names the right one.
 */
import { fileURLToPath } from 'node:url'
import { type Plugin, parseAst } from 'vite'
import { attributeNamed, escaped, isVoid, nameOf } from './src/ui/markup.ts'

const markup = fileURLToPath(new URL('src/ui/markup.ts', import.meta.url))
const ofPreact = /^preact(\/hooks|-render-to-string)?$/

/** Only for the server: in the browser JSX makes elements (`src/ui/elements.ts`). */
export const compiledMarkup = (): Plugin => ({
  name: 'compiled-markup',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'ssr',
  resolveId: (source) => (ofPreact.test(source) ? markup : null),
  transform: (code, path) => (path.endsWith('.tsx') ? { code: compiled(code), map: null } : null),
})

// As much of the tree as is looked at.
interface Node {
  type: string
  start: number
  end: number
  // biome-ignore lint/suspicious/noExplicitAny: a syntax tree has a hundred kinds of node, each with fields of its own.
  [field: string]: any
}

/** Source in, source out, without JSX; `from` is where the pieces come from. */
export function compiled(code: string, from = markup): string {
  const parts: string[] = []
  const tree = parseAst(code, { lang: 'tsx', astType: 'ts' }) as unknown as Node
  const body = new Compiler(code, parts).within(tree, 0, code.length)
  const names = ['attribute', 'component', 'element', 'parts', 'piece', 'ready', 'spoken']
  const head = `import { ${names.map((name) => `${name} as $${name}`)} } from ${JSON.stringify(from)};`
  return head + parts.map((made, i) => `const $p${i} = ${made};`).join('') + body
}

/**
 * Marks such as ’ and — by their numbers: V8 holds a page in one byte a letter where none is beyond Latin-1, and needs half as long to send
 * it. What people write stays as it is.
 */
const inOneByte = (text: string) =>
  escaped(text).replace(/[^\0-\xff]/gu, (letter) => `&#${letter.codePointAt(0)};`)

class Compiler {
  readonly #code: string
  readonly #parts: string[]
  /** Where in the source we are: what is written next begins on the line of it. */
  #at = 0
  constructor(code: string, parts: string[]) {
    this.#code = code
    this.#parts = parts
  }

  /** The source from `start` to `end`, with what JSX lies in `node` compiled. */
  within(node: Node, start: number, end: number): string {
    let out = ''
    let at = start
    for (const jsx of outermost(node)) {
      out += this.#code.slice(at, jsx.start)
      this.#at = jsx.start
      out += this.#jsx(jsx) + this.#line(jsx.end)
      at = jsx.end
    }
    this.#at = end
    return out + this.#code.slice(at, end)
  }

  /** The line ends from where we are to `place`. */
  #line(place: number): string {
    if (place <= this.#at) return ''
    const ends = this.#code.slice(this.#at, place).replace(/[^\n]/g, '')
    this.#at = place
    return ends
  }

  #jsx(node: Node): string {
    return isComponent(node) ? this.#component(node) : this.#markup(node)
  }

  #expression(node: Node): string {
    const line = this.#line(node.start)
    return `(${line}${isJsx(node) ? this.#jsx(node) : this.within(node, node.start, node.end)})`
  }

  #component(node: Node): string {
    const { name } = node.openingElement
    const children = childrenOf(node)
    const props = this.#props(node)
    const list = children.map((child) => this.#child(child))
    if (list.length > 0) props.push(`children: ${list.length > 1 ? `[${list.join(', ')}]` : list[0]}`)
    return `$component(${this.#code.slice(name.start, name.end)}, {${props.join(', ')}})`
  }

  /** Parts of an object: `"href": (to)`, `...(rest)`. */
  #props(node: Node): string[] {
    return attributesOf(node).map(({ name, value, spread }) =>
      spread ? `...${this.#expression(spread)}` : `${JSON.stringify(name)}: ${this.#value(value)}`,
    )
  }

  #value(value: Value): string {
    return typeof value === 'object' ? this.#expression(value) : JSON.stringify(value)
  }

  #child(child: Node): string {
    if (child.type === 'JSXText') return JSON.stringify(textOf(child))
    return this.#expression(child.type === 'JSXExpressionContainer' ? child.expression : child)
  }

  #markup(node: Node): string {
    const made = new Markup()
    this.#write(node, made)
    const parts = `$parts(${JSON.stringify(made.texts)}, ${JSON.stringify(made.areAttributes)})`
    // What has no gap is the same each time.
    if (made.values.length === 0) return `$p${this.#parts.push(`$piece(${parts})`) - 1}`
    return `$piece($p${this.#parts.push(parts) - 1}, ${made.values.join(', ')})`
  }

  #write(node: Node, to: Markup): void {
    if (node.type === 'JSXText') to.text(inOneByte(textOf(node)))
    else if (node.type === 'JSXExpressionContainer') this.#write(node.expression, to)
    else if (node.type === 'JSXFragment') for (const child of childrenOf(node)) this.#write(child, to)
    else if (node.type === 'Literal' && typeof node.value === 'string') to.text(inOneByte(node.value))
    else if (!isJsx(node) || isComponent(node)) to.gap(this.#expression(node))
    else if (attributesOf(node).some(({ spread }) => spread)) to.gap(this.#open(node))
    else this.#element(node, to)
  }

  /** One whose attributes are known only when it is shown. */
  #open(node: Node): string {
    const props = this.#props(node)
    const inside = childrenOf(node).map((child) => this.#child(child))
    if (inside.length > 0) props.push(`children: [${inside.join(', ')}]`)
    return `$element(${JSON.stringify(node.openingElement.name.name)}, {${props.join(', ')}})`
  }

  #element(node: Node, to: Markup): void {
    const tag: string = node.openingElement.name.name
    to.text(`<${tag}`)
    let html: Node | undefined
    let words: Value | undefined
    for (const { name, value } of attributesOf(node)) {
      if (name === 'dangerouslySetInnerHTML') html = value as Node
      else if (name === 'value' && tag === 'textarea') words = value
      else this.#attribute(tag, name, value, to)
    }
    to.text(isVoid(tag) ? '/>' : '>')
    if (html) to.gap(`$ready(${this.#expression(html)})`, true)
    if (typeof words === 'object') this.#write(words, to)
    else if (typeof words === 'string') to.text(escaped(words))
    for (const child of childrenOf(node)) this.#write(child, to)
    if (!isVoid(tag)) to.text(`</${tag}>`)
  }

  #attribute(tag: string, name: string, value: Value, to: Markup): void {
    if (!/^[a-z-]+$|^on[A-Z]/.test(nameOf(name)) && name !== 'viewBox')
      throw new Error(`${name} is no attribute as HTML has it.`)
    if (tag === 'select' && name === 'value') throw new Error('Say which option is selected on the option.')
    const how = attributeNamed(name)
    const lead = ` ${nameOf(name)}="`
    if (typeof value !== 'object') to.text(how(lead, value))
    else to.gap(`$${how.name}(${JSON.stringify(lead)}, ${this.#expression(value)})`, true)
  }
}

/** Text with gaps, as it comes to be. */
class Markup {
  texts = ['']
  areAttributes: boolean[] = []
  values: string[] = []
  text(words: string): void {
    this.texts.push(this.texts.pop() + words)
  }
  gap(value: string, isAttribute = false): void {
    this.texts.push('')
    this.areAttributes.push(isAttribute)
    this.values.push(value)
  }
}

/** Words, `true` where only the name stands there, or an expression. */
type Value = string | true | Node

interface Attribute {
  name: string
  value: Value
  spread?: Node
}

function attributesOf({ openingElement }: Node): Attribute[] {
  return openingElement.attributes.flatMap(({ type, name, value, argument }: Node): Attribute | never[] => {
    if (type === 'JSXSpreadAttribute') return { name: '', value: true, spread: argument }
    // A key tells Preact in the browser which is which; here nothing is shown a second time.
    if (name.name === 'key' || name.name === 'ref') return []
    if (!value) return { name: name.name, value: true }
    if (value.type === 'Literal') return { name: name.name, value: decoded(value.value) }
    return { name: name.name, value: value.type === 'JSXExpressionContainer' ? value.expression : value }
  })
}

const childrenOf = ({ children }: Node): Node[] =>
  children.filter(
    (child: Node) =>
      !(child.type === 'JSXText' && !textOf(child)) && child.expression?.type !== 'JSXEmptyExpression',
  )

const isJsx = ({ type }: Node) => type === 'JSXElement' || type === 'JSXFragment'
const isComponent = ({ type, openingElement }: Node) =>
  type === 'JSXElement' && !/^[a-z]/.test(openingElement.name.name ?? '')

/** The pieces of JSX in a tree that lie in no other, in the order of the source. */
function outermost(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(outermost)
  if (typeof node !== 'object' || node === null) return []
  if ('type' in node && isJsx(node as Node)) return [node as Node]
  return Object.values(node)
    .flatMap(outermost)
    .sort((a, b) => a.start - b.start)
}

/** The words of a text: line ends and what indents the lines are the writer's. */
function textOf({ value }: Node): string {
  const lines: string[] = value.split(/\r?\n/)
  const last = lines.length - 1
  return decoded(
    lines
      .map((line, i) => line.replace(i > 0 ? /^[ \t]+/ : '', '').replace(i < last ? /[ \t]+$/ : '', ''))
      .filter(Boolean)
      .join(' '),
  )
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

const decoded = (text: string) =>
  text.replace(/&(\w+);/g, (_, name: string) => {
    const character = entities[name]
    if (character === undefined) throw new Error(`Write &${name}; as the character it stands for.`)
    return character
  })
