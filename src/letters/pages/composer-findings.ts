/** The list of findings beside the letter, each a button that goes to its place, with the mend where there is one. */
import type { Finding } from '../../etiquette/rule.ts'

export const weightWords: Record<Finding['weight'], string> = {
  breach: 'Put right',
  risk: 'Think again',
  polish: 'Could be finer',
}

export function listFindings(
  into: HTMLElement,
  findings: readonly Finding[],
  words: string,
  does: { goTo(finding: Finding): void; mend(finding: Finding): void },
): void {
  if (findings.length === 0) {
    into.replaceChildren(make('p', { className: 'findings-none' }, 'Nothing to mend. It may go.'))
    return
  }
  const list = make('ul', { className: 'findings', ariaLabel: 'Manners' })
  for (const finding of findings) {
    const { rule, weight, says, start, end, mend } = finding
    const place = make(
      'button',
      { type: 'button', className: 'finding-place', onclick: () => does.goTo(finding) },
      make('b', { className: 'weight' }, weightWords[weight]),
      ` ${says}`,
    )
    const item = make('li', { className: `finding ${weight}` }, place)
    const quoted = words.slice(start, end).trim()
    if (quoted) item.append(make('p', { className: 'finding-words' }, make('mark', {}, shorten(quoted))))
    if (mend && 'advice' in mend) item.append(make('p', { className: 'finding-advice' }, mend.advice))
    const buttons = make('p', { className: 'finding-why' })
    if (mend && 'text' in mend) {
      item.append(
        make('p', { className: 'finding-mend' }, 'Instead: ', make('q', {}, mended(finding, words))),
      )
      buttons.append(
        make(
          'button',
          { type: 'button', className: 'button quiet', onclick: () => does.mend(finding) },
          'Use this',
        ),
        ' ',
      )
    }
    buttons.append(
      make('a', { href: `/manners/${rule}` }, 'Why', make('span', { className: 'unseen' }, ` (${rule})`)),
    )
    item.append(buttons)
    list.append(item)
  }
  into.replaceChildren(list)
}

/** The whole marked place as it would read. */
function mended({ start, end, mend }: Finding, words: string): string {
  if (!mend || !('text' in mend)) return ''
  return (
    shorten(`${words.slice(start, mend.start)}${mend.text}${words.slice(mend.end, end)}`.trim()) || 'nothing'
  )
}

const shorten = (words: string) => (words.length > 120 ? `${words.slice(0, 117).trimEnd()}…` : words)

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  facts: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), facts)
  element.append(...children)
  return element
}
