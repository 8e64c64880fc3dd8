/**
 * Puts the script's list of findings in the place of the one that the page came with. Someone may be reading or typing in that one:
 * it stays while the focus is in it, and what was unfolded or typed there is unfolded and typed in the new one, too.
 */

/** Gives a way to show a list: at once, or, where the old one is in use, later by `again`. */
export function takeOver(list: HTMLElement): (show: () => void, again: () => void) => void {
  let isOurs = false
  return (show, again) => {
    if (isOurs) return show()
    if (list.contains(document.activeElement)) {
      list.addEventListener('focusout', again, { once: true })
      return
    }
    const was = [...list.querySelectorAll<HTMLElement>('[data-rule]')].map(stateOf)
    list.replaceChildren()
    show()
    isOurs = true
    for (const finding of list.querySelectorAll<HTMLElement>('[data-rule]')) {
      const at = was.findIndex(({ rule }) => rule === finding.dataset.rule)
      const [state] = at < 0 ? [] : was.splice(at, 1)
      if (state) setState(finding, state)
    }
  }
}

interface State {
  rule: string | undefined
  open: boolean[]
  reason: string
}

const foldsOf = (finding: HTMLElement) => [...finding.querySelectorAll('details')]
const fieldOf = (finding: HTMLElement) => finding.querySelector<HTMLInputElement>('input:not([type=hidden])')

const stateOf = (finding: HTMLElement): State => ({
  rule: finding.dataset.rule,
  open: foldsOf(finding).map(({ open }) => open),
  reason: fieldOf(finding)?.value ?? '',
})

function setState(finding: HTMLElement, { open, reason }: State): void {
  for (const [nth, fold] of foldsOf(finding).entries()) fold.open = open[nth] ?? false
  const field = fieldOf(finding)
  if (field && reason) field.value = reason
}
