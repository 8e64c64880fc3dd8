/** Where a page shows what was typed and could not be saved, its words can be taken along: copied, or as a text file. */
import { saveWords } from './save-words.ts'

const part = document.querySelector('.typed-words')

/** Each with its label, as they stand now: they can be changed here. */
const words = () =>
  [...(part?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? [])]
    .map(({ labels, value }) => `${labels?.[0]?.textContent}:\n${value}`)
    .join('\n\n')

const button = (label: string, done: string, press: () => Promise<void> | void) => {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button quiet'
  made.textContent = label
  made.onclick = async () => {
    await press()
    made.textContent = done
  }
  return made
}

if (part) {
  const buttons = document.createElement('div')
  buttons.className = 'buttons'
  // Browsers let no page copy that did not come over a safe line.
  if (navigator.clipboard)
    buttons.append(button('Copy text', 'Copied', () => navigator.clipboard.writeText(words())))
  buttons.append(button('Save as file', 'Saved as file', () => saveWords(words())))
  part.append(buttons)
}
