/**
 * What pages are made of on the server. The build writes each piece of JSX as text with gaps (`vite.markup.ts`), and these fill
 * them: the same HTML as Preact gives, for a fifth of the work. In the browser the islands' JSX stays Preact's, so this has the
 * names of what a server's page asks Preact for.
 */

/** Text of the page, with a gap after each part but the last. In a gap that `attributes` marks stands text as it is. */
interface Parts {
  texts: readonly string[]
  attributes: readonly boolean[]
}

class Piece {
  parts: Parts
  values: readonly unknown[]
  constructor(parts: Parts, values: readonly unknown[]) {
    this.parts = parts
    this.values = values
  }
}

type Props = Record<string, unknown>
type ComponentOf = ((props: Props) => unknown) & { context?: Context<unknown> }

class Component {
  type: ComponentOf
  props: Props
  constructor(type: ComponentOf, props: Props) {
    this.type = type
    this.props = props
  }
}

class Element {
  name: string
  props: Props
  constructor(name: string, props: Props) {
    this.name = name
    this.props = props
  }
}

/** What a part of a page says to what is around it; it is not shown. */
class Note {
  said: unknown
  constructor(said: unknown) {
    this.said = said
  }
}

export const note = (said: unknown) => new Note(said)

export const parts = (texts: readonly string[], attributes: readonly boolean[]): Parts => ({
  texts,
  attributes,
})
export const piece = (of: Parts, ...values: unknown[]) => new Piece(of, values)
export const component = (type: ComponentOf, props: Props) => new Component(type, props)
/** An element whose attributes are known only when it is shown: `<input {...input} />`. */
export const element = (name: string, props: Props) => new Element(name, props)

/** Several things with nothing around them. */
export const Fragment = (props: Props) => props.children

/** `lead` is ` href="`. What is not there leaves the attribute out. */
export function attribute(lead: string, value: unknown): string {
  if (value === null || value === undefined || value === false || typeof value === 'function') return ''
  if (value === true || value === '') return lead.slice(0, -2)
  return `${lead}${escaped(String(value))}"`
}

/** For `aria-…` and `data-…`, which say true and false in words. */
export const spoken = (lead: string, value: unknown): string =>
  attribute(lead, typeof value === 'boolean' ? String(value) : value)

/** HTML that is ready, as `dangerouslySetInnerHTML` hands it over. */
export const ready = (value: { __html: string } | null | undefined): string => value?.__html ?? ''

/** HTML that is ready, with no element around it. */
export const asIs = (html: string) => piece(around, html)
const around = parts(['', ''], [true])

interface Context<T> {
  Provider: ComponentOf
  /** What its users are given now: while a `Provider` is being shown, its value. */
  value: T
}

export function createContext<T>(value: T): Context<T> {
  const Provider: ComponentOf = (props) => props.children
  const context: Context<T> = { Provider, value }
  Provider.context = context as Context<unknown>
  return context
}

export const useContext = <T>(context: Context<T>): T => context.value

/** The HTML of anything that a page may hold. */
export const render = (what: unknown): string => read(what).html
export const renderToString = render

/** The HTML, and what was noted in it. A component may read its own parts so, to show them with what they say. */
export function read(what: unknown): { html: string; notes: unknown[] } {
  const notes: unknown[] = []
  return { html: htmlOf(what, notes), notes }
}

function htmlOf(what: unknown, notes: unknown[]): string {
  if (typeof what === 'string') return escaped(what)
  if (typeof what === 'number' || typeof what === 'bigint') return String(what)
  if (what === null || typeof what !== 'object') return ''
  if (what instanceof Piece) return filled(what, notes)
  if (Array.isArray(what)) {
    let html = ''
    for (const one of what) html += htmlOf(one, notes)
    return html
  }
  if (what instanceof Component) return shown(what, notes)
  if (what instanceof Note) notes.push(what.said)
  return what instanceof Element ? written(what, notes) : ''
}

function filled({ parts: { texts, attributes }, values }: Piece, notes: unknown[]): string {
  let html = texts[0] ?? ''
  for (let i = 0; i < values.length; i++)
    html += (attributes[i] ? values[i] : htmlOf(values[i], notes)) + (texts[i + 1] ?? '')
  return html
}

function shown({ type, props }: Component, notes: unknown[]): string {
  const { context } = type
  if (!context) return htmlOf(type(props), notes)
  const around = context.value
  context.value = props.value
  try {
    return htmlOf(props.children, notes)
  } finally {
    context.value = around
  }
}

function written({ name, props }: Element, notes: unknown[]): string {
  let [start, inside] = [`<${name}`, '']
  for (const key in props) {
    const value = props[key]
    if (key === 'children' || (key === 'value' && name === 'textarea')) inside = htmlOf(value, notes)
    else if (key !== 'key') start += attributeNamed(key)(` ${nameOf(key)}="`, value)
  }
  return !inside && isVoid(name) ? `${start}/>` : `${start}>${inside}</${name}>`
}

/** How the attribute of this name says true and false. */
export const attributeNamed = (name: string) =>
  name[4] === '-' || name === 'draggable' || name === 'spellcheck' ? spoken : attribute

/** Some are written in two words in JSX, and in one in HTML. */
export const nameOf = (name: string) =>
  /^(tabIndex|readOnly|dateTime|autoFocus)$/.test(name) ? name.toLowerCase() : name

const voids = new Set(
  'area base br col command embed hr img input keygen link meta param source track wbr'.split(' '),
)
export const isVoid = (name: string) => voids.has(name)

const special = /["&<]/
const all = /["&<]/g
const entities: Record<string, string> = { '"': '&quot;', '&': '&amp;', '<': '&lt;' }

/** Text as it stands in HTML, between tags or quotes. */
export const escaped = (text: string) =>
  special.test(text) ? text.replace(all, (character) => entities[character] ?? '') : text
