/** Makes the meeting's page better where scripts run: the clock runs, and notes save themselves. */
import { runClock } from './meet-clock.ts'
import { keepNotes } from './meet-notes.ts'

const clock = document.querySelector<HTMLElement>('[data-clock]')
if (clock) runClock(clock)

for (const note of document.querySelectorAll<HTMLElement>('[data-note]')) keepNotes(note)
