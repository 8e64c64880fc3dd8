/** A line of a list, in the browser: saved as it is left or ended with Enter, and the list is shown as the server has it. */
import type { Field } from '../../ui/draft-words.ts'

interface SavedLines {
  form: HTMLElement
  /** The conversation. */
  id: string
  say(sentence: string, isSaved: boolean): void
}

const TRY_AGAIN = 15_000

export function saveLines({ form, id, say }: SavedLines): void {
  let saving = Promise.resolve()
  const soon = (line: HTMLElement) => {
    saving = saving.then(() => save(line))
  }
  const lines = () => [...form.querySelectorAll<HTMLElement>('[data-line]')].filter(isChanged)
  const retry = () => {
    for (const line of lines()) soon(line)
  }

  async function save(line: HTMLElement): Promise<void> {
    const list = line.dataset.line ?? ''
    if (!line.isConnected || !isChanged(line)) return
    const sent = fieldsOf(line).map((field) => [field, field.value] as const)
    const body = new URLSearchParams([
      ['id', id],
      ...sent.map(([{ name }, value]) => [`${list}.0.${keyOf(name)}`, value] as [string, string]),
      ['_whose', document.querySelector<HTMLInputElement>('input[name=_whose]')?.value ?? ''],
    ])
    const answer = await fetch('/do/write-debrief', { method: 'POST', body }).catch(() => null)
    const isSaved = answer?.ok && answer.headers.get('content-type')?.includes('json')
    if (!isSaved) {
      const why = answer && answer.status < 500 ? whyNot(await answer.text()) : 'Offline.'
      if (why === 'Offline.') window.setTimeout(retry, TRY_AGAIN)
      return say(`${why} Your words are saved on this device.`, false)
    }
    for (const [field, value] of sent) keep(field, value)
    const fresh = await fetch(location.href).catch(() => null)
    if (fresh?.ok) show(line, list, new DOMParser().parseFromString(await fresh.text(), 'text/html'))
    form.dispatchEvent(new CustomEvent('saved', { bubbles: true }))
    say('Saved.', true)
  }

  form.addEventListener('change', ({ target }) => {
    const line = (target as Element).closest<HTMLElement>('[data-line]')
    if (line) soon(line)
  })
  form.addEventListener('keydown', (event) => {
    const line = (event.target as Element).closest<HTMLElement>('[data-line]')
    if (!line || event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement))
      return
    event.preventDefault()
    soon(line)
  })
  window.addEventListener('online', retry)
  // What was kept on this device may stand in them already.
  retry()
}

const fieldsOf = (line: HTMLElement) =>
  [...line.querySelectorAll<Field>('input[name], select[name]')].filter(({ name }) => !name.startsWith('_'))

const keyOf = (name: string) => name.split('.').at(-1) ?? ''

const savedIn = (field: Field) =>
  field instanceof HTMLSelectElement
    ? ([...field.options].find((one) => one.defaultSelected) ?? field.options[0])?.value
    : field.defaultValue

const isChanged = (line: HTMLElement) =>
  fieldsOf(line).some((field) => field.type !== 'hidden' && field.value !== savedIn(field))

function keep(field: Field, value: string): void {
  if (field instanceof HTMLSelectElement)
    for (const option of field.options) option.defaultSelected = option.value === value
  else field.defaultValue = value
}

/** The list as it is by now. Words that are being typed in its other lines stay, and so does the place of the cursor. */
function show(line: HTMLElement, list: string, page: Document): void {
  const rows = document.querySelector<HTMLElement>(`[data-live="${list}"]`)
  const fresh = page.querySelector<HTMLElement>(`[data-live="${list}"]`)
  const next = page.querySelector<HTMLInputElement>(`.db-new[data-line="${list}"] input`)
  const added = document.querySelector<HTMLInputElement>(`.db-new[data-line="${list}"] input`)
  if (!rows || !fresh) return
  const focused = document.activeElement === added ? '' : document.activeElement?.id
  const typed = [...rows.querySelectorAll<HTMLElement>('[data-line]')].filter(isChanged)
  takeOver(rows, fresh)
  for (const old of typed) {
    const row = [...rows.querySelectorAll<HTMLElement>('[data-line]')].find((one) => idOf(one) === idOf(old))
    for (const field of row ? fieldsOf(row) : [])
      for (const was of fieldsOf(old)) if (keyOf(was.name) === keyOf(field.name)) field.value = was.value
  }
  if (added && next) {
    const isAdded = line.contains(added)
    const words = isAdded && added.value === added.defaultValue ? '' : added.value
    added.defaultValue = ''
    // By now a row has the number that it had.
    for (const label of added.closest('.field')?.querySelectorAll('label') ?? []) label.htmlFor = next.id
    Object.assign(added, { id: next.id, name: next.name, value: words })
  }
  for (const foot of ['.db-foot .buttons button', '.db-foot .hint'])
    takeOver(document.querySelector(foot), page.querySelector(foot))
  if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus()
  document.dispatchEvent(new Event('shown'))
}

/** What is in the one takes the place of what is in the other. */
function takeOver(place: Element | null, from: Element | null): void {
  if (!place || !from) return
  place.textContent = ''
  while (from.firstChild) place.append(from.firstChild)
}

const idOf = (line: HTMLElement) => line.querySelector<HTMLInputElement>('input[type=hidden]')?.value

function whyNot(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const said =
    page.querySelector('.field-problem') ??
    page.querySelector('.problem') ??
    page.querySelector('.page-head .lead')
  return `Not saved yet. ${said?.textContent?.trim() ?? ''}`
}
