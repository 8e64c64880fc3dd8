/** Today by keys: J and K move from line to line, D is done, T tomorrow, S snooze, Z takes back, N adds a person. */
import { areSingleKeysOn } from '../../ui/single-keys.ts'

const todoLines = () =>
  [...document.querySelectorAll<HTMLElement>('[data-line]')].filter((line) => line.offsetParent)
const linkOf = (line: HTMLElement | undefined) => line?.querySelector<HTMLElement>('[data-go]')

/** After a press the page is made again: the line that took the place of the one that went gets the focus. */
const LINE = 'today-line'
const keptLine = sessionStorage.getItem(LINE)
sessionStorage.removeItem(LINE)
if (keptLine !== null && document.querySelector('.notice')) {
  const all = todoLines()
  linkOf(all[Math.min(Number(keptLine), all.length - 1)])?.focus()
}

document.querySelector('.keys')?.removeAttribute('hidden')

const pressIn = (line: HTMLElement | undefined, find: string) => {
  const button = line?.querySelector<HTMLElement>(find)
  if (!line || !button) return
  sessionStorage.setItem(LINE, String(todoLines().indexOf(line)))
  button.click()
}

addEventListener('keydown', (event) => {
  const { target, key } = event
  if (
    !areSingleKeysOn() ||
    event.defaultPrevented ||
    event.isComposing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey
  )
    return
  if (target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [popover]')) return
  const all = todoLines()
  const at = all.findIndex((line) => line.contains(document.activeElement))
  const moves: Record<string, () => void> = {
    j: () => linkOf(all[Math.min(at + 1, all.length - 1)])?.focus(),
    k: () => linkOf(all[Math.max(at - 1, 0)])?.focus(),
    d: () => pressIn(all[at], '.tick button, .todo-done button'),
    t: () => pressIn(all[at], '.todo-tomorrow button'),
    s: () => all[at]?.querySelector<HTMLElement>('[data-snooze]')?.click(),
    z: () => document.querySelector<HTMLElement>('#notice-undo button')?.click(),
    n: () => document.querySelector<HTMLElement>('.quick input:not([type=hidden])')?.focus(),
  }
  const move =
    moves[key === 'ArrowDown' && at >= 0 ? 'j' : key === 'ArrowUp' && at >= 0 ? 'k' : key.toLowerCase()]
  if (!move) return
  event.preventDefault()
  move()
})
