/** Selecting rows by key: X for the row that has the focus, Shift with a click for a range, Escape to clear; the count is said aloud. */
const boxes = [...document.querySelectorAll<HTMLInputElement>('.select > input')]
const count = document.querySelector<HTMLElement>('.selected-count > b')
const clear = document.querySelector<HTMLAnchorElement>('.selection > a')

const say = () => {
  const selected = boxes.filter(({ checked }) => checked).length
  count?.replaceChildren(`${selected} `)
}

function none(): void {
  for (const box of boxes) box.checked = false
  say()
}

let last: HTMLInputElement | null = null
for (const box of boxes)
  box.addEventListener('click', ({ shiftKey }) => {
    if (shiftKey && last) {
      const [from, to] = [boxes.indexOf(last), boxes.indexOf(box)].sort((a, b) => a - b)
      for (const one of boxes.slice(from, (to ?? 0) + 1)) one.checked = box.checked
    }
    last = box
    say()
  })

addEventListener('keydown', (event) => {
  const { target, key } = event
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (!(target instanceof HTMLElement) || target.closest('[popover], dialog')) return
  const box = target.closest('.selecting .row')?.querySelector<HTMLInputElement>('.select > input')
  if (box && key.toLowerCase() === 'x') box.click()
  if (key === 'Escape' && target.closest('.selecting') && boxes.some(({ checked }) => checked)) {
    const row = target.closest('.selection') ? last : null
    none()
    row?.focus()
  }
})

clear?.addEventListener('click', (event) => {
  event.preventDefault()
  none()
  ;(last ?? boxes[0])?.focus()
})

say()
