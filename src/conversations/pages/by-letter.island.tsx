/** Makes the page of answers in writing better where scripts run: they save themselves. */
import { keepNotes } from './by-letter-notes.ts'

for (const note of document.querySelectorAll<HTMLElement>('[data-note]')) keepNotes(note)
