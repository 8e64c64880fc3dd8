/** The clock of a meeting, in the browser. What it knows lies in localStorage, so that a reload or a flat battery stops nothing. */

interface ClockState {
  /** When it was last started (epoch milliseconds), or null while it is paused. */
  since: number | null
  /** Milliseconds that ran before that. */
  before: number
}

/** The words at each mark, said once and quietly; guides begin to close two to five minutes before the end. */
const marks: [minutesLeft: number, says: string][] = [
  [5, '5 minutes left. Ask your most important remaining question.'],
  [2, '2 minutes left. Thank them and close.'],
  [0, 'Time is up. Ask before you continue.'],
]

export function runClock(root: HTMLElement): void {
  const key = `wellmet-clock-${root.dataset.clock}`
  const whole = Number(root.dataset.minutes) * 60_000
  let kept = read(key)
  let lastMark = marks.length

  const face = document.createElement('p')
  face.className = 'clock-face'
  face.setAttribute('role', 'timer')
  const button = pressable('')
  const again = pressable('Reset')
  again.hidden = true
  const says = document.createElement('p')
  says.className = 'clock-says'
  says.setAttribute('role', 'status')
  const buttons = document.createElement('div')
  buttons.className = 'actions'
  buttons.append(button, again)
  root.prepend(face, buttons, says)

  const elapsed = () => kept.before + (kept.since === null ? 0 : Math.max(0, Date.now() - kept.since))
  const keep = (next: ClockState) => {
    kept = next
    write(key, kept)
    show()
  }
  button.addEventListener('click', () =>
    keep(
      kept.since === null ? { since: Date.now(), before: kept.before } : { since: null, before: elapsed() },
    ),
  )
  again.addEventListener('click', () => {
    lastMark = marks.length
    says.textContent = ''
    keep({ since: null, before: 0 })
  })

  const show = () => {
    const left = whole - elapsed()
    const hasBegun = kept.since !== null || kept.before > 0
    face.textContent = `${left < 0 ? 'over by ' : ''}${minutesAndSeconds(Math.abs(left))}`
    root.classList.toggle('is-running', hasBegun)
    root.classList.toggle('is-closing', hasBegun && left <= 5 * 60_000)
    button.textContent = kept.since === null ? (hasBegun ? 'Resume' : 'Start timer') : 'Pause'
    again.hidden = !hasBegun
    if (hasBegun) mark(left)
  }
  const mark = (left: number) => {
    const reached = marks.findLastIndex(([minutes]) => left <= minutes * 60_000 && whole > minutes * 60_000)
    if (reached === -1 || reached === lastMark) return
    lastMark = reached
    says.textContent = marks[reached]?.[1] ?? ''
  }
  show()
  setInterval(show, 1000)
  keepFree(root)
}

/** What gets the focus is scrolled to below the clock, however high that is now; not where the clock scrolls away. */
function keepFree(root: HTMLElement): void {
  const page = document.documentElement
  new ResizeObserver(() => {
    const isSticky = getComputedStyle(root).position === 'sticky'
    page.style.scrollPaddingBlockStart = isSticky ? `${root.offsetHeight + 8}px` : ''
  }).observe(root)
}

const pressable = (label: string) => {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button quiet'
  button.textContent = label
  return button
}

function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

function read(key: string): ClockState {
  try {
    const { since, before } = JSON.parse(localStorage.getItem(key) ?? '{}')
    return {
      since: typeof since === 'number' ? since : null,
      before: typeof before === 'number' ? before : 0,
    }
  } catch {
    return { since: null, before: 0 }
  }
}

function write(key: string, kept: ClockState): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing still has a clock, until it is reloaded.
  }
}
