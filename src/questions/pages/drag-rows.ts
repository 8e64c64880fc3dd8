/** Rows put in order by hand: each gets a handle to drag it by, which arrow keys move as well. */

export interface RowMoved {
  id: string
  /** The row it stands before now; null at the end. */
  beforeId: string | null
  /** Counted from 1: where it was, and where it is. */
  number: number
  to: number
}

export interface RowsToDrag {
  /** Selectors of the list and of a row in it. Rows have `data-question` and `data-number`. */
  rows: string
  row: string
  move(moved: RowMoved): Promise<void>
}

export function dragRows({ rows, row, move }: RowsToDrag): { dress(): void } {
  const all = () => [...document.querySelectorAll<HTMLElement>(`${rows} > ${row}`)]

  function dress() {
    for (const one of all()) {
      const moves = one.querySelector<HTMLElement>('.ask-moves')
      if (!moves || moves.querySelector('.ask-grip')) continue
      const grip = document.createElement('button')
      grip.type = 'button'
      grip.className = 'ask-grip'
      grip.dataset.name = 'grip'
      grip.setAttribute('aria-label', `Move question ${one.dataset.number}: arrow keys, or drag`)
      grip.textContent = '⠿'
      grip.onkeydown = (event) => byKey(event, one)
      grip.onpointerdown = (event) => drag(event, grip, one)
      moves.prepend(grip)
    }
  }

  function byKey(event: KeyboardEvent, one: HTMLElement) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    const others = all()
    const to = others.indexOf(one) + (step ?? 0)
    if (!step || to < 0 || to >= others.length) return
    event.preventDefault()
    put(one, step < 0 ? (others[to] ?? null) : (others[to + 1] ?? null))
  }

  function put(one: HTMLElement, before: Element | null) {
    const number = Number(one.dataset.number)
    const list = one.parentElement
    const focused = document.activeElement
    if (one.nextElementSibling !== before) list?.insertBefore(one, before)
    // A moved element loses the focus.
    if (focused instanceof HTMLElement) focused.focus()
    const now = all()
    const after = now[now.indexOf(one) + 1]
    const to = now.indexOf(one) + 1
    if (to === number) return
    void move({ id: one.dataset.question ?? '', beforeId: after?.dataset.question ?? null, number, to })
  }

  /** The row goes where the pointer is; what it passes makes room at once, and the order is saved when it is let go. */
  function drag(event: PointerEvent, grip: HTMLElement, one: HTMLElement) {
    if (event.button !== 0) return
    event.preventDefault()
    grip.focus()
    grip.setPointerCapture(event.pointerId)
    one.classList.add('is-dragged')
    const before = one.nextElementSibling
    // What it passes is moved and not itself: an element that is moved loses the pointer.
    grip.onpointermove = ({ clientY }) => {
      const isBelow = (other: Element) => {
        const { top, height } = other.getBoundingClientRect()
        return clientY > top + height / 2
      }
      while (one.nextElementSibling && isBelow(one.nextElementSibling)) one.before(one.nextElementSibling)
      while (one.previousElementSibling && !isBelow(one.previousElementSibling))
        one.after(one.previousElementSibling)
    }
    const end = (isDone: boolean) => {
      grip.onpointermove = null
      grip.onpointerup = null
      grip.onpointercancel = null
      one.classList.remove('is-dragged')
      if (isDone) put(one, one.nextElementSibling)
      else one.parentElement?.insertBefore(one, before)
    }
    grip.onpointerup = () => end(true)
    grip.onpointercancel = () => end(false)
  }

  return { dress }
}
