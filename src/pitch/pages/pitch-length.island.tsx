/** Says the spoken length of the pitch while it is typed. */
import { lengthOf, lengthSays, sayLength } from '../pitch.ts'

const words = document.querySelector<HTMLTextAreaElement>('form#pitch-words [name=text]')
const length = document.querySelector('[data-pitch-length]')
const advice = document.querySelector('[data-pitch-advice]')

if (words && length && advice)
  words.addEventListener('input', () => {
    length.textContent = sayLength(words.value)
    advice.textContent = lengthSays[lengthOf(words.value)]
  })
