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
  mend(finding: Finding): void
  bringBack(dismissed: Dismissed): void
  /** Missing where there is nothing yet to keep it with: a question that is not on the list. */
  letBe?(finding: Finding, reason: string): void
}

export function listFindings(
  into: HTMLElement,
  found: { standing: readonly Finding[]; left: readonly Dismissed[]; text: string; clean: string },
  does: Does,
): void {
  const { standing, left, text, clean } = found
  const list = make('ul', { className: 'findings', ariaLabel: 'Manners' })
  list.append(...standing.map((finding) => itemOf(finding, text, does)))
  const unfolded = [...into.querySelectorAll('.finding-more[open] > summary')].map((one) => one.textContent)
  for (const more of list.querySelectorAll<HTMLDetailsElement>('.finding-more'))
    more.open = unfolded.includes(more.firstElementChild?.textContent ?? '')
  into.replaceChildren(
    ...(standing.length > 0 ? [list] : clean ? [make('p', { className: 'findings-none' }, clean)] : []),
    ...(left.length > 0 ? [leftOf(left, does)] : []),
  )
}

function itemOf(finding: Finding, text: string, does: Does): HTMLElement {
  const { rule, weight, says, start, end, mend } = finding
  const item = make(
    'li',
    { className: `finding ${weight}` },
    press(
      'finding-place',
      () => does.goTo(finding),
      make('b', { className: 'weight' }, weightWords[weight]),
      ` ${says}`,
    ),
  )
  const rest = make('div', { className: 'finding-rest' })
  const quoted = text.slice(start, end).trim()
  if (quoted) rest.append(make('p', { className: 'finding-words' }, make('mark', {}, shorten(quoted))))
  if (mend && 'advice' in mend) rest.append(make('p', { className: 'finding-advice' }, mend.advice))
  const buttons = make('div', { className: 'finding-why' })
  if (mend && 'text' in mend) {
    rest.append(make('p', { className: 'finding-mend' }, 'Instead: ', make('q', {}, mended(finding, text))))
    buttons.append(press('button quiet', () => does.mend(finding), 'Use this'))
  }
  buttons.append(why(rule))
  if (does.letBe) buttons.append(letBe(finding, does.letBe))
  rest.append(buttons)
  const more = make('summary', {}, 'More', make('span', { className: 'unseen' }, ` (${rule})`))
  item.append(make('details', { className: 'finding-more' }, more, rest))
  return item
}

const why = (rule: string) =>
  make('a', { href: `/manners/${rule}` }, 'Why', make('span', { className: 'unseen' }, ` (${rule})`))

/** No form of its own: it may stand within one. */
function letBe(finding: Finding, let_: NonNullable<Does['letBe']>): HTMLElement {
  const reason = make('input', { type: 'text', maxLength: 500 })
  const does = () => let_(finding, reason.value)
  reason.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    does()
  })
  return make(
    'details',
    { className: 'let-be' },
    make('summary', {}, 'Let it be', make('span', { className: 'unseen' }, ` (${finding.rule})`)),
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
function mended({ start, end, mend }: Finding, words: string): string {
  if (!mend || !('text' in mend)) return ''
  return (
    shorten(`${words.slice(start, mend.start)}${mend.text}${words.slice(mend.end, end)}`.trim()) || 'nothing'
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
