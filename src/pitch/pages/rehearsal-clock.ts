/**
 * A clock to rehearse the pitch by: it counts while one speaks, and says how fast that was. It works without a network. Nothing is
 * recorded; of each try the browser alone keeps when it was, how long it took and how many words there were.
 */
import { sayAt } from '../../ui/draft-offers.ts'
import { many } from '../../ui/say.ts'
import { countWords, pitchSeconds, spokenSeconds } from '../pitch.ts'
import { ownPace, sayClock, type Try, wordsAMinute } from '../rehearsal.ts'

const mostKept = 5

/** `fields` are the blocks in their order: the one that should be said by now is marked while it runs. */
export function rehearse(place: HTMLElement, fields: HTMLTextAreaElement[], keptAs: string): void {
  const words = () => fields.map(({ value }) => value).join('\n')
  const part = <E extends HTMLElement>(name: string) => place.querySelector<E>(`[data-clock-${name}]`)
  const [time, button, says, list] = [part('time'), part('button'), part('says'), part('tries')]
  if (!time || !button || !says || !list) return
  let startedAt: number | null = null
  let ticking = 0

  const tick = () => {
    if (startedAt === null) return
    const seconds = (performance.now() - startedAt) / 1000
    time.textContent = sayClock(seconds)
    mark(fields, seconds)
  }
  const start = () => {
    startedAt = performance.now()
    ticking = window.setInterval(tick, 250)
    button.textContent = 'Stop timer'
    place.classList.add('is-running')
    tick()
  }
  const stop = () => {
    if (startedAt === null) return
    const seconds = Math.round((performance.now() - startedAt) / 1000)
    tick()
    startedAt = null
    window.clearInterval(ticking)
    button.textContent = 'Start timer'
    place.classList.remove('is-running')
    mark(fields, Number.POSITIVE_INFINITY)
    if (seconds > 0)
      keep([{ at: Date.now(), seconds, words: countWords(words()) }, ...kept()].slice(0, mostKept))
    show()
    // On a phone it goes back to its place below the words.
    place.scrollIntoView({ block: 'nearest' })
  }
  const keep = (tries: Try[]) => {
    try {
      localStorage.setItem(keptAs, JSON.stringify(tries))
    } catch {
      // A browser that keeps nothing still has a clock.
    }
  }
  const kept = (): Try[] => {
    try {
      return JSON.parse(localStorage.getItem(keptAs) ?? '[]')
    } catch {
      return []
    }
  }
  const show = () => {
    const tries = kept()
    const [last] = tries
    const pace = ownPace(tries)
    const written = countWords(words())
    says.textContent = [
      last && `${many(last.seconds, 'second')}, ${many(wordsAMinute(last), 'word')} a minute.`,
      pace && written > 0 && `At your pace this takes ${many(Math.round((written * 60) / pace), 'second')}.`,
    ]
      .filter(Boolean)
      .join(' ')
    list.replaceChildren(...tries.map(lineOf))
  }

  button.addEventListener('click', () => (startedAt === null ? start() : stop()))
  // While it runs, the space bar ends it wherever one is, but for a field that is written in.
  document.addEventListener('keydown', (event) => {
    const { target } = event
    if (startedAt === null || event.key !== ' ' || !(target instanceof Element)) return
    if (target.closest('input, textarea, select, button, a, summary')) return
    event.preventDefault()
    stop()
  })
  place.hidden = false
  show()
}

/** The block that should be said by now. */
function mark(fields: HTMLTextAreaElement[], seconds: number): void {
  let end = 0
  const now = fields.find(({ value }) => {
    end += spokenSeconds(value)
    return seconds < end
  })
  for (const field of fields) field.closest('li')?.classList.toggle('is-now', field === now)
}

function lineOf(one: Try): HTMLElement {
  const line = document.createElement('li')
  const bar = document.createElement('meter')
  Object.assign(bar, { max: 90, high: pitchSeconds.most, value: one.seconds, ariaHidden: 'true' })
  line.append(`${sayAt(one.at)}: ${sayClock(one.seconds)}, ${many(wordsAMinute(one), 'word')} a minute`, bar)
  return line
}
