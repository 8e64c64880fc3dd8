/** Each block is judged as it is typed and saves itself; the whole is measured, and a clock runs beside it. */
import { judgeAsTyped } from '../../manners/findings-as-typed.tsx'
import type { Judging } from '../../manners/judging.ts'
import { sayAt } from '../../ui/draft-offers.ts'
import { freshen } from '../../ui/in-place.ts'
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
      const said = document.querySelector('[data-pitch-saved]')
      if (said) said.textContent = isSaved ? `Saved ${sayAt(Date.now())}.` : sentence
      save.hidden = isSaved || sentence === ''
    },
  })
  form.addEventListener('saved', ({ detail }: CustomEventInit) => {
    if (detail) void freshen()
  })
}
