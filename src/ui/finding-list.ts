/** The list of findings, made in the browser as `MannersList` renders it; here each is a button that goes to its place. */
import type { Finding } from '../etiquette/rule.ts'

export const weightWords: Record<Finding['weight'], string> = {
  breach: 'Put right',
  risk: 'Think again',
  polish: 'Could be finer',
}

/** A finding that is let be. `says` is there when it is found again. */
export interface Dismissed {
  id: string
  rule: string
  quote: string
  reason: string
  says?: string
}

interface Does {
  goTo(finding: Finding): void
  fix(finding: Finding): void
  bringBack(dismissed: Dismissed): void
  /** Missing where there is nothing yet to keep it with: a question that is not on the list. */
  letBe?(finding: Finding, reason: string): void
}

interface Found {
  standing: readonly Finding[]
  left: readonly Dismissed[]
  text: string
  clean: string
}

/** What stands in the list: where its finding is may change while it stands, so whatever is pressed asks for it then. */
interface Item {
  finding: Finding
  element: HTMLElement
}

/**
 * Gives a way to show what is found now. What is shown already stays as it is: made again under somebody's finger it would lose the
 * press, and at each key it would have the page laid out anew.
 */
export function findingList(into: HTMLElement, does: Does): (found: Found) => void {
  let items = new Map<string, Item>()
  let shownLeft = ''
  const list = make('ul', { className: 'findings', ariaLabel: 'Manners' })
  const none = make('p', { className: 'findings-none' })
  const letBes = make('div', {})
  let isOurs = false

  const show = (element: HTMLElement, isShown: boolean) => {
    if (isShown === element.isConnected) return
    if (!isShown) element.remove()
    else if (element === letBes) into.append(element)
    else into.prepend(element)
  }

  // A finding whose words change is made anew, and unfolded if the one before it of its rule was.
  const made = (finding: Finding, text: string) => {
    const item = itemOf(finding, text, does)
    const more = item.element.querySelector<HTMLDetailsElement>('.finding-more')
    const unfolded = [...list.querySelectorAll('.finding-more[open] > summary')]
    if (more) more.open = unfolded.some((one) => one.textContent === more.firstElementChild?.textContent)
    return item
  }

  return ({ standing, left, text, clean }) => {
    // Until now the server's list stood here, for whoever reads it while the rules grow warm.
    if (!isOurs) into.replaceChildren()
    isOurs = true
    const now = new Map<string, Item>()
    for (const finding of standing) {
      const key = keyOf(finding, text, now)
      const item = items.get(key) ?? made(finding, text)
      item.finding = finding
      now.set(key, item)
    }
    for (const [key, { element }] of items) if (!now.has(key)) element.remove()
    for (const [at, { element }] of [...now.values()].entries())
      if (list.children[at] !== element) list.insertBefore(element, list.children[at] ?? null)
    items = now
    if (none.textContent !== clean) none.textContent = clean
    const leftKey = JSON.stringify(left)
    if (leftKey !== shownLeft) letBes.replaceChildren(...(left.length > 0 ? [leftOf(left, does)] : []))
    shownLeft = leftKey
    show(list, standing.length > 0)
    show(none, standing.length === 0 && clean !== '')
    show(letBes, left.length > 0)
  }
}

/** What is shown of a finding; where it stands may move. Of two alike, the second has a key of its own. */
function keyOf({ rule, says, start, end, fix }: Finding, text: string, taken: ReadonlyMap<string, Item>) {
  const moves = fix && 'text' in fix ? [fix.text, fix.start - start, fix.end - start] : fix
  let key = JSON.stringify([rule, says, text.slice(start, end), moves])
  while (taken.has(key)) key += '+'
  return key
}

function itemOf(finding: Finding, text: string, does: Does): Item {
  const { rule, weight, says, start, end, fix } = finding
  const element = make('li', { className: `finding ${weight}` })
  const item = { finding, element }
  element.append(
    press(
      'finding-place',
      () => does.goTo(item.finding),
      make('b', { className: 'weight' }, weightWords[weight]),
      ` ${says}`,
    ),
  )
  const rest = make('div', { className: 'finding-rest' })
  const quoted = text.slice(start, end).trim()
  if (quoted) rest.append(make('p', { className: 'finding-words' }, make('mark', {}, shorten(quoted))))
  if (fix && 'advice' in fix) rest.append(make('p', { className: 'finding-advice' }, fix.advice))
  const buttons = make('div', { className: 'finding-why' })
  if (fix && 'text' in fix) {
    rest.append(make('p', { className: 'finding-fix' }, 'Instead: ', make('q', {}, asFixed(finding, text))))
    buttons.append(press('button quiet', () => does.fix(item.finding), 'Use this'))
  }
  buttons.append(why(rule))
  const { letBe } = does
  if (letBe) buttons.append(letItBe(rule, (reason) => letBe(item.finding, reason)))
  rest.append(buttons)
  const more = make('summary', {}, 'More', make('span', { className: 'unseen' }, ` (${rule})`))
  element.append(make('details', { className: 'finding-more' }, more, rest))
  return item
}

const why = (rule: string) =>
  make('a', { href: `/rules/${rule}` }, 'Why', make('span', { className: 'unseen' }, ` (${rule})`))

/** No form of its own: it may stand within one. */
function letItBe(rule: string, letBe: (reason: string) => void): HTMLElement {
  const reason = make('input', { type: 'text', maxLength: 500 })
  const does = () => letBe(reason.value)
  reason.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    does()
  })
  return make(
    'details',
    { className: 'let-be' },
    make('summary', {}, 'Let it be', make('span', { className: 'unseen' }, ` (${rule})`)),
    make(
      'div',
      { className: 'form inline' },
      make('label', { className: 'field' }, 'Why, if you like to note it', reason),
      press('button quiet', does, 'Let it be'),
    ),
  )
}

function leftOf(left: readonly Dismissed[], does: Does): HTMLElement {
  const list = make('ul', { className: 'findings' })
  for (const one of left)
    list.append(
      make(
        'li',
        { className: 'finding' },
        make('p', {}, one.says ?? ''),
        ...(one.quote ? [make('p', { className: 'finding-words' }, shorten(one.quote))] : []),
        ...(one.reason ? [make('p', { className: 'hint' }, one.reason)] : []),
        make(
          'div',
          { className: 'finding-why' },
          press('button quiet', () => does.bringBack(one), 'Bring it back'),
        ),
      ),
    )
  return make('details', { className: 'let-be-list' }, make('summary', {}, `Let be: ${left.length}`), list)
}

/** The whole marked place as it would read. */
function asFixed({ start, end, fix }: Finding, words: string): string {
  if (!fix || !('text' in fix)) return ''
  return (
    shorten(`${words.slice(start, fix.start)}${fix.text}${words.slice(fix.end, end)}`.trim()) || 'nothing'
  )
}

const shorten = (words: string) => (words.length > 120 ? `${words.slice(0, 117).trimEnd()}…` : words)

const press = (className: string, onclick: () => void, ...says: (Node | string)[]) =>
  make('button', { type: 'button', className, onclick }, ...says)

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  facts: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), facts)
  element.append(...children)
  return element
}
