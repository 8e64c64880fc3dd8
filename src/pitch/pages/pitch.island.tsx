/** Each block is judged as it is typed and saves itself; the whole is measured, and a clock runs beside it. */
import { judgeAsTyped } from '../../manners/findings-as-typed.tsx'
import type { Judging } from '../../manners/judging.ts'
import { sayAt } from '../../ui/draft-offers.ts'
import { freshen } from '../../ui/in-place.ts'
import { press } from '../../ui/press.ts'
import { saveAsTyped } from '../../ui/save-as-typed.ts'
import { sayLength } from '../pitch.ts'
import { rehearse } from './rehearsal-clock.ts'

const desk = document.querySelector<HTMLElement>('[data-pitch]')
const clock = document.querySelector<HTMLElement>('[data-clock]')
if (desk && clock) {
  const fields = [...desk.querySelectorAll('textarea')]
  const { world = '' } = document.documentElement.dataset
  rehearse(clock, fields, `wellmet-tries ${world} ${location.pathname}`)
  const length = document.querySelector('[data-pitch-length]')
  const measure = () => {
    if (length) length.textContent = sayLength(fields.map(({ value }) => value).join('\n'))
  }
  desk.addEventListener('input', measure)
  // Also at once: words may have been typed, or brought back by the browser, before this script came.
  measure()
  const about = JSON.parse(desk.dataset.situation ?? '{}')
  let judging: Promise<Judging> | undefined
  /** Once for all blocks; again where it could not be loaded. */
  const load = () => {
    judging ??= import('./judge-pitch.ts').then(({ judgePitch }) => judgePitch({ ...about, text: '' }))
    judging.catch(() => {
      judging = undefined
    })
    return judging
  }
  for (const field of fields) begin(desk, field, about, load)
  desk.addEventListener('keydown', (event) => {
    const step = { ArrowUp: 'before', ArrowDown: 'after' }[event.key]
    if (!step || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void move(event.target as HTMLElement, step)
  })
  for (const keys of document.querySelectorAll<HTMLElement>('[data-keys]')) keys.hidden = false
  const dress = () => {
    for (const copy of document.querySelectorAll<HTMLElement>('[data-copy-pitch]')) copy.hidden = false
  }
  dress()
  document.addEventListener('shown', dress)
  document.addEventListener('click', async ({ target }) => {
    if (!(target as Element).closest('[data-copy-pitch]')) return
    const words = fields.map(({ value }) => value.trim()).filter(Boolean)
    const copied = navigator.clipboard?.writeText(words.join('\n'))
    say(
      await Promise.resolve(copied).then(
        () => 'Copied.',
        () => 'Not copied: the browser does not allow it.',
      ),
    )
  })
}

function say(sentence: string): void {
  const said = document.querySelector('[data-pitch-saved]')
  if (said) said.textContent = sentence
}

/** A block goes before or after the one beside it; the caret stays where it is. */
async function move(field: HTMLElement, where: string): Promise<void> {
  const block = field.closest<HTMLElement>('.pitch-block')
  const beside = where === 'before' ? block?.previousElementSibling : block?.nextElementSibling
  if (!block || !(beside instanceof HTMLElement)) return
  const partOf = ({ dataset }: HTMLElement) => JSON.parse(dataset.fixed ?? '{}').part
  if (!(await press('move-block', { part: partOf(block), beside: partOf(beside), where })))
    return say('That did not save. Try again.')
  beside.insertAdjacentElement(where === 'before' ? 'beforebegin' : 'afterend', block)
  field.focus()
  say('Moved.')
  await freshen()
}

function begin(
  desk: HTMLElement,
  field: HTMLTextAreaElement,
  about: object,
  load: () => Promise<Judging>,
): void {
  const form = field.closest<HTMLElement>('[data-verb]')
  const list = form?.querySelector<HTMLElement>('[data-findings]')
  const save = form?.querySelector<HTMLElement>('.buttons')
  if (!form || !list || !save) return
  judgeAsTyped({
    field,
    list,
    keys: form,
    load,
    situation: () => ({ ...about, kind: 'pitch', text: field.value }),
    ruleChoices: JSON.parse(desk.dataset.ruleChoices ?? '{}'),
  })
  save.hidden = !form.querySelector('[data-begun]')
  saveAsTyped({
    form,
    fields: [field],
    fixed: JSON.parse(form.closest<HTMLElement>('[data-fixed]')?.dataset.fixed ?? '{}'),
    isOn: (page) => page.querySelector('[data-pitch]') !== null,
    what: 'words',
    say(sentence, isSaved) {
      say(isSaved ? `Saved ${sayAt(Date.now())}.` : sentence)
      save.hidden = isSaved || sentence === ''
    },
  })
  form.addEventListener('saved', ({ detail }: CustomEventInit) => {
    if (detail) void freshen()
  })
}
