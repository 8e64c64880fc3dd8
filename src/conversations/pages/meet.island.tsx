/** Makes the meeting's page what one has open in the room: one point at a time, a line at a time, and a clock that runs. */
import { runClock } from './meet-clock.ts'
import { followAgenda } from './meet-course.ts'
import { keepLines } from './meet-lines.ts'

const bar = document.querySelector<HTMLElement>('[data-clock]')
const field = document.querySelector<HTMLTextAreaElement>('#note')
const { world } = document.documentElement.dataset
// What is pressed meanwhile comes first: all of it takes a slow phone a tenth of a second, and `first-words.island.tsx` keeps the words.
if (bar && field && world) whenIdle(() => begin(bar, field, world))

/** Safari cannot say when it has nothing to do. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: 500 })
  else setTimeout(work)
}

function begin(bar: HTMLElement, field: HTMLTextAreaElement, world: string): void {
  const clock = runClock(bar)
  const course = followAgenda()
  keepLines({ bar, field, world, course, began: clock.start })
}
