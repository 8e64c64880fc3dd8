/**
 * JSX in the browser: what a component says is made as elements at once. `vite.config.ts` puts this in the place of Preact, which is
 * ten times as long; what is pressed is heard where the elements stand, by their `data-` names.
 */
import type { VNode } from 'preact'

type Child = Node | string | number | boolean | null | undefined | Child[]
type Props = { children?: Child; [name: string]: unknown }

export function jsx(type: string | ((props: Props) => Child), props: Props): Child {
  if (typeof type === 'function') return type(props)
  const { children, ...attributes } = props
  const element = document.createElement(type)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== null && value !== false)
      element.setAttribute(name, value === true ? '' : String(value))
  for (const child of shown(children)) element.append(child)
  return element
}

export const jsxs = jsx
export const Fragment = ({ children }: Props): Child => children

const shown = (child: Child): (Node | string)[] =>
  Array.isArray(child)
    ? child.flatMap(shown)
    : child === null || child === undefined || typeof child === 'boolean'
      ? []
      : [child instanceof Node ? child : String(child)]

/** Shows it in there. What is the same as before stays as it is, with the focus and what was unfolded in it. */
export function show(made: VNode, into: Element): void {
  const fresh = document.createElement('div')
  for (const child of shown(made as unknown as Child)) fresh.append(child)
  follow(into, fresh)
}

function follow(old: Element, fresh: Element): void {
  const before = [...old.childNodes]
  const now = [...fresh.childNodes]
  for (const [at, node] of now.entries()) {
    const there = before[at]
    if (!there) old.append(node)
    else if (there.isEqualNode(node)) continue
    else if (there instanceof Element && node instanceof Element && there.tagName === node.tagName) {
      for (const { name } of [...there.attributes])
        if (name !== 'open' && !node.hasAttribute(name)) there.removeAttribute(name)
      for (const { name, value } of node.attributes) there.setAttribute(name, value)
      follow(there, node)
    } else there.replaceWith(node)
  }
  for (const node of before.slice(now.length)) node.remove()
}
