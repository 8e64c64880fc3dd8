/** The clock of a meeting, in the browser. What it knows lies in localStorage, so that a reload or a flat battery stops nothing. */
import { keepAwake } from '../../ui/keep-awake.ts'
import { sayTime } from '../../ui/say.ts'

interface ClockState {
  /** When it was last started (epoch milliseconds), or null while it is paused. */
  since: number | null
  /** Milliseconds that ran before that. */
  before: number
  /** Minutes that they offered on top, and of what: once it has ended, what is agreed has them in it. */
  more: number
  agreed: number | null
}

/** The words at each mark, said once and quietly; guides begin to close two to five minutes before the end. */
const marks: [minutesLeft: number, says: string][] = [
  [5, '5 minutes left. Ask your most important remaining question.'],
  [2, '2 minutes left. Thank them and close.'],
  [0, 'Time is up. Ask before you continue.'],
]

const MINUTE = 60_000

/** Gives a way to start it, as the first note does. */
export function runClock(bar: HTMLElement): { start(): void } {
  const key = `wellmet-clock-${bar.dataset.clock}`
  let kept = read(key)
  let lastMark = marks.length
  const { face, left, word, ends, button } = faceIn(bar)
  const used = make('progress', { ariaLabel: 'Time used' })
  const soon = make('p', { className: 'mt-soon' })
  soon.setAttribute('role', 'status')
  bar.append(used, soon)

  const agreed = () => kept.agreed ?? Number(bar.dataset.minutes)
  const whole = () => (agreed() + kept.more) * MINUTE
  const elapsed = () => kept.before + (kept.since === null ? 0 : Math.max(0, Date.now() - kept.since))
  const keep = (next: ClockState) => {
    kept = next
    write(key, kept)
    show()
    keepAwake(kept.since !== null)
  }
  const start = () => {
    if (kept.since === null && kept.before === 0) keep({ ...kept, since: Date.now() })
  }
  face.addEventListener('click', () =>
    keep(kept.since === null ? { ...kept, since: Date.now() } : { ...kept, since: null, before: elapsed() }),
  )
  offerMore(bar, (minutes) => {
    lastMark = marks.length
    keep({ ...kept, more: kept.more + minutes, agreed: agreed() })
  })

  const show = () => {
    const rest = whole() - elapsed()
    const hasBegun = kept.since !== null || kept.before > 0
    left.textContent = minutesAndSeconds(Math.abs(rest))
    word.textContent = rest < 0 ? 'over' : 'left'
    button.textContent = kept.since !== null ? 'Pause' : hasBegun ? 'Resume' : 'Start timer'
    face.title = button.textContent
    if (kept.since !== null) ends.textContent = `ends ${sayClock(bar, Date.now() + rest)}`
    used.max = whole()
    used.value = Math.min(elapsed(), whole())
    const lasted = Math.max(1, Math.round(elapsed() / MINUTE))
    timed(bar, 'minutes', hasBegun && lasted <= MOST ? lasted : null)
    timed(bar, 'agreedMinutes', kept.more > 0 ? Math.min(MOST, whole() / MINUTE) : null)
    bar.classList.toggle('is-closing', hasBegun && rest <= 5 * MINUTE)
    if (hasBegun) mark(rest)
  }
  const mark = (rest: number) => {
    const reached = marks.findLastIndex(([minutes]) => rest <= minutes * MINUTE && whole() > minutes * MINUTE)
    if (reached === lastMark) return
    lastMark = reached
    soon.textContent = marks[reached]?.[1] ?? ''
  }
  show()
  setInterval(show, 1000)
  keepAwake(kept.since !== null)
  return { start }
}

/** A longer meeting is a timer that was left running. */
const MOST = 480

/** How long it took goes with the press that ends it. */
function timed(bar: HTMLElement, name: string, minutes: number | null): void {
  const field = bar.querySelector<HTMLInputElement>(`[data-timed="${name}"] input`)
  if (field) field.value = minutes === null ? '' : String(minutes)
}

/** The plan in words becomes a face that runs, and can be pressed. */
function faceIn(bar: HTMLElement) {
  const plan = bar.querySelector<HTMLElement>('.mt-clock')
  const ends = plan?.querySelector<HTMLElement>('.mt-ends') ?? make('span', { className: 'soft mt-ends' })
  const left = make('b', { className: 'num' })
  const word = make('span', {})
  const button = make('span', { className: 'unseen' })
  const face = make('button', { type: 'button', className: 'mt-face' })
  face.append(left, ' ', word, ' ', button)
  plan?.replaceChildren(face, ' ', ends)
  return { face, left, word, ends, button }
}

/** *They offered more time*: five, ten or fifteen minutes. */
function offerMore(bar: HTMLElement, does: (minutes: number) => void): void {
  const row = bar.querySelector('.mt-more')
  const open = pressable('')
  open.append(
    make('span', { className: 'mt-long', textContent: 'They offered more time' }),
    make('span', { className: 'mt-short', ariaHidden: 'true', textContent: '+ time' }),
  )
  const choices = make('span', { className: 'mt-offers', hidden: true })
  choices.setAttribute('role', 'group')
  choices.ariaLabel = 'How many more minutes'
  const shown = (isOpen: boolean) => {
    choices.hidden = !isOpen
    open.ariaExpanded = String(isOpen)
  }
  for (const minutes of [5, 10, 15]) {
    const choice = pressable(`+${minutes}`)
    choice.addEventListener('click', () => {
      does(minutes)
      shown(false)
      open.focus()
    })
    choices.append(choice)
  }
  open.addEventListener('click', () => shown(choices.hidden !== false))
  shown(false)
  row?.prepend(open, choices)
}

const pressable = (label: string) =>
  make('button', { type: 'button', className: 'button quiet low', textContent: label })

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, facts: Partial<HTMLElementTagNameMap[Tag]>) {
  return Object.assign(document.createElement(tag), facts)
}

function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** “15:20”, where and as the seeker reads it; nothing in a browser that does not know their zone. */
export function sayClock({ dataset }: HTMLElement, at: number): string {
  const { zone = 'UTC', hours } = dataset
  const seeker = { zone, clock: hours === '12-hour' ? ('12-hour' as const) : ('24-hour' as const) }
  try {
    return sayTime(at, { now: { epochMilliseconds: at }, seeker })
  } catch {
    return ''
  }
}

function read(key: string): ClockState {
  try {
    const { since, before, more, agreed } = JSON.parse(localStorage.getItem(key) ?? '{}')
    return {
      since: typeof since === 'number' ? since : null,
      before: typeof before === 'number' ? before : 0,
      more: typeof more === 'number' ? more : 0,
      agreed: typeof agreed === 'number' ? agreed : null,
    }
  } catch {
    return { since: null, before: 0, more: 0, agreed: null }
  }
}

function write(key: string, kept: ClockState): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing still has a clock, until it is reloaded.
  }
}
