/** What is said of unsaved words on the page: that they are back, or that there are two to choose from, or that their form is gone. */
import type { Draft, Values } from './draft-store.ts'

export interface Choice {
  label: string
  does(): void
}

/** One quiet line with its buttons, put before all else in `into`. Gives a way to say something else there. */
export function sayIn(into: HTMLElement, sentence: string, choices: Choice[], words?: Draft) {
  const box = make('div', { className: 'unsaved' })
  box.setAttribute('role', 'status')
  const say = (next: string, buttons: Choice[]) =>
    box.replaceChildren(
      make('p', {}, next),
      ...(words && buttons.length > 0 ? [wordsOf(words)] : []),
      ...buttons.map(({ label, does }) =>
        make('button', { type: 'button', className: 'button quiet', onclick: does }, label),
      ),
    )
  // After it stands on the page, so that a screen reader hears of it.
  into.prepend(box)
  say(sentence, choices)
  return { say, remove: () => box.remove() }
}

/** The words themselves, each under what its field is called. */
export function wordsOf({ words, labels, says }: Draft): HTMLElement {
  const list = make('dl', { className: 'kept' })
  for (const [name, values] of Object.entries(words)) {
    const value = make('dd', { dir: 'auto' }, sayValues(name, values, says))
    list.append(make('div', {}, make('dt', {}, labels[name] || name), value))
  }
  return list
}

export const sayValues = (name: string, values: string[], says: Values | Record<string, string>) =>
  values.map((value) => says[`${name} ${value}`] ?? value).join('\n') || 'nothing'

/** "14:05"; with its day, where that is not today. */
export function sayAt(at: number): string {
  const then = new Date(at)
  const time = then.toTimeString().slice(0, 5)
  if (then.toDateString() === new Date().toDateString()) return time
  const [day, month, date] = then.toDateString().split(' ')
  return `${day} ${Number(date)} ${month}, ${time}`
}

export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  facts: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), facts)
  element.append(...children)
  return element
}
