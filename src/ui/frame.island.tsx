/** Keys that go to the search, the bar out of the way while one types on a screen, and what reads days and times once one is written. */
import { areSingleKeysOn } from './single-keys.ts'

const search = document.querySelector<HTMLInputElement>('.seek input')

const isMac = /Mac|iPhone|iPad/.test(navigator.platform)

const words = 'textarea, select, input:not([type=checkbox], [type=radio], [type=file], [type=submit])'
const isTyping = (at: EventTarget | null) =>
  at instanceof HTMLElement && (at.isContentEditable || at.matches(words))

addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.isComposing || event.altKey || document.querySelector('dialog[open]'))
    return
  // Ctrl K on a Mac takes away the rest of the line.
  const isCommand =
    (isMac ? event.metaKey : event.ctrlKey) && !event.shiftKey && event.key.toLowerCase() === 'k'
  const isSlash =
    areSingleKeysOn() && event.key === '/' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)
  if (!search || !(isCommand || isSlash)) return
  event.preventDefault()
  const before = document.activeElement
  search.focus()
  search.select()
  openBox(before)
})

/** The box is loaded once it is asked for; until then the field takes what is typed. Closed, it gives the focus back to what had it `before`. */
const openBox = (before: Element | null) => {
  const box = search?.form?.dataset.box
  if (!box) return
  import(/* @vite-ignore */ box).then(() =>
    document.dispatchEvent(new CustomEvent('search-opens', { detail: before })),
  )
}
for (const event of ['click', 'input']) search?.addEventListener(event, () => openBox(search))

if (isMac) {
  search?.setAttribute('aria-keyshortcuts', '/ Meta+K')
  search?.form?.querySelector('kbd')?.replaceChildren('⌘ K')
}

/** The window is lower than it was while a field has the focus: the keyboard of the screen is up. */
let highest = 0
let width = 0
const see = () => {
  const { visualViewport: view } = window
  if (!view) return
  if (width !== view.width) highest = 0
  width = view.width
  highest = Math.max(highest, view.height * view.scale)
  const isUp = isTyping(document.activeElement) && view.height * view.scale < 0.75 * highest
  document.documentElement.toggleAttribute('data-keyboard', isUp)
}
see()
window.visualViewport?.addEventListener('resize', see)
addEventListener('focusin', see)

addEventListener('focusin', ({ target }) => {
  const reads = target instanceof HTMLElement && target.dataset.when
  if (reads) import(/* @vite-ignore */ reads)
})

/** An address that ends at a button’s form is the way to that button. Once it is loaded: going to the place takes the focus away. */
addEventListener('load', () =>
  setTimeout(() => {
    const form = document.getElementById(location.hash.slice(1))
    if (form?.matches('.press')) form.querySelector('button')?.focus()
  }),
)
