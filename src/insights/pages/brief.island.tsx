/** How far an application is saves itself as it is chosen; what there is to tell of it follows. On a phone the screen stays on. */
import { sayAt } from '../../ui/draft-offers.ts'
import { freshen } from '../../ui/in-place.ts'
import { keepAwake } from '../../ui/keep-awake.ts'
import { saveAsTyped } from '../../ui/save-as-typed.ts'

const place = document.querySelector<HTMLElement>('[data-application]')
const form = place?.querySelector<HTMLElement>('[data-verb=edit-application]')
if (place && form) begin(place, form)
// It is read in the lobby, between one look and the next.
if (matchMedia('(pointer: coarse)').matches) keepAwake(true)

function begin(place: HTMLElement, form: HTMLElement): void {
  const save = place.querySelector<HTMLElement>('[data-save]')
  const said = place.querySelector<HTMLElement>('[data-stage-saved]')
  if (save) save.hidden = true
  saveAsTyped({
    form,
    fields: [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')],
    fixed: { id: place.dataset.application ?? '' },
    isOn: (page) => page.querySelector('[data-application]') !== null,
    what: 'changes',
    say(sentence, isSaved) {
      if (said) said.textContent = isSaved ? `Saved ${sayAt(Date.now())}.` : sentence
      if (save) save.hidden = isSaved || sentence === ''
    },
  })
  form.addEventListener('saved', ({ detail }: CustomEventInit) => {
    if (detail) void freshen()
  })
}
