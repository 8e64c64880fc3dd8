/**
 * Saves a form a moment after the last key, without leaving the page. Until the server has the words, they are kept with all unsaved
 * words on this device.
 */
import type { Field } from './draft-words.ts'
import { withoutPart } from './together-names.ts'

export interface SavedAsTyped {
  /** Presses a verb that gives `updatedAt`. */
  form: HTMLElement
  fields: Field[]
  /** What is sent along. */
  fixed: Record<string, string>
  /** Whether a page is the one that has this form. */
  isOn(page: Document): boolean
  /** What the words are called in sentences: "notes". */
  what: string
  /** Empty while there is nothing to say. */
  say(sentence: string, isSaved: boolean): void
}

const PAUSE = 1200
const TRY_AGAIN = 15_000

export function saveAsTyped({ form, fields, fixed, isOn, what, say }: SavedAsTyped): void {
  // Where the answer to a save was lost, the same words are sent again, and are not taken for a change made elsewhere.
  const key = `${ofPage('_key')} ${form.id}`.trim()
  let timer = 0
  let saving: Promise<void> | null = null
  // As the server has it. What was kept on this device may stand in the fields already.
  const isSaved = () => fields.every((field) => valueIn(field) === savedIn(field))

  const saveSoon = (wait: number) => {
    window.clearTimeout(timer)
    timer = window.setTimeout(save, wait)
  }
  const changed = () => {
    say('', false)
    saveSoon(PAUSE)
  }
  const save = async () => {
    if (isSaved() || saving) return
    saving = send()
    await saving
    saving = null
  }

  const send = async () => {
    const words = fields.map((field) => [nameOf(field), valueIn(field)] as const)
    const said = words.filter((word): word is [string, string] => word[1] !== null)
    const sent = { ...fixed, ...Object.fromEntries(said), seenAt: form.dataset.seenAt ?? '' }
    // Whoever is signed in by now, it is saved only for the person this page was made for.
    const body = new URLSearchParams({ ...sent, _key: key, _whose: ofPage('_whose') })
    const answer = await fetch(`/do/${form.dataset.verb}`, { method: 'POST', body }).catch(() => null)
    if (answer?.ok && answer.headers.get('content-type')?.includes('json')) {
      const { updatedAt } = await answer.json()
      form.dataset.seenAt = updatedAt
      for (const [at, field] of fields.entries()) keep(field, words[at]?.[1] ?? null)
      form.dispatchEvent(new CustomEvent('saved', { bubbles: true, detail: updatedAt }))
      return isSaved() ? say('Saved.', true) : changed()
    }
    const why = answer && (await whyNot(answer, isOn))
    if (!why) saveSoon(TRY_AGAIN)
    say(`${why ?? 'Offline.'} Your ${what} are saved on this device.`, false)
  }

  if (!isSaved()) saveSoon(0)
  for (const field of fields) {
    field.addEventListener('input', changed)
    field.addEventListener('blur', () => saveSoon(0))
  }
  window.addEventListener('online', () => saveSoon(0))
  // A press waits for a save that is on its way: what the page knows of the row would be of before.
  document.addEventListener(
    'submit',
    (event) => {
      window.clearTimeout(timer)
      const { submitter } = event
      if (!saving) return
      event.preventDefault()
      event.stopImmediatePropagation()
      saving.then(() => submitter?.click())
    },
    true,
  )
}

const isRadio = (field: Field): field is HTMLInputElement => field.type === 'radio'

/** Null for one of several that is not the chosen one. */
const valueIn = (field: Field): string | null => (isRadio(field) && !field.checked ? null : field.value)

function savedIn(field: Field): string | null | undefined {
  if (isRadio(field)) return field.defaultChecked ? field.value : null
  if (field instanceof HTMLSelectElement)
    return ([...field.options].find((one) => one.defaultSelected) ?? field.options[0])?.value
  return field.defaultValue.replace(/\r\n?/g, '\n')
}

/** Radio buttons have a name of their own in a form that is a part of the page's. */
const nameOf = ({ name }: Field) =>
  name.includes(':') ? withoutPart(name.slice(0, name.lastIndexOf(':')), name) : name

function keep(field: Field, value: string | null): void {
  if (isRadio(field)) field.defaultChecked = value !== null
  else if (field instanceof HTMLSelectElement)
    for (const option of field.options) option.defaultSelected = option.value === value
  else field.defaultValue = value ?? ''
}

/** What every form of this page is sent with. */
const ofPage = (name: string) => document.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value ?? ''

/** Null where it may be tried again. */
async function whyNot(answer: Response, isOn: SavedAsTyped['isOn']): Promise<string | null> {
  if (answer.status === 401) return 'You have been signed out.'
  if (answer.status === 404) return 'This was deleted.'
  if (answer.status !== 409 && answer.status !== 422) return null
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  // Only this person's own page is shown again, and then it is the row that has changed.
  if (answer.status === 409 && isOn(page)) return 'This was changed in another tab. Reload to see both.'
  // Beside the form on the page itself, or below the heading of a page that says so.
  const said = page.querySelector('.problem[autofocus]') ?? page.querySelector('.page-head .lead')
  return `Not saved yet. ${said?.textContent?.trim() ?? ''}`
}
