/** Judges the letter of the public checker. Nothing is sent and nothing is kept: a reload empties it, and leaving asks first. */
import type { Kind } from '../../etiquette/situation.ts'
import { judgeAsTyped } from '../../manners/findings-as-typed.tsx'
import { takePaste } from '../paste.ts'

const MOST_WORDS = 5000

const root = document.querySelector<HTMLElement>('[data-checker]')
if (root) checker(root)

function checker(root: HTMLElement) {
  const find = <T extends HTMLElement = HTMLElement>(selector: string) => root.querySelector<T>(selector) as T
  const words = find<HTMLTextAreaElement>('textarea')
  const kind = find<HTMLSelectElement>('select')
  root.hidden = false
  // What a browser has put back is from before: here nothing stays.
  words.value = takePaste()

  const situation = () => ({ kind: kind.value as Kind, text: firstWords(words.value) })
  const { judgeSoon, say } = judgeAsTyped({
    field: words,
    list: find('[data-findings]'),
    keys: document.body,
    load: async () => (await import('./judge-letters.ts')).judgeUnseen(situation()),
    situation,
    ruleChoices: {},
  })
  const measured = () => {
    const count = words.value.trim() ? words.value.trim().split(/\s+/).length : 0
    find('[data-count]').textContent = count === 0 ? '' : `Words: ${count}`
    find('[data-samples]').hidden = count > 0
    find('[data-cut]').hidden = count <= MOST_WORDS
  }
  words.addEventListener('input', measured)
  kind.addEventListener('input', judgeSoon)
  const put = (text: string) => {
    words.focus()
    words.select()
    // As if typed, so that the browser can undo it.
    if (!document.execCommand('insertText', false, text)) {
      words.value = text
      words.dispatchEvent(new Event('input', { bubbles: true }))
    }
    words.setSelectionRange(0, 0)
  }
  for (const button of root.querySelectorAll<HTMLElement>('[data-sample]'))
    button.addEventListener('click', () => put(button.dataset.sample ?? ''))
  find('[data-clear]').addEventListener('click', () => {
    words.focus()
    words.select()
    document.execCommand('delete')
    words.value = ''
    words.dispatchEvent(new Event('input', { bubbles: true }))
    say('Cleared.')
  })
  find('[data-copy-letter]').addEventListener('click', async () => {
    await navigator.clipboard.writeText(words.value).catch(() => {
      words.select()
      document.execCommand('copy')
    })
    say('Copied.')
  })
  window.addEventListener('beforeunload', (event) => {
    if (words.value.trim()) event.preventDefault()
  })
  measured()
}

function firstWords(text: string): string {
  let count = 0
  for (const { index, 0: word } of text.matchAll(/\S+/g))
    if (++count === MOST_WORDS) return text.slice(0, index + word.length)
  return text
}
