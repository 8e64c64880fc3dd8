/** Makes the debrief save itself: its words as they are typed, its lines as they are left, and a note goes where it is pressed into. */
import type { Field } from '../../ui/draft-words.ts'
import { saveAsTyped } from '../../ui/save-as-typed.ts'
import { saveLines } from './debrief-saving.ts'
import { useNotes } from './debrief-using.ts'

const desk = document.querySelector<HTMLElement>('[data-debrief]')
const form = desk?.querySelector<HTMLElement>('[data-verb=write-debrief]')
if (desk && form) begin(desk, form)

function begin(desk: HTMLElement, form: HTMLElement): void {
  const words = form.querySelectorAll<Field>('textarea, input[type=radio]')
  const save = form.querySelector<HTMLElement>('[data-save]')
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  form.querySelector('.db-foot')?.append(said)
  if (save) save.hidden = true
  const say = (sentence: string, isSaved: boolean) => {
    said.textContent = isSaved ? `Saved ${new Date().toTimeString().slice(0, 5)}` : sentence
    if (save) save.hidden = isSaved || sentence === ''
  }
  const id = desk.dataset.debrief ?? ''
  saveAsTyped({
    form,
    fields: [...words],
    fixed: { id },
    isOn: (page) => page.querySelector('[data-debrief]') !== null,
    what: 'words',
    say,
  })
  saveLines({ form, id, say })
  useNotes(desk, form)
}
