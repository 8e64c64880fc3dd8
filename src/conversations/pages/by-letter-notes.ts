/** An answer in writing, in the browser: saved a moment after the last key. Until the server has it, it is kept with all unsaved words. */

const PAUSE = 1200
const TRY_AGAIN = 15_000

export function keepNotes(note: HTMLElement): void {
  const id = note.dataset.note ?? ''
  const form = note.querySelector<HTMLElement>('[data-part]')
  const words = note.querySelector<HTMLTextAreaElement>('[name=note]')
  const said = note.querySelector<HTMLElement>('[data-said]')
  if (!form || !words || !said) return
  form.querySelector('button')?.remove()
  // Where the answer to a save was lost, the same words are sent again, and are not taken for a change made elsewhere.
  const key = `${ofPage('_key')} ${form.id}`.trim()
  // Whoever is signed in by now, it is saved only for the person this page was made for.
  const whose = ofPage('_whose')
  let timer = 0
  let isSaving = false
  // As the server has it. What was kept on this device may stand in the field already.
  const isSaved = () => words.value === words.defaultValue

  const say = (sentence: string) => {
    said.textContent = sentence
  }
  const saveSoon = (wait: number) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(save, wait)
  }

  const save = async () => {
    if (isSaved() || isSaving) return
    isSaving = true
    const sent = words.value
    const fields = { id, note: sent, seenAt: form.dataset.seenAt ?? '', _key: key, _whose: whose }
    const body = new URLSearchParams(fields)
    const answer = await fetch(`/do/${form.dataset.verb}`, { method: 'POST', body }).catch(() => null)
    isSaving = false
    if (answer?.ok && answer.headers.get('content-type')?.includes('json')) {
      form.dataset.seenAt = (await answer.json()).updatedAt
      words.defaultValue = sent
      form.dispatchEvent(new Event('saved', { bubbles: true }))
      if (!isSaved()) return changed()
      return say('Saved.')
    }
    if (answer?.status === 401) return say('You have been signed out. Your notes are saved on this device.')
    if (answer?.status === 404) return say('This was deleted. Your notes are saved on this device.')
    if (answer?.status === 409 || answer?.status === 422) {
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      // Only this person's own page is shown again, and then it is the note that has changed.
      if (answer.status === 409 && page.querySelector('[data-note]'))
        return say('This note was changed in another tab. Your version is safe here. Reload to see both.')
      return say(`Not saved yet. ${whyIn(page)} Your notes are saved on this device.`)
    }
    say('Offline. Your notes are saved on this device.')
    saveSoon(TRY_AGAIN)
  }

  const changed = () => {
    say('')
    saveSoon(PAUSE)
  }

  if (!isSaved()) {
    say('Found notes saved on this device. Saving them now.')
    saveSoon(0)
  }

  words.addEventListener('input', changed)
  words.addEventListener('blur', () => saveSoon(0))
  window.addEventListener('online', () => saveSoon(0))
}

/** What every form of this page is sent with. */
const ofPage = (name: string) => document.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value ?? ''

/** Why it was refused: beside the form on the page itself, or below the heading of a page that says so. */
const whyIn = (page: Document) =>
  (
    page.querySelector('.problem[autofocus]') ?? page.querySelector('.page-head .lead')
  )?.textContent?.trim() ?? ''
