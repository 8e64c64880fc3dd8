/**
 * A note of a meeting, in the browser: saved a moment after the last key. Until the server has it, it lies in localStorage,
 * so that neither the network nor the battery can lose a word; and it says so.
 */

interface Kept {
  note: string
  seenAt: string
}

const PAUSE = 1200
const TRY_AGAIN = 15_000

export function keepNotes(form: HTMLFormElement): void {
  const words = form.querySelector<HTMLTextAreaElement>('[name=note]')
  const seenAt = form.querySelector<HTMLInputElement>('[name=seenAt]')
  const id = form.querySelector<HTMLInputElement>('[name=id]')?.value
  const said = form.querySelector<HTMLElement>('[data-said]')
  if (!words || !seenAt || !said || !id) return
  form.querySelector('button')?.remove()
  const key = keyOf(id)
  let saved = words.value
  let timer = 0
  let isSaving = false

  const say = (sentence: string) => {
    said.textContent = sentence
  }
  const saveSoon = (wait: number) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(save, wait)
  }

  const save = async () => {
    if (words.value === saved || isSaving) return
    isSaving = true
    const sent = words.value
    const body = new URLSearchParams({ id, note: sent, seenAt: seenAt.value })
    const answer = await fetch(form.action, { method: 'POST', body }).catch(() => null)
    isSaving = false
    if (answer?.ok && answer.headers.get('content-type')?.includes('json')) {
      seenAt.value = (await answer.json()).updatedAt
      saved = sent
      if (words.value !== saved) return changed()
      forgetKept(key)
      return say('Saved.')
    }
    if (answer?.status === 409)
      return say('This note was changed in another tab. Your words are kept here: reload to see both.')
    if (answer?.status === 401) return say('You have been signed out. Your words are kept on this device.')
    if (answer?.status === 404) return say('This is gone. Your words are kept on this device.')
    say('Not saved yet: no connection. Your words are kept on this device.')
    saveSoon(TRY_AGAIN)
  }

  const changed = () => {
    const isKept = keep(key, { note: words.value, seenAt: seenAt.value })
    say(isKept ? '' : 'This browser keeps nothing: wait until it is saved.')
    saveSoon(PAUSE)
  }

  const kept = read(key)
  // What went with “We have met” and came to be kept there may have been changed there since.
  const isSent = kept?.seenAt === SENT && saved !== ''
  if (kept && !isSent) words.value = kept.seenAt === seenAt.value ? kept.note : both(saved, kept.note)
  if (words.value !== saved) {
    say('These words were kept on this device. Saving them now.')
    saveSoon(0)
  } else forgetKept(key)

  words.addEventListener('input', changed)
  words.addEventListener('blur', () => saveSoon(0))
  window.addEventListener('online', () => saveSoon(0))
}

/** A note that is sent only once they have met: kept on this device under the key where `keepNotes` will look for it then. */
export function keepUntilHeld(note: HTMLElement): void {
  const words = note.querySelector('textarea')
  const said = note.querySelector<HTMLElement>('[data-said]')
  if (!words || !said) return
  const key = keyOf(note.dataset.noteUntilHeld ?? '')
  const kept = read(key)
  if (kept && words.value === '') words.value = kept.note
  words.addEventListener('input', () => {
    const isKept = keep(key, { note: words.value, seenAt: '' })
    said.textContent = isKept ? 'Kept on this device.' : 'This browser keeps nothing of it.'
  })
  words.form?.addEventListener('submit', () => words.value && keep(key, { note: words.value, seenAt: SENT }))
}

const SENT = 'sent'

const keyOf = (id: string) => `wellmet-note-${id}`

/** The note was changed elsewhere meanwhile: nothing of either is thrown away. */
const both = (theirs: string, mine: string) =>
  theirs.includes(mine) ? theirs : `${theirs}\n\n${mine}`.trim()

function read(key: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null')
    return typeof kept?.note === 'string' && typeof kept.seenAt === 'string' ? kept : null
  } catch {
    return null
  }
}

function keep(key: string, kept: Kept): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

function forgetKept(key: string): void {
  try {
    localStorage.removeItem(key)
  } catch {
    // Nothing was kept, so nothing is there to forget.
  }
}
