/** Judges the pitch while it is typed, and says how long it takes to say. */
import { judgeAsTyped } from '../../manners/findings-as-typed.tsx'
import { warmUp } from '../../manners/warm-up.ts'
import { lengthOf, lengthSays, sayLength } from '../pitch.ts'
import { pitchRules } from '../rules-as-typed.ts'
import { rehearse } from './rehearsal-clock.ts'

const words = document.querySelector<HTMLTextAreaElement>('[data-part^=pitch-for] [name=text]')
const list = document.querySelector<HTMLElement>('[data-findings]')
const known = document.querySelector<HTMLElement>('[data-situation]')
const length = document.querySelector('[data-pitch-length]')
const advice = document.querySelector('[data-pitch-advice]')
const clock = document.querySelector<HTMLElement>('[data-clock]')

if (words && clock) {
  const { world = '' } = document.documentElement.dataset
  rehearse(clock, () => words.value, `wellmet-tries ${world} ${location.pathname}`)
}

if (words && list && known && length && advice) {
  // Also at once: words may have been typed, or brought back by the browser, before this script came.
  const measure = () => {
    length.textContent = sayLength(words.value)
    advice.textContent = lengthSays[lengthOf(words.value)]
  }
  words.addEventListener('input', measure)
  measure()
  const situation = () => ({ ...JSON.parse(known.dataset.situation ?? '{}'), text: words.value })
  judgeAsTyped({
    field: words,
    list,
    keys: document.body,
    rules: pitchRules,
    situation,
    ruleChoices: JSON.parse(known.dataset.ruleChoices ?? '{}'),
    warm: warmUp(pitchRules, situation()),
  })
}
