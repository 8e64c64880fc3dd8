/** Judges each question while it is typed; what was said of it as it was saved makes room meanwhile. */
import { judgeAsTyped } from '../../manners/findings-as-typed.tsx'
import { warmUp } from '../../manners/warm-up.ts'
import { basicRules } from '../basic-rules.ts'
import { questionRules } from '../rules-as-typed.ts'

const known = document.querySelector<HTMLElement>('[data-situation]')
const about = JSON.parse(known?.dataset.situation ?? '{}')
const ruleChoices = JSON.parse(known?.dataset.ruleChoices ?? '{}')
/** What the page offered itself, it does not call basic. */
const rulesOfOffered = questionRules.filter(({ name }) => !basicRules.includes(name))
const warm = warmUp(questionRules, { ...about, text: '' })

for (const place of document.querySelectorAll<HTMLElement>('[data-as-typed]')) {
  const change = place.closest<HTMLDetailsElement>('[data-change]')
  if (change) openedFirst(change, () => begin(place))
  else begin(place)
}

function begin(place: HTMLElement): void {
  const form = place.closest<HTMLElement>('[data-part]')
  const field = form?.querySelector('textarea')
  const list = place.querySelector<HTMLElement>('[data-findings]')
  if (!form || !field || !list) return
  const situation = () => ({ ...about, text: field.value })
  judgeAsTyped({
    field,
    list,
    keys: form,
    rules: place.dataset.offered === undefined ? questionRules : rulesOfOffered,
    situation,
    ruleChoices,
    warm,
  })
  // Its words are one line: Enter saves, as in any such field.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return
    event.preventDefault()
    form.querySelector<HTMLButtonElement>('button[type=submit]')?.click()
  })
}

function openedFirst(change: HTMLDetailsElement, then: () => void): void {
  const saved = change.closest('.row')?.querySelector<HTMLElement>('[data-as-saved]')
  const turn = () => {
    if (saved) saved.hidden = change.open
  }
  const first = () => {
    if (!change.open) return
    then()
    change.removeEventListener('toggle', first)
  }
  change.addEventListener('toggle', first)
  change.addEventListener('toggle', turn)
  first()
  turn()
}
