/** Where one writes in a text field. */

/** The sentence at the caret, as long as it has no end: from its first letter to the caret. Null between two sentences. */
export function unfinished({ value, selectionEnd: end }: { value: string; selectionEnd: number }) {
  const before = value.slice(0, end)
  const start = before.search(/[^.?!\n]*$/)
  return before.slice(start).trim() === '' ? null : { start, end }
}

/** Calls back when the caret was moved by a press or a key, and not by typing. */
export function caretMoved(field: HTMLTextAreaElement, then: (at: number) => void): void {
  let last = -1
  const look = () => {
    const { selectionStart: at, selectionEnd: to } = field
    if (at !== to || at === last) return
    last = at
    then(at)
  }
  field.addEventListener('pointerup', look)
  field.addEventListener('keyup', ({ key }) => /^(Arrow|Home|End|Page)/.test(key) && look())
}
