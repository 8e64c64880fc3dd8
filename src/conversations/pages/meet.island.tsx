/** Makes the meeting's page better where scripts run: the clock runs, and notes are kept on this device until they are saved. */
import { runClock } from './meet-clock.ts'
import { keepNotes, keepUntilHeld } from './meet-notes.ts'

const clock = document.querySelector<HTMLElement>('[data-clock]')
if (clock) runClock(clock)

for (const form of document.querySelectorAll<HTMLFormElement>('[data-notes] form')) keepNotes(form)
for (const note of document.querySelectorAll<HTMLElement>('[data-note-until-held]')) keepUntilHeld(note)
