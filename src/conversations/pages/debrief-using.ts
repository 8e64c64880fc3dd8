/** A note of the meeting is pressed: it goes into the field one is in, else where its mark belongs. */

/** The field that a mark belongs to, by its name or the list it adds to. */
const placeOf: Record<string, string> = {
  quote: '[name=theySaid]',
  advice: '[name=iWill]',
  promised: '.db-new[data-line=promises] input',
  'promised-me': '.db-new[data-line=promises] input',
  named: '.db-new[data-line=named] input',
}

type TextField = HTMLInputElement | HTMLTextAreaElement

export function useNotes(desk: HTMLElement, form: HTMLElement): void {
  let last: TextField | null = null
  form.addEventListener('focusin', ({ target }) => {
    if (
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && target.type === 'text')
    )
      last = target
  })
  for (const line of desk.querySelectorAll<HTMLElement>('[data-use]')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'db-use'
    while (line.firstChild) button.append(line.firstChild)
    line.append(button)
    button.addEventListener('click', () => {
      const mark = (line.dataset.use ?? '').split(' ').find((one) => one in placeOf) ?? ''
      const into = last?.isConnected
        ? last
        : form.querySelector<TextField>(placeOf[mark] ?? '[name=theySaid]')
      if (into) put(into, line.dataset.text ?? '')
    })
  }
  for (const hint of desk.querySelectorAll<HTMLElement>('[data-notes-hint]')) hint.hidden = false
}

/** After what is there, as a sentence of its own. */
function put(field: TextField, text: string): void {
  const there = field.value.trim()
  const gap = there === '' ? '' : /[.!?。！？…]$/.test(there) ? ' ' : '. '
  field.value = there + gap + text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus()
}
