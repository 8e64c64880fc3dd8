/** Makes the meeting's page what one has open in the room: one point at a time, a line at a time, and a clock that runs. */
import { runClock } from './meet-clock.ts'
import { followAgenda } from './meet-course.ts'
import { keepLines } from './meet-lines.ts'

const bar = document.querySelector<HTMLElement>('[data-clock]')
const field = document.querySelector<HTMLTextAreaElement>('#note')
const { world } = document.documentElement.dataset
// What is typed meanwhile comes first: all of it takes a slow phone a tenth of a second, and `first-words.island.tsx` keeps the words.
if (bar && field && world) beginOnce(() => begin(bar, field, world))

/** As soon as there is nothing else to do, or just before a press or any key that is no letter, which are of the page as it will be. */
function beginOnce(work: () => void): void {
  const stop = new AbortController()
  const once = (event?: Event) => {
    if (stop.signal.aborted || (event instanceof KeyboardEvent && isTyped(event))) return
    stop.abort()
    work()
  }
  for (const press of ['pointerdown', 'click', 'keydown'])
    document.addEventListener(press, once, { capture: true, signal: stop.signal })
  whenIdle(once)
}

const isTyped = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) =>
  key.length === 1 && !altKey && !ctrlKey && !metaKey

/** Safari cannot say when it has nothing to do. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(() => work(), { timeout: 200 })
  else setTimeout(work)
}

function begin(bar: HTMLElement, field: HTMLTextAreaElement, world: string): void {
  const clock = runClock(bar)
  const course = followAgenda()
  keepLines({ bar, field, world, course, began: clock.start })
}
