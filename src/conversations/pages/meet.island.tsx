/** Makes the meeting's page better where scripts run: the clock runs, and notes save themselves. */
import { runClock } from './meet-clock.ts'
import { keepNotes } from './meet-notes.ts'

const clock = document.querySelector<HTMLElement>('[data-clock]')
if (clock) runClock(clock)

for (const form of document.querySelectorAll<HTMLFormElement>('[data-notes] form')) keepNotes(form)
