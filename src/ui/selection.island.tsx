/** Selecting rows by key: X for the row that has the focus, Shift with a click for a range, Escape to clear; the count is said aloud. */
import { areSingleKeysOn } from './single-keys.ts'

/** The rows may be others than before: they are looked up each time. */
const boxesNow = () => [...document.querySelectorAll<HTMLInputElement>('.select > input')]

const say = () => {
  const selected = boxesNow().filter(({ checked }) => checked).length
  document.querySelector('.selected-count > b')?.replaceChildren(`${selected} `)
}

function none(): void {
  for (const box of boxesNow()) box.checked = false
  say()
}

let last: HTMLInputElement | null = null
document.addEventListener('click', (event) => {
  const { target, shiftKey } = event
  if (!(target instanceof HTMLElement)) return
  if (target.matches('.selection > a')) {
    event.preventDefault()
    none()
    ;(last ?? boxesNow()[0])?.focus()
  }
  if (!(target instanceof HTMLInputElement && target.matches('.select > input'))) return
  const boxes = boxesNow()
  if (shiftKey && last && boxes.includes(last)) {
    const [from, to] = [boxes.indexOf(last), boxes.indexOf(target)].sort((a, b) => a - b)
    for (const one of boxes.slice(from, (to ?? 0) + 1)) one.checked = target.checked
  }
  last = target
  say()
})

addEventListener('keydown', (event) => {
  const { target, key } = event
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (!(target instanceof HTMLElement) || target.closest('[popover], dialog')) return
  const box = target.closest('.selecting .row')?.querySelector<HTMLInputElement>('.select > input')
  if (box && key.toLowerCase() === 'x' && areSingleKeysOn()) box.click()
  if (key === 'Escape' && target.closest('.selecting') && boxesNow().some(({ checked }) => checked)) {
    const row = target.closest('.selection') ? last : null
    none()
    row?.focus()
  }
})

document.addEventListener('rows-shown', say)
say()
