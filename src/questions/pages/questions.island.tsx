/** The list of questions without page loads: presses stay on the page, rows are dragged, and words are judged while they are typed. */
import { judgeAsTyped } from '../../manners/findings-as-typed.tsx'
import type { Judging } from '../../manners/judging.ts'
import { sayAt } from '../../ui/draft-offers.ts'
import { pressInPlace } from '../../ui/in-place.ts'
import { basicRules } from '../basic-rules.ts'
import { dragRows, type RowMoved } from './drag-rows.ts'

const known = document.querySelector<HTMLElement>('[data-situation]')
const about = JSON.parse(known?.dataset.situation ?? '{}')
const ruleChoices = JSON.parse(known?.dataset.ruleChoices ?? '{}')
/** What the page offered itself, it does not call basic. */
const choicesForOffered = { ...ruleChoices, off: [...(ruleChoices.off ?? []), ...basicRules] }
let judging: Promise<Judging> | undefined
const begun = new WeakSet<HTMLElement>()

const desk = document.querySelector<HTMLElement>('.ask-desk')
const said = document.querySelector('[data-ask-said]')
if (desk) {
  const place = pressInPlace(desk, {
    shown,
    failed: () => say('Not saved: there is no connection. Try again.'),
  })
  const move = ({ id, beforeId, number, to }: RowMoved) =>
    place
      .does('move-question', { id, ...(beforeId === null ? { to: 'end' } : { beforeId }) })
      .then(() => say(`Question ${number} is now number ${to}.`))
  const rows = dragRows({ rows: '.ask-rows', row: '.ask-row', move })
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset.name !== 'minutes') return
    const { id = '' } = target.dataset
    if (target.checkValidity()) void place.does('edit-question', { id, minutes: target.value })
  })
  document.addEventListener('keydown', keys)
  dress()

  function shown() {
    say(`Saved ${sayAt(Date.now())}.`)
    dress()
  }

  /** What only scripts can do is put into the rows each time that they are new. */
  function dress() {
    rows.dress()
    for (const minutes of document.querySelectorAll<HTMLElement>('.ask-minutes:not(:has(input))'))
      dressMinutes(minutes)
    for (const one of document.querySelectorAll<HTMLElement>('[data-as-typed]')) {
      if (begun.has(one)) continue
      begun.add(one)
      const change = one.closest<HTMLDetailsElement>('[data-change]')
      if (change) openedFirst(change, () => begin(one))
      else begin(one)
    }
  }
}

function say(sentence: string) {
  if (said) said.textContent = sentence
}

function dressMinutes(minutes: HTMLElement) {
  const input = document.createElement('input')
  const { id = '', minutes: value = '' } = minutes.dataset
  Object.assign(input, { type: 'number', min: '1', max: '480', value, inputMode: 'numeric', required: true })
  input.dataset.id = id
  input.dataset.name = 'minutes'
  const row = minutes.closest('.ask-row')
  input.setAttribute('aria-label', `Minutes for question ${row?.getAttribute('data-number')}`)
  const unit = document.createElement('span')
  unit.textContent = 'min'
  unit.ariaHidden = 'true'
  minutes.replaceChildren(input, unit)
}

/** Esc leaves the words as they were. */
function keys(event: KeyboardEvent) {
  if (event.key !== 'Escape' || event.isComposing) return
  const fold = (event.target as HTMLElement).closest<HTMLDetailsElement>('details.ask-edit[open]')
  const field = fold?.querySelector('textarea')
  if (!fold || !field) return
  field.value = field.defaultValue
  field.dispatchEvent(new Event('input', { bubbles: true }))
  fold.open = false
  fold.querySelector('summary')?.focus()
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
    load,
    situation,
    ruleChoices: place.dataset.offered === undefined ? ruleChoices : choicesForOffered,
  })
  // Its words are one line: Enter saves, as in any such field.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return
    event.preventDefault()
    form.querySelector<HTMLButtonElement>('button[type=submit]')?.click()
  })
}

/** Once for all questions; again where it could not be loaded. */
function load(): Promise<Judging> {
  judging ??= import('./judge-questions.ts').then(({ judgeQuestions }) =>
    judgeQuestions({ ...about, text: '' }),
  )
  judging.catch(() => {
    judging = undefined
  })
  return judging
}

function openedFirst(change: HTMLDetailsElement, then: () => void): void {
  const saved = change.closest('.ask-row')?.querySelector<HTMLElement>('[data-as-saved]')
  const turn = () => {
    if (saved) saved.hidden = change.open
    if (change.open) change.querySelector('textarea')?.focus()
  }
  const first = () => {
    if (!change.open) return
    then()
    change.removeEventListener('toggle', first)
  }
  change.addEventListener('toggle', first)
  change.addEventListener('toggle', turn)
  first()
  if (saved) saved.hidden = change.open
}
