/** Hands a letter that was pasted on the first page to the checker, within the browser. */
import { putPaste } from '../../letters/paste.ts'

const form = document.querySelector<HTMLFormElement>('[data-paste]')
const words = form?.querySelector('textarea')
form?.addEventListener('submit', () => {
  if (words?.value.trim()) putPaste(words.value)
})
