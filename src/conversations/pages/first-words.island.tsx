/**
 * Keeps what is typed into a meeting's field while the scripts of the page are still on their way: a slow phone needs a quarter of a second
 * for them, and whatever happens meanwhile, the words are there. It runs as soon as it has come; `meet-lines.ts` takes the note over.
 */
import { beginNote, noteKey, placeOf, tabName } from '../../ui/begin-note.ts'

let key = ''
let note: ReturnType<typeof beginNote> | null = null

document.addEventListener('input', ({ target }) => {
  const field = target as HTMLTextAreaElement
  const { world } = document.documentElement.dataset
  const conversationId = document.querySelector<HTMLElement>('[data-clock]')?.dataset.clock
  const point = document.querySelector<HTMLElement>('[data-point]')
  if (field.id !== 'note' || field.dataset.lines || !world || !conversationId || !point) return
  note ??= beginNote(placeOf(conversationId, point))
  key ||= noteKey(world, conversationId, note.id, tabName())
  note = { ...note, text: field.value, at: Date.now() }
  try {
    localStorage.setItem(key, JSON.stringify(note))
    field.dataset.first = key
  } catch {
    // A browser that keeps nothing has the words in the field.
  }
})
